### Forms of address, German.

civility-mr =
    { $number ->
        [plural] Herren
       *[singular] Herr
    }
civility-ms =
    { $number ->
        [plural] Frauen
       *[singular] Frau
    }
civility-miss =
    { $number ->
        [plural] Frauen
       *[singular] Frau
    }
civility-doctor = Dr.
civility-professor = Prof.
civility-maitre = Herr
civility-monsignor = Monsignore
