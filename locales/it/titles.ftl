### Titles, Italian. .art: the definite article, with its space.

title-vice-president = { $gender ->
    [feminine] vicepresidente
   *[masculine] vicepresidente
}
    .art = { $gender ->
        [feminine] la { "" }
       *[masculine] il { "" }
    }
title-executive-vice-president = { $number ->
    [plural] vicepresidenti esecutivi
   *[singular] { $gender ->
        [feminine] vicepresidente esecutiva
       *[masculine] vicepresidente esecutivo
    }
}
    .art = i { "" }
title-vice-premier = vicepremier
    .art = il { "" }
title-president = presidente
    .art = { $gender ->
        [feminine] la { "" }
       *[masculine] il { "" }
    }
title-ceo = amministratore delegato
    .art = l’
title-ceo-full = amministratore delegato
    .art = l’
