### Institutions, organisations, parties: Spanish. .de: with its preposition.

org-eu = Unión Europea
    .de = de la Unión Europea
    .acronym = UE
    .acronym-de = de la UE
    .short = UE
    .short-de = de la UE
org-commission = Comisión Europea
    .de = de la Comisión Europea
    .short = Comisión
    .short-de = de la Comisión
org-european-council = Consejo Europeo
    .de = del Consejo Europeo
org-council-eu = Consejo de la Unión Europea
    .de = del Consejo de la Unión Europea
org-council-of-europe = Consejo de Europa
    .de = del Consejo de Europa
org-parliament = Parlamento Europeo
    .de = del Parlamento Europeo
org-cjeu = Tribunal de Justicia de la Unión Europea
    .de = del Tribunal de Justicia de la Unión Europea
    .acronym = TJUE
    .acronym-de = del TJUE
org-ecb = Banco Central Europeo
    .de = del Banco Central Europeo
    .acronym = BCE
    .acronym-de = del BCE
org-eib = Banco Europeo de Inversiones
    .de = del Banco Europeo de Inversiones
    .acronym = BEI
    .acronym-de = del BEI
org-eeas = Servicio Europeo de Acción Exterior
    .de = del Servicio Europeo de Acción Exterior
    .acronym = SEAE
    .acronym-de = del SEAE
org-eurogroup = Eurogrupo
    .de = del Eurogrupo
org-europol = Europol
    .de = de Europol
org-frontex = Frontex
    .de = de Frontex
org-nato = Organización del Tratado del Atlántico Norte
    .de = de la Organización del Tratado del Atlántico Norte
    .acronym = OTAN
    .acronym-de = de la OTAN
org-un = Naciones Unidas
    .de = de las Naciones Unidas
    .acronym = ONU
    .acronym-de = de la ONU
org-un-security-council = Consejo de Seguridad de las Naciones Unidas
    .de = del Consejo de Seguridad de las Naciones Unidas
org-who = Organización Mundial de la Salud
    .de = de la Organización Mundial de la Salud
    .acronym = OMS
    .acronym-de = de la OMS
org-wto = Organización Mundial del Comercio
    .de = de la Organización Mundial del Comercio
    .acronym = OMC
    .acronym-de = de la OMC
org-imf = Fondo Monetario Internacional
    .de = del Fondo Monetario Internacional
    .acronym = FMI
    .acronym-de = del FMI
org-world-bank = Banco Mundial
    .de = del Banco Mundial
org-icc = Corte Penal Internacional
    .de = de la Corte Penal Internacional
    .acronym = CPI
    .acronym-de = de la CPI
org-elysee = Elíseo
    .de = del Elíseo
org-white-house = Casa Blanca
    .de = de la Casa Blanca
org-kremlin = Kremlin
    .de = del Kremlin
org-pentagon = Pentágono
    .de = del Pentágono
org-national-assembly = Asamblea Nacional
    .de = de la Asamblea Nacional
org-bundestag = Bundestag
    .de = del Bundestag
org-house-of-representatives = Cámara de Representantes
    .de = de la Cámara de Representantes
org-house-of-commons = Cámara de los Comunes
    .de = de la Cámara de los Comunes
org-tu-berlin = Universidad Técnica de Berlín
    .de = de la Universidad Técnica de Berlín
org-democratic-party = Partido Demócrata
    .de = del Partido Demócrata
    .adjective =
        { $number ->
            [plural] demócratas
           *[singular] demócrata
        }
org-republican-party = Partido Republicano
    .de = del Partido Republicano
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] republicanas
               *[masculine] republicanos
            }
           *[singular] { $gender ->
                [feminine] republicana
               *[masculine] republicano
            }
        }
org-ps-fr = Partido Socialista
    .de = del Partido Socialista
    .adjective =
        { $number ->
            [plural] socialistas
           *[singular] socialista
        }
org-tories = Partido Conservador
    .de = del Partido Conservador
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] conservadoras
               *[masculine] conservadores
            }
           *[singular] { $gender ->
                [feminine] conservadora
               *[masculine] conservador
            }
        }
org-labour = Partido Laborista
    .de = del Partido Laborista
    .adjective =
        { $number ->
            [plural] laboristas
           *[singular] laborista
        }
org-spd = Partido Socialdemócrata
    .de = del Partido Socialdemócrata
    .adjective =
        { $number ->
            [plural] socialdemócratas
           *[singular] socialdemócrata
        }
