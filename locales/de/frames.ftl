### Frames, German. .alt-N: other wordings that are accepted.

frame-title-country = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $country-adjective } { $title }
frame-title-country-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $country-adjective } { $title } { $name }
frame-title-of-country = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $country-adjective } { $title }
    .alt-1 = { $number ->
        [plural] die
       *[singular] { $gender ->
            [feminine] die
           *[masculine] der
        }
    } { $title } { $country-gen }
frame-title-of-country-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $country-adjective } { $title } { $name }
frame-title-org = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title } { $org-gen }
frame-title-org-name = { $title-strong } { $org-gen }, { $name }
    .alt-1 = { $name }, { $title-strong } { $org-gen }
frame-title-place = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title } von { $place }
frame-title-place-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title } von { $place }, { $name }
frame-title-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title } { $name }
    .alt-1 = { $title-strong } { $name }
frame-title-names = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title } { $name } und { $name2 }
frame-title-names-3 = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title } { $name }, { $name2 } und { $name3 }
frame-title-country-names = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $country-adjective } { $title } { $name } und { $name2 }
frame-name-title-org = { $name }, { $title-strong } { $org-gen }
frame-name-title-country = { $name }, { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $country-adjective } { $title }
frame-name-title-of-country = { $name }, { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $country-adjective } { $title }
frame-name-title-place = { $name }, { $title-strong } von { $place }
frame-title-country-portfolio = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title-id ->
    [title-minister] { $country-adjective } { $portfolio-minister }
    [title-secretary] { $country-adjective } { $portfolio-minister }
   *[other] { $country-adjective } { $title } für { $portfolio }
}
frame-title-country-portfolio-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title-id ->
    [title-minister] { $country-adjective } { $portfolio-minister }
    [title-secretary] { $country-adjective } { $portfolio-minister }
   *[other] { $country-adjective } { $title } für { $portfolio }
} { $name }
frame-title-portfolio-country = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title-id ->
    [title-minister] { $country-adjective } { $portfolio-minister }
    [title-secretary] { $country-adjective } { $portfolio-minister }
   *[other] { $country-adjective } { $title } für { $portfolio }
}
frame-title-portfolio-of-country = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title-id ->
    [title-minister] { $country-adjective } { $portfolio-minister }
    [title-secretary] { $country-adjective } { $portfolio-minister }
   *[other] { $country-adjective } { $title } für { $portfolio }
}
frame-title-portfolio-country-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title-id ->
    [title-minister] { $country-adjective } { $portfolio-minister }
    [title-secretary] { $country-adjective } { $portfolio-minister }
   *[other] { $country-adjective } { $title } für { $portfolio }
} { $name }
frame-title-country-at-portfolio = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title-id ->
    [title-minister] { $country-adjective } { $portfolio-minister }
    [title-secretary] { $country-adjective } { $portfolio-minister }
   *[other] { $country-adjective } { $title } für { $portfolio }
}
frame-title-country-at-portfolio-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title-id ->
    [title-minister] { $country-adjective } { $portfolio-minister }
    [title-secretary] { $country-adjective } { $portfolio-minister }
   *[other] { $country-adjective } { $title } für { $portfolio }
} { $name }
frame-title-at-portfolio-country = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title-id ->
    [title-minister] { $country-adjective } { $portfolio-minister }
    [title-secretary] { $country-adjective } { $portfolio-minister }
   *[other] { $country-adjective } { $title } für { $portfolio }
}
frame-title-at-portfolio-country-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title-id ->
    [title-minister] { $country-adjective } { $portfolio-minister }
    [title-secretary] { $country-adjective } { $portfolio-minister }
   *[other] { $country-adjective } { $title } für { $portfolio }
} { $name }
frame-title-portfolio = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title-id ->
    [title-minister] { $portfolio-minister }
    [title-secretary] { $portfolio-minister }
   *[other] { $title } für { $portfolio }
}
frame-title-portfolio-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title-id ->
    [title-minister] { $portfolio-minister }
    [title-secretary] { $portfolio-minister }
   *[other] { $title } für { $portfolio }
} { $name }
frame-name-title-portfolio = { $name }, { $title-id ->
    [title-minister] { $portfolio-minister }
    [title-secretary] { $portfolio-minister }
   *[other] { $title-strong } für { $portfolio }
}
frame-title-at-portfolio = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title-id ->
    [title-minister] { $portfolio-minister }
    [title-secretary] { $portfolio-minister }
   *[other] { $title } für { $portfolio }
}
frame-title-at-portfolio-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title-id ->
    [title-minister] { $portfolio-minister }
    [title-secretary] { $portfolio-minister }
   *[other] { $title } für { $portfolio }
} { $name }
frame-name-title-at-portfolio = { $name }, { $title-id ->
    [title-minister] { $portfolio-minister }
    [title-secretary] { $portfolio-minister }
   *[other] { $title-strong } für { $portfolio }
}
frame-name-title-country-portfolio = { $name }, { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title-id ->
    [title-minister] { $country-adjective } { $portfolio-minister }
    [title-secretary] { $country-adjective } { $portfolio-minister }
   *[other] { $country-adjective } { $title } für { $portfolio }
}
frame-name-title-country-at-portfolio = { $name }, { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title-id ->
    [title-minister] { $country-adjective } { $portfolio-minister }
    [title-secretary] { $country-adjective } { $portfolio-minister }
   *[other] { $country-adjective } { $title } für { $portfolio }
}
frame-title-charge-portfolio = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title } für { $portfolio }
frame-title-charge-portfolio-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title } für { $portfolio }, { $name }
frame-title-country-charge-portfolio = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $country-adjective } { $title } für { $portfolio }
frame-title-country-charge-portfolio-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $country-adjective } { $title } für { $portfolio }, { $name }
frame-name-title-charge-portfolio = { $name }, { $title-strong } für { $portfolio }
frame-title-countries = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title } { $country-gen } und { $country2-gen }
frame-title-countries-portfolio = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title-id ->
    [title-minister] { $portfolio-minister }
   *[other] { $title } für { $portfolio }
} { $country-gen } und { $country2-gen }
frame-title-desc-country-org-name = { $name }, { $title-strong } { $desc-gen } { $org } aus { $country-dat }
frame-title-desc-org-name = { $name }, { $title-strong } { $desc-gen } { $org }
frame-desc-country-org = { $desc-the } { $org } aus { $country-dat }
frame-desc-org = { $desc-the } { $org }
    .alt-1 = { $desc } { $org }
frame-name-org = { $name } von { $org }
    .alt-1 = { $name } ({ $org })
frame-title = { $title }
    .alt-1 = { $title-strong }
frame-title-of-country-at-place = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $country-adjective } { $title } in { $place }
frame-title-of-country-at-place-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $country-adjective } { $title } in { $place }, { $name }
frame-title-country-at-place = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $country-adjective } { $title } in { $place }
frame-title-country-at-place-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $country-adjective } { $title } in { $place }, { $name }
frame-title-country-org = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $country-adjective } { $title } { $org-gen }
frame-title-country-org-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $country-adjective } { $title } { $org-gen }, { $name }
frame-title-org-adjective = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $org-adjective } { $title }
frame-title-org-adjective-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $org-adjective } { $title } { $name }
frame-title-org-adjective-names = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $org-adjective } { $title } { $name } und { $name2 }
frame-title-country-org-adjective-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $org-adjective } { $title } { $name } ({ $country })
frame-title-desc = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title } { $desc-gen }
frame-title-desc-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title } { $desc-gen }, { $name }
frame-title-desc-country = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title } { $desc-gen } { $country-gen }
frame-title-desc-country-name = { $number ->
    [plural] die
   *[singular] { $gender ->
        [feminine] die
       *[masculine] der
    }
} { $title } { $desc-gen } { $country-gen }, { $name }
frame-name-title-desc = { $name }, { $title-strong } { $desc-gen }
frame-civility-name = { $civility } { $name }
frame-civility-names = die { $civility } { $name } und { $name2 }

## Modifiers: they wrap the title

mod-former = Ex-{ $title }
mod-future = künftige { $title }
mod-acting = Interims-{ $title }
mod-outgoing = scheidende { $title }
mod-designate = designierte { $title }
mod-new = neue { $title }

## How names that the catalog does not know take their place

unknown-name = { $text }
unknown-org = { $text }
    .gen = von { $text }
unknown-place = { $text }
