### Countries, Italian.

country-us = Stati Uniti
    .adjective = { $number ->
        [plural] statunitensi
       *[singular] statunitense
    }
country-cn = Cina
    .adjective = cinese
country-fr = Francia
    .adjective = francese
