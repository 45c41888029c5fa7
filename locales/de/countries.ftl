### Countries, German. .gen: genitive; .dat: dative; .adjective: after the definite article; .demonym: its people.

country-us = Vereinigte Staaten
    .gen = der Vereinigten Staaten
    .dat = den Vereinigten Staaten
    .adjective =
        { $number ->
            [plural] amerikanischen
           *[singular] amerikanische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Amerikanerinnen
               *[masculine] Amerikaner
            }
           *[singular] { $gender ->
                [feminine] Amerikanerin
               *[masculine] Amerikaner
            }
        }
country-gb = Vereinigtes Königreich
    .gen = des Vereinigten Königreichs
    .dat = dem Vereinigten Königreich
    .adjective =
        { $number ->
            [plural] britischen
           *[singular] britische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Britinnen
               *[masculine] Briten
            }
           *[singular] { $gender ->
                [feminine] Britin
               *[masculine] Brite
            }
        }
country-fr = Frankreich
    .gen = Frankreichs
    .dat = Frankreich
    .adjective =
        { $number ->
            [plural] französischen
           *[singular] französische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Französinnen
               *[masculine] Franzosen
            }
           *[singular] { $gender ->
                [feminine] Französin
               *[masculine] Franzose
            }
        }
country-de = Deutschland
    .gen = Deutschlands
    .dat = Deutschland
    .adjective =
        { $number ->
            [plural] deutschen
           *[singular] deutsche
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Deutsche
               *[masculine] Deutsche
            }
           *[singular] { $gender ->
                [feminine] Deutsche
               *[masculine] Deutscher
            }
        }
country-it = Italien
    .gen = Italiens
    .dat = Italien
    .adjective =
        { $number ->
            [plural] italienischen
           *[singular] italienische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Italienerinnen
               *[masculine] Italiener
            }
           *[singular] { $gender ->
                [feminine] Italienerin
               *[masculine] Italiener
            }
        }
country-es = Spanien
    .gen = Spaniens
    .dat = Spanien
    .adjective =
        { $number ->
            [plural] spanischen
           *[singular] spanische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Spanierinnen
               *[masculine] Spanier
            }
           *[singular] { $gender ->
                [feminine] Spanierin
               *[masculine] Spanier
            }
        }
country-pt = Portugal
    .gen = Portugals
    .dat = Portugal
    .adjective =
        { $number ->
            [plural] portugiesischen
           *[singular] portugiesische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Portugiesinnen
               *[masculine] Portugiesen
            }
           *[singular] { $gender ->
                [feminine] Portugiesin
               *[masculine] Portugiese
            }
        }
country-be = Belgien
    .gen = Belgiens
    .dat = Belgien
    .adjective =
        { $number ->
            [plural] belgischen
           *[singular] belgische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Belgierinnen
               *[masculine] Belgier
            }
           *[singular] { $gender ->
                [feminine] Belgierin
               *[masculine] Belgier
            }
        }
country-nl = Niederlande
    .gen = der Niederlande
    .dat = den Niederlanden
    .adjective =
        { $number ->
            [plural] niederländischen
           *[singular] niederländische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Niederländerinnen
               *[masculine] Niederländer
            }
           *[singular] { $gender ->
                [feminine] Niederländerin
               *[masculine] Niederländer
            }
        }
country-lu = Luxemburg
    .gen = Luxemburgs
    .dat = Luxemburg
    .adjective =
        { $number ->
            [plural] luxemburgischen
           *[singular] luxemburgische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Luxemburgerinnen
               *[masculine] Luxemburger
            }
           *[singular] { $gender ->
                [feminine] Luxemburgerin
               *[masculine] Luxemburger
            }
        }
country-ie = Irland
    .gen = Irlands
    .dat = Irland
    .adjective =
        { $number ->
            [plural] irischen
           *[singular] irische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Irinnen
               *[masculine] Iren
            }
           *[singular] { $gender ->
                [feminine] Irin
               *[masculine] Ire
            }
        }
country-at = Österreich
    .gen = Österreichs
    .dat = Österreich
    .adjective =
        { $number ->
            [plural] österreichischen
           *[singular] österreichische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Österreicherinnen
               *[masculine] Österreicher
            }
           *[singular] { $gender ->
                [feminine] Österreicherin
               *[masculine] Österreicher
            }
        }
country-ch = Schweiz
    .gen = der Schweiz
    .dat = der Schweiz
    .adjective =
        { $number ->
            [plural] schweizerischen
           *[singular] schweizerische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Schweizerinnen
               *[masculine] Schweizer
            }
           *[singular] { $gender ->
                [feminine] Schweizerin
               *[masculine] Schweizer
            }
        }
country-dk = Dänemark
    .gen = Dänemarks
    .dat = Dänemark
    .adjective =
        { $number ->
            [plural] dänischen
           *[singular] dänische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Däninnen
               *[masculine] Dänen
            }
           *[singular] { $gender ->
                [feminine] Dänin
               *[masculine] Däne
            }
        }
country-se = Schweden
    .gen = Schwedens
    .dat = Schweden
    .adjective =
        { $number ->
            [plural] schwedischen
           *[singular] schwedische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Schwedinnen
               *[masculine] Schweden
            }
           *[singular] { $gender ->
                [feminine] Schwedin
               *[masculine] Schwede
            }
        }
country-fi = Finnland
    .gen = Finnlands
    .dat = Finnland
    .adjective =
        { $number ->
            [plural] finnischen
           *[singular] finnische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Finninnen
               *[masculine] Finnen
            }
           *[singular] { $gender ->
                [feminine] Finnin
               *[masculine] Finne
            }
        }
country-no = Norwegen
    .gen = Norwegens
    .dat = Norwegen
    .adjective =
        { $number ->
            [plural] norwegischen
           *[singular] norwegische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Norwegerinnen
               *[masculine] Norweger
            }
           *[singular] { $gender ->
                [feminine] Norwegerin
               *[masculine] Norweger
            }
        }
country-is = Island
    .gen = Islands
    .dat = Island
    .adjective =
        { $number ->
            [plural] isländischen
           *[singular] isländische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Isländerinnen
               *[masculine] Isländer
            }
           *[singular] { $gender ->
                [feminine] Isländerin
               *[masculine] Isländer
            }
        }
country-gl = Grönland
    .gen = Grönlands
    .dat = Grönland
    .adjective =
        { $number ->
            [plural] grönländischen
           *[singular] grönländische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Grönländerinnen
               *[masculine] Grönländer
            }
           *[singular] { $gender ->
                [feminine] Grönländerin
               *[masculine] Grönländer
            }
        }
country-pl = Polen
    .gen = Polens
    .dat = Polen
    .adjective =
        { $number ->
            [plural] polnischen
           *[singular] polnische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Polinnen
               *[masculine] Polen
            }
           *[singular] { $gender ->
                [feminine] Polin
               *[masculine] Pole
            }
        }
country-cz = Tschechien
    .gen = Tschechiens
    .dat = Tschechien
    .adjective =
        { $number ->
            [plural] tschechischen
           *[singular] tschechische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Tschechinnen
               *[masculine] Tschechen
            }
           *[singular] { $gender ->
                [feminine] Tschechin
               *[masculine] Tscheche
            }
        }
country-sk = Slowakei
    .gen = der Slowakei
    .dat = der Slowakei
    .adjective =
        { $number ->
            [plural] slowakischen
           *[singular] slowakische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Slowakinnen
               *[masculine] Slowaken
            }
           *[singular] { $gender ->
                [feminine] Slowakin
               *[masculine] Slowake
            }
        }
country-hu = Ungarn
    .gen = Ungarns
    .dat = Ungarn
    .adjective =
        { $number ->
            [plural] ungarischen
           *[singular] ungarische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Ungarinnen
               *[masculine] Ungarn
            }
           *[singular] { $gender ->
                [feminine] Ungarin
               *[masculine] Ungar
            }
        }
country-ro = Rumänien
    .gen = Rumäniens
    .dat = Rumänien
    .adjective =
        { $number ->
            [plural] rumänischen
           *[singular] rumänische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Rumäninnen
               *[masculine] Rumänen
            }
           *[singular] { $gender ->
                [feminine] Rumänin
               *[masculine] Rumäne
            }
        }
country-bg = Bulgarien
    .gen = Bulgariens
    .dat = Bulgarien
    .adjective =
        { $number ->
            [plural] bulgarischen
           *[singular] bulgarische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Bulgarinnen
               *[masculine] Bulgaren
            }
           *[singular] { $gender ->
                [feminine] Bulgarin
               *[masculine] Bulgare
            }
        }
country-gr = Griechenland
    .gen = Griechenlands
    .dat = Griechenland
    .adjective =
        { $number ->
            [plural] griechischen
           *[singular] griechische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Griechinnen
               *[masculine] Griechen
            }
           *[singular] { $gender ->
                [feminine] Griechin
               *[masculine] Grieche
            }
        }
country-cy = Zypern
    .gen = Zyperns
    .dat = Zypern
    .adjective =
        { $number ->
            [plural] zyprischen
           *[singular] zyprische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Zyprerinnen
               *[masculine] Zyprer
            }
           *[singular] { $gender ->
                [feminine] Zyprerin
               *[masculine] Zyprer
            }
        }
country-mt = Malta
    .gen = Maltas
    .dat = Malta
    .adjective =
        { $number ->
            [plural] maltesischen
           *[singular] maltesische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Malteserinnen
               *[masculine] Malteser
            }
           *[singular] { $gender ->
                [feminine] Malteserin
               *[masculine] Malteser
            }
        }
country-si = Slowenien
    .gen = Sloweniens
    .dat = Slowenien
    .adjective =
        { $number ->
            [plural] slowenischen
           *[singular] slowenische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Sloweninnen
               *[masculine] Slowenen
            }
           *[singular] { $gender ->
                [feminine] Slowenin
               *[masculine] Slowene
            }
        }
country-hr = Kroatien
    .gen = Kroatiens
    .dat = Kroatien
    .adjective =
        { $number ->
            [plural] kroatischen
           *[singular] kroatische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Kroatinnen
               *[masculine] Kroaten
            }
           *[singular] { $gender ->
                [feminine] Kroatin
               *[masculine] Kroate
            }
        }
country-ee = Estland
    .gen = Estlands
    .dat = Estland
    .adjective =
        { $number ->
            [plural] estnischen
           *[singular] estnische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Estinnen
               *[masculine] Esten
            }
           *[singular] { $gender ->
                [feminine] Estin
               *[masculine] Este
            }
        }
country-lv = Lettland
    .gen = Lettlands
    .dat = Lettland
    .adjective =
        { $number ->
            [plural] lettischen
           *[singular] lettische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Lettinnen
               *[masculine] Letten
            }
           *[singular] { $gender ->
                [feminine] Lettin
               *[masculine] Lette
            }
        }
country-lt = Litauen
    .gen = Litauens
    .dat = Litauen
    .adjective =
        { $number ->
            [plural] litauischen
           *[singular] litauische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Litauerinnen
               *[masculine] Litauer
            }
           *[singular] { $gender ->
                [feminine] Litauerin
               *[masculine] Litauer
            }
        }
country-rs = Serbien
    .gen = Serbiens
    .dat = Serbien
    .adjective =
        { $number ->
            [plural] serbischen
           *[singular] serbische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Serbinnen
               *[masculine] Serben
            }
           *[singular] { $gender ->
                [feminine] Serbin
               *[masculine] Serbe
            }
        }
country-ba = Bosnien und Herzegowina
    .gen = Bosnien und Herzegowinas
    .dat = Bosnien und Herzegowina
    .adjective =
        { $number ->
            [plural] bosnischen
           *[singular] bosnische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Bosnierinnen
               *[masculine] Bosnier
            }
           *[singular] { $gender ->
                [feminine] Bosnierin
               *[masculine] Bosnier
            }
        }
country-al = Albanien
    .gen = Albaniens
    .dat = Albanien
    .adjective =
        { $number ->
            [plural] albanischen
           *[singular] albanische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Albanerinnen
               *[masculine] Albaner
            }
           *[singular] { $gender ->
                [feminine] Albanerin
               *[masculine] Albaner
            }
        }
country-xk = Kosovo
    .gen = Kosovos
    .dat = Kosovo
    .adjective =
        { $number ->
            [plural] kosovarischen
           *[singular] kosovarische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Kosovarinnen
               *[masculine] Kosovaren
            }
           *[singular] { $gender ->
                [feminine] Kosovarin
               *[masculine] Kosovare
            }
        }
country-ua = Ukraine
    .gen = der Ukraine
    .dat = der Ukraine
    .adjective =
        { $number ->
            [plural] ukrainischen
           *[singular] ukrainische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Ukrainerinnen
               *[masculine] Ukrainer
            }
           *[singular] { $gender ->
                [feminine] Ukrainerin
               *[masculine] Ukrainer
            }
        }
country-ru = Russland
    .gen = Russlands
    .dat = Russland
    .adjective =
        { $number ->
            [plural] russischen
           *[singular] russische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Russinnen
               *[masculine] Russen
            }
           *[singular] { $gender ->
                [feminine] Russin
               *[masculine] Russe
            }
        }
country-by = Belarus
    .gen = von Belarus
    .dat = Belarus
    .adjective =
        { $number ->
            [plural] belarussischen
           *[singular] belarussische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Belarussinnen
               *[masculine] Belarussen
            }
           *[singular] { $gender ->
                [feminine] Belarussin
               *[masculine] Belarusse
            }
        }
country-md = Moldau
    .gen = der Moldau
    .dat = der Moldau
    .adjective =
        { $number ->
            [plural] moldauischen
           *[singular] moldauische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Moldauerinnen
               *[masculine] Moldauer
            }
           *[singular] { $gender ->
                [feminine] Moldauerin
               *[masculine] Moldauer
            }
        }
country-ge = Georgien
    .gen = Georgiens
    .dat = Georgien
    .adjective =
        { $number ->
            [plural] georgischen
           *[singular] georgische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Georgierinnen
               *[masculine] Georgier
            }
           *[singular] { $gender ->
                [feminine] Georgierin
               *[masculine] Georgier
            }
        }
country-am = Armenien
    .gen = Armeniens
    .dat = Armenien
    .adjective =
        { $number ->
            [plural] armenischen
           *[singular] armenische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Armenierinnen
               *[masculine] Armenier
            }
           *[singular] { $gender ->
                [feminine] Armenierin
               *[masculine] Armenier
            }
        }
country-az = Aserbaidschan
    .gen = Aserbaidschans
    .dat = Aserbaidschan
    .adjective =
        { $number ->
            [plural] aserbaidschanischen
           *[singular] aserbaidschanische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Aserbaidschanerinnen
               *[masculine] Aserbaidschaner
            }
           *[singular] { $gender ->
                [feminine] Aserbaidschanerin
               *[masculine] Aserbaidschaner
            }
        }
country-tr = Türkei
    .gen = der Türkei
    .dat = der Türkei
    .adjective =
        { $number ->
            [plural] türkischen
           *[singular] türkische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Türkinnen
               *[masculine] Türken
            }
           *[singular] { $gender ->
                [feminine] Türkin
               *[masculine] Türke
            }
        }
country-cn = China
    .gen = Chinas
    .dat = China
    .adjective =
        { $number ->
            [plural] chinesischen
           *[singular] chinesische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Chinesinnen
               *[masculine] Chinesen
            }
           *[singular] { $gender ->
                [feminine] Chinesin
               *[masculine] Chinese
            }
        }
country-jp = Japan
    .gen = Japans
    .dat = Japan
    .adjective =
        { $number ->
            [plural] japanischen
           *[singular] japanische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Japanerinnen
               *[masculine] Japaner
            }
           *[singular] { $gender ->
                [feminine] Japanerin
               *[masculine] Japaner
            }
        }
country-kr = Südkorea
    .gen = Südkoreas
    .dat = Südkorea
    .adjective =
        { $number ->
            [plural] südkoreanischen
           *[singular] südkoreanische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Südkoreanerinnen
               *[masculine] Südkoreaner
            }
           *[singular] { $gender ->
                [feminine] Südkoreanerin
               *[masculine] Südkoreaner
            }
        }
country-kp = Nordkorea
    .gen = Nordkoreas
    .dat = Nordkorea
    .adjective =
        { $number ->
            [plural] nordkoreanischen
           *[singular] nordkoreanische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Nordkoreanerinnen
               *[masculine] Nordkoreaner
            }
           *[singular] { $gender ->
                [feminine] Nordkoreanerin
               *[masculine] Nordkoreaner
            }
        }
country-tw = Taiwan
    .gen = Taiwans
    .dat = Taiwan
    .adjective =
        { $number ->
            [plural] taiwanischen
           *[singular] taiwanische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Taiwanerinnen
               *[masculine] Taiwaner
            }
           *[singular] { $gender ->
                [feminine] Taiwanerin
               *[masculine] Taiwaner
            }
        }
country-in = Indien
    .gen = Indiens
    .dat = Indien
    .adjective =
        { $number ->
            [plural] indischen
           *[singular] indische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Inderinnen
               *[masculine] Inder
            }
           *[singular] { $gender ->
                [feminine] Inderin
               *[masculine] Inder
            }
        }
country-pk = Pakistan
    .gen = Pakistans
    .dat = Pakistan
    .adjective =
        { $number ->
            [plural] pakistanischen
           *[singular] pakistanische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Pakistanerinnen
               *[masculine] Pakistaner
            }
           *[singular] { $gender ->
                [feminine] Pakistanerin
               *[masculine] Pakistaner
            }
        }
country-af = Afghanistan
    .gen = Afghanistans
    .dat = Afghanistan
    .adjective =
        { $number ->
            [plural] afghanischen
           *[singular] afghanische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Afghaninnen
               *[masculine] Afghanen
            }
           *[singular] { $gender ->
                [feminine] Afghanin
               *[masculine] Afghane
            }
        }
country-ir = Iran
    .gen = des Iran
    .dat = dem Iran
    .adjective =
        { $number ->
            [plural] iranischen
           *[singular] iranische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Iranerinnen
               *[masculine] Iraner
            }
           *[singular] { $gender ->
                [feminine] Iranerin
               *[masculine] Iraner
            }
        }
country-iq = Irak
    .gen = des Irak
    .dat = dem Irak
    .adjective =
        { $number ->
            [plural] irakischen
           *[singular] irakische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Irakerinnen
               *[masculine] Iraker
            }
           *[singular] { $gender ->
                [feminine] Irakerin
               *[masculine] Iraker
            }
        }
country-il = Israel
    .gen = Israels
    .dat = Israel
    .adjective =
        { $number ->
            [plural] israelischen
           *[singular] israelische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Israelis
               *[masculine] Israelis
            }
           *[singular] { $gender ->
                [feminine] Israeli
               *[masculine] Israeli
            }
        }
country-ps = Palästina
    .gen = Palästinas
    .dat = Palästina
    .adjective =
        { $number ->
            [plural] palästinensischen
           *[singular] palästinensische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Palästinenserinnen
               *[masculine] Palästinenser
            }
           *[singular] { $gender ->
                [feminine] Palästinenserin
               *[masculine] Palästinenser
            }
        }
country-sy = Syrien
    .gen = Syriens
    .dat = Syrien
    .adjective =
        { $number ->
            [plural] syrischen
           *[singular] syrische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Syrerinnen
               *[masculine] Syrer
            }
           *[singular] { $gender ->
                [feminine] Syrerin
               *[masculine] Syrer
            }
        }
country-lb = Libanon
    .gen = des Libanon
    .dat = dem Libanon
    .adjective =
        { $number ->
            [plural] libanesischen
           *[singular] libanesische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Libanesinnen
               *[masculine] Libanesen
            }
           *[singular] { $gender ->
                [feminine] Libanesin
               *[masculine] Libanese
            }
        }
country-jo = Jordanien
    .gen = Jordaniens
    .dat = Jordanien
    .adjective =
        { $number ->
            [plural] jordanischen
           *[singular] jordanische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Jordanierinnen
               *[masculine] Jordanier
            }
           *[singular] { $gender ->
                [feminine] Jordanierin
               *[masculine] Jordanier
            }
        }
country-sa = Saudi-Arabien
    .gen = Saudi-Arabiens
    .dat = Saudi-Arabien
    .adjective =
        { $number ->
            [plural] saudi-arabischen
           *[singular] saudi-arabische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Saudis
               *[masculine] Saudis
            }
           *[singular] { $gender ->
                [feminine] Saudi
               *[masculine] Saudi
            }
        }
country-ae = Vereinigte Arabische Emirate
    .gen = der Vereinigten Arabischen Emirate
    .dat = den Vereinigten Arabischen Emiraten
    .adjective =
        { $number ->
            [plural] emiratischen
           *[singular] emiratische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Emiraterinnen
               *[masculine] Emirater
            }
           *[singular] { $gender ->
                [feminine] Emiraterin
               *[masculine] Emirater
            }
        }
country-qa = Katar
    .gen = Katars
    .dat = Katar
    .adjective =
        { $number ->
            [plural] katarischen
           *[singular] katarische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Katarerinnen
               *[masculine] Katarer
            }
           *[singular] { $gender ->
                [feminine] Katarerin
               *[masculine] Katarer
            }
        }
country-ye = Jemen
    .gen = des Jemen
    .dat = dem Jemen
    .adjective =
        { $number ->
            [plural] jemenitischen
           *[singular] jemenitische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Jemenitinnen
               *[masculine] Jemeniten
            }
           *[singular] { $gender ->
                [feminine] Jemenitin
               *[masculine] Jemenit
            }
        }
country-eg = Ägypten
    .gen = Ägyptens
    .dat = Ägypten
    .adjective =
        { $number ->
            [plural] ägyptischen
           *[singular] ägyptische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Ägypterinnen
               *[masculine] Ägypter
            }
           *[singular] { $gender ->
                [feminine] Ägypterin
               *[masculine] Ägypter
            }
        }
country-ly = Libyen
    .gen = Libyens
    .dat = Libyen
    .adjective =
        { $number ->
            [plural] libyschen
           *[singular] libysche
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Libyerinnen
               *[masculine] Libyer
            }
           *[singular] { $gender ->
                [feminine] Libyerin
               *[masculine] Libyer
            }
        }
country-tn = Tunesien
    .gen = Tunesiens
    .dat = Tunesien
    .adjective =
        { $number ->
            [plural] tunesischen
           *[singular] tunesische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Tunesierinnen
               *[masculine] Tunesier
            }
           *[singular] { $gender ->
                [feminine] Tunesierin
               *[masculine] Tunesier
            }
        }
country-dz = Algerien
    .gen = Algeriens
    .dat = Algerien
    .adjective =
        { $number ->
            [plural] algerischen
           *[singular] algerische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Algerierinnen
               *[masculine] Algerier
            }
           *[singular] { $gender ->
                [feminine] Algerierin
               *[masculine] Algerier
            }
        }
country-ma = Marokko
    .gen = Marokkos
    .dat = Marokko
    .adjective =
        { $number ->
            [plural] marokkanischen
           *[singular] marokkanische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Marokkanerinnen
               *[masculine] Marokkaner
            }
           *[singular] { $gender ->
                [feminine] Marokkanerin
               *[masculine] Marokkaner
            }
        }
country-ng = Nigeria
    .gen = Nigerias
    .dat = Nigeria
    .adjective =
        { $number ->
            [plural] nigerianischen
           *[singular] nigerianische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Nigerianerinnen
               *[masculine] Nigerianer
            }
           *[singular] { $gender ->
                [feminine] Nigerianerin
               *[masculine] Nigerianer
            }
        }
country-ne = Niger
    .gen = Nigers
    .dat = Niger
    .adjective =
        { $number ->
            [plural] nigrischen
           *[singular] nigrische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Nigrerinnen
               *[masculine] Nigrer
            }
           *[singular] { $gender ->
                [feminine] Nigrerin
               *[masculine] Nigrer
            }
        }
country-ml = Mali
    .gen = Malis
    .dat = Mali
    .adjective =
        { $number ->
            [plural] malischen
           *[singular] malische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Malierinnen
               *[masculine] Malier
            }
           *[singular] { $gender ->
                [feminine] Malierin
               *[masculine] Malier
            }
        }
country-sn = Senegal
    .gen = Senegals
    .dat = Senegal
    .adjective =
        { $number ->
            [plural] senegalesischen
           *[singular] senegalesische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Senegalesinnen
               *[masculine] Senegalesen
            }
           *[singular] { $gender ->
                [feminine] Senegalesin
               *[masculine] Senegalese
            }
        }
country-cd = Demokratische Republik Kongo
    .gen = der Demokratischen Republik Kongo
    .dat = der Demokratischen Republik Kongo
    .adjective =
        { $number ->
            [plural] kongolesischen
           *[singular] kongolesische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Kongolesinnen
               *[masculine] Kongolesen
            }
           *[singular] { $gender ->
                [feminine] Kongolesin
               *[masculine] Kongolese
            }
        }
country-rw = Ruanda
    .gen = Ruandas
    .dat = Ruanda
    .adjective =
        { $number ->
            [plural] ruandischen
           *[singular] ruandische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Ruanderinnen
               *[masculine] Ruander
            }
           *[singular] { $gender ->
                [feminine] Ruanderin
               *[masculine] Ruander
            }
        }
country-et = Äthiopien
    .gen = Äthiopiens
    .dat = Äthiopien
    .adjective =
        { $number ->
            [plural] äthiopischen
           *[singular] äthiopische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Äthiopierinnen
               *[masculine] Äthiopier
            }
           *[singular] { $gender ->
                [feminine] Äthiopierin
               *[masculine] Äthiopier
            }
        }
country-za = Südafrika
    .gen = Südafrikas
    .dat = Südafrika
    .adjective =
        { $number ->
            [plural] südafrikanischen
           *[singular] südafrikanische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Südafrikanerinnen
               *[masculine] Südafrikaner
            }
           *[singular] { $gender ->
                [feminine] Südafrikanerin
               *[masculine] Südafrikaner
            }
        }
country-ca = Kanada
    .gen = Kanadas
    .dat = Kanada
    .adjective =
        { $number ->
            [plural] kanadischen
           *[singular] kanadische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Kanadierinnen
               *[masculine] Kanadier
            }
           *[singular] { $gender ->
                [feminine] Kanadierin
               *[masculine] Kanadier
            }
        }
country-mx = Mexiko
    .gen = Mexikos
    .dat = Mexiko
    .adjective =
        { $number ->
            [plural] mexikanischen
           *[singular] mexikanische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Mexikanerinnen
               *[masculine] Mexikaner
            }
           *[singular] { $gender ->
                [feminine] Mexikanerin
               *[masculine] Mexikaner
            }
        }
country-br = Brasilien
    .gen = Brasiliens
    .dat = Brasilien
    .adjective =
        { $number ->
            [plural] brasilianischen
           *[singular] brasilianische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Brasilianerinnen
               *[masculine] Brasilianer
            }
           *[singular] { $gender ->
                [feminine] Brasilianerin
               *[masculine] Brasilianer
            }
        }
country-ar = Argentinien
    .gen = Argentiniens
    .dat = Argentinien
    .adjective =
        { $number ->
            [plural] argentinischen
           *[singular] argentinische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Argentinierinnen
               *[masculine] Argentinier
            }
           *[singular] { $gender ->
                [feminine] Argentinierin
               *[masculine] Argentinier
            }
        }
country-cl = Chile
    .gen = Chiles
    .dat = Chile
    .adjective =
        { $number ->
            [plural] chilenischen
           *[singular] chilenische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Chileninnen
               *[masculine] Chilenen
            }
           *[singular] { $gender ->
                [feminine] Chilenin
               *[masculine] Chilene
            }
        }
country-co = Kolumbien
    .gen = Kolumbiens
    .dat = Kolumbien
    .adjective =
        { $number ->
            [plural] kolumbianischen
           *[singular] kolumbianische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Kolumbianerinnen
               *[masculine] Kolumbianer
            }
           *[singular] { $gender ->
                [feminine] Kolumbianerin
               *[masculine] Kolumbianer
            }
        }
country-ve = Venezuela
    .gen = Venezuelas
    .dat = Venezuela
    .adjective =
        { $number ->
            [plural] venezolanischen
           *[singular] venezolanische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Venezolanerinnen
               *[masculine] Venezolaner
            }
           *[singular] { $gender ->
                [feminine] Venezolanerin
               *[masculine] Venezolaner
            }
        }
country-au = Australien
    .gen = Australiens
    .dat = Australien
    .adjective =
        { $number ->
            [plural] australischen
           *[singular] australische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Australierinnen
               *[masculine] Australier
            }
           *[singular] { $gender ->
                [feminine] Australierin
               *[masculine] Australier
            }
        }
country-nz = Neuseeland
    .gen = Neuseelands
    .dat = Neuseeland
    .adjective =
        { $number ->
            [plural] neuseeländischen
           *[singular] neuseeländische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Neuseeländerinnen
               *[masculine] Neuseeländer
            }
           *[singular] { $gender ->
                [feminine] Neuseeländerin
               *[masculine] Neuseeländer
            }
        }
country-eu = Europa
    .gen = Europas
    .dat = Europa
    .adjective =
        { $number ->
            [plural] europäischen
           *[singular] europäische
        }
    .demonym =
        { $number ->
            [plural] { $gender ->
                [feminine] Europäerinnen
               *[masculine] Europäer
            }
           *[singular] { $gender ->
                [feminine] Europäerin
               *[masculine] Europäer
            }
        }
