### Common nouns that say what an organisation is, German. .the: with its article; .gen: genitive.

desc-unicorn =
    { $number ->
        [plural] Einhörner
       *[singular] Einhorn
    }
    .the =
        { $number ->
            [plural] die Einhörner
           *[singular] das Einhorn
        }
    .gen =
        { $number ->
            [plural] der Einhörner
           *[singular] des Einhorns
        }
desc-startup =
    { $number ->
        [plural] Start-ups
       *[singular] Start-up
    }
    .the =
        { $number ->
            [plural] die Start-ups
           *[singular] das Start-up
        }
    .gen =
        { $number ->
            [plural] der Start-ups
           *[singular] des Start-ups
        }
desc-young-company =
    { $number ->
        [plural] jungen Unternehmen
       *[singular] junge Unternehmen
    }
    .the =
        { $number ->
            [plural] die jungen Unternehmen
           *[singular] das junge Unternehmen
        }
    .gen =
        { $number ->
            [plural] der jungen Unternehmen
           *[singular] des jungen Unternehmens
        }
desc-company =
    { $number ->
        [plural] Unternehmen
       *[singular] Unternehmen
    }
    .the =
        { $number ->
            [plural] die Unternehmen
           *[singular] das Unternehmen
        }
    .gen =
        { $number ->
            [plural] der Unternehmen
           *[singular] des Unternehmens
        }
desc-group =
    { $number ->
        [plural] Konzerne
       *[singular] Konzern
    }
    .the =
        { $number ->
            [plural] die Konzerne
           *[singular] der Konzern
        }
    .gen =
        { $number ->
            [plural] der Konzerne
           *[singular] des Konzerns
        }
desc-giant =
    { $number ->
        [plural] Riesen
       *[singular] Riese
    }
    .the =
        { $number ->
            [plural] die Riesen
           *[singular] der Riese
        }
    .gen =
        { $number ->
            [plural] der Riesen
           *[singular] des Riesen
        }
desc-carmaker =
    { $number ->
        [plural] Autohersteller
       *[singular] Autohersteller
    }
    .the =
        { $number ->
            [plural] die Autohersteller
           *[singular] der Autohersteller
        }
    .gen =
        { $number ->
            [plural] der Autohersteller
           *[singular] des Autoherstellers
        }
desc-outlet =
    { $number ->
        [plural] Medien
       *[singular] Medium
    }
    .the =
        { $number ->
            [plural] die Medien
           *[singular] das Medium
        }
    .gen =
        { $number ->
            [plural] der Medien
           *[singular] des Mediums
        }
desc-daily =
    { $number ->
        [plural] Tageszeitungen
       *[singular] Tageszeitung
    }
    .the =
        { $number ->
            [plural] die Tageszeitungen
           *[singular] die Tageszeitung
        }
    .gen =
        { $number ->
            [plural] der Tageszeitungen
           *[singular] der Tageszeitung
        }
desc-weekly =
    { $number ->
        [plural] Wochenzeitungen
       *[singular] Wochenzeitung
    }
    .the =
        { $number ->
            [plural] die Wochenzeitungen
           *[singular] die Wochenzeitung
        }
    .gen =
        { $number ->
            [plural] der Wochenzeitungen
           *[singular] der Wochenzeitung
        }
desc-website =
    { $number ->
        [plural] Websites
       *[singular] Website
    }
    .the =
        { $number ->
            [plural] die Websites
           *[singular] die Website
        }
    .gen =
        { $number ->
            [plural] der Websites
           *[singular] der Website
        }
desc-lab =
    { $number ->
        [plural] Labore
       *[singular] Labor
    }
    .the =
        { $number ->
            [plural] die Labore
           *[singular] das Labor
        }
    .gen =
        { $number ->
            [plural] der Labore
           *[singular] des Labors
        }
desc-network =
    { $number ->
        [plural] sozialen Netzwerke
       *[singular] soziale Netzwerk
    }
    .the =
        { $number ->
            [plural] die sozialen Netzwerke
           *[singular] das soziale Netzwerk
        }
    .gen =
        { $number ->
            [plural] der sozialen Netzwerke
           *[singular] des sozialen Netzwerks
        }
desc-bank =
    { $number ->
        [plural] Banken
       *[singular] Bank
    }
    .the =
        { $number ->
            [plural] die Banken
           *[singular] die Bank
        }
    .gen =
        { $number ->
            [plural] der Banken
           *[singular] der Bank
        }
desc-government =
    { $number ->
        [plural] Regierungen
       *[singular] Regierung
    }
    .the =
        { $number ->
            [plural] die Regierungen
           *[singular] die Regierung
        }
    .gen =
        { $number ->
            [plural] der Regierungen
           *[singular] der Regierung
        }
desc-central-bank =
    { $number ->
        [plural] Zentralbanken
       *[singular] Zentralbank
    }
    .the =
        { $number ->
            [plural] die Zentralbanken
           *[singular] die Zentralbank
        }
    .gen =
        { $number ->
            [plural] der Zentralbanken
           *[singular] der Zentralbank
        }
desc-party =
    { $number ->
        [plural] Parteien
       *[singular] Partei
    }
    .the =
        { $number ->
            [plural] die Parteien
           *[singular] die Partei
        }
    .gen =
        { $number ->
            [plural] der Parteien
           *[singular] der Partei
        }
desc-opposition =
    { $number ->
        [plural] Oppositionen
       *[singular] Opposition
    }
    .the =
        { $number ->
            [plural] die Oppositionen
           *[singular] die Opposition
        }
    .gen =
        { $number ->
            [plural] der Oppositionen
           *[singular] der Opposition
        }
desc-army =
    { $number ->
        [plural] Armeen
       *[singular] Armee
    }
    .the =
        { $number ->
            [plural] die Armeen
           *[singular] die Armee
        }
    .gen =
        { $number ->
            [plural] der Armeen
           *[singular] der Armee
        }
