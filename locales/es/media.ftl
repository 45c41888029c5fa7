### Media, Spanish.

media-breitbart = Breitbart
    .de = de Breitbart
media-x = X
    .de = de X
    .forbidden-1 = Twitter
media-le-monde = Le Monde
    .de = de Le Monde
