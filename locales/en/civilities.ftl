### Forms of address, English.

civility-mr =
    { $style ->
        [us] { $number ->
            [plural] Messrs.
           *[singular] Mr.
        }
       *[other] { $number ->
            [plural] Messrs
           *[singular] Mr
        }
    }
    .alias-1 = Mr
    .alias-2 = Mr.
civility-ms =
    { $style ->
        [us] Ms.
       *[other] Ms
    }
    .alias-1 = Ms
    .alias-2 = Mrs
    .alias-3 = Ms.
    .alias-4 = Mrs.
civility-miss =
    { $style ->
        [us] Ms.
       *[other] Ms
    }
    .alias-1 = Miss
    .alias-2 = Ms
civility-doctor =
    { $style ->
        [us] Dr.
       *[other] Dr
    }
    .alias-1 = Dr
    .alias-2 = Dr.
civility-professor = Professor
    .alias-1 = Prof
    .alias-2 = Prof.
civility-maitre = Maître
civility-monsignor = Monsignor
    .alias-1 = Mgr
