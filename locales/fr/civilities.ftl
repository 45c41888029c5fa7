### Forms of address, French.

civility-mr =
    { $number ->
        [plural] MM.
       *[singular] M.
    }
    .alias-1 =
        { $number ->
            [plural] Messieurs
           *[singular] Monsieur
        }
    .gender = masculine
civility-ms =
    { $number ->
        [plural] Mmes
       *[singular] Mme
    }
    .alias-1 = Mme.
    .alias-2 =
        { $number ->
            [plural] Mesdames
           *[singular] Madame
        }
    .gender = feminine
civility-miss =
    { $number ->
        [plural] Mlles
       *[singular] Mlle
    }
    .gender = feminine
civility-doctor =
    { $number ->
        [plural] Drs
       *[singular] Dr
    }
    .alias-1 = Dr.
    .gender = epicene
civility-professor =
    { $number ->
        [plural] Prs
       *[singular] Pr
    }
    .alias-1 = Pr.
    .gender = epicene
civility-maitre =
    { $number ->
        [plural] Mes
       *[singular] Me
    }
    .gender = epicene
civility-monsignor =
    { $number ->
        [plural] Mgrs
       *[singular] Mgr
    }
    .gender = masculine
