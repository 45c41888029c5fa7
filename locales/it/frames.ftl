### Frames, Italian: a beginning.

frame-title-country-name = { $title-art }{ $title } { $country-adjective } { $name }
frame-title-country = { $title-art }{ $title } { $country-adjective }
frame-title-org-name = { $title-art }{ $title } { $org-di } { $name }
frame-title-org = { $title-art }{ $title } { $org-di }
frame-name-title-org = { $name }, { $title } { $org-di }
frame-title-names = { $title-art }{ $title } { $name } e { $name2 }
