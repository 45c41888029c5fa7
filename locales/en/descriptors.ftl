### Common nouns that say what an organisation is, English.

desc-unicorn =
    { $number ->
        [plural] unicorns
       *[singular] unicorn
    }
desc-startup =
    { $number ->
        [plural] start-ups
       *[singular] start-up
    }
desc-young-company =
    { $number ->
        [plural] start-ups
       *[singular] start-up
    }
desc-company =
    { $number ->
        [plural] companies
       *[singular] company
    }
desc-group =
    { $number ->
        [plural] groups
       *[singular] group
    }
desc-giant =
    { $number ->
        [plural] giants
       *[singular] giant
    }
desc-carmaker =
    { $number ->
        [plural] carmakers
       *[singular] carmaker
    }
desc-outlet =
    { $number ->
        [plural] outlets
       *[singular] outlet
    }
desc-daily =
    { $number ->
        [plural] dailies
       *[singular] daily
    }
desc-weekly =
    { $number ->
        [plural] weeklies
       *[singular] weekly
    }
desc-website =
    { $number ->
        [plural] websites
       *[singular] website
    }
desc-lab =
    { $number ->
        [plural] labs
       *[singular] lab
    }
desc-network =
    { $number ->
        [plural] social networks
       *[singular] social network
    }
desc-bank =
    { $number ->
        [plural] banks
       *[singular] bank
    }

## Bodies that have a head: “the government spokesperson”.

desc-government =
    { $number ->
        [plural] governments
       *[singular] government
    }
desc-central-bank =
    { $number ->
        [plural] central banks
       *[singular] central bank
    }
desc-party =
    { $number ->
        [plural] parties
       *[singular] party
    }
desc-regime =
    { $number ->
        [plural] regimes
       *[singular] regime
    }
desc-opposition =
    { $number ->
        [plural] oppositions
       *[singular] opposition
    }
desc-army =
    { $number ->
        [plural] armies
       *[singular] army
    }
desc-police = police
desc-union =
    { $number ->
        [plural] unions
       *[singular] union
    }
desc-institution =
    { $number ->
        [plural] institutions
       *[singular] institution
    }
desc-institute =
    { $number ->
        [plural] institutes
       *[singular] institute
    }
desc-agency =
    { $number ->
        [plural] agencies
       *[singular] agency
    }
desc-foundation =
    { $number ->
        [plural] foundations
       *[singular] foundation
    }
desc-university =
    { $number ->
        [plural] universities
       *[singular] university
    }
desc-region =
    { $number ->
        [plural] regions
       *[singular] region
    }
desc-city =
    { $number ->
        [plural] cities
       *[singular] city
    }
desc-ministry =
    { $number ->
        [plural] ministries
       *[singular] ministry
    }
desc-presidency =
    { $number ->
        [plural] presidencies
       *[singular] presidency
    }
desc-parliament =
    { $number ->
        [plural] parliaments
       *[singular] parliament
    }
desc-country =
    { $number ->
        [plural] countries
       *[singular] country
    }
desc-state =
    { $number ->
        [plural] states
       *[singular] state
    }
desc-organisation =
    { $number ->
        [plural] organisations
       *[singular] organisation
    }
desc-association =
    { $number ->
        [plural] associations
       *[singular] association
    }
desc-commission-of-inquiry =
    { $number ->
        [plural] committees of inquiry
       *[singular] committee of inquiry
    }
desc-delegation =
    { $number ->
        [plural] delegations
       *[singular] delegation
    }
desc-coalition =
    { $number ->
        [plural] coalitions
       *[singular] coalition
    }
desc-campaign =
    { $number ->
        [plural] campaigns
       *[singular] campaign
    }
desc-far-right = far right
desc-left = left
desc-right = right
desc-board =
    { $number ->
        [plural] supervisory boards
       *[singular] supervisory board
    }
desc-un-chief =
    { $number ->
        [plural] Secretaries-General
       *[singular] Secretary-General
    }
desc-republic =
    { $number ->
        [plural] Republics
       *[singular] Republic
    }
desc-kingdom =
    { $number ->
        [plural] kingdoms
       *[singular] kingdom
    }
desc-emirate =
    { $number ->
        [plural] emirates
       *[singular] emirate
    }
desc-militia =
    { $number ->
        [plural] militias
       *[singular] militia
    }
desc-rebellion = rebels
desc-intelligence-service =
    { $number ->
        [plural] intelligence services
       *[singular] intelligence service
    }
desc-navy =
    { $number ->
        [plural] navies
       *[singular] navy
    }
desc-air-force =
    { $number ->
        [plural] air forces
       *[singular] air force
    }
