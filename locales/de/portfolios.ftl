### Portfolios, German: after „für“. .minister: the title in one word.

portfolio-foreign-affairs = Auswärtiges
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Außenministerinnen
               *[masculine] Außenminister
            }
           *[singular] { $gender ->
                [feminine] Außenministerin
               *[masculine] Außenminister
            }
        }
portfolio-interior = Inneres
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Innenministerinnen
               *[masculine] Innenminister
            }
           *[singular] { $gender ->
                [feminine] Innenministerin
               *[masculine] Innenminister
            }
        }
portfolio-defence = Verteidigung
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Verteidigungsministerinnen
               *[masculine] Verteidigungsminister
            }
           *[singular] { $gender ->
                [feminine] Verteidigungsministerin
               *[masculine] Verteidigungsminister
            }
        }
portfolio-armed-forces = die Streitkräfte
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Armeeministerinnen
               *[masculine] Armeeminister
            }
           *[singular] { $gender ->
                [feminine] Armeeministerin
               *[masculine] Armeeminister
            }
        }
portfolio-justice = Justiz
    .minister =
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
portfolio-economy = Wirtschaft
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Wirtschaftsministerinnen
               *[masculine] Wirtschaftsminister
            }
           *[singular] { $gender ->
                [feminine] Wirtschaftsministerin
               *[masculine] Wirtschaftsminister
            }
        }
portfolio-finance = Finanzen
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Finanzministerinnen
               *[masculine] Finanzminister
            }
           *[singular] { $gender ->
                [feminine] Finanzministerin
               *[masculine] Finanzminister
            }
        }
portfolio-economy-and-finance = Wirtschaft und Finanzen
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Wirtschafts- und Finanzministerinnen
               *[masculine] Wirtschafts- und Finanzminister
            }
           *[singular] { $gender ->
                [feminine] Wirtschafts- und Finanzministerin
               *[masculine] Wirtschafts- und Finanzminister
            }
        }
portfolio-budget = Haushalt
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Haushaltsministerinnen
               *[masculine] Haushaltsminister
            }
           *[singular] { $gender ->
                [feminine] Haushaltsministerin
               *[masculine] Haushaltsminister
            }
        }
portfolio-public-accounts = öffentliche Finanzen
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Haushaltsministerinnen
               *[masculine] Haushaltsminister
            }
           *[singular] { $gender ->
                [feminine] Haushaltsministerin
               *[masculine] Haushaltsminister
            }
        }
portfolio-education = Bildung
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Bildungsministerinnen
               *[masculine] Bildungsminister
            }
           *[singular] { $gender ->
                [feminine] Bildungsministerin
               *[masculine] Bildungsminister
            }
        }
portfolio-national-education = Bildung
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Bildungsministerinnen
               *[masculine] Bildungsminister
            }
           *[singular] { $gender ->
                [feminine] Bildungsministerin
               *[masculine] Bildungsminister
            }
        }
portfolio-higher-education = Hochschulen
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Hochschulministerinnen
               *[masculine] Hochschulminister
            }
           *[singular] { $gender ->
                [feminine] Hochschulministerin
               *[masculine] Hochschulminister
            }
        }
portfolio-research = Forschung
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Forschungsministerinnen
               *[masculine] Forschungsminister
            }
           *[singular] { $gender ->
                [feminine] Forschungsministerin
               *[masculine] Forschungsminister
            }
        }
portfolio-health = Gesundheit
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Gesundheitsministerinnen
               *[masculine] Gesundheitsminister
            }
           *[singular] { $gender ->
                [feminine] Gesundheitsministerin
               *[masculine] Gesundheitsminister
            }
        }
portfolio-labour = Arbeit
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Arbeitsministerinnen
               *[masculine] Arbeitsminister
            }
           *[singular] { $gender ->
                [feminine] Arbeitsministerin
               *[masculine] Arbeitsminister
            }
        }
portfolio-agriculture = Landwirtschaft
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Landwirtschaftsministerinnen
               *[masculine] Landwirtschaftsminister
            }
           *[singular] { $gender ->
                [feminine] Landwirtschaftsministerin
               *[masculine] Landwirtschaftsminister
            }
        }
portfolio-environment = Umwelt
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Umweltministerinnen
               *[masculine] Umweltminister
            }
           *[singular] { $gender ->
                [feminine] Umweltministerin
               *[masculine] Umweltminister
            }
        }
portfolio-ecological-transition = den ökologischen Wandel
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Umweltministerinnen
               *[masculine] Umweltminister
            }
           *[singular] { $gender ->
                [feminine] Umweltministerin
               *[masculine] Umweltminister
            }
        }
portfolio-energy = Energie
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Energieministerinnen
               *[masculine] Energieminister
            }
           *[singular] { $gender ->
                [feminine] Energieministerin
               *[masculine] Energieminister
            }
        }
portfolio-transport = Verkehr
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Verkehrsministerinnen
               *[masculine] Verkehrsminister
            }
           *[singular] { $gender ->
                [feminine] Verkehrsministerin
               *[masculine] Verkehrsminister
            }
        }
portfolio-culture = Kultur
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Kulturministerinnen
               *[masculine] Kulturminister
            }
           *[singular] { $gender ->
                [feminine] Kulturministerin
               *[masculine] Kulturminister
            }
        }
portfolio-digital = Digitales
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Digitalministerinnen
               *[masculine] Digitalminister
            }
           *[singular] { $gender ->
                [feminine] Digitalministerin
               *[masculine] Digitalminister
            }
        }
portfolio-ai-and-digital = Künstliche Intelligenz und Digitales
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] KI- und Digitalministerinnen
               *[masculine] KI- und Digitalminister
            }
           *[singular] { $gender ->
                [feminine] KI- und Digitalministerin
               *[masculine] KI- und Digitalminister
            }
        }
portfolio-industry = Industrie
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Industrieministerinnen
               *[masculine] Industrieminister
            }
           *[singular] { $gender ->
                [feminine] Industrieministerin
               *[masculine] Industrieminister
            }
        }
portfolio-trade = Handel
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Handelsministerinnen
               *[masculine] Handelsminister
            }
           *[singular] { $gender ->
                [feminine] Handelsministerin
               *[masculine] Handelsminister
            }
        }
portfolio-foreign-trade = Außenhandel
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Außenhandelsministerinnen
               *[masculine] Außenhandelsminister
            }
           *[singular] { $gender ->
                [feminine] Außenhandelsministerin
               *[masculine] Außenhandelsminister
            }
        }
portfolio-european-affairs = Europaangelegenheiten
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Europaministerinnen
               *[masculine] Europaminister
            }
           *[singular] { $gender ->
                [feminine] Europaministerin
               *[masculine] Europaminister
            }
        }
portfolio-europe = Europa
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Europaministerinnen
               *[masculine] Europaminister
            }
           *[singular] { $gender ->
                [feminine] Europaministerin
               *[masculine] Europaminister
            }
        }
portfolio-overseas = die Überseegebiete
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Überseeministerinnen
               *[masculine] Überseeminister
            }
           *[singular] { $gender ->
                [feminine] Überseeministerin
               *[masculine] Überseeminister
            }
        }
portfolio-housing = Wohnungswesen
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Wohnungsministerinnen
               *[masculine] Wohnungsminister
            }
           *[singular] { $gender ->
                [feminine] Wohnungsministerin
               *[masculine] Wohnungsminister
            }
        }
portfolio-sport = Sport
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Sportministerinnen
               *[masculine] Sportminister
            }
           *[singular] { $gender ->
                [feminine] Sportministerin
               *[masculine] Sportminister
            }
        }
portfolio-treasury = Finanzen
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Finanzministerinnen
               *[masculine] Finanzminister
            }
           *[singular] { $gender ->
                [feminine] Finanzministerin
               *[masculine] Finanzminister
            }
        }
portfolio-homeland-security = Heimatschutz
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Heimatschutzministerinnen
               *[masculine] Heimatschutzminister
            }
           *[singular] { $gender ->
                [feminine] Heimatschutzministerin
               *[masculine] Heimatschutzminister
            }
        }
portfolio-competition = Wettbewerb
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Wettbewerbsministerinnen
               *[masculine] Wettbewerbsminister
            }
           *[singular] { $gender ->
                [feminine] Wettbewerbsministerin
               *[masculine] Wettbewerbsminister
            }
        }
portfolio-climate = Klima
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Klimaministerinnen
               *[masculine] Klimaminister
            }
           *[singular] { $gender ->
                [feminine] Klimaministerin
               *[masculine] Klimaminister
            }
        }
portfolio-defence-and-space = Verteidigung und Raumfahrt
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Verteidigungs- und Raumfahrtministerinnen
               *[masculine] Verteidigungs- und Raumfahrtminister
            }
           *[singular] { $gender ->
                [feminine] Verteidigungs- und Raumfahrtministerin
               *[masculine] Verteidigungs- und Raumfahrtminister
            }
        }
portfolio-enlargement = Erweiterung
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Erweiterungsministerinnen
               *[masculine] Erweiterungsminister
            }
           *[singular] { $gender ->
                [feminine] Erweiterungsministerin
               *[masculine] Erweiterungsminister
            }
        }
portfolio-trade-and-economic-security = Handel und wirtschaftliche Sicherheit
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Handelsministerinnen
               *[masculine] Handelsminister
            }
           *[singular] { $gender ->
                [feminine] Handelsministerin
               *[masculine] Handelsminister
            }
        }
portfolio-tech-sovereignty = technologische Souveränität, Sicherheit und Demokratie
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Technologieministerinnen
               *[masculine] Technologieminister
            }
           *[singular] { $gender ->
                [feminine] Technologieministerin
               *[masculine] Technologieminister
            }
        }
portfolio-prosperity = Wohlstand und Industriestrategie
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Industrieministerinnen
               *[masculine] Industrieminister
            }
           *[singular] { $gender ->
                [feminine] Industrieministerin
               *[masculine] Industrieminister
            }
        }
portfolio-clean-transition = einen sauberen, fairen und wettbewerbsfähigen Wandel
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Umweltministerinnen
               *[masculine] Umweltminister
            }
           *[singular] { $gender ->
                [feminine] Umweltministerin
               *[masculine] Umweltminister
            }
        }
portfolio-social-affairs = Soziales
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Sozialministerinnen
               *[masculine] Sozialminister
            }
           *[singular] { $gender ->
                [feminine] Sozialministerin
               *[masculine] Sozialminister
            }
        }
portfolio-immigration = Einwanderung
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Einwanderungsministerinnen
               *[masculine] Einwanderungsminister
            }
           *[singular] { $gender ->
                [feminine] Einwanderungsministerin
               *[masculine] Einwanderungsminister
            }
        }
portfolio-europe-and-foreign-affairs = Europa und auswärtige Angelegenheiten
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Außenministerinnen
               *[masculine] Außenminister
            }
           *[singular] { $gender ->
                [feminine] Außenministerin
               *[masculine] Außenminister
            }
        }
portfolio-mediterranean = den Mittelmeerraum
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Mittelmeerministerinnen
               *[masculine] Mittelmeerminister
            }
           *[singular] { $gender ->
                [feminine] Mittelmeerministerin
               *[masculine] Mittelmeerminister
            }
        }
portfolio-crisis-management = Krisenmanagement
    .minister =
        { $number ->
            [plural] { $gender ->
                [feminine] Krisenministerinnen
               *[masculine] Krisenminister
            }
           *[singular] { $gender ->
                [feminine] Krisenministerin
               *[masculine] Krisenminister
            }
        }
