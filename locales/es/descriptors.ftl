### Common nouns that say what an organisation is, Spanish. .the: with its article; .de: with its preposition.

desc-unicorn =
    { $number ->
        [plural] unicornios
       *[singular] unicornio
    }
    .the =
        { $number ->
            [plural] los unicornios
           *[singular] el unicornio
        }
    .de =
        { $number ->
            [plural] de los unicornios
           *[singular] del unicornio
        }
desc-startup =
    { $number ->
        [plural] empresas emergentes
       *[singular] empresa emergente
    }
    .the =
        { $number ->
            [plural] las empresas emergentes
           *[singular] la empresa emergente
        }
    .de =
        { $number ->
            [plural] de las empresas emergentes
           *[singular] de la empresa emergente
        }
desc-young-company =
    { $number ->
        [plural] empresas jóvenes
       *[singular] empresa joven
    }
    .the =
        { $number ->
            [plural] las empresas jóvenes
           *[singular] la empresa joven
        }
    .de =
        { $number ->
            [plural] de las empresas jóvenes
           *[singular] de la empresa joven
        }
desc-company =
    { $number ->
        [plural] empresas
       *[singular] empresa
    }
    .the =
        { $number ->
            [plural] las empresas
           *[singular] la empresa
        }
    .de =
        { $number ->
            [plural] de las empresas
           *[singular] de la empresa
        }
desc-group =
    { $number ->
        [plural] grupos
       *[singular] grupo
    }
    .the =
        { $number ->
            [plural] los grupos
           *[singular] el grupo
        }
    .de =
        { $number ->
            [plural] de los grupos
           *[singular] del grupo
        }
desc-giant =
    { $number ->
        [plural] gigantes
       *[singular] gigante
    }
    .the =
        { $number ->
            [plural] los gigantes
           *[singular] el gigante
        }
    .de =
        { $number ->
            [plural] de los gigantes
           *[singular] del gigante
        }
desc-carmaker =
    { $number ->
        [plural] fabricantes de automóviles
       *[singular] fabricante de automóviles
    }
    .the =
        { $number ->
            [plural] los fabricantes de automóviles
           *[singular] el fabricante de automóviles
        }
    .de =
        { $number ->
            [plural] de los fabricantes de automóviles
           *[singular] del fabricante de automóviles
        }
desc-outlet =
    { $number ->
        [plural] medios
       *[singular] medio
    }
    .the =
        { $number ->
            [plural] los medios
           *[singular] el medio
        }
    .de =
        { $number ->
            [plural] de los medios
           *[singular] del medio
        }
desc-daily =
    { $number ->
        [plural] diarios
       *[singular] diario
    }
    .the =
        { $number ->
            [plural] los diarios
           *[singular] el diario
        }
    .de =
        { $number ->
            [plural] de los diarios
           *[singular] del diario
        }
desc-weekly =
    { $number ->
        [plural] semanarios
       *[singular] semanario
    }
    .the =
        { $number ->
            [plural] los semanarios
           *[singular] el semanario
        }
    .de =
        { $number ->
            [plural] de los semanarios
           *[singular] del semanario
        }
desc-website =
    { $number ->
        [plural] sitios web
       *[singular] sitio web
    }
    .the =
        { $number ->
            [plural] los sitios web
           *[singular] el sitio web
        }
    .de =
        { $number ->
            [plural] de los sitios web
           *[singular] del sitio web
        }
desc-lab =
    { $number ->
        [plural] laboratorios
       *[singular] laboratorio
    }
    .the =
        { $number ->
            [plural] los laboratorios
           *[singular] el laboratorio
        }
    .de =
        { $number ->
            [plural] de los laboratorios
           *[singular] del laboratorio
        }
desc-network =
    { $number ->
        [plural] redes sociales
       *[singular] red social
    }
    .the =
        { $number ->
            [plural] las redes sociales
           *[singular] la red social
        }
    .de =
        { $number ->
            [plural] de las redes sociales
           *[singular] de la red social
        }
desc-bank =
    { $number ->
        [plural] bancos
       *[singular] banco
    }
    .the =
        { $number ->
            [plural] los bancos
           *[singular] el banco
        }
    .de =
        { $number ->
            [plural] de los bancos
           *[singular] del banco
        }
desc-government =
    { $number ->
        [plural] Gobiernos
       *[singular] Gobierno
    }
    .the =
        { $number ->
            [plural] los Gobiernos
           *[singular] el Gobierno
        }
    .de =
        { $number ->
            [plural] de los Gobiernos
           *[singular] del Gobierno
        }
desc-central-bank =
    { $number ->
        [plural] bancos centrales
       *[singular] banco central
    }
    .the =
        { $number ->
            [plural] los bancos centrales
           *[singular] el banco central
        }
    .de =
        { $number ->
            [plural] de los bancos centrales
           *[singular] del banco central
        }
desc-party =
    { $number ->
        [plural] partidos
       *[singular] partido
    }
    .the =
        { $number ->
            [plural] los partidos
           *[singular] el partido
        }
    .de =
        { $number ->
            [plural] de los partidos
           *[singular] del partido
        }
desc-opposition =
    { $number ->
        [plural] oposiciones
       *[singular] oposición
    }
    .the =
        { $number ->
            [plural] las oposiciones
           *[singular] la oposición
        }
    .de =
        { $number ->
            [plural] de las oposiciones
           *[singular] de la oposición
        }
desc-army =
    { $number ->
        [plural] Ejércitos
       *[singular] Ejército
    }
    .the =
        { $number ->
            [plural] los Ejércitos
           *[singular] el Ejército
        }
    .de =
        { $number ->
            [plural] de los Ejércitos
           *[singular] del Ejército
        }
