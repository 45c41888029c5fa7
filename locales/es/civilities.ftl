### Forms of address, Spanish.

civility-mr =
    { $number ->
        [plural] Sres.
       *[singular] Sr.
    }
civility-ms =
    { $number ->
        [plural] Sras.
       *[singular] Sra.
    }
civility-miss =
    { $number ->
        [plural] Srtas.
       *[singular] Srta.
    }
civility-doctor = Dr.
civility-professor = Prof.
civility-maitre = Sr.
civility-monsignor = Mons.
