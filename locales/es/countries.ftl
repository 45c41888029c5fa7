### Countries, Spanish. .de: with its preposition.

country-us = Estados Unidos
    .de = de Estados Unidos
    .adjective =
        { $number ->
            [plural] estadounidenses
           *[singular] estadounidense
        }
country-gb = Reino Unido
    .de = del Reino Unido
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] británicas
               *[masculine] británicos
            }
           *[singular] { $gender ->
                [feminine] británica
               *[masculine] británico
            }
        }
country-fr = Francia
    .de = de Francia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] francesas
               *[masculine] franceses
            }
           *[singular] { $gender ->
                [feminine] francesa
               *[masculine] francés
            }
        }
country-de = Alemania
    .de = de Alemania
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] alemanas
               *[masculine] alemanes
            }
           *[singular] { $gender ->
                [feminine] alemana
               *[masculine] alemán
            }
        }
country-it = Italia
    .de = de Italia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] italianas
               *[masculine] italianos
            }
           *[singular] { $gender ->
                [feminine] italiana
               *[masculine] italiano
            }
        }
country-es = España
    .de = de España
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] españolas
               *[masculine] españoles
            }
           *[singular] { $gender ->
                [feminine] española
               *[masculine] español
            }
        }
country-pt = Portugal
    .de = de Portugal
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] portuguesas
               *[masculine] portugueses
            }
           *[singular] { $gender ->
                [feminine] portuguesa
               *[masculine] portugués
            }
        }
country-be = Bélgica
    .de = de Bélgica
    .adjective =
        { $number ->
            [plural] belgas
           *[singular] belga
        }
country-nl = Países Bajos
    .de = de los Países Bajos
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] neerlandesas
               *[masculine] neerlandeses
            }
           *[singular] { $gender ->
                [feminine] neerlandesa
               *[masculine] neerlandés
            }
        }
country-lu = Luxemburgo
    .de = de Luxemburgo
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] luxemburguesas
               *[masculine] luxemburgueses
            }
           *[singular] { $gender ->
                [feminine] luxemburguesa
               *[masculine] luxemburgués
            }
        }
country-ie = Irlanda
    .de = de Irlanda
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] irlandesas
               *[masculine] irlandeses
            }
           *[singular] { $gender ->
                [feminine] irlandesa
               *[masculine] irlandés
            }
        }
country-at = Austria
    .de = de Austria
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] austriacas
               *[masculine] austriacos
            }
           *[singular] { $gender ->
                [feminine] austriaca
               *[masculine] austriaco
            }
        }
country-ch = Suiza
    .de = de Suiza
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] suizas
               *[masculine] suizos
            }
           *[singular] { $gender ->
                [feminine] suiza
               *[masculine] suizo
            }
        }
country-dk = Dinamarca
    .de = de Dinamarca
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] danesas
               *[masculine] daneses
            }
           *[singular] { $gender ->
                [feminine] danesa
               *[masculine] danés
            }
        }
country-se = Suecia
    .de = de Suecia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] suecas
               *[masculine] suecos
            }
           *[singular] { $gender ->
                [feminine] sueca
               *[masculine] sueco
            }
        }
country-fi = Finlandia
    .de = de Finlandia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] finlandesas
               *[masculine] finlandeses
            }
           *[singular] { $gender ->
                [feminine] finlandesa
               *[masculine] finlandés
            }
        }
country-no = Noruega
    .de = de Noruega
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] noruegas
               *[masculine] noruegos
            }
           *[singular] { $gender ->
                [feminine] noruega
               *[masculine] noruego
            }
        }
country-is = Islandia
    .de = de Islandia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] islandesas
               *[masculine] islandeses
            }
           *[singular] { $gender ->
                [feminine] islandesa
               *[masculine] islandés
            }
        }
country-gl = Groenlandia
    .de = de Groenlandia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] groenlandesas
               *[masculine] groenlandeses
            }
           *[singular] { $gender ->
                [feminine] groenlandesa
               *[masculine] groenlandés
            }
        }
country-pl = Polonia
    .de = de Polonia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] polacas
               *[masculine] polacos
            }
           *[singular] { $gender ->
                [feminine] polaca
               *[masculine] polaco
            }
        }
country-cz = Chequia
    .de = de Chequia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] checas
               *[masculine] checos
            }
           *[singular] { $gender ->
                [feminine] checa
               *[masculine] checo
            }
        }
country-sk = Eslovaquia
    .de = de Eslovaquia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] eslovacas
               *[masculine] eslovacos
            }
           *[singular] { $gender ->
                [feminine] eslovaca
               *[masculine] eslovaco
            }
        }
country-hu = Hungría
    .de = de Hungría
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] húngaras
               *[masculine] húngaros
            }
           *[singular] { $gender ->
                [feminine] húngara
               *[masculine] húngaro
            }
        }
country-ro = Rumanía
    .de = de Rumanía
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] rumanas
               *[masculine] rumanos
            }
           *[singular] { $gender ->
                [feminine] rumana
               *[masculine] rumano
            }
        }
country-bg = Bulgaria
    .de = de Bulgaria
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] búlgaras
               *[masculine] búlgaros
            }
           *[singular] { $gender ->
                [feminine] búlgara
               *[masculine] búlgaro
            }
        }
country-gr = Grecia
    .de = de Grecia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] griegas
               *[masculine] griegos
            }
           *[singular] { $gender ->
                [feminine] griega
               *[masculine] griego
            }
        }
country-cy = Chipre
    .de = de Chipre
    .adjective =
        { $number ->
            [plural] chipriotas
           *[singular] chipriota
        }
country-mt = Malta
    .de = de Malta
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] maltesas
               *[masculine] malteses
            }
           *[singular] { $gender ->
                [feminine] maltesa
               *[masculine] maltés
            }
        }
country-si = Eslovenia
    .de = de Eslovenia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] eslovenas
               *[masculine] eslovenos
            }
           *[singular] { $gender ->
                [feminine] eslovena
               *[masculine] esloveno
            }
        }
country-hr = Croacia
    .de = de Croacia
    .adjective =
        { $number ->
            [plural] croatas
           *[singular] croata
        }
country-ee = Estonia
    .de = de Estonia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] estonias
               *[masculine] estonios
            }
           *[singular] { $gender ->
                [feminine] estonia
               *[masculine] estonio
            }
        }
country-lv = Letonia
    .de = de Letonia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] letonas
               *[masculine] letones
            }
           *[singular] { $gender ->
                [feminine] letona
               *[masculine] letón
            }
        }
country-lt = Lituania
    .de = de Lituania
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] lituanas
               *[masculine] lituanos
            }
           *[singular] { $gender ->
                [feminine] lituana
               *[masculine] lituano
            }
        }
country-rs = Serbia
    .de = de Serbia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] serbias
               *[masculine] serbios
            }
           *[singular] { $gender ->
                [feminine] serbia
               *[masculine] serbio
            }
        }
country-ba = Bosnia y Herzegovina
    .de = de Bosnia y Herzegovina
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] bosnias
               *[masculine] bosnios
            }
           *[singular] { $gender ->
                [feminine] bosnia
               *[masculine] bosnio
            }
        }
country-al = Albania
    .de = de Albania
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] albanesas
               *[masculine] albaneses
            }
           *[singular] { $gender ->
                [feminine] albanesa
               *[masculine] albanés
            }
        }
country-xk = Kosovo
    .de = de Kosovo
    .adjective =
        { $number ->
            [plural] kosovares
           *[singular] kosovar
        }
country-ua = Ucrania
    .de = de Ucrania
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] ucranianas
               *[masculine] ucranianos
            }
           *[singular] { $gender ->
                [feminine] ucraniana
               *[masculine] ucraniano
            }
        }
country-ru = Rusia
    .de = de Rusia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] rusas
               *[masculine] rusos
            }
           *[singular] { $gender ->
                [feminine] rusa
               *[masculine] ruso
            }
        }
country-by = Bielorrusia
    .de = de Bielorrusia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] bielorrusas
               *[masculine] bielorrusos
            }
           *[singular] { $gender ->
                [feminine] bielorrusa
               *[masculine] bielorruso
            }
        }
country-md = Moldavia
    .de = de Moldavia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] moldavas
               *[masculine] moldavos
            }
           *[singular] { $gender ->
                [feminine] moldava
               *[masculine] moldavo
            }
        }
country-ge = Georgia
    .de = de Georgia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] georgianas
               *[masculine] georgianos
            }
           *[singular] { $gender ->
                [feminine] georgiana
               *[masculine] georgiano
            }
        }
country-am = Armenia
    .de = de Armenia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] armenias
               *[masculine] armenios
            }
           *[singular] { $gender ->
                [feminine] armenia
               *[masculine] armenio
            }
        }
country-az = Azerbaiyán
    .de = de Azerbaiyán
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] azerbaiyanas
               *[masculine] azerbaiyanos
            }
           *[singular] { $gender ->
                [feminine] azerbaiyana
               *[masculine] azerbaiyano
            }
        }
country-tr = Turquía
    .de = de Turquía
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] turcas
               *[masculine] turcos
            }
           *[singular] { $gender ->
                [feminine] turca
               *[masculine] turco
            }
        }
country-cn = China
    .de = de China
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] chinas
               *[masculine] chinos
            }
           *[singular] { $gender ->
                [feminine] china
               *[masculine] chino
            }
        }
country-jp = Japón
    .de = de Japón
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] japonesas
               *[masculine] japoneses
            }
           *[singular] { $gender ->
                [feminine] japonesa
               *[masculine] japonés
            }
        }
country-kr = Corea del Sur
    .de = de Corea del Sur
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] surcoreanas
               *[masculine] surcoreanos
            }
           *[singular] { $gender ->
                [feminine] surcoreana
               *[masculine] surcoreano
            }
        }
country-kp = Corea del Norte
    .de = de Corea del Norte
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] norcoreanas
               *[masculine] norcoreanos
            }
           *[singular] { $gender ->
                [feminine] norcoreana
               *[masculine] norcoreano
            }
        }
country-tw = Taiwán
    .de = de Taiwán
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] taiwanesas
               *[masculine] taiwaneses
            }
           *[singular] { $gender ->
                [feminine] taiwanesa
               *[masculine] taiwanés
            }
        }
country-in = India
    .de = de la India
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] indias
               *[masculine] indios
            }
           *[singular] { $gender ->
                [feminine] india
               *[masculine] indio
            }
        }
country-pk = Pakistán
    .de = de Pakistán
    .adjective =
        { $number ->
            [plural] pakistaníes
           *[singular] pakistaní
        }
country-af = Afganistán
    .de = de Afganistán
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] afganas
               *[masculine] afganos
            }
           *[singular] { $gender ->
                [feminine] afgana
               *[masculine] afgano
            }
        }
country-ir = Irán
    .de = de Irán
    .adjective =
        { $number ->
            [plural] iraníes
           *[singular] iraní
        }
country-iq = Irak
    .de = de Irak
    .adjective =
        { $number ->
            [plural] iraquíes
           *[singular] iraquí
        }
country-il = Israel
    .de = de Israel
    .adjective =
        { $number ->
            [plural] israelíes
           *[singular] israelí
        }
country-ps = Palestina
    .de = de Palestina
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] palestinas
               *[masculine] palestinos
            }
           *[singular] { $gender ->
                [feminine] palestina
               *[masculine] palestino
            }
        }
country-sy = Siria
    .de = de Siria
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] sirias
               *[masculine] sirios
            }
           *[singular] { $gender ->
                [feminine] siria
               *[masculine] sirio
            }
        }
country-lb = Líbano
    .de = del Líbano
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] libanesas
               *[masculine] libaneses
            }
           *[singular] { $gender ->
                [feminine] libanesa
               *[masculine] libanés
            }
        }
country-jo = Jordania
    .de = de Jordania
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] jordanas
               *[masculine] jordanos
            }
           *[singular] { $gender ->
                [feminine] jordana
               *[masculine] jordano
            }
        }
country-sa = Arabia Saudí
    .de = de Arabia Saudí
    .adjective =
        { $number ->
            [plural] saudíes
           *[singular] saudí
        }
country-ae = Emiratos Árabes Unidos
    .de = de los Emiratos Árabes Unidos
    .adjective =
        { $number ->
            [plural] emiratíes
           *[singular] emiratí
        }
country-qa = Catar
    .de = de Catar
    .adjective =
        { $number ->
            [plural] cataríes
           *[singular] catarí
        }
country-ye = Yemen
    .de = de Yemen
    .adjective =
        { $number ->
            [plural] yemeníes
           *[singular] yemení
        }
country-eg = Egipto
    .de = de Egipto
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] egipcias
               *[masculine] egipcios
            }
           *[singular] { $gender ->
                [feminine] egipcia
               *[masculine] egipcio
            }
        }
country-ly = Libia
    .de = de Libia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] libias
               *[masculine] libios
            }
           *[singular] { $gender ->
                [feminine] libia
               *[masculine] libio
            }
        }
country-tn = Túnez
    .de = de Túnez
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] tunecinas
               *[masculine] tunecinos
            }
           *[singular] { $gender ->
                [feminine] tunecina
               *[masculine] tunecino
            }
        }
country-dz = Argelia
    .de = de Argelia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] argelinas
               *[masculine] argelinos
            }
           *[singular] { $gender ->
                [feminine] argelina
               *[masculine] argelino
            }
        }
country-ma = Marruecos
    .de = de Marruecos
    .adjective =
        { $number ->
            [plural] marroquíes
           *[singular] marroquí
        }
country-ng = Nigeria
    .de = de Nigeria
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] nigerianas
               *[masculine] nigerianos
            }
           *[singular] { $gender ->
                [feminine] nigeriana
               *[masculine] nigeriano
            }
        }
country-ne = Níger
    .de = de Níger
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] nigerinas
               *[masculine] nigerinos
            }
           *[singular] { $gender ->
                [feminine] nigerina
               *[masculine] nigerino
            }
        }
country-ml = Mali
    .de = de Mali
    .adjective =
        { $number ->
            [plural] malienses
           *[singular] maliense
        }
country-sn = Senegal
    .de = de Senegal
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] senegalesas
               *[masculine] senegaleses
            }
           *[singular] { $gender ->
                [feminine] senegalesa
               *[masculine] senegalés
            }
        }
country-cd = República Democrática del Congo
    .de = de la República Democrática del Congo
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] congoleñas
               *[masculine] congoleños
            }
           *[singular] { $gender ->
                [feminine] congoleña
               *[masculine] congoleño
            }
        }
country-rw = Ruanda
    .de = de Ruanda
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] ruandesas
               *[masculine] ruandeses
            }
           *[singular] { $gender ->
                [feminine] ruandesa
               *[masculine] ruandés
            }
        }
country-et = Etiopía
    .de = de Etiopía
    .adjective =
        { $number ->
            [plural] etíopes
           *[singular] etíope
        }
country-za = Sudáfrica
    .de = de Sudáfrica
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] sudafricanas
               *[masculine] sudafricanos
            }
           *[singular] { $gender ->
                [feminine] sudafricana
               *[masculine] sudafricano
            }
        }
country-ca = Canadá
    .de = de Canadá
    .adjective =
        { $number ->
            [plural] canadienses
           *[singular] canadiense
        }
country-mx = México
    .de = de México
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] mexicanas
               *[masculine] mexicanos
            }
           *[singular] { $gender ->
                [feminine] mexicana
               *[masculine] mexicano
            }
        }
country-br = Brasil
    .de = de Brasil
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] brasileñas
               *[masculine] brasileños
            }
           *[singular] { $gender ->
                [feminine] brasileña
               *[masculine] brasileño
            }
        }
country-ar = Argentina
    .de = de Argentina
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] argentinas
               *[masculine] argentinos
            }
           *[singular] { $gender ->
                [feminine] argentina
               *[masculine] argentino
            }
        }
country-cl = Chile
    .de = de Chile
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] chilenas
               *[masculine] chilenos
            }
           *[singular] { $gender ->
                [feminine] chilena
               *[masculine] chileno
            }
        }
country-co = Colombia
    .de = de Colombia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] colombianas
               *[masculine] colombianos
            }
           *[singular] { $gender ->
                [feminine] colombiana
               *[masculine] colombiano
            }
        }
country-ve = Venezuela
    .de = de Venezuela
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] venezolanas
               *[masculine] venezolanos
            }
           *[singular] { $gender ->
                [feminine] venezolana
               *[masculine] venezolano
            }
        }
country-au = Australia
    .de = de Australia
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] australianas
               *[masculine] australianos
            }
           *[singular] { $gender ->
                [feminine] australiana
               *[masculine] australiano
            }
        }
country-nz = Nueva Zelanda
    .de = de Nueva Zelanda
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] neozelandesas
               *[masculine] neozelandeses
            }
           *[singular] { $gender ->
                [feminine] neozelandesa
               *[masculine] neozelandés
            }
        }
country-eu = Europa
    .de = de Europa
    .adjective =
        { $number ->
            [plural] { $gender ->
                [feminine] europeas
               *[masculine] europeos
            }
           *[singular] { $gender ->
                [feminine] europea
               *[masculine] europeo
            }
        }
