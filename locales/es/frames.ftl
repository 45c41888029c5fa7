### Frames, Spanish. .bare: the wording without article; .alt-N: other wordings that are accepted.

frame-title-country = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective }
    .bare = { $title } { $country-adjective }
frame-title-country-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective } { $name }
    .alt-1 = { $name }, { $title } { $country-adjective }
frame-title-of-country = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-de }
    .bare = { $title } { $country-de }
frame-title-of-country-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-de }, { $name }
    .alt-1 = { $name }, { $title } { $country-de }
frame-title-org = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $org-de }
    .bare = { $title } { $org-de }
frame-title-org-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $org-de }, { $name }
    .alt-1 = { $name }, { $title } { $org-de }
frame-title-place = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $place-de }
    .bare = { $title } { $place-de }
frame-title-place-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $place-de }, { $name }
    .alt-1 = { $name }, { $title } { $place-de }
frame-title-country-portfolio = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective } { $portfolio-de }
    .bare = { $title } { $country-adjective } { $portfolio-de }
frame-title-country-portfolio-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective } { $portfolio-de }, { $name }
    .alt-1 = { $name }, { $title } { $country-adjective } { $portfolio-de }
frame-title-portfolio-country = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective } { $portfolio-de }
    .bare = { $title } { $country-adjective } { $portfolio-de }
frame-title-portfolio-of-country = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective } { $portfolio-de }
    .bare = { $title } { $country-adjective } { $portfolio-de }
frame-title-portfolio-country-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective } { $portfolio-de }, { $name }
    .alt-1 = { $name }, { $title } { $country-adjective } { $portfolio-de }
frame-title-country-at-portfolio = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective } { $portfolio-de }
    .bare = { $title } { $country-adjective } { $portfolio-de }
frame-title-country-at-portfolio-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective } { $portfolio-de }, { $name }
    .alt-1 = { $name }, { $title } { $country-adjective } { $portfolio-de }
frame-title-at-portfolio-country = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective } { $portfolio-de }
    .bare = { $title } { $country-adjective } { $portfolio-de }
frame-title-at-portfolio-country-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective } { $portfolio-de }, { $name }
    .alt-1 = { $name }, { $title } { $country-adjective } { $portfolio-de }
frame-title-portfolio = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $portfolio-de }
    .bare = { $title } { $portfolio-de }
frame-title-portfolio-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $portfolio-de }, { $name }
    .alt-1 = { $name }, { $title } { $portfolio-de }
frame-title-at-portfolio = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $portfolio-de }
    .bare = { $title } { $portfolio-de }
frame-title-at-portfolio-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $portfolio-de }, { $name }
    .alt-1 = { $name }, { $title } { $portfolio-de }
frame-title-charge-portfolio = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $portfolio-de }
    .bare = { $title } { $portfolio-de }
frame-title-charge-portfolio-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $portfolio-de }, { $name }
    .alt-1 = { $name }, { $title } { $portfolio-de }
frame-title-country-charge-portfolio = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective } { $portfolio-de }
    .bare = { $title } { $country-adjective } { $portfolio-de }
frame-title-country-charge-portfolio-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective } { $portfolio-de }, { $name }
    .alt-1 = { $name }, { $title } { $country-adjective } { $portfolio-de }
frame-title-org-adjective = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $org-adjective }
    .bare = { $title } { $org-adjective }
frame-title-org-adjective-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $org-adjective } { $name }
    .alt-1 = { $name }, { $title } { $org-adjective }
frame-title-desc = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $desc-de }
    .bare = { $title } { $desc-de }
frame-title-desc-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $desc-de }, { $name }
    .alt-1 = { $name }, { $title } { $desc-de }
frame-title-desc-country = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $desc-de } { $country-de }
    .bare = { $title } { $desc-de } { $country-de }
frame-title-desc-country-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $desc-de } { $country-de }, { $name }
    .alt-1 = { $name }, { $title } { $desc-de } { $country-de }
frame-title-country-org = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective } { $org-de }
    .bare = { $title } { $country-adjective } { $org-de }
frame-title-country-org-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective } { $org-de }, { $name }
    .alt-1 = { $name }, { $title } { $country-adjective } { $org-de }
frame-title-of-country-at-place = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-de } en { $place }
    .bare = { $title } { $country-de } en { $place }
frame-title-of-country-at-place-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-de } en { $place }, { $name }
    .alt-1 = { $name }, { $title } { $country-de } en { $place }
frame-title-country-at-place = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective } en { $place }
    .bare = { $title } { $country-adjective } en { $place }
frame-title-country-at-place-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective } en { $place }, { $name }
    .alt-1 = { $name }, { $title } { $country-adjective } en { $place }
frame-title-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $name }
    .alt-1 = { $name }, { $title }
frame-title-names = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $name } y { $name2 }
frame-title-names-3 = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $name }, { $name2 } y { $name3 }
frame-title-org-adjective-names = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $org-adjective } { $name } y { $name2 }
frame-title-country-names = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-adjective } { $name } y { $name2 }
frame-title-country-org-adjective-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $org-adjective } { $country-adjective } { $name }
frame-name-title-org = { $name }, { $title } { $org-de }
frame-name-title-country = { $name }, { $title } { $country-adjective }
frame-name-title-of-country = { $name }, { $title } { $country-de }
frame-name-title-place = { $name }, { $title } { $place-de }
frame-name-title-portfolio = { $name }, { $title } { $portfolio-de }
frame-name-title-at-portfolio = { $name }, { $title } { $portfolio-de }
frame-name-title-charge-portfolio = { $name }, { $title } { $portfolio-de }
frame-name-title-country-portfolio = { $name }, { $title } { $country-adjective } { $portfolio-de }
frame-name-title-country-at-portfolio = { $name }, { $title } { $country-adjective } { $portfolio-de }
frame-name-title-desc = { $name }, { $title } { $desc-de }
frame-title-countries = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $country-de } y { $country2-de }
    .bare = { $title } { $country-de } y { $country2-de }
frame-title-countries-portfolio = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $title } { $portfolio-de } { $country-de } y { $country2-de }
    .bare = { $title } { $portfolio-de } { $country-de } y { $country2-de }
frame-title-desc-country-org-name = { $name }, { $title } { $desc-de } { $org }, { $country-de }
frame-title-desc-org-name = { $name }, { $title } { $desc-de } { $org }
frame-desc-country-org = { $desc-the } { $org }, { $country-de }
frame-desc-org = { $desc-the } { $org }
    .alt-1 = { $desc } { $org }
frame-name-org = { $name }, { $org-de }
    .alt-1 = { $name } ({ $org })
frame-title = { $title }
frame-civility-name = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $civility } { $name }
    .alt-1 = { $civility } { $name }
frame-civility-names = { $number ->
    [plural] { $gender ->
        [feminine] las
       *[masculine] los
    }
   *[singular] { $gender ->
        [feminine] la
       *[masculine] el
    }
} { $civility } { $name } y { $name2 }

## Modifiers: they wrap the title

mod-former = ex{ $title }
    .alt-1 = { $gender ->
        [feminine] antigua
       *[masculine] antiguo
    } { $title }
mod-future = { $gender ->
    [feminine] futura
   *[masculine] futuro
} { $title }
mod-acting = { $title } en funciones
    .alt-1 = { $title } { $gender ->
        [feminine] interina
       *[masculine] interino
    }
mod-outgoing = { $title } saliente
mod-designate = { $title } { $gender ->
    [feminine] designada
   *[masculine] designado
}
mod-new = { $gender ->
    [feminine] nueva
   *[masculine] nuevo
} { $title }

## How names that the catalog does not know take their place

unknown-name = { $text }
unknown-org = { $text }
    .de = de { $text }
unknown-place = { $text }
    .de = de { $text }
