### Countries, German. .gen: genitive; .dat: dative; .adjective: after the definite article.

country-us = Vereinigte Staaten
    .gen = der Vereinigten Staaten
    .dat = den Vereinigten Staaten
    .adjective =
        { $number ->
            [plural] amerikanischen
           *[singular] amerikanische
        }
country-gb = Vereinigtes Königreich
    .gen = des Vereinigten Königreichs
    .dat = dem Vereinigten Königreich
    .adjective =
        { $number ->
            [plural] britischen
           *[singular] britische
        }
country-fr = Frankreich
    .gen = Frankreichs
    .dat = Frankreich
    .adjective =
        { $number ->
            [plural] französischen
           *[singular] französische
        }
country-de = Deutschland
    .gen = Deutschlands
    .dat = Deutschland
    .adjective =
        { $number ->
            [plural] deutschen
           *[singular] deutsche
        }
country-it = Italien
    .gen = Italiens
    .dat = Italien
    .adjective =
        { $number ->
            [plural] italienischen
           *[singular] italienische
        }
country-es = Spanien
    .gen = Spaniens
    .dat = Spanien
    .adjective =
        { $number ->
            [plural] spanischen
           *[singular] spanische
        }
country-pt = Portugal
    .gen = Portugals
    .dat = Portugal
    .adjective =
        { $number ->
            [plural] portugiesischen
           *[singular] portugiesische
        }
country-be = Belgien
    .gen = Belgiens
    .dat = Belgien
    .adjective =
        { $number ->
            [plural] belgischen
           *[singular] belgische
        }
country-nl = Niederlande
    .gen = der Niederlande
    .dat = den Niederlanden
    .adjective =
        { $number ->
            [plural] niederländischen
           *[singular] niederländische
        }
country-lu = Luxemburg
    .gen = Luxemburgs
    .dat = Luxemburg
    .adjective =
        { $number ->
            [plural] luxemburgischen
           *[singular] luxemburgische
        }
country-ie = Irland
    .gen = Irlands
    .dat = Irland
    .adjective =
        { $number ->
            [plural] irischen
           *[singular] irische
        }
country-at = Österreich
    .gen = Österreichs
    .dat = Österreich
    .adjective =
        { $number ->
            [plural] österreichischen
           *[singular] österreichische
        }
country-ch = Schweiz
    .gen = der Schweiz
    .dat = der Schweiz
    .adjective =
        { $number ->
            [plural] schweizerischen
           *[singular] schweizerische
        }
country-dk = Dänemark
    .gen = Dänemarks
    .dat = Dänemark
    .adjective =
        { $number ->
            [plural] dänischen
           *[singular] dänische
        }
country-se = Schweden
    .gen = Schwedens
    .dat = Schweden
    .adjective =
        { $number ->
            [plural] schwedischen
           *[singular] schwedische
        }
country-fi = Finnland
    .gen = Finnlands
    .dat = Finnland
    .adjective =
        { $number ->
            [plural] finnischen
           *[singular] finnische
        }
country-no = Norwegen
    .gen = Norwegens
    .dat = Norwegen
    .adjective =
        { $number ->
            [plural] norwegischen
           *[singular] norwegische
        }
country-is = Island
    .gen = Islands
    .dat = Island
    .adjective =
        { $number ->
            [plural] isländischen
           *[singular] isländische
        }
country-gl = Grönland
    .gen = Grönlands
    .dat = Grönland
    .adjective =
        { $number ->
            [plural] grönländischen
           *[singular] grönländische
        }
country-pl = Polen
    .gen = Polens
    .dat = Polen
    .adjective =
        { $number ->
            [plural] polnischen
           *[singular] polnische
        }
country-cz = Tschechien
    .gen = Tschechiens
    .dat = Tschechien
    .adjective =
        { $number ->
            [plural] tschechischen
           *[singular] tschechische
        }
country-sk = Slowakei
    .gen = der Slowakei
    .dat = der Slowakei
    .adjective =
        { $number ->
            [plural] slowakischen
           *[singular] slowakische
        }
country-hu = Ungarn
    .gen = Ungarns
    .dat = Ungarn
    .adjective =
        { $number ->
            [plural] ungarischen
           *[singular] ungarische
        }
country-ro = Rumänien
    .gen = Rumäniens
    .dat = Rumänien
    .adjective =
        { $number ->
            [plural] rumänischen
           *[singular] rumänische
        }
country-bg = Bulgarien
    .gen = Bulgariens
    .dat = Bulgarien
    .adjective =
        { $number ->
            [plural] bulgarischen
           *[singular] bulgarische
        }
country-gr = Griechenland
    .gen = Griechenlands
    .dat = Griechenland
    .adjective =
        { $number ->
            [plural] griechischen
           *[singular] griechische
        }
country-cy = Zypern
    .gen = Zyperns
    .dat = Zypern
    .adjective =
        { $number ->
            [plural] zyprischen
           *[singular] zyprische
        }
country-mt = Malta
    .gen = Maltas
    .dat = Malta
    .adjective =
        { $number ->
            [plural] maltesischen
           *[singular] maltesische
        }
country-si = Slowenien
    .gen = Sloweniens
    .dat = Slowenien
    .adjective =
        { $number ->
            [plural] slowenischen
           *[singular] slowenische
        }
country-hr = Kroatien
    .gen = Kroatiens
    .dat = Kroatien
    .adjective =
        { $number ->
            [plural] kroatischen
           *[singular] kroatische
        }
country-ee = Estland
    .gen = Estlands
    .dat = Estland
    .adjective =
        { $number ->
            [plural] estnischen
           *[singular] estnische
        }
country-lv = Lettland
    .gen = Lettlands
    .dat = Lettland
    .adjective =
        { $number ->
            [plural] lettischen
           *[singular] lettische
        }
country-lt = Litauen
    .gen = Litauens
    .dat = Litauen
    .adjective =
        { $number ->
            [plural] litauischen
           *[singular] litauische
        }
country-rs = Serbien
    .gen = Serbiens
    .dat = Serbien
    .adjective =
        { $number ->
            [plural] serbischen
           *[singular] serbische
        }
country-ba = Bosnien und Herzegowina
    .gen = Bosnien und Herzegowinas
    .dat = Bosnien und Herzegowina
    .adjective =
        { $number ->
            [plural] bosnischen
           *[singular] bosnische
        }
country-al = Albanien
    .gen = Albaniens
    .dat = Albanien
    .adjective =
        { $number ->
            [plural] albanischen
           *[singular] albanische
        }
country-xk = Kosovo
    .gen = Kosovos
    .dat = Kosovo
    .adjective =
        { $number ->
            [plural] kosovarischen
           *[singular] kosovarische
        }
country-ua = Ukraine
    .gen = der Ukraine
    .dat = der Ukraine
    .adjective =
        { $number ->
            [plural] ukrainischen
           *[singular] ukrainische
        }
country-ru = Russland
    .gen = Russlands
    .dat = Russland
    .adjective =
        { $number ->
            [plural] russischen
           *[singular] russische
        }
country-by = Belarus
    .gen = von Belarus
    .dat = Belarus
    .adjective =
        { $number ->
            [plural] belarussischen
           *[singular] belarussische
        }
country-md = Moldau
    .gen = der Moldau
    .dat = der Moldau
    .adjective =
        { $number ->
            [plural] moldauischen
           *[singular] moldauische
        }
country-ge = Georgien
    .gen = Georgiens
    .dat = Georgien
    .adjective =
        { $number ->
            [plural] georgischen
           *[singular] georgische
        }
country-am = Armenien
    .gen = Armeniens
    .dat = Armenien
    .adjective =
        { $number ->
            [plural] armenischen
           *[singular] armenische
        }
country-az = Aserbaidschan
    .gen = Aserbaidschans
    .dat = Aserbaidschan
    .adjective =
        { $number ->
            [plural] aserbaidschanischen
           *[singular] aserbaidschanische
        }
country-tr = Türkei
    .gen = der Türkei
    .dat = der Türkei
    .adjective =
        { $number ->
            [plural] türkischen
           *[singular] türkische
        }
country-cn = China
    .gen = Chinas
    .dat = China
    .adjective =
        { $number ->
            [plural] chinesischen
           *[singular] chinesische
        }
country-jp = Japan
    .gen = Japans
    .dat = Japan
    .adjective =
        { $number ->
            [plural] japanischen
           *[singular] japanische
        }
country-kr = Südkorea
    .gen = Südkoreas
    .dat = Südkorea
    .adjective =
        { $number ->
            [plural] südkoreanischen
           *[singular] südkoreanische
        }
country-kp = Nordkorea
    .gen = Nordkoreas
    .dat = Nordkorea
    .adjective =
        { $number ->
            [plural] nordkoreanischen
           *[singular] nordkoreanische
        }
country-tw = Taiwan
    .gen = Taiwans
    .dat = Taiwan
    .adjective =
        { $number ->
            [plural] taiwanischen
           *[singular] taiwanische
        }
country-in = Indien
    .gen = Indiens
    .dat = Indien
    .adjective =
        { $number ->
            [plural] indischen
           *[singular] indische
        }
country-pk = Pakistan
    .gen = Pakistans
    .dat = Pakistan
    .adjective =
        { $number ->
            [plural] pakistanischen
           *[singular] pakistanische
        }
country-af = Afghanistan
    .gen = Afghanistans
    .dat = Afghanistan
    .adjective =
        { $number ->
            [plural] afghanischen
           *[singular] afghanische
        }
country-ir = Iran
    .gen = des Iran
    .dat = dem Iran
    .adjective =
        { $number ->
            [plural] iranischen
           *[singular] iranische
        }
country-iq = Irak
    .gen = des Irak
    .dat = dem Irak
    .adjective =
        { $number ->
            [plural] irakischen
           *[singular] irakische
        }
country-il = Israel
    .gen = Israels
    .dat = Israel
    .adjective =
        { $number ->
            [plural] israelischen
           *[singular] israelische
        }
country-ps = Palästina
    .gen = Palästinas
    .dat = Palästina
    .adjective =
        { $number ->
            [plural] palästinensischen
           *[singular] palästinensische
        }
country-sy = Syrien
    .gen = Syriens
    .dat = Syrien
    .adjective =
        { $number ->
            [plural] syrischen
           *[singular] syrische
        }
country-lb = Libanon
    .gen = des Libanon
    .dat = dem Libanon
    .adjective =
        { $number ->
            [plural] libanesischen
           *[singular] libanesische
        }
country-jo = Jordanien
    .gen = Jordaniens
    .dat = Jordanien
    .adjective =
        { $number ->
            [plural] jordanischen
           *[singular] jordanische
        }
country-sa = Saudi-Arabien
    .gen = Saudi-Arabiens
    .dat = Saudi-Arabien
    .adjective =
        { $number ->
            [plural] saudi-arabischen
           *[singular] saudi-arabische
        }
country-ae = Vereinigte Arabische Emirate
    .gen = der Vereinigten Arabischen Emirate
    .dat = den Vereinigten Arabischen Emiraten
    .adjective =
        { $number ->
            [plural] emiratischen
           *[singular] emiratische
        }
country-qa = Katar
    .gen = Katars
    .dat = Katar
    .adjective =
        { $number ->
            [plural] katarischen
           *[singular] katarische
        }
country-ye = Jemen
    .gen = des Jemen
    .dat = dem Jemen
    .adjective =
        { $number ->
            [plural] jemenitischen
           *[singular] jemenitische
        }
country-eg = Ägypten
    .gen = Ägyptens
    .dat = Ägypten
    .adjective =
        { $number ->
            [plural] ägyptischen
           *[singular] ägyptische
        }
country-ly = Libyen
    .gen = Libyens
    .dat = Libyen
    .adjective =
        { $number ->
            [plural] libyschen
           *[singular] libysche
        }
country-tn = Tunesien
    .gen = Tunesiens
    .dat = Tunesien
    .adjective =
        { $number ->
            [plural] tunesischen
           *[singular] tunesische
        }
country-dz = Algerien
    .gen = Algeriens
    .dat = Algerien
    .adjective =
        { $number ->
            [plural] algerischen
           *[singular] algerische
        }
country-ma = Marokko
    .gen = Marokkos
    .dat = Marokko
    .adjective =
        { $number ->
            [plural] marokkanischen
           *[singular] marokkanische
        }
country-ng = Nigeria
    .gen = Nigerias
    .dat = Nigeria
    .adjective =
        { $number ->
            [plural] nigerianischen
           *[singular] nigerianische
        }
country-ne = Niger
    .gen = Nigers
    .dat = Niger
    .adjective =
        { $number ->
            [plural] nigrischen
           *[singular] nigrische
        }
country-ml = Mali
    .gen = Malis
    .dat = Mali
    .adjective =
        { $number ->
            [plural] malischen
           *[singular] malische
        }
country-sn = Senegal
    .gen = Senegals
    .dat = Senegal
    .adjective =
        { $number ->
            [plural] senegalesischen
           *[singular] senegalesische
        }
country-cd = Demokratische Republik Kongo
    .gen = der Demokratischen Republik Kongo
    .dat = der Demokratischen Republik Kongo
    .adjective =
        { $number ->
            [plural] kongolesischen
           *[singular] kongolesische
        }
country-rw = Ruanda
    .gen = Ruandas
    .dat = Ruanda
    .adjective =
        { $number ->
            [plural] ruandischen
           *[singular] ruandische
        }
country-et = Äthiopien
    .gen = Äthiopiens
    .dat = Äthiopien
    .adjective =
        { $number ->
            [plural] äthiopischen
           *[singular] äthiopische
        }
country-za = Südafrika
    .gen = Südafrikas
    .dat = Südafrika
    .adjective =
        { $number ->
            [plural] südafrikanischen
           *[singular] südafrikanische
        }
country-ca = Kanada
    .gen = Kanadas
    .dat = Kanada
    .adjective =
        { $number ->
            [plural] kanadischen
           *[singular] kanadische
        }
country-mx = Mexiko
    .gen = Mexikos
    .dat = Mexiko
    .adjective =
        { $number ->
            [plural] mexikanischen
           *[singular] mexikanische
        }
country-br = Brasilien
    .gen = Brasiliens
    .dat = Brasilien
    .adjective =
        { $number ->
            [plural] brasilianischen
           *[singular] brasilianische
        }
country-ar = Argentinien
    .gen = Argentiniens
    .dat = Argentinien
    .adjective =
        { $number ->
            [plural] argentinischen
           *[singular] argentinische
        }
country-cl = Chile
    .gen = Chiles
    .dat = Chile
    .adjective =
        { $number ->
            [plural] chilenischen
           *[singular] chilenische
        }
country-co = Kolumbien
    .gen = Kolumbiens
    .dat = Kolumbien
    .adjective =
        { $number ->
            [plural] kolumbianischen
           *[singular] kolumbianische
        }
country-ve = Venezuela
    .gen = Venezuelas
    .dat = Venezuela
    .adjective =
        { $number ->
            [plural] venezolanischen
           *[singular] venezolanische
        }
country-au = Australien
    .gen = Australiens
    .dat = Australien
    .adjective =
        { $number ->
            [plural] australischen
           *[singular] australische
        }
country-nz = Neuseeland
    .gen = Neuseelands
    .dat = Neuseeland
    .adjective =
        { $number ->
            [plural] neuseeländischen
           *[singular] neuseeländische
        }
country-eu = Europa
    .gen = Europas
    .dat = Europa
    .adjective =
        { $number ->
            [plural] europäischen
           *[singular] europäische
        }
