### Titles, German: after the definite article. .strong: without an article.

title-president = { $org-kind ->
    [company] { $number ->
        [plural] Verwaltungsratsvorsitzenden
       *[singular] Verwaltungsratsvorsitzende
    }
   *[other] { $number ->
        [plural] { $gender ->
            [feminine] Präsidentinnen
           *[masculine] Präsidenten
        }
       *[singular] { $gender ->
            [feminine] Präsidentin
           *[masculine] Präsident
        }
    }
}
    .strong = { $org-kind ->
        [company] { $number ->
            [plural] Verwaltungsratsvorsitzende
           *[singular] { $gender ->
                [feminine] Verwaltungsratsvorsitzende
               *[masculine] Verwaltungsratsvorsitzender
            }
        }
       *[other] { $number ->
            [plural] { $gender ->
                [feminine] Präsidentinnen
               *[masculine] Präsidenten
            }
           *[singular] { $gender ->
                [feminine] Präsidentin
               *[masculine] Präsident
            }
        }
    }
title-interim-president =
    { $number ->
        [plural] { $gender ->
            [feminine] Interimspräsidentinnen
           *[masculine] Interimspräsidenten
        }
       *[singular] { $gender ->
            [feminine] Interimspräsidentin
           *[masculine] Interimspräsident
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Interimspräsidentinnen
               *[masculine] Interimspräsidenten
            }
           *[singular] { $gender ->
                [feminine] Interimspräsidentin
               *[masculine] Interimspräsident
            }
        }
title-president-elect =
    { $number ->
        [plural] { $gender ->
            [feminine] gewählten Präsidentinnen
           *[masculine] gewählten Präsidenten
        }
       *[singular] { $gender ->
            [feminine] gewählte Präsidentin
           *[masculine] gewählte Präsident
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] gewählte Präsidentinnen
               *[masculine] gewählte Präsidenten
            }
           *[singular] { $gender ->
                [feminine] gewählte Präsidentin
               *[masculine] gewählter Präsident
            }
        }
title-vice-president =
    { $number ->
        [plural] { $gender ->
            [feminine] Vizepräsidentinnen
           *[masculine] Vizepräsidenten
        }
       *[singular] { $gender ->
            [feminine] Vizepräsidentin
           *[masculine] Vizepräsident
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Vizepräsidentinnen
               *[masculine] Vizepräsidenten
            }
           *[singular] { $gender ->
                [feminine] Vizepräsidentin
               *[masculine] Vizepräsident
            }
        }
title-executive-vice-president =
    { $number ->
        [plural] { $gender ->
            [feminine] Exekutiv-Vizepräsidentinnen
           *[masculine] Exekutiv-Vizepräsidenten
        }
       *[singular] { $gender ->
            [feminine] Exekutiv-Vizepräsidentin
           *[masculine] Exekutiv-Vizepräsident
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Exekutiv-Vizepräsidentinnen
               *[masculine] Exekutiv-Vizepräsidenten
            }
           *[singular] { $gender ->
                [feminine] Exekutiv-Vizepräsidentin
               *[masculine] Exekutiv-Vizepräsident
            }
        }
title-first-vice-president =
    { $number ->
        [plural] { $gender ->
            [feminine] Ersten Vizepräsidentinnen
           *[masculine] Ersten Vizepräsidenten
        }
       *[singular] { $gender ->
            [feminine] Erste Vizepräsidentin
           *[masculine] Erste Vizepräsident
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Erste Vizepräsidentinnen
               *[masculine] Erste Vizepräsidenten
            }
           *[singular] { $gender ->
                [feminine] Erste Vizepräsidentin
               *[masculine] Erster Vizepräsident
            }
        }
title-prime-minister =
    { $number ->
        [plural] { $gender ->
            [feminine] Ministerpräsidentinnen
           *[masculine] Ministerpräsidenten
        }
       *[singular] { $gender ->
            [feminine] Ministerpräsidentin
           *[masculine] Ministerpräsident
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Ministerpräsidentinnen
               *[masculine] Ministerpräsidenten
            }
           *[singular] { $gender ->
                [feminine] Ministerpräsidentin
               *[masculine] Ministerpräsident
            }
        }
title-vice-premier =
    { $number ->
        [plural] { $gender ->
            [feminine] Vizeministerpräsidentinnen
           *[masculine] Vizeministerpräsidenten
        }
       *[singular] { $gender ->
            [feminine] Vizeministerpräsidentin
           *[masculine] Vizeministerpräsident
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Vizeministerpräsidentinnen
               *[masculine] Vizeministerpräsidenten
            }
           *[singular] { $gender ->
                [feminine] Vizeministerpräsidentin
               *[masculine] Vizeministerpräsident
            }
        }
title-chancellor =
    { $number ->
        [plural] { $gender ->
            [feminine] Bundeskanzlerinnen
           *[masculine] Bundeskanzler
        }
       *[singular] { $gender ->
            [feminine] Bundeskanzlerin
           *[masculine] Bundeskanzler
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Bundeskanzlerinnen
               *[masculine] Bundeskanzler
            }
           *[singular] { $gender ->
                [feminine] Bundeskanzlerin
               *[masculine] Bundeskanzler
            }
        }
title-vice-chancellor =
    { $number ->
        [plural] { $gender ->
            [feminine] Vizekanzlerinnen
           *[masculine] Vizekanzler
        }
       *[singular] { $gender ->
            [feminine] Vizekanzlerin
           *[masculine] Vizekanzler
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Vizekanzlerinnen
               *[masculine] Vizekanzler
            }
           *[singular] { $gender ->
                [feminine] Vizekanzlerin
               *[masculine] Vizekanzler
            }
        }
title-head-of-state =
    { $number ->
        [plural] { $gender ->
            [feminine] Staatschefinnen
           *[masculine] Staatschefs
        }
       *[singular] { $gender ->
            [feminine] Staatschefin
           *[masculine] Staatschef
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Staatschefinnen
               *[masculine] Staatschefs
            }
           *[singular] { $gender ->
                [feminine] Staatschefin
               *[masculine] Staatschef
            }
        }
title-head-of-government =
    { $number ->
        [plural] { $gender ->
            [feminine] Regierungschefinnen
           *[masculine] Regierungschefs
        }
       *[singular] { $gender ->
            [feminine] Regierungschefin
           *[masculine] Regierungschef
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Regierungschefinnen
               *[masculine] Regierungschefs
            }
           *[singular] { $gender ->
                [feminine] Regierungschefin
               *[masculine] Regierungschef
            }
        }
title-head-of-state-or-government =
    { $number ->
        [plural] { $gender ->
            [feminine] Staats- und Regierungschefinnen
           *[masculine] Staats- und Regierungschefs
        }
       *[singular] { $gender ->
            [feminine] Staats- und Regierungschefin
           *[masculine] Staats- und Regierungschef
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Staats- und Regierungschefinnen
               *[masculine] Staats- und Regierungschefs
            }
           *[singular] { $gender ->
                [feminine] Staats- und Regierungschefin
               *[masculine] Staats- und Regierungschef
            }
        }
title-president-of-the-republic =
    { $country-id ->
        [none] { $number ->
            [plural] { $gender ->
                [feminine] Präsidentinnen der Republik
               *[masculine] Präsidenten der Republik
            }
           *[singular] { $gender ->
                [feminine] Präsidentin der Republik
               *[masculine] Präsident der Republik
            }
        }
       *[other] { $number ->
            [plural] { $gender ->
                [feminine] Präsidentinnen
               *[masculine] Präsidenten
            }
           *[singular] { $gender ->
                [feminine] Präsidentin
               *[masculine] Präsident
            }
        }
    }
    .strong =
        { $country-id ->
            [none] { $number ->
                [plural] { $gender ->
                    [feminine] Präsidentinnen der Republik
                   *[masculine] Präsidenten der Republik
                }
               *[singular] { $gender ->
                    [feminine] Präsidentin der Republik
                   *[masculine] Präsident der Republik
                }
            }
           *[other] { $number ->
                [plural] { $gender ->
                    [feminine] Präsidentinnen
                   *[masculine] Präsidenten
                }
               *[singular] { $gender ->
                    [feminine] Präsidentin
                   *[masculine] Präsident
                }
            }
        }
title-minister =
    { $number ->
        [plural] { $gender ->
            [feminine] Ministerinnen
           *[masculine] Minister
        }
       *[singular] { $gender ->
            [feminine] Ministerin
           *[masculine] Minister
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Ministerinnen
               *[masculine] Minister
            }
           *[singular] { $gender ->
                [feminine] Ministerin
               *[masculine] Minister
            }
        }
title-minister-delegate =
    { $number ->
        [plural] { $gender ->
            [feminine] beigeordneten Ministerinnen
           *[masculine] beigeordneten Minister
        }
       *[singular] { $gender ->
            [feminine] beigeordnete Ministerin
           *[masculine] beigeordnete Minister
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] beigeordnete Ministerinnen
               *[masculine] beigeordnete Minister
            }
           *[singular] { $gender ->
                [feminine] beigeordnete Ministerin
               *[masculine] beigeordneter Minister
            }
        }
title-deputy-minister =
    { $number ->
        [plural] { $gender ->
            [feminine] stellvertretenden Ministerinnen
           *[masculine] stellvertretenden Minister
        }
       *[singular] { $gender ->
            [feminine] stellvertretende Ministerin
           *[masculine] stellvertretende Minister
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] stellvertretende Ministerinnen
               *[masculine] stellvertretende Minister
            }
           *[singular] { $gender ->
                [feminine] stellvertretende Ministerin
               *[masculine] stellvertretender Minister
            }
        }
title-secretary-of-state =
    { $number ->
        [plural] { $gender ->
            [feminine] Staatssekretärinnen
           *[masculine] Staatssekretäre
        }
       *[singular] { $gender ->
            [feminine] Staatssekretärin
           *[masculine] Staatssekretär
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Staatssekretärinnen
               *[masculine] Staatssekretäre
            }
           *[singular] { $gender ->
                [feminine] Staatssekretärin
               *[masculine] Staatssekretär
            }
        }
title-secretary =
    { $number ->
        [plural] { $gender ->
            [feminine] Ministerinnen
           *[masculine] Minister
        }
       *[singular] { $gender ->
            [feminine] Ministerin
           *[masculine] Minister
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Ministerinnen
               *[masculine] Minister
            }
           *[singular] { $gender ->
                [feminine] Ministerin
               *[masculine] Minister
            }
        }
title-deputy-secretary =
    { $number ->
        [plural] { $gender ->
            [feminine] Vizeministerinnen
           *[masculine] Vizeminister
        }
       *[singular] { $gender ->
            [feminine] Vizeministerin
           *[masculine] Vizeminister
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Vizeministerinnen
               *[masculine] Vizeminister
            }
           *[singular] { $gender ->
                [feminine] Vizeministerin
               *[masculine] Vizeminister
            }
        }
title-under-secretary =
    { $number ->
        [plural] { $gender ->
            [feminine] Unterstaatssekretärinnen
           *[masculine] Unterstaatssekretäre
        }
       *[singular] { $gender ->
            [feminine] Unterstaatssekretärin
           *[masculine] Unterstaatssekretär
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Unterstaatssekretärinnen
               *[masculine] Unterstaatssekretäre
            }
           *[singular] { $gender ->
                [feminine] Unterstaatssekretärin
               *[masculine] Unterstaatssekretär
            }
        }
title-keeper-of-the-seals =
    { $number ->
        [plural] { $gender ->
            [feminine] Justizministerinnen
           *[masculine] Justizminister
        }
       *[singular] { $gender ->
            [feminine] Justizministerin
           *[masculine] Justizminister
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Justizministerinnen
               *[masculine] Justizminister
            }
           *[singular] { $gender ->
                [feminine] Justizministerin
               *[masculine] Justizminister
            }
        }
title-top-diplomat = { $country-id ->
    [eu] { $gender ->
        [feminine] Außenbeauftragte
       *[masculine] Außenbeauftragte
    }
   *[other] { $gender ->
        [feminine] Außenministerin
       *[masculine] Außenminister
    }
}
    .strong = { $country-id ->
        [eu] { $gender ->
            [feminine] Außenbeauftragte
           *[masculine] Außenbeauftragter
        }
       *[other] { $gender ->
            [feminine] Außenministerin
           *[masculine] Außenminister
        }
    }
title-secretary-general =
    { $number ->
        [plural] { $gender ->
            [feminine] Generalsekretärinnen
           *[masculine] Generalsekretäre
        }
       *[singular] { $gender ->
            [feminine] Generalsekretärin
           *[masculine] Generalsekretär
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Generalsekretärinnen
               *[masculine] Generalsekretäre
            }
           *[singular] { $gender ->
                [feminine] Generalsekretärin
               *[masculine] Generalsekretär
            }
        }
title-deputy-secretary-general =
    { $number ->
        [plural] { $gender ->
            [feminine] stellvertretenden Generalsekretärinnen
           *[masculine] stellvertretenden Generalsekretäre
        }
       *[singular] { $gender ->
            [feminine] stellvertretende Generalsekretärin
           *[masculine] stellvertretende Generalsekretär
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] stellvertretende Generalsekretärinnen
               *[masculine] stellvertretende Generalsekretäre
            }
           *[singular] { $gender ->
                [feminine] stellvertretende Generalsekretärin
               *[masculine] stellvertretender Generalsekretär
            }
        }
title-director-general =
    { $number ->
        [plural] { $gender ->
            [feminine] Generaldirektorinnen
           *[masculine] Generaldirektoren
        }
       *[singular] { $gender ->
            [feminine] Generaldirektorin
           *[masculine] Generaldirektor
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Generaldirektorinnen
               *[masculine] Generaldirektoren
            }
           *[singular] { $gender ->
                [feminine] Generaldirektorin
               *[masculine] Generaldirektor
            }
        }
title-executive-director =
    { $number ->
        [plural] { $gender ->
            [feminine] Exekutivdirektorinnen
           *[masculine] Exekutivdirektoren
        }
       *[singular] { $gender ->
            [feminine] Exekutivdirektorin
           *[masculine] Exekutivdirektor
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Exekutivdirektorinnen
               *[masculine] Exekutivdirektoren
            }
           *[singular] { $gender ->
                [feminine] Exekutivdirektorin
               *[masculine] Exekutivdirektor
            }
        }
title-director =
    { $number ->
        [plural] { $gender ->
            [feminine] Direktorinnen
           *[masculine] Direktoren
        }
       *[singular] { $gender ->
            [feminine] Direktorin
           *[masculine] Direktor
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Direktorinnen
               *[masculine] Direktoren
            }
           *[singular] { $gender ->
                [feminine] Direktorin
               *[masculine] Direktor
            }
        }
title-ceo =
    { $number ->
        [plural] { $gender ->
            [feminine] Chefinnen
           *[masculine] Chefs
        }
       *[singular] { $gender ->
            [feminine] Chefin
           *[masculine] Chef
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Chefinnen
               *[masculine] Chefs
            }
           *[singular] { $gender ->
                [feminine] Chefin
               *[masculine] Chef
            }
        }
title-ceo-full =
    { $number ->
        [plural] { $gender ->
            [feminine] Chefinnen
           *[masculine] Chefs
        }
       *[singular] { $gender ->
            [feminine] Chefin
           *[masculine] Chef
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Chefinnen
               *[masculine] Chefs
            }
           *[singular] { $gender ->
                [feminine] Chefin
               *[masculine] Chef
            }
        }
title-cfo =
    { $number ->
        [plural] { $gender ->
            [feminine] Finanzchefinnen
           *[masculine] Finanzchefs
        }
       *[singular] { $gender ->
            [feminine] Finanzchefin
           *[masculine] Finanzchef
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Finanzchefinnen
               *[masculine] Finanzchefs
            }
           *[singular] { $gender ->
                [feminine] Finanzchefin
               *[masculine] Finanzchef
            }
        }
title-coo =
    { $number ->
        [plural] { $gender ->
            [feminine] Betriebschefinnen
           *[masculine] Betriebschefs
        }
       *[singular] { $gender ->
            [feminine] Betriebschefin
           *[masculine] Betriebschef
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Betriebschefinnen
               *[masculine] Betriebschefs
            }
           *[singular] { $gender ->
                [feminine] Betriebschefin
               *[masculine] Betriebschef
            }
        }
title-cto =
    { $number ->
        [plural] { $gender ->
            [feminine] Technikchefinnen
           *[masculine] Technikchefs
        }
       *[singular] { $gender ->
            [feminine] Technikchefin
           *[masculine] Technikchef
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Technikchefinnen
               *[masculine] Technikchefs
            }
           *[singular] { $gender ->
                [feminine] Technikchefin
               *[masculine] Technikchef
            }
        }
title-chief-scientist =
    { $number ->
        [plural] { $gender ->
            [feminine] Chefwissenschaftlerinnen
           *[masculine] Chefwissenschaftler
        }
       *[singular] { $gender ->
            [feminine] Chefwissenschaftlerin
           *[masculine] Chefwissenschaftler
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Chefwissenschaftlerinnen
               *[masculine] Chefwissenschaftler
            }
           *[singular] { $gender ->
                [feminine] Chefwissenschaftlerin
               *[masculine] Chefwissenschaftler
            }
        }
title-managing-director =
    { $number ->
        [plural] { $gender ->
            [feminine] Vizechefinnen
           *[masculine] Vizechefs
        }
       *[singular] { $gender ->
            [feminine] Vizechefin
           *[masculine] Vizechef
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Vizechefinnen
               *[masculine] Vizechefs
            }
           *[singular] { $gender ->
                [feminine] Vizechefin
               *[masculine] Vizechef
            }
        }
title-board-chair =
    { $number ->
        [plural] { $gender ->
            [feminine] Verwaltungsratspräsidentinnen
           *[masculine] Verwaltungsratspräsidenten
        }
       *[singular] { $gender ->
            [feminine] Verwaltungsratspräsidentin
           *[masculine] Verwaltungsratspräsident
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Verwaltungsratspräsidentinnen
               *[masculine] Verwaltungsratspräsidenten
            }
           *[singular] { $gender ->
                [feminine] Verwaltungsratspräsidentin
               *[masculine] Verwaltungsratspräsident
            }
        }
title-cofounder =
    { $number ->
        [plural] { $gender ->
            [feminine] Mitgründerinnen
           *[masculine] Mitgründer
        }
       *[singular] { $gender ->
            [feminine] Mitgründerin
           *[masculine] Mitgründer
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Mitgründerinnen
               *[masculine] Mitgründer
            }
           *[singular] { $gender ->
                [feminine] Mitgründerin
               *[masculine] Mitgründer
            }
        }
title-founder =
    { $number ->
        [plural] { $gender ->
            [feminine] Gründerinnen
           *[masculine] Gründer
        }
       *[singular] { $gender ->
            [feminine] Gründerin
           *[masculine] Gründer
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Gründerinnen
               *[masculine] Gründer
            }
           *[singular] { $gender ->
                [feminine] Gründerin
               *[masculine] Gründer
            }
        }
title-head =
    { $number ->
        [plural] { $gender ->
            [feminine] Chefinnen
           *[masculine] Chefs
        }
       *[singular] { $gender ->
            [feminine] Chefin
           *[masculine] Chef
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Chefinnen
               *[masculine] Chefs
            }
           *[singular] { $gender ->
                [feminine] Chefin
               *[masculine] Chef
            }
        }
title-leader =
    { $number ->
        [plural] { $gender ->
            [feminine] Spitzenpolitikerinnen
           *[masculine] Spitzenpolitiker
        }
       *[singular] { $gender ->
            [feminine] Spitzenpolitikerin
           *[masculine] Spitzenpolitiker
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Spitzenpolitikerinnen
               *[masculine] Spitzenpolitiker
            }
           *[singular] { $gender ->
                [feminine] Spitzenpolitikerin
               *[masculine] Spitzenpolitiker
            }
        }
title-governor =
    { $number ->
        [plural] { $gender ->
            [feminine] Gouverneurinnen
           *[masculine] Gouverneure
        }
       *[singular] { $gender ->
            [feminine] Gouverneurin
           *[masculine] Gouverneur
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Gouverneurinnen
               *[masculine] Gouverneure
            }
           *[singular] { $gender ->
                [feminine] Gouverneurin
               *[masculine] Gouverneur
            }
        }
title-mayor =
    { $number ->
        [plural] { $gender ->
            [feminine] Bürgermeisterinnen
           *[masculine] Bürgermeister
        }
       *[singular] { $gender ->
            [feminine] Bürgermeisterin
           *[masculine] Bürgermeister
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Bürgermeisterinnen
               *[masculine] Bürgermeister
            }
           *[singular] { $gender ->
                [feminine] Bürgermeisterin
               *[masculine] Bürgermeister
            }
        }
title-senator =
    { $number ->
        [plural] { $gender ->
            [feminine] Senatorinnen
           *[masculine] Senatoren
        }
       *[singular] { $gender ->
            [feminine] Senatorin
           *[masculine] Senator
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Senatorinnen
               *[masculine] Senatoren
            }
           *[singular] { $gender ->
                [feminine] Senatorin
               *[masculine] Senator
            }
        }
title-mp =
    { $number ->
        [plural] Abgeordneten
       *[singular] Abgeordnete
    }
    .strong =
        { $number ->
            [plural] Abgeordnete
           *[singular] { $gender ->
                [feminine] Abgeordnete
               *[masculine] Abgeordneter
            }
        }
title-mep =
    { $number ->
        [plural] Europaabgeordneten
       *[singular] Europaabgeordnete
    }
    .strong =
        { $number ->
            [plural] Europaabgeordnete
           *[singular] { $gender ->
                [feminine] Europaabgeordnete
               *[masculine] Europaabgeordneter
            }
        }
title-representative =
    { $number ->
        [plural] { $gender ->
            [feminine] Vertreterinnen
           *[masculine] Vertreter
        }
       *[singular] { $gender ->
            [feminine] Vertreterin
           *[masculine] Vertreter
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Vertreterinnen
               *[masculine] Vertreter
            }
           *[singular] { $gender ->
                [feminine] Vertreterin
               *[masculine] Vertreter
            }
        }
title-high-representative =
    { $number ->
        [plural] { $gender ->
            [feminine] Hohen Vertreterinnen
           *[masculine] Hohen Vertreter
        }
       *[singular] { $gender ->
            [feminine] Hohe Vertreterin
           *[masculine] Hohe Vertreter
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Hohe Vertreterinnen
               *[masculine] Hohe Vertreter
            }
           *[singular] { $gender ->
                [feminine] Hohe Vertreterin
               *[masculine] Hoher Vertreter
            }
        }
title-commissioner =
    { $number ->
        [plural] { $gender ->
            [feminine] EU-Kommissarinnen
           *[masculine] EU-Kommissare
        }
       *[singular] { $gender ->
            [feminine] EU-Kommissarin
           *[masculine] EU-Kommissar
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] EU-Kommissarinnen
               *[masculine] EU-Kommissare
            }
           *[singular] { $gender ->
                [feminine] EU-Kommissarin
               *[masculine] EU-Kommissar
            }
        }
title-commissioner-short =
    { $number ->
        [plural] { $gender ->
            [feminine] Kommissarinnen
           *[masculine] Kommissare
        }
       *[singular] { $gender ->
            [feminine] Kommissarin
           *[masculine] Kommissar
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Kommissarinnen
               *[masculine] Kommissare
            }
           *[singular] { $gender ->
                [feminine] Kommissarin
               *[masculine] Kommissar
            }
        }
title-permanent-representative =
    { $number ->
        [plural] { $gender ->
            [feminine] Ständigen Vertreterinnen
           *[masculine] Ständigen Vertreter
        }
       *[singular] { $gender ->
            [feminine] Ständige Vertreterin
           *[masculine] Ständige Vertreter
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Ständige Vertreterinnen
               *[masculine] Ständige Vertreter
            }
           *[singular] { $gender ->
                [feminine] Ständige Vertreterin
               *[masculine] Ständiger Vertreter
            }
        }
title-special-representative =
    { $number ->
        [plural] Sonderbeauftragten
       *[singular] Sonderbeauftragte
    }
    .strong =
        { $number ->
            [plural] Sonderbeauftragte
           *[singular] { $gender ->
                [feminine] Sonderbeauftragte
               *[masculine] Sonderbeauftragter
            }
        }
title-special-envoy =
    { $number ->
        [plural] Sondergesandten
       *[singular] Sondergesandte
    }
    .strong =
        { $number ->
            [plural] Sondergesandte
           *[singular] { $gender ->
                [feminine] Sondergesandte
               *[masculine] Sondergesandter
            }
        }
title-ambassador =
    { $number ->
        [plural] { $gender ->
            [feminine] Botschafterinnen
           *[masculine] Botschafter
        }
       *[singular] { $gender ->
            [feminine] Botschafterin
           *[masculine] Botschafter
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Botschafterinnen
               *[masculine] Botschafter
            }
           *[singular] { $gender ->
                [feminine] Botschafterin
               *[masculine] Botschafter
            }
        }
title-spokesperson =
    { $number ->
        [plural] { $gender ->
            [feminine] Sprecherinnen
           *[masculine] Sprecher
        }
       *[singular] { $gender ->
            [feminine] Sprecherin
           *[masculine] Sprecher
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Sprecherinnen
               *[masculine] Sprecher
            }
           *[singular] { $gender ->
                [feminine] Sprecherin
               *[masculine] Sprecher
            }
        }
title-adviser =
    { $number ->
        [plural] { $gender ->
            [feminine] Beraterinnen
           *[masculine] Berater
        }
       *[singular] { $gender ->
            [feminine] Beraterin
           *[masculine] Berater
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Beraterinnen
               *[masculine] Berater
            }
           *[singular] { $gender ->
                [feminine] Beraterin
               *[masculine] Berater
            }
        }
title-national-security-adviser =
    { $number ->
        [plural] { $gender ->
            [feminine] nationalen Sicherheitsberaterinnen
           *[masculine] nationalen Sicherheitsberater
        }
       *[singular] { $gender ->
            [feminine] nationale Sicherheitsberaterin
           *[masculine] nationale Sicherheitsberater
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] nationale Sicherheitsberaterinnen
               *[masculine] nationale Sicherheitsberater
            }
           *[singular] { $gender ->
                [feminine] nationale Sicherheitsberaterin
               *[masculine] nationaler Sicherheitsberater
            }
        }
title-chief-of-staff =
    { $number ->
        [plural] { $gender ->
            [feminine] Stabschefinnen
           *[masculine] Stabschefs
        }
       *[singular] { $gender ->
            [feminine] Stabschefin
           *[masculine] Stabschef
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Stabschefinnen
               *[masculine] Stabschefs
            }
           *[singular] { $gender ->
                [feminine] Stabschefin
               *[masculine] Stabschef
            }
        }
title-chief-of-defence =
    { $number ->
        [plural] { $gender ->
            [feminine] Generalstabschefinnen
           *[masculine] Generalstabschefs
        }
       *[singular] { $gender ->
            [feminine] Generalstabschefin
           *[masculine] Generalstabschef
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Generalstabschefinnen
               *[masculine] Generalstabschefs
            }
           *[singular] { $gender ->
                [feminine] Generalstabschefin
               *[masculine] Generalstabschef
            }
        }
title-general =
    { $number ->
        [plural] { $gender ->
            [feminine] Generalinnen
           *[masculine] Generäle
        }
       *[singular] { $gender ->
            [feminine] Generalin
           *[masculine] General
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Generalinnen
               *[masculine] Generäle
            }
           *[singular] { $gender ->
                [feminine] Generalin
               *[masculine] General
            }
        }
title-admiral =
    { $number ->
        [plural] { $gender ->
            [feminine] Admiralinnen
           *[masculine] Admiräle
        }
       *[singular] { $gender ->
            [feminine] Admiralin
           *[masculine] Admiral
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Admiralinnen
               *[masculine] Admiräle
            }
           *[singular] { $gender ->
                [feminine] Admiralin
               *[masculine] Admiral
            }
        }
title-king =
    { $number ->
        [plural] { $gender ->
            [feminine] Königinnen
           *[masculine] Könige
        }
       *[singular] { $gender ->
            [feminine] Königin
           *[masculine] König
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Königinnen
               *[masculine] Könige
            }
           *[singular] { $gender ->
                [feminine] Königin
               *[masculine] König
            }
        }
title-crown-prince =
    { $number ->
        [plural] { $gender ->
            [feminine] Kronprinzessinnen
           *[masculine] Kronprinzen
        }
       *[singular] { $gender ->
            [feminine] Kronprinzessin
           *[masculine] Kronprinz
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Kronprinzessinnen
               *[masculine] Kronprinzen
            }
           *[singular] { $gender ->
                [feminine] Kronprinzessin
               *[masculine] Kronprinz
            }
        }
title-pope =
    { $number ->
        [plural] { $gender ->
            [feminine] Päpstinnen
           *[masculine] Päpste
        }
       *[singular] { $gender ->
            [feminine] Päpstin
           *[masculine] Papst
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Päpstinnen
               *[masculine] Päpste
            }
           *[singular] { $gender ->
                [feminine] Päpstin
               *[masculine] Papst
            }
        }
title-judge =
    { $number ->
        [plural] { $gender ->
            [feminine] Richterinnen
           *[masculine] Richter
        }
       *[singular] { $gender ->
            [feminine] Richterin
           *[masculine] Richter
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Richterinnen
               *[masculine] Richter
            }
           *[singular] { $gender ->
                [feminine] Richterin
               *[masculine] Richter
            }
        }
title-prosecutor =
    { $number ->
        [plural] { $gender ->
            [feminine] Staatsanwältinnen
           *[masculine] Staatsanwälte
        }
       *[singular] { $gender ->
            [feminine] Staatsanwältin
           *[masculine] Staatsanwalt
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Staatsanwältinnen
               *[masculine] Staatsanwälte
            }
           *[singular] { $gender ->
                [feminine] Staatsanwältin
               *[masculine] Staatsanwalt
            }
        }
title-prosecutor-general =
    { $number ->
        [plural] { $gender ->
            [feminine] Generalstaatsanwältinnen
           *[masculine] Generalstaatsanwälte
        }
       *[singular] { $gender ->
            [feminine] Generalstaatsanwältin
           *[masculine] Generalstaatsanwalt
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Generalstaatsanwältinnen
               *[masculine] Generalstaatsanwälte
            }
           *[singular] { $gender ->
                [feminine] Generalstaatsanwältin
               *[masculine] Generalstaatsanwalt
            }
        }
title-rapporteur =
    { $number ->
        [plural] { $gender ->
            [feminine] Berichterstatterinnen
           *[masculine] Berichterstatter
        }
       *[singular] { $gender ->
            [feminine] Berichterstatterin
           *[masculine] Berichterstatter
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Berichterstatterinnen
               *[masculine] Berichterstatter
            }
           *[singular] { $gender ->
                [feminine] Berichterstatterin
               *[masculine] Berichterstatter
            }
        }
title-first-secretary =
    { $number ->
        [plural] { $gender ->
            [feminine] Ersten Sekretärinnen
           *[masculine] Ersten Sekretäre
        }
       *[singular] { $gender ->
            [feminine] Erste Sekretärin
           *[masculine] Erste Sekretär
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Erste Sekretärinnen
               *[masculine] Erste Sekretäre
            }
           *[singular] { $gender ->
                [feminine] Erste Sekretärin
               *[masculine] Erster Sekretär
            }
        }
title-party-chair =
    { $number ->
        [plural] { $gender ->
            [feminine] Parteichefinnen
           *[masculine] Parteichefs
        }
       *[singular] { $gender ->
            [feminine] Parteichefin
           *[masculine] Parteichef
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Parteichefinnen
               *[masculine] Parteichefs
            }
           *[singular] { $gender ->
                [feminine] Parteichefin
               *[masculine] Parteichef
            }
        }
title-group-president =
    { $number ->
        [plural] { $gender ->
            [feminine] Fraktionschefinnen
           *[masculine] Fraktionschefs
        }
       *[singular] { $gender ->
            [feminine] Fraktionschefin
           *[masculine] Fraktionschef
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Fraktionschefinnen
               *[masculine] Fraktionschefs
            }
           *[singular] { $gender ->
                [feminine] Fraktionschefin
               *[masculine] Fraktionschef
            }
        }
title-editor-in-chief =
    { $number ->
        [plural] { $gender ->
            [feminine] Chefredakteurinnen
           *[masculine] Chefredakteure
        }
       *[singular] { $gender ->
            [feminine] Chefredakteurin
           *[masculine] Chefredakteur
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Chefredakteurinnen
               *[masculine] Chefredakteure
            }
           *[singular] { $gender ->
                [feminine] Chefredakteurin
               *[masculine] Chefredakteur
            }
        }
title-economist =
    { $number ->
        [plural] { $gender ->
            [feminine] Ökonominnen
           *[masculine] Ökonomen
        }
       *[singular] { $gender ->
            [feminine] Ökonomin
           *[masculine] Ökonom
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Ökonominnen
               *[masculine] Ökonomen
            }
           *[singular] { $gender ->
                [feminine] Ökonomin
               *[masculine] Ökonom
            }
        }
title-researcher =
    { $number ->
        [plural] { $gender ->
            [feminine] Forscherinnen
           *[masculine] Forscher
        }
       *[singular] { $gender ->
            [feminine] Forscherin
           *[masculine] Forscher
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Forscherinnen
               *[masculine] Forscher
            }
           *[singular] { $gender ->
                [feminine] Forscherin
               *[masculine] Forscher
            }
        }
title-chief-economist =
    { $number ->
        [plural] { $gender ->
            [feminine] Chefökonominnen
           *[masculine] Chefökonomen
        }
       *[singular] { $gender ->
            [feminine] Chefökonomin
           *[masculine] Chefökonom
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Chefökonominnen
               *[masculine] Chefökonomen
            }
           *[singular] { $gender ->
                [feminine] Chefökonomin
               *[masculine] Chefökonom
            }
        }
title-lead-candidate =
    { $number ->
        [plural] { $gender ->
            [feminine] Kandidatinnen
           *[masculine] Kandidaten
        }
       *[singular] { $gender ->
            [feminine] Kandidatin
           *[masculine] Kandidat
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Kandidatinnen
               *[masculine] Kandidaten
            }
           *[singular] { $gender ->
                [feminine] Kandidatin
               *[masculine] Kandidat
            }
        }
title-opposition-leader =
    { $number ->
        [plural] { $gender ->
            [feminine] Oppositionsführerinnen
           *[masculine] Oppositionsführer
        }
       *[singular] { $gender ->
            [feminine] Oppositionsführerin
           *[masculine] Oppositionsführer
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Oppositionsführerinnen
               *[masculine] Oppositionsführer
            }
           *[singular] { $gender ->
                [feminine] Oppositionsführerin
               *[masculine] Oppositionsführer
            }
        }
title-speaker =
    { $number ->
        [plural] { $gender ->
            [feminine] Sprecherinnen des Repräsentantenhauses
           *[masculine] Sprecher des Repräsentantenhauses
        }
       *[singular] { $gender ->
            [feminine] Sprecherin des Repräsentantenhauses
           *[masculine] Sprecher des Repräsentantenhauses
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Sprecherinnen des Repräsentantenhauses
               *[masculine] Sprecher des Repräsentantenhauses
            }
           *[singular] { $gender ->
                [feminine] Sprecherin des Repräsentantenhauses
               *[masculine] Sprecher des Repräsentantenhauses
            }
        }
title-diplomat =
    { $number ->
        [plural] { $gender ->
            [feminine] Diplomatinnen
           *[masculine] Diplomaten
        }
       *[singular] { $gender ->
            [feminine] Diplomatin
           *[masculine] Diplomat
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Diplomatinnen
               *[masculine] Diplomaten
            }
           *[singular] { $gender ->
                [feminine] Diplomatin
               *[masculine] Diplomat
            }
        }
title-journalist =
    { $number ->
        [plural] { $gender ->
            [feminine] Journalistinnen
           *[masculine] Journalisten
        }
       *[singular] { $gender ->
            [feminine] Journalistin
           *[masculine] Journalist
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Journalistinnen
               *[masculine] Journalisten
            }
           *[singular] { $gender ->
                [feminine] Journalistin
               *[masculine] Journalist
            }
        }
title-billionaire =
    { $number ->
        [plural] { $gender ->
            [feminine] Milliardärinnen
           *[masculine] Milliardäre
        }
       *[singular] { $gender ->
            [feminine] Milliardärin
           *[masculine] Milliardär
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Milliardärinnen
               *[masculine] Milliardäre
            }
           *[singular] { $gender ->
                [feminine] Milliardärin
               *[masculine] Milliardär
            }
        }
title-historian =
    { $number ->
        [plural] { $gender ->
            [feminine] Historikerinnen
           *[masculine] Historiker
        }
       *[singular] { $gender ->
            [feminine] Historikerin
           *[masculine] Historiker
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Historikerinnen
               *[masculine] Historiker
            }
           *[singular] { $gender ->
                [feminine] Historikerin
               *[masculine] Historiker
            }
        }
title-supreme-leader =
    { $number ->
        [plural] { $gender ->
            [feminine] Obersten Führerinnen
           *[masculine] Obersten Führer
        }
       *[singular] { $gender ->
            [feminine] Oberste Führerin
           *[masculine] Oberste Führer
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Oberste Führerinnen
               *[masculine] Oberste Führer
            }
           *[singular] { $gender ->
                [feminine] Oberste Führerin
               *[masculine] Oberster Führer
            }
        }
title-envoy =
    { $number ->
        [plural] Gesandten
       *[singular] Gesandte
    }
    .strong =
        { $number ->
            [plural] Gesandte
           *[singular] { $gender ->
                [feminine] Gesandte
               *[masculine] Gesandter
            }
        }
title-party-leader =
    { $number ->
        [plural] { $gender ->
            [feminine] Anführerinnen
           *[masculine] Anführer
        }
       *[singular] { $gender ->
            [feminine] Anführerin
           *[masculine] Anführer
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Anführerinnen
               *[masculine] Anführer
            }
           *[singular] { $gender ->
                [feminine] Anführerin
               *[masculine] Anführer
            }
        }
title-economic-adviser =
    { $number ->
        [plural] { $gender ->
            [feminine] Wirtschaftsberaterinnen
           *[masculine] Wirtschaftsberater
        }
       *[singular] { $gender ->
            [feminine] Wirtschaftsberaterin
           *[masculine] Wirtschaftsberater
        }
    }
    .strong =
        { $number ->
            [plural] { $gender ->
                [feminine] Wirtschaftsberaterinnen
               *[masculine] Wirtschaftsberater
            }
           *[singular] { $gender ->
                [feminine] Wirtschaftsberaterin
               *[masculine] Wirtschaftsberater
            }
        }
