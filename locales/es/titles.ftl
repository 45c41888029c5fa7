### Titles, Spanish.

title-president =
    { $number ->
        [plural] { $gender ->
            [feminine] presidentas
           *[masculine] presidentes
        }
       *[singular] { $gender ->
            [feminine] presidenta
           *[masculine] presidente
        }
    }
title-interim-president =
    { $number ->
        [plural] { $gender ->
            [feminine] presidentas interinas
           *[masculine] presidentes interinos
        }
       *[singular] { $gender ->
            [feminine] presidenta interina
           *[masculine] presidente interino
        }
    }
title-president-elect =
    { $number ->
        [plural] { $gender ->
            [feminine] presidentas electas
           *[masculine] presidentes electos
        }
       *[singular] { $gender ->
            [feminine] presidenta electa
           *[masculine] presidente electo
        }
    }
title-vice-president =
    { $number ->
        [plural] { $gender ->
            [feminine] vicepresidentas
           *[masculine] vicepresidentes
        }
       *[singular] { $gender ->
            [feminine] vicepresidenta
           *[masculine] vicepresidente
        }
    }
title-executive-vice-president =
    { $number ->
        [plural] { $gender ->
            [feminine] vicepresidentas ejecutivas
           *[masculine] vicepresidentes ejecutivos
        }
       *[singular] { $gender ->
            [feminine] vicepresidenta ejecutiva
           *[masculine] vicepresidente ejecutivo
        }
    }
title-first-vice-president =
    { $number ->
        [plural] { $gender ->
            [feminine] vicepresidentas primeras
           *[masculine] vicepresidentes primeros
        }
       *[singular] { $gender ->
            [feminine] vicepresidenta primera
           *[masculine] vicepresidente primero
        }
    }
title-prime-minister =
    { $number ->
        [plural] { $gender ->
            [feminine] primeras ministras
           *[masculine] primeros ministros
        }
       *[singular] { $gender ->
            [feminine] primera ministra
           *[masculine] primer ministro
        }
    }
title-vice-premier =
    { $number ->
        [plural] { $gender ->
            [feminine] viceprimeras ministras
           *[masculine] viceprimeros ministros
        }
       *[singular] { $gender ->
            [feminine] viceprimera ministra
           *[masculine] viceprimer ministro
        }
    }
title-chancellor =
    { $number ->
        [plural] cancilleres
       *[singular] canciller
    }
title-vice-chancellor =
    { $number ->
        [plural] vicecancilleres
       *[singular] vicecanciller
    }
title-head-of-state =
    { $number ->
        [plural] { $gender ->
            [feminine] jefas de Estado
           *[masculine] jefes de Estado
        }
       *[singular] { $gender ->
            [feminine] jefa de Estado
           *[masculine] jefe de Estado
        }
    }
title-head-of-government =
    { $number ->
        [plural] { $gender ->
            [feminine] jefas de Gobierno
           *[masculine] jefes de Gobierno
        }
       *[singular] { $gender ->
            [feminine] jefa de Gobierno
           *[masculine] jefe de Gobierno
        }
    }
title-head-of-state-or-government =
    { $number ->
        [plural] { $gender ->
            [feminine] jefas de Estado y de Gobierno
           *[masculine] jefes de Estado y de Gobierno
        }
       *[singular] { $gender ->
            [feminine] jefa de Estado y de Gobierno
           *[masculine] jefe de Estado y de Gobierno
        }
    }
title-president-of-the-republic =
    { $country-id ->
        [none] { $number ->
            [plural] { $gender ->
                [feminine] presidentas de la República
               *[masculine] presidentes de la República
            }
           *[singular] { $gender ->
                [feminine] presidenta de la República
               *[masculine] presidente de la República
            }
        }
       *[other] { $number ->
            [plural] { $gender ->
                [feminine] presidentas
               *[masculine] presidentes
            }
           *[singular] { $gender ->
                [feminine] presidenta
               *[masculine] presidente
            }
        }
    }
title-minister =
    { $number ->
        [plural] { $gender ->
            [feminine] ministras
           *[masculine] ministros
        }
       *[singular] { $gender ->
            [feminine] ministra
           *[masculine] ministro
        }
    }
title-minister-delegate =
    { $number ->
        [plural] { $gender ->
            [feminine] ministras delegadas
           *[masculine] ministros delegados
        }
       *[singular] { $gender ->
            [feminine] ministra delegada
           *[masculine] ministro delegado
        }
    }
title-deputy-minister =
    { $number ->
        [plural] { $gender ->
            [feminine] viceministras
           *[masculine] viceministros
        }
       *[singular] { $gender ->
            [feminine] viceministra
           *[masculine] viceministro
        }
    }
title-secretary-of-state =
    { $number ->
        [plural] { $gender ->
            [feminine] secretarias de Estado
           *[masculine] secretarios de Estado
        }
       *[singular] { $gender ->
            [feminine] secretaria de Estado
           *[masculine] secretario de Estado
        }
    }
title-secretary =
    { $number ->
        [plural] { $gender ->
            [feminine] secretarias
           *[masculine] secretarios
        }
       *[singular] { $gender ->
            [feminine] secretaria
           *[masculine] secretario
        }
    }
title-deputy-secretary =
    { $number ->
        [plural] { $gender ->
            [feminine] secretarias adjuntas
           *[masculine] secretarios adjuntos
        }
       *[singular] { $gender ->
            [feminine] secretaria adjunta
           *[masculine] secretario adjunto
        }
    }
title-under-secretary =
    { $number ->
        [plural] { $gender ->
            [feminine] subsecretarias
           *[masculine] subsecretarios
        }
       *[singular] { $gender ->
            [feminine] subsecretaria
           *[masculine] subsecretario
        }
    }
title-keeper-of-the-seals =
    { $number ->
        [plural] { $gender ->
            [feminine] ministras de Justicia
           *[masculine] ministros de Justicia
        }
       *[singular] { $gender ->
            [feminine] ministra de Justicia
           *[masculine] ministro de Justicia
        }
    }
title-top-diplomat = { $country-id ->
    [us] { $gender ->
        [feminine] secretaria de Estado
       *[masculine] secretario de Estado
    }
   *[other] { $number ->
        [plural] { $gender ->
            [feminine] jefas de la diplomacia
           *[masculine] jefes de la diplomacia
        }
       *[singular] { $gender ->
            [feminine] jefa de la diplomacia
           *[masculine] jefe de la diplomacia
        }
    }
}
title-secretary-general =
    { $number ->
        [plural] { $gender ->
            [feminine] secretarias generales
           *[masculine] secretarios generales
        }
       *[singular] { $gender ->
            [feminine] secretaria general
           *[masculine] secretario general
        }
    }
title-deputy-secretary-general =
    { $number ->
        [plural] { $gender ->
            [feminine] secretarias generales adjuntas
           *[masculine] secretarios generales adjuntos
        }
       *[singular] { $gender ->
            [feminine] secretaria general adjunta
           *[masculine] secretario general adjunto
        }
    }
title-director-general =
    { $number ->
        [plural] { $gender ->
            [feminine] directoras generales
           *[masculine] directores generales
        }
       *[singular] { $gender ->
            [feminine] directora general
           *[masculine] director general
        }
    }
title-executive-director =
    { $number ->
        [plural] { $gender ->
            [feminine] directoras ejecutivas
           *[masculine] directores ejecutivos
        }
       *[singular] { $gender ->
            [feminine] directora ejecutiva
           *[masculine] director ejecutivo
        }
    }
title-director =
    { $number ->
        [plural] { $gender ->
            [feminine] directoras
           *[masculine] directores
        }
       *[singular] { $gender ->
            [feminine] directora
           *[masculine] director
        }
    }
title-ceo =
    { $number ->
        [plural] { $gender ->
            [feminine] directoras ejecutivas
           *[masculine] directores ejecutivos
        }
       *[singular] { $gender ->
            [feminine] directora ejecutiva
           *[masculine] director ejecutivo
        }
    }
title-ceo-full =
    { $number ->
        [plural] { $gender ->
            [feminine] directoras ejecutivas
           *[masculine] directores ejecutivos
        }
       *[singular] { $gender ->
            [feminine] directora ejecutiva
           *[masculine] director ejecutivo
        }
    }
title-cfo =
    { $number ->
        [plural] { $gender ->
            [feminine] directoras financieras
           *[masculine] directores financieros
        }
       *[singular] { $gender ->
            [feminine] directora financiera
           *[masculine] director financiero
        }
    }
title-coo =
    { $number ->
        [plural] { $gender ->
            [feminine] directoras de operaciones
           *[masculine] directores de operaciones
        }
       *[singular] { $gender ->
            [feminine] directora de operaciones
           *[masculine] director de operaciones
        }
    }
title-cto =
    { $number ->
        [plural] { $gender ->
            [feminine] directoras técnicas
           *[masculine] directores técnicos
        }
       *[singular] { $gender ->
            [feminine] directora técnica
           *[masculine] director técnico
        }
    }
title-chief-scientist =
    { $number ->
        [plural] { $gender ->
            [feminine] directoras científicas
           *[masculine] directores científicos
        }
       *[singular] { $gender ->
            [feminine] directora científica
           *[masculine] director científico
        }
    }
title-managing-director =
    { $number ->
        [plural] { $gender ->
            [feminine] directoras generales delegadas
           *[masculine] directores generales delegados
        }
       *[singular] { $gender ->
            [feminine] directora general delegada
           *[masculine] director general delegado
        }
    }
title-board-chair =
    { $number ->
        [plural] { $gender ->
            [feminine] presidentas del consejo de administración
           *[masculine] presidentes del consejo de administración
        }
       *[singular] { $gender ->
            [feminine] presidenta del consejo de administración
           *[masculine] presidente del consejo de administración
        }
    }
title-cofounder =
    { $number ->
        [plural] { $gender ->
            [feminine] cofundadoras
           *[masculine] cofundadores
        }
       *[singular] { $gender ->
            [feminine] cofundadora
           *[masculine] cofundador
        }
    }
title-founder =
    { $number ->
        [plural] { $gender ->
            [feminine] fundadoras
           *[masculine] fundadores
        }
       *[singular] { $gender ->
            [feminine] fundadora
           *[masculine] fundador
        }
    }
title-head =
    { $number ->
        [plural] { $gender ->
            [feminine] jefas
           *[masculine] jefes
        }
       *[singular] { $gender ->
            [feminine] jefa
           *[masculine] jefe
        }
    }
title-leader =
    { $number ->
        [plural] dirigentes
       *[singular] dirigente
    }
title-governor =
    { $number ->
        [plural] { $gender ->
            [feminine] gobernadoras
           *[masculine] gobernadores
        }
       *[singular] { $gender ->
            [feminine] gobernadora
           *[masculine] gobernador
        }
    }
title-mayor =
    { $number ->
        [plural] { $gender ->
            [feminine] alcaldesas
           *[masculine] alcaldes
        }
       *[singular] { $gender ->
            [feminine] alcaldesa
           *[masculine] alcalde
        }
    }
title-senator =
    { $number ->
        [plural] { $gender ->
            [feminine] senadoras
           *[masculine] senadores
        }
       *[singular] { $gender ->
            [feminine] senadora
           *[masculine] senador
        }
    }
title-mp =
    { $number ->
        [plural] { $gender ->
            [feminine] diputadas
           *[masculine] diputados
        }
       *[singular] { $gender ->
            [feminine] diputada
           *[masculine] diputado
        }
    }
title-mep =
    { $number ->
        [plural] { $gender ->
            [feminine] eurodiputadas
           *[masculine] eurodiputados
        }
       *[singular] { $gender ->
            [feminine] eurodiputada
           *[masculine] eurodiputado
        }
    }
title-representative =
    { $number ->
        [plural] representantes
       *[singular] representante
    }
title-high-representative =
    { $number ->
        [plural] { $gender ->
            [feminine] altas representantes
           *[masculine] altos representantes
        }
       *[singular] { $gender ->
            [feminine] alta representante
           *[masculine] alto representante
        }
    }
title-commissioner =
    { $number ->
        [plural] { $gender ->
            [feminine] comisarias europeas
           *[masculine] comisarios europeos
        }
       *[singular] { $gender ->
            [feminine] comisaria europea
           *[masculine] comisario europeo
        }
    }
title-commissioner-short =
    { $number ->
        [plural] { $gender ->
            [feminine] comisarias
           *[masculine] comisarios
        }
       *[singular] { $gender ->
            [feminine] comisaria
           *[masculine] comisario
        }
    }
title-permanent-representative =
    { $number ->
        [plural] representantes permanentes
       *[singular] representante permanente
    }
title-special-representative =
    { $number ->
        [plural] representantes especiales
       *[singular] representante especial
    }
title-special-envoy =
    { $number ->
        [plural] { $gender ->
            [feminine] enviadas especiales
           *[masculine] enviados especiales
        }
       *[singular] { $gender ->
            [feminine] enviada especial
           *[masculine] enviado especial
        }
    }
title-ambassador =
    { $number ->
        [plural] { $gender ->
            [feminine] embajadoras
           *[masculine] embajadores
        }
       *[singular] { $gender ->
            [feminine] embajadora
           *[masculine] embajador
        }
    }
title-spokesperson =
    { $number ->
        [plural] portavoces
       *[singular] portavoz
    }
title-adviser =
    { $number ->
        [plural] { $gender ->
            [feminine] asesoras
           *[masculine] asesores
        }
       *[singular] { $gender ->
            [feminine] asesora
           *[masculine] asesor
        }
    }
title-national-security-adviser =
    { $number ->
        [plural] { $gender ->
            [feminine] asesoras de Seguridad Nacional
           *[masculine] asesores de Seguridad Nacional
        }
       *[singular] { $gender ->
            [feminine] asesora de Seguridad Nacional
           *[masculine] asesor de Seguridad Nacional
        }
    }
title-chief-of-staff =
    { $number ->
        [plural] { $gender ->
            [feminine] jefas de Gabinete
           *[masculine] jefes de Gabinete
        }
       *[singular] { $gender ->
            [feminine] jefa de Gabinete
           *[masculine] jefe de Gabinete
        }
    }
title-chief-of-defence =
    { $number ->
        [plural] { $gender ->
            [feminine] jefas del Estado Mayor de la Defensa
           *[masculine] jefes del Estado Mayor de la Defensa
        }
       *[singular] { $gender ->
            [feminine] jefa del Estado Mayor de la Defensa
           *[masculine] jefe del Estado Mayor de la Defensa
        }
    }
title-general =
    { $number ->
        [plural] { $gender ->
            [feminine] generalas
           *[masculine] generales
        }
       *[singular] { $gender ->
            [feminine] generala
           *[masculine] general
        }
    }
title-admiral =
    { $number ->
        [plural] almirantes
       *[singular] almirante
    }
title-king =
    { $number ->
        [plural] { $gender ->
            [feminine] reinas
           *[masculine] reyes
        }
       *[singular] { $gender ->
            [feminine] reina
           *[masculine] rey
        }
    }
title-crown-prince =
    { $number ->
        [plural] { $gender ->
            [feminine] princesas herederas
           *[masculine] príncipes herederos
        }
       *[singular] { $gender ->
            [feminine] princesa heredera
           *[masculine] príncipe heredero
        }
    }
title-pope =
    { $number ->
        [plural] { $gender ->
            [feminine] papisas
           *[masculine] papas
        }
       *[singular] { $gender ->
            [feminine] papisa
           *[masculine] papa
        }
    }
title-judge =
    { $number ->
        [plural] { $gender ->
            [feminine] juezas
           *[masculine] jueces
        }
       *[singular] { $gender ->
            [feminine] jueza
           *[masculine] juez
        }
    }
title-prosecutor =
    { $number ->
        [plural] fiscales
       *[singular] fiscal
    }
title-prosecutor-general =
    { $number ->
        [plural] fiscales generales
       *[singular] fiscal general
    }
title-rapporteur =
    { $number ->
        [plural] ponentes
       *[singular] ponente
    }
title-first-secretary =
    { $number ->
        [plural] { $gender ->
            [feminine] primeras secretarias
           *[masculine] primeros secretarios
        }
       *[singular] { $gender ->
            [feminine] primera secretaria
           *[masculine] primer secretario
        }
    }
title-party-chair =
    { $number ->
        [plural] { $gender ->
            [feminine] presidentas del partido
           *[masculine] presidentes del partido
        }
       *[singular] { $gender ->
            [feminine] presidenta del partido
           *[masculine] presidente del partido
        }
    }
title-group-president =
    { $number ->
        [plural] { $gender ->
            [feminine] presidentas del grupo
           *[masculine] presidentes del grupo
        }
       *[singular] { $gender ->
            [feminine] presidenta del grupo
           *[masculine] presidente del grupo
        }
    }
title-editor-in-chief =
    { $number ->
        [plural] { $gender ->
            [feminine] redactoras jefas
           *[masculine] redactores jefes
        }
       *[singular] { $gender ->
            [feminine] redactora jefa
           *[masculine] redactor jefe
        }
    }
title-economist =
    { $number ->
        [plural] economistas
       *[singular] economista
    }
title-researcher =
    { $number ->
        [plural] { $gender ->
            [feminine] investigadoras
           *[masculine] investigadores
        }
       *[singular] { $gender ->
            [feminine] investigadora
           *[masculine] investigador
        }
    }
title-chief-economist =
    { $number ->
        [plural] { $gender ->
            [feminine] economistas jefas
           *[masculine] economistas jefes
        }
       *[singular] { $gender ->
            [feminine] economista jefa
           *[masculine] economista jefe
        }
    }
title-lead-candidate =
    { $number ->
        [plural] { $gender ->
            [feminine] candidatas
           *[masculine] candidatos
        }
       *[singular] { $gender ->
            [feminine] candidata
           *[masculine] candidato
        }
    }
title-opposition-leader =
    { $number ->
        [plural] líderes de la oposición
       *[singular] líder de la oposición
    }
title-speaker =
    { $number ->
        [plural] { $gender ->
            [feminine] presidentas de la Cámara de Representantes
           *[masculine] presidentes de la Cámara de Representantes
        }
       *[singular] { $gender ->
            [feminine] presidenta de la Cámara de Representantes
           *[masculine] presidente de la Cámara de Representantes
        }
    }
title-diplomat =
    { $number ->
        [plural] { $gender ->
            [feminine] diplomáticas
           *[masculine] diplomáticos
        }
       *[singular] { $gender ->
            [feminine] diplomática
           *[masculine] diplomático
        }
    }
title-journalist =
    { $number ->
        [plural] periodistas
       *[singular] periodista
    }
title-billionaire =
    { $number ->
        [plural] { $gender ->
            [feminine] multimillonarias
           *[masculine] multimillonarios
        }
       *[singular] { $gender ->
            [feminine] multimillonaria
           *[masculine] multimillonario
        }
    }
title-historian =
    { $number ->
        [plural] { $gender ->
            [feminine] historiadoras
           *[masculine] historiadores
        }
       *[singular] { $gender ->
            [feminine] historiadora
           *[masculine] historiador
        }
    }
title-supreme-leader =
    { $number ->
        [plural] { $gender ->
            [feminine] líderes supremas
           *[masculine] líderes supremos
        }
       *[singular] { $gender ->
            [feminine] líder suprema
           *[masculine] líder supremo
        }
    }
title-envoy =
    { $number ->
        [plural] { $gender ->
            [feminine] enviadas
           *[masculine] enviados
        }
       *[singular] { $gender ->
            [feminine] enviada
           *[masculine] enviado
        }
    }
title-party-leader =
    { $number ->
        [plural] cabezas de filas
       *[singular] cabeza de filas
    }
title-economic-adviser =
    { $number ->
        [plural] { $gender ->
            [feminine] asesoras económicas
           *[masculine] asesores económicos
        }
       *[singular] { $gender ->
            [feminine] asesora económica
           *[masculine] asesor económico
        }
    }
