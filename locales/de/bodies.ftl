### Institutions, organisations, parties: German. .gen: genitive.

-kommission = { $case ->
    [genitive] Europäischen Kommission
   *[nominative] Europäische Kommission
}
org-eu = Europäische Union
    .gen = der Europäischen Union
    .acronym = EU
    .acronym-gen = der EU
    .short = EU
    .short-gen = der EU
org-commission = { -kommission }
    .gen = der { -kommission(case: "genitive") }
    .short = Kommission
    .short-gen = der Kommission
org-european-council = Europäischer Rat
    .gen = des Europäischen Rates
org-council-eu = Rat der Europäischen Union
    .gen = des Rates der Europäischen Union
org-council-of-europe = Europarat
    .gen = des Europarats
org-parliament = Europäisches Parlament
    .gen = des Europäischen Parlaments
org-cjeu = Gerichtshof der Europäischen Union
    .gen = des Gerichtshofs der Europäischen Union
    .acronym = EuGH
    .acronym-gen = des EuGH
org-ecb = Europäische Zentralbank
    .gen = der Europäischen Zentralbank
    .acronym = EZB
    .acronym-gen = der EZB
org-eib = Europäische Investitionsbank
    .gen = der Europäischen Investitionsbank
    .acronym = EIB
    .acronym-gen = der EIB
org-eeas = Europäischer Auswärtiger Dienst
    .gen = des Europäischen Auswärtigen Dienstes
    .acronym = EAD
    .acronym-gen = des EAD
org-eurogroup = Eurogruppe
    .gen = der Eurogruppe
org-europol = Europol
    .gen = von Europol
org-frontex = Frontex
    .gen = von Frontex
org-nato = Nordatlantikpakt
    .gen = des Nordatlantikpakts
    .acronym = NATO
    .acronym-gen = der NATO
org-un = Vereinte Nationen
    .gen = der Vereinten Nationen
    .acronym = UNO
    .acronym-gen = der UNO
org-un-security-council = Sicherheitsrat der Vereinten Nationen
    .gen = des Sicherheitsrats der Vereinten Nationen
org-who = Weltgesundheitsorganisation
    .gen = der Weltgesundheitsorganisation
    .acronym = WHO
    .acronym-gen = der WHO
org-wto = Welthandelsorganisation
    .gen = der Welthandelsorganisation
    .acronym = WTO
    .acronym-gen = der WTO
org-imf = Internationaler Währungsfonds
    .gen = des Internationalen Währungsfonds
    .acronym = IWF
    .acronym-gen = des IWF
org-world-bank = Weltbank
    .gen = der Weltbank
org-icc = Internationaler Strafgerichtshof
    .gen = des Internationalen Strafgerichtshofs
    .acronym = IStGH
    .acronym-gen = des IStGH
org-elysee = Élysée
    .gen = des Élysée
org-white-house = Weißes Haus
    .gen = des Weißen Hauses
org-kremlin = Kreml
    .gen = des Kreml
org-pentagon = Pentagon
    .gen = des Pentagon
org-national-assembly = Nationalversammlung
    .gen = der Nationalversammlung
org-bundestag = Bundestag
    .gen = des Bundestags
org-house-of-representatives = Repräsentantenhaus
    .gen = des Repräsentantenhauses
org-house-of-commons = Unterhaus
    .gen = des Unterhauses
org-tu-berlin = Technische Universität Berlin
    .gen = der Technischen Universität Berlin
org-democratic-party = Demokratische Partei
    .gen = der Demokratischen Partei
    .adjective =
        { $number ->
            [plural] demokratischen
           *[singular] demokratische
        }
org-republican-party = Republikanische Partei
    .gen = der Republikanischen Partei
    .adjective =
        { $number ->
            [plural] republikanischen
           *[singular] republikanische
        }
org-ps-fr = Sozialistische Partei
    .gen = der Sozialistischen Partei
    .adjective =
        { $number ->
            [plural] sozialistischen
           *[singular] sozialistische
        }
org-tories = Konservative Partei
    .gen = der Konservativen Partei
    .adjective =
        { $number ->
            [plural] konservativen
           *[singular] konservative
        }
org-labour = Labour-Partei
    .gen = der Labour-Partei
    .adjective =
        { $number ->
            [plural] sozialdemokratischen
           *[singular] sozialdemokratische
        }
org-spd = Sozialdemokratische Partei
    .gen = der Sozialdemokratischen Partei
    .adjective =
        { $number ->
            [plural] sozialdemokratischen
           *[singular] sozialdemokratische
        }
