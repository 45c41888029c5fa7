### Common nouns that say what an organisation is, French: « la licorne française Mistral AI ».

desc-unicorn =
    { $number ->
        [plural] licornes
       *[singular] licorne
    }
    .article = la
desc-startup =
    { $number ->
        [plural] start-up
       *[singular] start-up
    }
    .article = la
desc-young-company =
    { $number ->
        [plural] jeunes pousses
       *[singular] jeune pousse
    }
    .article = la
desc-company =
    { $number ->
        [plural] entreprises
       *[singular] entreprise
    }
    .article = l’
    .gender = feminine
desc-group =
    { $number ->
        [plural] groupes
       *[singular] groupe
    }
    .article = le
desc-giant =
    { $number ->
        [plural] géants
       *[singular] géant
    }
    .article = le
desc-carmaker =
    { $number ->
        [plural] constructeurs automobiles
       *[singular] constructeur automobile
    }
    .article = le
desc-outlet =
    { $number ->
        [plural] médias
       *[singular] média
    }
    .article = le
desc-daily =
    { $number ->
        [plural] quotidiens
       *[singular] quotidien
    }
    .article = le
desc-weekly =
    { $number ->
        [plural] hebdomadaires
       *[singular] hebdomadaire
    }
    .article = l’
    .gender = masculine
desc-website =
    { $number ->
        [plural] sites
       *[singular] site
    }
    .article = le
desc-lab =
    { $number ->
        [plural] laboratoires
       *[singular] laboratoire
    }
    .article = le
desc-network =
    { $number ->
        [plural] réseaux sociaux
       *[singular] réseau social
    }
    .article = le
desc-bank =
    { $number ->
        [plural] banques
       *[singular] banque
    }
    .article = la

## Bodies that have a head: « le porte-parole du gouvernement ». They take no name of their own.

desc-government =
    { $number ->
        [plural] gouvernements
       *[singular] gouvernement
    }
    .traits = body, unnamed
    .article = le
desc-central-bank =
    { $number ->
        [plural] banques centrales
       *[singular] banque centrale
    }
    .traits = body, unnamed
    .article = la
desc-party =
    { $number ->
        [plural] partis
       *[singular] parti
    }
    .traits = body
    .article = le
desc-regime =
    { $number ->
        [plural] régimes
       *[singular] régime
    }
    .traits = body, unnamed
    .article = le
desc-opposition =
    { $number ->
        [plural] oppositions
       *[singular] opposition
    }
    .traits = body, unnamed
    .article = l’
    .gender = feminine
desc-army =
    { $number ->
        [plural] armées
       *[singular] armée
    }
    .traits = body, unnamed
    .article = l’
    .gender = feminine
desc-police =
    { $number ->
        [plural] polices
       *[singular] police
    }
    .traits = body, unnamed
    .article = la
desc-union =
    { $number ->
        [plural] syndicats
       *[singular] syndicat
    }
    .traits = body
    .article = le
desc-institution =
    { $number ->
        [plural] institutions
       *[singular] institution
    }
    .traits = body
    .article = l’
    .gender = feminine
desc-institute =
    { $number ->
        [plural] instituts
       *[singular] institut
    }
    .traits = body
    .article = l’
    .gender = masculine
desc-agency =
    { $number ->
        [plural] agences
       *[singular] agence
    }
    .traits = body
    .article = l’
    .gender = feminine
desc-foundation =
    { $number ->
        [plural] fondations
       *[singular] fondation
    }
    .traits = body
    .article = la
desc-university =
    { $number ->
        [plural] universités
       *[singular] université
    }
    .traits = body
    .article = l’
    .gender = feminine
desc-region =
    { $number ->
        [plural] régions
       *[singular] région
    }
    .traits = body
    .article = la
desc-city =
    { $number ->
        [plural] villes
       *[singular] ville
    }
    .traits = body
    .article = la
desc-ministry =
    { $number ->
        [plural] ministères
       *[singular] ministère
    }
    .traits = body
    .article = le
desc-presidency =
    { $number ->
        [plural] présidences
       *[singular] présidence
    }
    .traits = body, unnamed
    .article = la
desc-parliament =
    { $number ->
        [plural] parlements
       *[singular] parlement
    }
    .traits = body, unnamed
    .article = le
desc-country = pays
    .traits = body, unnamed
    .article = le
desc-state =
    { $number ->
        [plural] États
       *[singular] État
    }
    .traits = body, unnamed
    .article = l’
    .gender = masculine
desc-organisation =
    { $number ->
        [plural] organisations
       *[singular] organisation
    }
    .traits = body
    .article = l’
    .gender = feminine
desc-association =
    { $number ->
        [plural] associations
       *[singular] association
    }
    .traits = body
    .article = l’
    .gender = feminine
desc-commission-of-inquiry =
    { $number ->
        [plural] commissions d’enquête
       *[singular] commission d’enquête
    }
    .traits = body
    .article = la
desc-delegation =
    { $number ->
        [plural] délégations
       *[singular] délégation
    }
    .traits = body
    .article = la
desc-coalition =
    { $number ->
        [plural] coalitions
       *[singular] coalition
    }
    .traits = body, unnamed
    .article = la
desc-campaign =
    { $number ->
        [plural] campagnes
       *[singular] campagne
    }
    .traits = body, unnamed
    .article = la
desc-far-right =
    { $number ->
        [plural] extrêmes droites
       *[singular] extrême droite
    }
    .traits = body, unnamed
    .article = l’
    .gender = feminine
desc-left =
    { $number ->
        [plural] gauches
       *[singular] gauche
    }
    .traits = body, unnamed
    .article = la
desc-right =
    { $number ->
        [plural] droites
       *[singular] droite
    }
    .traits = body, unnamed
    .article = la
desc-board =
    { $number ->
        [plural] conseils de surveillance
       *[singular] conseil de surveillance
    }
    .traits = body, unnamed
    .article = le
desc-un-chief =
    { $number ->
        [plural] secrétaires généraux
       *[singular] secrétaire général
    }
    .traits = body
    .article = le
desc-republic =
    { $number ->
        [plural] Républiques
       *[singular] République
    }
    .traits = body, unnamed
    .article = la
desc-kingdom =
    { $number ->
        [plural] royaumes
       *[singular] royaume
    }
    .traits = body, unnamed
    .article = le
desc-emirate =
    { $number ->
        [plural] émirats
       *[singular] émirat
    }
    .traits = body
    .article = l’
    .gender = masculine
desc-militia =
    { $number ->
        [plural] milices
       *[singular] milice
    }
    .traits = body
    .article = la
desc-rebellion =
    { $number ->
        [plural] rébellions
       *[singular] rébellion
    }
    .traits = body
    .article = la
desc-intelligence-service =
    { $number ->
        [plural] renseignements
       *[singular] renseignement
    }
    .traits = body
    .article = le
desc-navy =
    { $number ->
        [plural] marines
       *[singular] marine
    }
    .traits = body, unnamed
    .article = la
desc-air-force =
    { $number ->
        [plural] armées de l’air
       *[singular] armée de l’air
    }
    .traits = body, unnamed
    .article = l’
    .gender = feminine
