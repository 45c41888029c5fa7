### Messages of the interface. Each area adds to its own section; ids begin with the area's name.

## Source formats and sentences (source-…)

source-srx-malformed = Le fichier n’est pas du XML bien formé : { $cause }.
source-srx-truncated = Le fichier s’arrête avant que tous ses éléments soient fermés.
source-srx-file-too-large = Le fichier dépasse 16 Mio.
source-srx-too-deep = Plus de 64 éléments sont emboîtés les uns dans les autres.
source-srx-internal-subset = Le type de document contient ses propres déclarations, ce qui est refusé.
source-srx-entity = L’entité « { $entity } » est inconnue.
source-srx-not-srx = Ce n’est pas un fichier de règles de segmentation : son élément racine doit être « srx ».
source-srx-not-srx-hint = Beaucoup d’outils ont leur propre format de règles de segmentation ; exportez-les en SRX 2.0.
source-srx-version = Le fichier suit la version { $version } de SRX ; la version 2.0 est attendue.
source-srx-no-rules = Le fichier ne contient ni règles ni correspondances de langues.
source-srx-no-locale = Le fichier n’a pas de règles pour la langue « { $locale } ».
source-srx-no-locale-hint = Ajoutez un « languagemap » dont le motif convient à cette langue, ou utilisez les règles fournies par visavis.
source-srx-pattern = La règle est ignorée : son motif est illisible. { $cause }.
source-srx-pattern-too-large = La règle est ignorée : son motif est trop grand.
source-srx-empty-rule = La règle est ignorée : elle ne dit rien de ce qui précède ni de ce qui suit.
source-srx-map-pattern = La correspondance de langue est ignorée : « { $pattern } » n’est pas un motif.
source-srx-map-rules = La correspondance de langue renvoie à des règles absentes du fichier : « { $name } ».

## Values (values-…)

## Glossary (glossary-…)

glossary-empty-file = Le fichier n’a pas d’en-tête : aucune ligne ne peut être lue.
glossary-give-a-header = Commencez par une ligne de noms de colonnes, comme id,fr,en.
glossary-missing-column = Il manque la colonne « { $column } ».
glossary-columns-found = En séparant les cellules par { $delimiter ->
    [semicolon] des points-virgules
    [tab] des tabulations
   *[comma] des virgules
 }, les colonnes sont : { $columns }.
glossary-add-ids = Donnez à chaque ligne un identifiant qui reste, quoi que deviennent ses formulations ; d’ici là, la première en tient lieu.
glossary-duplicate-column = Une colonne « { $column } » précède déjà celle-ci, qui n’est pas lue.
glossary-unknown-column = La colonne « { $column } » n’a pas de sens ici ; elle est gardée.
glossary-did-you-mean = Vouliez-vous dire « { $name } » ?
glossary-short-row = La ligne a { $found ->
    [one] une cellule
   *[other] { $found } cellules
 } au lieu de { $expected } ; celles qui manquent comptent comme vides.
glossary-long-row = La ligne a { $found } cellules au lieu de { $expected } : elles sont décalées, et la ligne est laissée de côté.
glossary-quote-the-cell = Une cellule qui contient { $delimiter ->
    [semicolon] un point-virgule
    [tab] une tabulation
   *[comma] une virgule
 } se met entre guillemets : "…".
glossary-unclosed-quote = Une cellule commence par un guillemet et ne finit pas ; la ligne est laissée de côté.
glossary-text-after-quote = Du texte suit le guillemet fermant d’une cellule ; la ligne est laissée de côté.
glossary-stray-quote = Un guillemet se trouve dans une cellule qui ne commence pas par un guillemet ; la ligne est laissée de côté.
glossary-double-the-quotes = Mettez toute la cellule entre guillemets et doublez ceux du dedans : "a ""b"" c".
glossary-missing-id = La ligne n’a pas d’identifiant ; sa première formulation en tient lieu.
glossary-duplicate-id = L’identifiant « { $id } » est déjà pris à la ligne { $line } ; cette ligne est laissée de côté.
glossary-id-elsewhere = L’identifiant « { $id } » est déjà pris dans { $path }, ligne { $line } ; cette ligne est laissée de côté.
glossary-ids-are-unique = Un identifiant appartient à un seul concept : choisissez-en un autre, ou réunissez les deux lignes.
glossary-no-wording = « { $id } » n’a de formulation en { $locale } ni ici ni dans les glossaires sous-jacents ; la ligne est laissée de côté.
glossary-invalid-value = « { $value } » n’est pas une valeur de la colonne « { $column } » ; la cellule compte comme vide.
glossary-choose = Choisissez parmi { $choices }.
glossary-stray-space = Il y a des espaces de trop dans cette cellule ; ils sont ignorés.
glossary-not-composed = Les accents de cette cellule sont séparés de leurs lettres (Unicode NFD) ; la forme NFC était attendue.
glossary-no-target = « { $id } » n’a pas de formulation en { $locale }.
glossary-preferred-forbidden = « { $wording } » est à la fois accepté et interdit.
glossary-repeated-wording = « { $wording } » figure ici deux fois.
glossary-acronym-any-case = Le sigle « { $wording } » est reconnu dans toute casse, y compris en minuscules.
glossary-name-any-case = Le nom « { $wording } » est reconnu dans toute casse, y compris en minuscules.
glossary-case-without-capital = La casse compte, mais « { $wording } » et ses traductions n’ont pas de majuscule.
glossary-change-case = Changez la colonne « case », ou la colonne « pos ».
glossary-doubtful-agreement = Aucune règle ne dit avec quel mot s’accorde, au pluriel, la fin de « { $wording } ».
glossary-give-forms = Donnez le pluriel dans la colonne « { $column } ».
glossary-duplicate-row = « { $wording } » existe déjà avec la même traduction : « { $other } » ({ $path }, ligne { $line }).
glossary-contradictory-rows = « { $wording } » existe déjà avec une autre traduction : « { $other } » ({ $path }, ligne { $line }).
glossary-forbidden-elsewhere = « { $wording } » est accepté dans une ligne et interdit dans l’autre pour le même terme : « { $other } » ({ $path }, ligne { $line }).
glossary-shadowed-row = Toutes les formes de « { $wording } » sont aussi celles de « { $other } » ({ $path }, ligne { $line }), qui vient avant.
glossary-forms-collide = La forme « { $wording } » est aussi une forme de « { $other } » ({ $path }, ligne { $line }).
glossary-dead-row = « { $text } » n’est pas reconnu dans lui-même : aucun texte ne le contiendra.
glossary-example-not-found = « { $id } » n’est pas reconnu dans son exemple : { $text }
glossary-counter-example-found = « { $id } » est reconnu dans son contre-exemple : { $text }
glossary-rule-given = donné dans le glossaire
glossary-rule-en-plural = pluriel
glossary-rule-fr-acronym-plain = sigle sans points
glossary-rule-fr-acronym-stops = sigle avec points
glossary-rule-fr-complement-number = complément à l’autre nombre
glossary-rule-fr-distributive = nom pluriel partagé par des adjectifs au singulier
glossary-rule-fr-feminine-compound = féminin des éléments variables
glossary-rule-fr-feminine-e = féminin en -e
glossary-rule-fr-feminine-ending = féminin selon la terminaison
glossary-rule-fr-feminine-euse = féminin en -euse
glossary-rule-fr-feminine-gu = féminin en -guë, ou -güe
glossary-rule-fr-feminine-irregular = féminin irrégulier
glossary-rule-fr-feminine-teuse = féminin en -teuse (d’un verbe en -ter)
glossary-rule-fr-feminine-trice = féminin en -trice
glossary-rule-fr-feminine-unchanged = féminin semblable au masculin
glossary-rule-fr-initials = autre écriture des initiales
glossary-rule-fr-plural-apposed = nom en apposition, invariable
glossary-rule-fr-plural-aux = pluriel en -aux
glossary-rule-fr-plural-compound = pluriel des éléments variables
glossary-rule-fr-plural-invariable = invariable
glossary-rule-fr-plural-irregular = pluriel irrégulier
glossary-rule-fr-plural-s = pluriel en -s
glossary-rule-fr-plural-unchanged = pluriel semblable au singulier
glossary-rule-fr-plural-x = pluriel en -x
glossary-rule-fr-prefix-hyphen = préfixe avec ou sans trait d’union
glossary-rule-fr-spelling-1990 = orthographe de 1990
glossary-rival = « { $wording } » se rend ici par « { $theirs } », mais par « { $ours } » dans le glossaire ({ $id }) ; le terme est laissé de côté.
glossary-rival-hint = Modifiez l’entrée du glossaire, ou importez tout avec --all et choisissez ensuite.

## Catalog (locales-…)

locales-country = { $id } relève du pays « { $value } », qu’aucun message ne décrit.
locales-country-hint = Écrivez la fin de l’identifiant du pays : « fr » pour country-fr.
locales-duplicate-attribute = L’attribut .{ $name } figure deux fois ; seul le premier compte.
locales-duplicate-attribute-hint = Numérotez les autres formes : .alias-1, .alias-2.
locales-duplicate-id = Le message { $id } figure deux fois ; c’est le dernier qui compte.
locales-duplicate-id-hint = Supprimez l’un des deux ou changez son identifiant. Un fichier du projet peut remplacer un message du programme.
locales-extra = La source n’a pas de message { $id }.
locales-extra-hint = Son identifiant est mal orthographié, ou la source l’a abandonné.
locales-format = { $id } ne peut être mis en forme : { $reason }
locales-frame-missing = { $locale } n’a pas de rendu pour { $id } : les titres de cette forme ne seront pas traduits.
locales-frame-missing-hint = Ajoutez le message au fichier frames.ftl de la langue cible.
locales-missing = { $locale } n’a pas de message { $id }.
locales-missing-hint = Ajoutez-le à un fichier de cette langue ; d’ici là, il ne sera pas traduit.
locales-no-language = Les noms et les titres en « { $locale } » ne peuvent être reconnus : la langue n’est pas connue.
locales-org-kind = { $id } ne peut être du genre « { $value } ».
locales-org-kind-hint = Les genres sont company, court, government, institution, intergovernmental, legislature, media, ngo, parliament, party et university.
locales-shared-wording = { $id } et { $other } ont une forme en commun : elle se lit { $other }.
locales-shared-wording-hint = Donnez une garde à l’un des deux, ou laissez si leur rendu est le même.
locales-slot-attribute = Des cadres emploient .{ $name } de ce qui les remplit, et { $id } n’en a pas.
locales-slot-attribute-hint = Ajoutez l’attribut, même s’il répète la valeur.
locales-source-function = « { $part } » n’est pas une fonction grammaticale de cette langue, ou n’a pas une seule variable.
locales-source-hint = Les messages de la source se lisent à rebours : ils peuvent contenir du texte, des choix par $gender et $number, des termes et des variables.
locales-source-key = « { $part } » n’est ni un genre ni un nombre.
locales-source-modifier = { $part } doit être un texte avant ou après { "{ $title }" }.
locales-source-reference = Un message de la source ne peut pas renvoyer à « { $part } ».
locales-source-selector = Un message de la source ne peut pas choisir selon « { $part } ».
locales-source-slot = { $part } est un nom ou un titre : il ne peut pas contenir de variables.
locales-source-start = Rien ne peut commencer { $part } : un cadre commence par un titre, un nom commun, une civilité ou un nom.
locales-source-too-many = Le message a trop de formes.
locales-syntax-argument-order = Les arguments nommés viennent en dernier.
locales-syntax-argument-twice = L’argument « { $name } » figure deux fois.
locales-syntax-brace = Une accolade fermante n’a pas d’accolade ouvrante.
locales-syntax-character = Un caractère parmi { $range } était attendu.
locales-syntax-default-variant = Le choix n’a pas de variante par défaut.
locales-syntax-default-variant-hint = Marquez une variante d’un astérisque : *[other].
locales-syntax-depth = Les accolades s’emboîtent sur plus de { $most } niveaux ; le fichier n’a pas été lu.
locales-syntax-empty = { $id } n’a ni valeur ni attribut.
locales-syntax-empty-hint = Les lignes de suite doivent être en retrait, avec des espaces.
locales-syntax-escape = « { $text } » n’est pas une séquence d’échappement.
locales-syntax-expression = Une expression était attendue.
locales-syntax-function = Seules les fonctions, en capitales, peuvent être appelées ainsi.
locales-syntax-literal = Un texte entre guillemets droits ou un nombre était attendu.
locales-syntax-literal-hint = Un terme ne peut pas recevoir de variable.
locales-syntax-selector = On ne peut choisir que selon une variable, une fonction ou un attribut de terme.
locales-syntax-selector-hint = Passez la valeur comme variable.
locales-syntax-string = Un texte entre guillemets droits n’a pas de fin.
locales-syntax-term-attribute = Un attribut de terme ne peut pas être affiché.
locales-syntax-term-attribute-hint = Faites-en un attribut de message.
locales-syntax-token = « { $token } » était attendu.
locales-syntax-token-hint = Un message s’écrit : id = texte. Les identifiants se composent de lettres sans accent, de chiffres et de traits d’union.
locales-syntax-two-defaults = Le choix a plus d’une variante par défaut.
locales-syntax-value = Une valeur était attendue.
locales-term-nested = Dans un terme, l’argument « { $part } » est perdu après l’appel d’un autre terme.
locales-term-nested-hint = Employez d’abord l’argument, ou écrivez l’autre terme en toutes lettres.
locales-term-variable = L’appel ne donne pas la variable « { $part } » que le terme emploie.
locales-term-variable-hint = Écrivez-la dans l’appel : { "{ -term(name: \"texte\") }" }. Un terme ne voit pas les variables du message.
locales-unknown-attribute = Rien ne lit l’attribut .{ $name } de { $id }.
locales-unknown-attribute-hint = Son nom est mal écrit. Les formes sont .alias-1, .acronym, .short et .official ; le reste dit .article, .gender, .number, .country, etc.
locales-unknown-prefix = Rien n’emploie { $id } : son début n’annonce aucun genre de message.
locales-unknown-prefix-hint = Les identifiants commencent par civility-, country-, desc-, event-, frame-, media-, mod-, org-, person-, place-, portfolio-, product- ou title-.
locales-unknown-term = Il n’y a pas de terme « { $part } ».
locales-unknown-term-hint = Définissez-le dans cette langue, ou corrigez le nom.
locales-unknown-variable = Rien ne donne à { $id } la variable « { $name } ».
locales-unknown-variable-hint = Un cadre a les variables de sa source et celles selon lesquelles on peut choisir : country-id, gender, number, org-id, org-kind, portfolio-id, style, title-id.
locales-unreachable = Rien ne choisit la variante [{ $key }] selon « { $selector } ».
locales-unreachable-hint = La clé est mal orthographiée, figure deux fois ou n’est pas une valeur de la variable.
locales-unused-term = Rien n’emploie le terme -{ $id }.
locales-unused-term-hint = Supprimez-le, ou employez-le.
locales-wikidata = « { $value } » n’est pas un identifiant Wikidata.
locales-wikidata-hint = C’est un Q suivi de chiffres, comme Q458.
locales-wikidata-twice = { $value }, l’identifiant de { $id }, appartient déjà à un autre message.
locales-wikidata-twice-hint = Cherchez auquel des deux il appartient ; ne les fusionnez jamais sans lire.

## Memory and alignment (memory-…)

memory-origin-person = par une personne
memory-origin-aligned = d’un alignement
memory-origin-context = identique, dans le même contexte
memory-origin-memory = identique
memory-origin-repaired = réécrit avec les formulations d’aujourd’hui
memory-origin-mention = un terme ou un nom
memory-origin-fuzzy = proche
memory-origin-assembled = assemblé
memory-band = correspondance
memory-column-segments = segments
memory-column-words = mots
memory-share = %
memory-share-tenths = { $whole },{ $tenths }
memory-total = total
memory-nothing-found = { $count ->
    [0] La mémoire est vide : ni le projet ni --memory n’ont de segment traduit.
    [one] Rien de proche dans le seul segment de la mémoire.
   *[other] Rien de proche dans les { $count } segments de la mémoire.
}
memory-compared = { $count ->
    [0] Vers { $target } : la mémoire est vide.
    [one] Vers { $target } : comparé à un segment.
   *[other] Vers { $target } : comparé à { $count } segments.
}
cli-aligned = { $path } : { $sure } paires, { $unsure } paires incertaines laissées en ébauche, { $untranslated } sans traduction ; { $alone } phrases de la traduction restent seules.
cli-converted = { $count ->
    [one] { $path } : une paire.
   *[other] { $path } : { $count } paires.
}
cli-convert-lost = Perdu en { $format } : { $what } ({ $count })
cli-memory-imported = { $path } : unités reprises : { $taken } ; déjà présentes : { $known } ; laissées de côté (autres langues, ou non confirmées) : { $skipped }.
cli-memory-exported = { $count ->
    [one] { $path } : une unité.
   *[other] { $path } : { $count } unités.
}
cli-memory-one-target = une mémoire s’exporte vers une seule cible : nommez-la avec --target
cli-returned = Cibles revenues : { $taken } reprises, { $kept } non reprises car une personne en a écrit une autre, { $newer } que seul le projet a changées depuis, { $unknown } dont la source a disparu.
cli-from-xliff-one = un fichier qui revient va avec une seule source et une seule cible : nommez-les
cli-align-exists = il y a déjà un fichier bilingue
cli-align-exists-hint = écrivez dans un autre fichier avec --output-file, ou par-dessus avec --force
cli-extracted = { $count ->
    [one] 1 candidat dans { $segments } segments.
   *[other] { $count } candidats dans { $segments } segments.
}
cli-extracted-note = { $count ->
    [one] 1 occurrence
   *[other] { $count } occurrences
}
memory-band-context = en contexte
memory-band-exact = identiques
memory-band-repetition = répétitions
memory-band-95 = 95–99 %
memory-band-85 = 85–94 %
memory-band-75 = 75–84 %
memory-band-50 = 50–74 %
memory-band-new = nouveaux
memory-total = total
memory-segments =
    { $count ->
        [one] { $count } segment
       *[other] { $count } segments
    }
memory-words =
    { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }
memory-image-foreign = Ce n’est pas une image de mémoire de cette version ; elle est reconstruite.
memory-image-altered = Cette image de mémoire est endommagée ; elle est reconstruite.
memory-language-unknown = On ne sait rien des mots-outils de « { $language } » : impossible de distinguer les termes du reste du texte.

## Bilingual and exchange formats (formats-…)

formats-po-expected-string = Un texte entre guillemets droits était attendu ici.
formats-po-expected-string-hint = Écrivez "…" après le mot-clé, avec des guillemets droits.
formats-po-unclosed-string = Le texte qui commence ici n’a pas de guillemet fermant.
formats-po-after-string = Quelque chose suit le guillemet fermant.
formats-po-quote-hint = Dans un texte, un guillemet droit s’écrit \" et un saut de ligne \n.
formats-po-unknown-escape = « { $escape } » ne veut rien dire ici.
formats-po-unknown-escape-hint = Une barre oblique inverse s’écrit \\.
formats-po-not-utf-8 = Les nombres qui suivent les barres obliques inverses de ce texte ne forment pas de l’UTF-8.
formats-po-not-utf-8-hint = Écrivez les caractères eux-mêmes et enregistrez le fichier en UTF-8.
formats-po-no-target = L’entrée se termine sans msgstr.
formats-po-no-target-hint = Ajoutez la ligne msgstr "" sous msgid ; aucun commentaire ne peut les séparer.
formats-po-no-source = Aucun msgid ne précède cette ligne.
formats-po-no-source-hint = Une entrée comprend, dans cet ordre : commentaires, msgctxt, msgid, msgstr, sans ligne vide entre eux.
formats-po-second-target = L’entrée a un second msgstr.
formats-po-second-previous = L’entrée dit deux fois ce qu’elle était auparavant.
formats-po-half-obsolete = L’entrée n’est obsolète qu’à moitié : ou bien toutes ses lignes commencent par #~, ou bien aucune.
formats-po-stray-string = Ce texte ne se rattache à aucun mot-clé.
formats-po-stray-string-hint = Un texte se poursuit juste au-dessous de la ligne qu’il continue.
formats-po-unknown-line = Un commentaire, un mot-clé comme msgid ou un texte entre guillemets droits était attendu.
formats-po-unknown-line-hint = Un commentaire commence par #. Un texte qui se poursuit à la ligne suivante y prend aussi des guillemets droits.
formats-po-plural = Une entrée à formes plurielles est conservée telle quelle.
formats-po-plural-hint = Un document n’en a pas ; traduisez-la dans un autre éditeur.
formats-po-domain = Une ligne « domain » est conservée telle quelle.
formats-po-domain-hint = Donnez à chaque domaine son propre fichier.
formats-po-duplicate = L’entrée de la ligne { $line } a le même texte et le même contexte.
formats-po-duplicate-hint = Supprimez l’une des deux, ou donnez à l’une un autre msgctxt.
formats-po-charset = D’après l’en-tête, le fichier est en { $charset } ; il a été lu comme de l’UTF-8 et sera écrit ainsi.
formats-po-charset-hint = Indiquez charset=UTF-8.
formats-po-language = « { $value } », dans le champ { $field }, n’est pas une langue.
formats-po-language-hint = Écrivez un code de langue comme en ou en_GB.
formats-csv-column-missing = La colonne « { $column } » manque.
formats-csv-column-missing-hint = La première ligne nomme les colonnes : source et target et, si vous le souhaitez, id, state et note ; les cellules sont séparées par des virgules, des points-virgules ou des tabulations.
formats-csv-column-unknown = La colonne « { $column } » est laissée de côté.
formats-csv-column-twice = Il y a deux colonnes « { $column } » ; la première compte.
formats-csv-row-too-long =
    { $cells ->
        [one] La ligne a { $cells } cellule
       *[other] La ligne a { $cells } cellules
    }, alors que la première en nomme { $columns }.
formats-csv-row-too-long-hint = Une cellule qui contient un séparateur se met entre guillemets droits.
formats-csv-unclosed-quote = Ce guillemet n’est jamais fermé ; la ligne est laissée de côté.
formats-csv-unclosed-quote-hint = Fermez-le. Dans une cellule entre guillemets, un guillemet s’écrit deux fois.
formats-csv-state-unknown = « { $state } » n’est pas un état ; la ligne compte comme traduite.
formats-csv-state-unknown-hint = Les états sont initial, draft, translated et reviewed.
formats-encoding = Ce n’est pas un texte en { $encoding }.
formats-encoding-hint = Enregistrez le fichier en UTF-8.
formats-encoding-unknown = Le codage « { $encoding } » est inconnu.
formats-xml-ampersand = Une esperluette est isolée ; en XML, elle s’écrit &amp;.
formats-xml-attribute-missing = <{ $element }> n’a pas d’attribut « { $attribute } ».
formats-xml-attribute-syntax = L’attribut « { $attribute } » ne s’écrit pas comme le veut XML : nom="valeur".
formats-xml-attribute-twice = L’attribut « { $attribute } » figure ici deux fois.
formats-xml-attribute-unknown = <{ $element }> ne peut pas avoir d’attribut « { $attribute } ».
formats-xml-attributes-many = L’élément a plus de { $limit } attributs.
formats-xml-character = Le caractère { $character } est interdit en XML.
formats-xml-comment = Un commentaire contient deux traits d’union de suite.
formats-xml-content = <{ $element }> ne contient pas les éléments attendus, ou pas dans leur ordre : { $expected }
formats-xml-declaration = La déclaration XML doit ouvrir le fichier.
formats-xml-deep = Les éléments sont imbriqués sur plus de { $limit } niveaux.
formats-xml-element-misplaced = <{ $element }> n’a pas sa place dans <{ $parent }>.
formats-xml-element-unknown = Ce format n’a pas d’élément <{ $element }>.
formats-xml-empty = Le fichier ne contient pas de XML.
formats-xml-entity = L’entité « { $entity } » est inconnue ; un fichier n’en définit jamais.
formats-xml-internal-subset = Le type de document est défini dans le fichier ; de tels fichiers ne sont pas lus.
formats-xml-large = Le fichier dépasse { $limit } Mio.
formats-xml-name = « { $name } » ne peut pas être le nom d’un élément.
formats-xml-outside = Du texte se trouve hors de l’élément racine.
formats-xml-prefix = Le préfixe « { $prefix } » n’est pas déclaré.
formats-xml-reference = Cette référence ne désigne aucun caractère.
formats-xml-second-root = Un second élément racine commence ici.
formats-xml-section-end = « ]]> » ferme une section jamais ouverte ; écrivez ]]&gt;.
formats-xml-stray-end = </{ $found }> ferme un élément jamais ouvert.
formats-xml-syntax = Ce n’est pas du XML.
formats-xml-text-misplaced = <{ $element }> ne peut pas contenir directement de texte.
formats-xml-truncated = Le fichier s’arrête avant la fin de ce qui commence ici, ou avant celle de son élément racine.
formats-xml-value = « { $value } » n’est pas une valeur de « { $attribute } » dans <{ $element }>.
formats-xml-value-hint = Valeurs possibles : { $values }
formats-xml-wrong-end = </{ $found }> se trouve là où </{ $expected }> était attendu.
formats-tmx-codes = Les codes de ce segment ne vont pas par paires : à chaque <bpt> il faut un <ept> du même numéro. L’unité est laissée de côté.
formats-tmx-language = La langue de ce texte n’est pas une étiquette de langue ; l’unité est laissée de côté.
formats-tmx-left-out =
    { $count ->
        [one] { $count } unité n’a pas de texte à la fois en { $source } et en { $target } ; elle est laissée de côté.
        [many] { $count } d’unités n’ont pas de texte à la fois en { $source } et en { $target } ; elles sont laissées de côté.
       *[other] { $count } unités n’ont pas de texte à la fois en { $source } et en { $target } ; elles sont laissées de côté.
    }
formats-tmx-no-language = Ce texte n’indique pas sa langue (xml:lang) ; l’unité est laissée de côté.
formats-tmx-no-segment = Ce texte n’a pas de <seg> ; l’unité est laissée de côté.
formats-tmx-part-missing = Le document n’a pas de <{ $element }>.
formats-tmx-unit-empty = L’unité n’a pas de texte ; elle est laissée de côté.
formats-tmx-version = La version { $version } de TMX est inconnue ; le fichier est lu comme du 1.4.
formats-xliff-no-file = Le document n’a pas de <file>.
formats-xliff-not-translated =
    { $count ->
        [one] { $count } unité est marquée comme n’étant pas à traduire ; elle est laissée de côté.
        [many] { $count } d’unités sont marquées comme n’étant pas à traduire ; elles sont laissées de côté.
       *[other] { $count } unités sont marquées comme n’étant pas à traduire ; elles sont laissées de côté.
    }
formats-xliff12-id-twice = Une autre unité du fichier porte l’identifiant « { $id } ».
formats-xliff12-languages = La langue cible de ce fichier est { $language }, celle du premier { $expected } ; ses unités sont lues malgré tout.
formats-xliff12-languages-hint = Donnez à chaque langue cible son propre document.
formats-xliff12-no-body = Le fichier n’a pas de <body>.
formats-xliff12-no-source = L’unité « { $id } » n’a pas de <source> ; elle est laissée de côté.
formats-xliff2-change-of = Plusieurs <{ $value }> ont un identifiant : dites avec « ref » lequel a été modifié.
formats-xliff2-code-point = « { $value } » n’est pas le point de code d’un caractère interdit en XML.
formats-xliff2-comment = Il faut au commentaire une valeur (« value ») ou un renvoi (« ref ») à une note de l’unité.
formats-xliff2-copy = Un code ne se copie que si cela est permis, et si ni lui ni sa copie n’ont de données d’origine.
formats-xliff2-excludes = <{ $element }> ne peut pas avoir à la fois « { $attribute } » et « { $other } ».
formats-xliff2-fragment = « { $reference } » n’est pas un renvoi : fichier, groupe, unité et ce qu’elle contient s’y suivent dans cet ordre, une fois chacun.
formats-xliff2-gloss = Il faut à une entrée de glossaire une traduction ou une définition.
formats-xliff2-id-target = Le code « { $id } » n’est pas celui qui porte cet identifiant dans la source du segment.
formats-xliff2-id-twice = « { $id } » est déjà l’attribut « { $attribute } » d’un autre élément.
formats-xliff2-isolated-end = Une fin de code a soit « startRef » soit, si elle est isolée, son propre identifiant.
formats-xliff2-isolated-only = Seule une fin de code isolée peut avoir « { $attribute } ».
formats-xliff2-isolated-start = Le début « { $id } » se dit sans fin, or la voici.
formats-xliff2-its-empty = <{ $element }> ne dit rien.
formats-xliff2-its-version = « its:version » n’est indiqué ni ici ni plus haut.
formats-xliff2-language = La langue de <{ $element }> est { $language } ; celle du document est { $expected }.
formats-xliff2-mime-type = Il faut un « mimeType » à une ressource conservée ailleurs.
formats-xliff2-moved = Dans la cible, le code « { $id } » ne suit pas celui qu’il suit dans la source.
formats-xliff2-needs = <{ $element }> a « { $attribute } », mais pas « { $other } ».
formats-xliff2-no-end = La fin de « { $id } » manque à sa suite.
formats-xliff2-no-segment = L’unité n’a pas de <segment>.
formats-xliff2-no-start = Le début « { $id } » manque avant sa fin.
formats-xliff2-order = L’ordre des cibles laisse une place vide ou en prend une deux fois.
formats-xliff2-property = « { $value } » n’est pas une propriété modifiable, ou figure ici deux fois.
formats-xliff2-reference = L’attribut « { $attribute } » de <{ $element }>, « { $reference } », ne mène nulle part, ou pas où il faut.
formats-xliff2-removed = Le code « { $id } » ne doit pas être supprimé, mais il manque dans la cible.
formats-xliff2-reorder-first = Une suite de codes à ne pas réordonner commence par un code marqué firstNo.
formats-xliff2-reorder-hints = Un code à ne pas réordonner ne peut être ni copié ni supprimé : indiquez-le.
formats-xliff2-reserved = Les valeurs de « { $attribute } » qui commencent par xlf: sont réservées.
formats-xliff2-rule-disabled = Une règle de fichier ne peut pas être désactivée.
formats-xliff2-rule-kind = Une règle ne demande qu’une chose : isPresent, isNotPresent, startsWith ou endsWith.
formats-xliff2-size = La taille « { $value } », dans « { $attribute } », n’est pas un nombre entier.
formats-xliff2-skeleton = <{ $element }> contient ses données ou les désigne par « href », l’un ou l’autre.
formats-xliff2-space = La source conserve ses espaces, la cible non.
formats-xliff2-state-target = D’après son état, le segment est traduit, mais il n’a pas de <target>.
formats-xliff2-subtype = Le sous-type « { $value } » ne va pas avec le type du code.
formats-xliff2-target-language = Il y a des cibles, mais « trgLang » n’en indique pas la langue.
formats-xliff2-translate = L’annotation ne dit pas si son texte est à traduire.
formats-xliff2-unlike = L’attribut « { $attribute } » d’une fin de code diffère de celui de son début.
formats-xliff2-version = La version { $version } a un autre espace de noms.
formats-glossary-column = La colonne « { $column } » est laissée de côté : un glossaire n’a pas de place pour elle.
formats-omegat-incomplete = Un terme et sa traduction séparés par une tabulation étaient attendus ; la ligne est laissée de côté.
formats-omegat-incomplete-hint = OmegaT attend : terme, tabulation, traduction et, au besoin, une autre tabulation suivie d’un commentaire.
formats-deepl-incomplete = Une expression et sa traduction étaient attendues ; la ligne est laissée de côté.
formats-deepl-incomplete-hint = DeepL attend deux colonnes sans en-tête, la source d’abord.
formats-tbx-root = « { $element } » n’est pas la racine d’un fichier TBX : tbx ou martif était attendu.
formats-tbx-no-terms = Ce concept n’a pas de terme ; il est laissé de côté.
formats-tbx-no-term = Cette section n’a pas de terme ; elle est laissée de côté.
formats-tbx-no-language = Cette section ne dit pas sa langue (xml:lang) ; elle est laissée de côté.
formats-tbx-language = « { $language } » n’est pas un code de langue ; la section est laissée de côté.
formats-tbx-id-twice = Un autre concept porte aussi l’identifiant « { $id } ».
formats-tbx-category = { $dialect } ne connaît pas la catégorie de données « { $category } » ; elle est lue malgré tout.
formats-tbx-level = La catégorie de données « { $category } » n’a pas sa place au niveau { $level ->
    [concept] du concept
    [language] de la langue
   *[term] du terme
} ; elle est lue malgré tout.
formats-tbx-value = « { $value } » n’est pas une valeur de « { $category } ».
formats-tbx-left-out = La catégorie de données « { $category } » est laissée de côté { $count ->
    [one] une fois
   *[other] { $count } fois
} : un glossaire n’a pas de place pour elle.

formats-survival-languages = langues
formats-survival-targets = traductions
formats-survival-untranslated = segments sans traduction
formats-survival-duplicates = traductions d’une même source
formats-survival-codes = codes en ligne
formats-survival-states = états
formats-survival-contexts = contextes
formats-survival-notes = commentaires des traducteurs
formats-survival-waivers = dérogations
formats-survival-extracted = notes aux traducteurs
formats-survival-locks = équivalents verrouillés
formats-survival-drift = dérives et conflits de fusion ouverts
formats-survival-drafts = origines des ébauches
formats-survival-signatures = confirmations et relectures
formats-survival-flags = drapeaux
formats-survival-references = renvois à la source
formats-survival-previous = anciennes sources et anciens contextes
formats-survival-obsolete = paires obsolètes
formats-survival-header = en-tête
formats-survival-verbatim = entrées illisibles

## Drafting, reconciling, drift, publishing (pipeline-…)

check-source-changed = La source a changé ({ $verdict }) depuis la traduction : « { $old } » → « { $new } ».
check-source-changed-title = Source modifiée
check-row-changed = « { $source } » ({ $row }) se rendait par « { $was } » lors de la confirmation, et se rend maintenant par « { $is } ».
check-row-changed-title = Ligne modifiée
check-row-added = « { $source } » ({ $row }) se rend maintenant par « { $is } » ; rien n’était demandé lors de la confirmation.
check-row-added-title = Ligne ajoutée
check-row-gone = « { $source } » ({ $row }) ne doit plus se rendre par « { $was } ».
check-row-gone-title = Ligne disparue
check-segment-untranslated = Personne n’a encore traduit ce segment.
check-segment-untranslated-title = Segment sans traduction
check-cleared-unedited = La marque d’ébauche a été enlevée, mais la cible est mot pour mot celle d’avant le changement de la source.
check-cleared-unedited-title = Ébauche validée sans modification
check-merge-conflict = Deux branches ont traduit ce segment différemment : { $targets }.
check-merge-conflict-title = Conflit de fusion
check-confirmation-stale = { $who } a confirmé d’autres textes que ceux-ci.
check-confirmation-stale-title = Confirmation périmée
check-review-stale = { $who } a relu d’autres textes que ceux-ci.
check-review-stale-title = Relecture périmée
pipeline-drift-file = { $path } : { $drifted ->
    [0] à jour
   *[other] { $drifted } segments sur { $total } à reprendre, { $words } mots
}
pipeline-drift-clean = Tout est à jour.
pipeline-drift-total = { $drifted ->
    [one] { $drifted } segment est à reprendre
   *[other] { $drifted } segments sont à reprendre
} ({ $words ->
    [one] { $words } mot
   *[other] { $words } mots
}).
pipeline-drift-accepted = { $count ->
    [one] Un changement sans conséquence est repris.
   *[other] { $count } changements sans conséquence sont repris.
}
pipeline-drift-heading = Dérive des traductions
pipeline-drift-heading-unit = Segment
pipeline-drift-heading-why = Raison
pipeline-drift-heading-source = Source
pipeline-drift-new = nouveau
pipeline-diff-translation = traduction
pipeline-drift-unedited = levé sans modification
pipeline-drift-conflict = conflit de fusion
pipeline-drift-confirmation = confirmation périmée
pipeline-drift-review = relecture périmée
pipeline-drift-verdict-typography = typographie
pipeline-drift-verdict-spelling = orthographe
pipeline-drift-verdict-punctuation = ponctuation
pipeline-drift-verdict-number = nombre
pipeline-drift-verdict-name = nom
pipeline-drift-verdict-negation = négation
pipeline-drift-verdict-wording = formulation
pipeline-drift-verdict-split = scindé
pipeline-drift-verdict-merged = fusionné
pipeline-drift-verdict-unchanged = inchangé
pipeline-drift-verdict-moved = déplacé
pipeline-drift-verdict-new = nouveau
pipeline-drift-verdict-removed = supprimé
pipeline-status-edition = édition
pipeline-status-segments = segments
pipeline-status-words = mots
pipeline-status-initial = vides
pipeline-status-draft = ébauches
pipeline-status-translated = traduits
pipeline-status-reviewed = relus
pipeline-status-drifted = à reprendre
pipeline-status-oldest = depuis
pipeline-confirm-no-reason = Une confirmation demande une raison : --reason "…".
pipeline-confirm-no-target = Le segment { $unit } n’a pas de cible.
pipeline-confirm-not-confirmed = Le segment { $unit } est une ébauche ou à reprendre ; confirmez-le d’abord.
pipeline-page-notes = Notes
pipeline-page-back = Retour au texte
pipeline-page-untitled = Sans titre
pipeline-returned-disputed = Segment { $unit } : il est revenu « { $theirs } » ; le projet a une autre cible, écrite par une personne, qui reste.
pipeline-returned-noted = Les deux ont changé depuis l’envoi du fichier : le segment est une ébauche, avec les deux versions à côté ; tranchez, puis retirez la marque d’ébauche.
pipeline-returned-unknown = Le fichier ne dit pas avec quoi il avait été envoyé : rien n’a été changé ; écrivez ce que vous préférez dans le fichier bilingue.

## Checks (check-…)

check-lacks-source = La langue source n’est pas assez connue.
check-lacks-target = La langue cible n’est pas assez connue.
check-lacks-date = L’édition n’est pas datée.
check-lacks-document = Le document source n’est pas disponible.
check-lacks-memory = Il n’y a pas de mémoire de traduction.
check-skipped = { $rule } n’a pas été vérifié : { $reason }
check-untranslated-title = Traduction absente
check-untranslated = Ce segment n’est pas traduit.
check-blank-target-title = Traduction vide
check-blank-target = La traduction ne contient ni lettre ni chiffre.
check-empty-source-title = Traduction sans source
check-empty-source = Il y a une traduction, mais la source est vide.
check-target-same-as-source-title = Laissé dans la langue source
check-target-same-as-source = La traduction est identique à la source.
check-partially-untranslated-title = Traduction inachevée
check-partially-untranslated = « { $text } » semble resté dans la langue source.
check-length-ratio-title = Longueur inhabituelle
check-length-ratio = La traduction fait { $share } % de la longueur attendue.
check-missing-block-title = Segment sans traduction dans le fichier
check-missing-block = Le document continue par « { $text } », absent de ce fichier.
check-extra-block-title = Traduction sans segment
check-extra-block = Ce segment n’est pas (ou plus) dans le document.
check-sentence-count-title = Nombre de phrases
check-unconfirmed-title = Ébauche non confirmée
check-unconfirmed = Personne n’a confirmé cette ébauche.
check-inconsistent-target-title = Même source, traductions différentes
check-inconsistent-target = L’unité { $unit } traduit le même texte autrement : « { $text } ».
check-inconsistent-source-title = Sources différentes, même traduction
check-inconsistent-source = L’unité { $unit } a la même traduction pour un autre texte : « { $text } ».
check-waiver-unused-title = Dérogation inutile
check-waiver-unused = La dérogation pour { $rules } ne couvre rien ici.
check-waiver-expired-title = Dérogation expirée
check-waiver-expired = La dérogation pour { $rules } a expiré le { $date }.
check-waiver-unreasoned-title = Dérogation sans motif
check-waiver-unreasoned = La dérogation pour { $rules } n’a pas de motif : elle est sans effet.
check-waiver-unknown-title = Dérogation à une règle inconnue
check-waiver-unknown = « { $name } » n’est pas une règle.
check-leading-space-title = Espace au début
check-leading-space = La traduction commence par une espace.
check-trailing-space-title = Espace à la fin
check-trailing-space = La traduction se termine par une espace.
check-double-space-title = Espaces redoublées
check-double-space = Plusieurs espaces se suivent.
check-line-breaks-title = Sauts de ligne ou tabulations
check-line-breaks = Sauts de ligne et tabulations : { $source } dans la source, { $target } dans la traduction.
check-zero-width-title = Caractère invisible
check-zero-width = Il y a ici un caractère invisible ({ $code }).
check-bidi-control-title = Changement du sens d’écriture
check-bidi-control = Un caractère change ici le sens d’écriture ({ $code }).
check-control-character-title = Caractère de commande
check-control-character = Il y a ici un caractère de commande ({ $code }).
check-mojibake-title = Mauvais encodage
check-mojibake = « { $text } » a été lu dans un mauvais encodage.
check-confusable-title = Lettres trompeuses
check-confusable = « { $text } » mêle des lettres de deux écritures qui se ressemblent.
check-foreign-script-title = Autre écriture
check-foreign-script = « { $text } » est dans une écriture absente de la source.
check-not-nfc-title = Lettres non composées
check-not-nfc = Lettres et accents sont séparés dans « { $text } ».
check-doubled-word-title = Mot redoublé
check-doubled-word = « { $text } » figure deux fois de suite.
check-tripled-letter-title = Lettre triplée
check-tripled-letter = « { $text } » contient trois fois de suite la même lettre.
check-capital-start-title = Minuscule initiale
check-capital-start = La source commence par une majuscule, la traduction par « { $text } ».
check-all-caps-title = Tout en capitales
check-all-caps = L’un des deux textes est tout en capitales.
check-spelling-variant-title = Graphie d’une autre région
check-spelling-variant = « { $text } » s’écrit « { $own } » dans cette édition.
check-false-friend-title = Faux ami
check-false-friend = « { $target } » ne veut pas dire « { $source } » : plutôt { $better }.
check-negation-title = Négation dans un seul des textes
check-negation = « { $text } » nie dans la source ; rien ne nie dans la traduction.
check-negation-added = « { $text } » nie dans la traduction ; rien ne nie dans la source.
check-quote-speaker-title = Auteur de la citation
check-quote-speaker = La source dit qui parle (« { $text } »), la traduction non.
check-sentence-count =
    { $source ->
        [one] Une phrase
       *[other] { $source } phrases
    } dans la source, { $target } dans la traduction.
check-end-punctuation-title = Ponctuation finale
check-end-punctuation = La source se termine par « { $source } », la traduction par « { $target } ».
check-multiple-punctuation-title = Signes incompatibles
check-multiple-punctuation = « { $text } » n’est pas une ponctuation.
check-ellipsis-title = Trois points
check-ellipsis = Les points de suspension sont un seul caractère : ….
check-quotes-foreign-title = Guillemets d’une autre langue
check-quotes-foreign = Ces guillemets ne sont pas ceux de la langue cible.
check-quotes-straight-title = Guillemets droits
check-quotes-straight = Ces guillemets sont droits.
check-quotes-unpaired-title = Guillemet isolé
check-quotes-unpaired = { $mark } n’a pas de pendant.
check-quote-count-title = Citations perdues ou ajoutées
check-quote-count =
    { $source ->
        [0] Aucune citation
        [one] Une citation
       *[other] { $source } citations
    } dans la source, { $target } dans la traduction.
check-quote-nesting-title = Guillemets de second rang
check-quote-nesting = Une citation dans une citation prend les guillemets de second rang.
check-quote-punctuation-title = Points et virgules aux guillemets
check-quote-punctuation = Dans cette édition, on écrit { $better }.
check-brackets-unpaired-title = Parenthèse isolée
check-brackets-unpaired = { $mark } n’a pas de pendant.
check-bracket-count-title = Nombre de parenthèses
check-bracket-count =
    { $source ->
        [0] Aucune parenthèse
        [one] Une parenthèse
       *[other] { $source } parenthèses
    } dans la source, { $target } dans la traduction.
check-apostrophe-straight-title = Apostrophe droite
check-apostrophe-straight = Cette apostrophe est droite.
check-space-before-punctuation-title = Espace avant un signe
check-space-before-punctuation = Il n’y a pas d’espace avant { $mark }.
check-space-after-punctuation-title = Espace manquante après un signe
check-space-after-punctuation = Il manque une espace après { $mark }.
check-dash-style-title = Style des tirets
check-dash-style = Dans cette édition, le tiret est { $better }.
check-nbsp-left-title = Espace insécable superflue
check-nbsp-left = Cette espace insécable vient de la source.
check-nbsp-lost-title = Espace insécable perdue
check-nbsp-lost = Le nombre et son unité peuvent être séparés ici.
check-source-spacing-title = Espaces de la source
check-source-spacing = L’espace près de { $mark } n’est pas celle que demande la langue source.
check-placeable-missing-title = Code en ligne manquant
check-placeable-missing = { $text } manque.
check-placeable-added-title = Code en ligne ajouté
check-placeable-added = { $text } figure plus souvent que dans la source.
check-placeable-order-title = Ordre des codes en ligne
check-placeable-order = { $text } n’est pas à la même place que dans la source.
check-url-altered-title = Adresse web modifiée
check-url-altered = { $text } ne se retrouve pas tel quel dans la traduction.
check-url-altered-added = { $text } n’est pas dans la source.
check-mail-altered-title = Adresse électronique ou compte modifié
check-mail-altered = { $text } ne se retrouve pas tel quel dans la traduction.
check-mail-altered-added = { $text } n’est pas dans la source.
check-emphasis-title = Mise en relief perdue ou ajoutée
check-emphasis = Marques de relief : { $source } dans la source, { $target } dans la traduction.
check-list-marker-title = Puce redoublée
check-list-marker = La puce est déjà dans le document.
check-heading-mark-title = Marque de titre redoublée
check-heading-mark = La marque du titre ou du bloc est déjà dans le document.
check-source-title-title = Titre d’une source modifié
check-source-title = Le titre « { $text } » doit rester tel quel.
check-lacks-reverse = Il n’y a pas de glossaire où chercher les termes de la cible.
check-term-missing-title = Terme non rendu
check-term-missing = « { $source } » n’est pas rendu ; attendu : { $expected }.
check-term-missing-left = « { $source } » est resté tel quel ; attendu : { $expected }.
check-term-forbidden-title = Traduction proscrite
check-term-forbidden = « { $target } » est proscrit pour « { $source } » ; attendu : { $expected }.
check-term-case-title = Majuscules d’un terme
check-term-case = « { $text } » n’a pas les bonnes majuscules ; attendu : { $expected }.
check-term-extra-title = Terme sans source
check-term-extra = « { $text } » ne correspond à rien dans la source (par exemple « { $source } »).
check-term-unknown-title = Terme sans traduction connue
check-term-unknown = « { $text } » ({ $id }) n’a pas encore de traduction dans cette langue.
check-term-inconsistent-title = Un terme, deux traductions
check-term-inconsistent = « { $text } » ici, « { $other } » à l’unité { $unit }.
check-term-count-title = Terme rendu moins souvent
check-term-count = « { $text } » figure { $source } fois dans la source, ses traductions { $target } fois dans la traduction.
check-term-kept-title = Forme à conserver
check-term-kept = « { $source } » doit rester tel quel.
check-term-kept-left = « { $source } » doit rester tel quel.
check-acronym-title = Sigle inconnu
check-acronym = « { $text } » n’est ni dans la traduction ni dans le glossaire.
check-alphanumeric-title = Code modifié
check-alphanumeric = { $text } ne se retrouve pas tel quel dans la traduction.
check-entity-missing-title = Nom non rendu
check-entity-missing = « { $source } » n’est pas rendu ; attendu : { $expected }.
check-entity-missing-left = « { $source } » est resté tel quel ; attendu : { $expected }.
check-entity-forbidden-title = Forme de nom proscrite
check-entity-forbidden = « { $target } » est proscrit pour « { $source } » ; attendu : { $expected }.
check-title-missing-title = Fonction non rendue
check-title-missing = « { $source } » n’est pas rendu ; attendu : { $expected }.
check-title-missing-left = « { $source } » est resté tel quel ; attendu : { $expected }.
check-entity-form-title = Nom introduit par son sigle
check-entity-form = « { $text } » apparaît avant son nom développé ; attendu : { $expected }.
check-name-unknown-title = Nom inconnu
check-name-unknown = « { $text } » n’est dans aucun catalogue.
check-name-altered-title = Nom perdu ou modifié
check-name-altered = Rien dans la traduction ne répond à « { $text } ».
check-number-missing-title = Nombre manquant
check-number-missing = Rien dans la traduction ne vaut « { $source } ».
check-number-extra-title = Nombre ajouté
check-number-extra = Rien dans la source ne vaut « { $target } ».
check-number-changed-title = Nombre modifié
check-number-changed = « { $target } » remplace « { $source } ».
check-number-scale-title = Ordre de grandeur erroné
check-number-scale = « { $target } » n’a pas l’ordre de grandeur de « { $source } ».
check-number-format-title = Nombre écrit à la manière de la source
check-number-format = « { $target } » ne dit pas ce que dit « { $source } » : ses signes sont ceux de la langue source.
check-value-spacing-title = Espace près d’un signe
check-value-spacing = L’espace dans « { $target } » n’est pas celle que demande la langue cible.
check-currency-changed-title = Autre monnaie
check-currency-changed = « { $target } » n’est pas dans la monnaie de « { $source } ».
check-unit-changed-title = Pourcentage ou unité modifiés
check-unit-changed = « { $target } » ne compte pas la même chose que « { $source } ».
check-date-mismatch-title = Date manquante ou modifiée
check-date-mismatch = « { $target } » n’est pas la date « { $source } ».
check-date-mismatch-missing = La date « { $source } » n’est pas dans la traduction.
check-date-mismatch-extra = La date « { $target } » n’est pas dans la source.
check-weekday-mismatch-title = Jour de la semaine perdu ou modifié
check-weekday-mismatch = « { $target } » ne donne pas le jour de la semaine de « { $source } ».
check-weekday-wrong-title = Jour de la semaine erroné dans la source
check-weekday-wrong = Le calendrier donne un autre jour à « { $text } ».
check-date-invalid-title = Date impossible dans la source
check-date-invalid = Il n’y a pas de « { $text } ».
check-date-capital-title = Majuscules d’une date
check-date-capital = « { $text } » a une minuscule à la place d’une majuscule, ou l’inverse.
check-date-untranslated-title = Date restée dans la langue source
check-date-untranslated = « { $text } » est dans la langue source.
check-date-style-title = Ordre du jour et du mois
check-date-style = « { $text } » suit l’ordre d’une autre région.
check-time-mismatch-title = Heure manquante ou modifiée
check-time-mismatch = « { $target } » n’est pas l’heure « { $source } ».
check-time-mismatch-missing = L’heure « { $source } » n’est pas dans la traduction.
check-ordinal-mismatch-title = Rang ou siècle manquant ou modifié
check-ordinal-mismatch = « { $target } » n’est pas « { $source } ».
check-ordinal-mismatch-missing = « { $source } » n’est pas dans la traduction.
check-unit-changed-missing = « { $source } » a perdu son unité.
check-unit-changed-extra = « { $target } » a une unité que rien n’a dans la source.
check-number-missing-missing = Rien dans la traduction ne vaut « { $source } ».
check-number-extra-extra = Rien dans la source ne vaut « { $target } ».
check-number-format-extra = Les signes de « { $target } » sont ceux d’une autre langue.
check-value-spacing-extra = L’espace dans « { $target } » n’est pas celle que demande la langue cible.
check-date-capital-extra = « { $target } » a une minuscule à la place d’une majuscule, ou l’inverse.
check-date-style-extra = « { $target } » suit l’ordre d’une autre région.
check-date-untranslated-extra = « { $target } » est dans la langue source.
check-weekday-mismatch-missing = La traduction ne donne pas le jour de la semaine de « { $source } ».
check-weekday-mismatch-extra = « { $target } » a un jour de la semaine que la source ne donne pas.
check-time-mismatch-extra = L’heure « { $target } » n’est pas dans la source.
check-currency-changed-missing = « { $source } » a perdu sa monnaie.
check-footnote-missing-title = Appel de note perdu
check-footnote-missing = L’appel de note { $text } manque.
check-footnote-added-title = Appel de note ajouté
check-footnote-added = La source n’a pas l’appel de note { $text }.
check-footnote-order-title = Ordre des appels de note
check-footnote-order = L’appel de note { $text } n’est pas dans l’ordre de la source.
check-note-missing-title = Appel sans note
check-note-missing = Il n’y a pas de note { $text } : le document en a { $notes }.
check-note-unmarked-title = Note sans appel
check-note-unmarked = Aucun appel du texte ne mène à l’entrée { $note }.
check-memory-differs-title = Autre traduction en mémoire
check-memory-differs = La mémoire a « { $text } » pour cette source ({ $place }).

## Reports (report-…)

report-level-error = erreur
report-level-warning = avertissement
report-level-note = remarque
report-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
report-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
report-notes = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
report-pairs = { $count ->
    [one] { $count } paire
   *[other] { $count } paires
}
report-files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
report-summary = { $found } dans { $pairs } de { $files }.
report-summary-clean = Rien à signaler dans { $pairs } de { $files }.
report-suppressed = { $count ->
    [one] { $count } constat écarté ne compte pas.
   *[other] { $count } constats écartés ne comptent pas.
}
report-suppressed-by-waiver = dérogation : { $reason }
report-suppressed-by-configuration = ignoré par la configuration : { $reason }
report-suppressed-by-baseline = dans l’état de référence : { $reason }
report-skipped = { $path } : { $code } n’a pas pu juger { $pairs } : { $reason }
report-source = source
report-expected = attendu : { $wordings }
report-expected-heading = attendu
report-help = aide
report-explain = pour en savoir plus sur cette règle : visavis explain { $code }
report-fix = correction
report-fix-safe = peut être appliquée sans risque
report-fix-unsafe = une proposition, à juger par une personne
report-github-cut = { $found } au total ; { $count ->
    [one] { $count } autre constat n’est pas affiché
   *[other] { $count } autres constats ne sont pas affichés
} ici.
report-markdown-cut = { $count ->
    [one] { $count } constat moins grave n’est pas affiché.
   *[other] { $count } constats moins graves ne sont pas affichés.
}
report-heading-line = Ligne
report-heading-level = Gravité
report-heading-finding = Constat
report-heading-source = Source
report-heading-target = Cible
report-heading-rule = Règle
report-heading-title = Ce qu’elle relève
report-heading-count = Constats
report-heading-skipped = Non vérifié
report-page-title = Constats
report-page-skip = Aller aux constats
report-page-filter = Filtrer
report-page-search = Chercher dans les textes et les constats
report-page-all-rules = Toutes les règles
report-page-all-files = Tous les fichiers
report-page-file = Fichier
report-page-suppressed = écartés
report-page-shown = Constats affichés
report-page-reset = Réinitialiser
report-page-none = Aucun constat à afficher.
report-page-rules = Règles
report-page-pair = Paire { $unit }
report-page-keys = Touches
report-page-key-next = constat suivant
report-page-key-previous = constat précédent
report-page-key-search = chercher
report-page-key-levels = erreurs, avertissements, remarques : afficher ou masquer
report-page-key-help = ces touches
report-page-key-leave = quitter la recherche ou cette liste
report-page-close = Fermer
report-segment-paragraph = paragraphe
report-segment-bullet = élément de liste
report-segment-heading = intertitre
report-segment-note = note
report-segment-source = entrée des sources
report-segment-cell = cellule
report-segment-attribute = attribut
report-segment-field = en-tête du fichier
report-mention-title = titre
report-mention-name = nom
report-mention-term = terme
report-mention-number = nombre
report-mention-percent = pourcentage
report-mention-ordinal = ordinal
report-mention-date = date
report-mention-time = heure
report-mention-money = montant
report-mention-unit = mesure
report-mention-quote = citation
report-mention-footnote = appel de note
report-mention-url = adresse

## Project and configuration (project-…)

project-locked = Un autre visavis est au travail dans ce dossier.
project-wait = Attendez qu’il ait fini, puis recommencez.
project-unit-unknown = Il n’y a pas de segment { $unit }.
project-unit-hint = Nommez les segments par leurs numéros, tels que 12 ou 3-7, ou tous par « all ».
project-nobody = Personne ne sait qui vous êtes.
project-say-who = Dites-le avec --by NOM, ou à git : git config user.name NOM
project-no-source = Aucune source ne va avec ce fichier bilingue.
project-git-missing = Il faut git pour cela, et il ne peut pas être lancé.
project-git-failed = Git dit : { $reason }
project-not-a-repository = Ceci n’est pas dans un dépôt git.
project-revision-unknown = Git ne connaît pas ici de révision « { $revision } » ; dans un clone superficiel, récupérez-la d’abord.
project-exists = il y a déjà un fichier
project-exists-hint = nommez-en un autre, ou écrasez-le avec --force
project-not-bilingual = Ceci n’est pas un fichier bilingue.
project-not-found = Ce fichier ou ce dossier n’existe pas.
project-permission-denied = Vous n’avez pas le droit de lire ou d’écrire ce fichier.
project-is-a-folder = C’est un dossier ; un fichier était attendu.
project-not-a-folder = Un élément du chemin est un fichier, non un dossier.
project-disk-full = Le disque est plein, ou le fichier serait trop grand. L’ancien contenu est intact.
project-read-only = Le fichier est en lecture seule.
project-link-loop = Les liens symboliques tournent en rond.
project-io = Le système répond : { $reason }
project-utf-16 = Le fichier est en UTF-16 ; de l’UTF-8 était attendu.
project-not-utf-8 = L’octet { $byte } n’est pas du texte UTF-8.
project-nul-byte = Le fichier contient un octet NUL : ce n’est pas du texte.
project-save-as-utf-8 = Enregistrez le fichier en UTF-8 dans votre éditeur, ou convertissez-le avec iconv.
project-unknown-key = Il n’y a pas de réglage « { $key } ».
project-did-you-mean = Vouliez-vous dire « { $name } » ?
project-configuration = La configuration est incompréhensible : { $reason }
project-not-a-source = C’est un fichier bilingue ; un texte source était attendu.
project-name-the-source = Donnez le texte source, par exemple briefing.fr.txt.
project-unknown-format = Il n’y a pas de format source « { $format } ».
project-known-formats = Choisissez parmi { $formats }.
project-another-document = Ce fichier bilingue n’a presque rien en commun avec la source ; le prendre écarterait toutes ses traductions.
project-force = Déplacez-le s’il appartient à un autre texte, ou dites --force.
project-another-target = Ce fichier bilingue est en « { $found } » ; « { $expected } » était attendu.
project-no-bilingual-file = Il n’y a pas de fichier bilingue, donc rien à publier.
project-translate-first = Créez-le d’abord : visavis translate { $source }
project-same-file = L’édition prendrait la place de sa source.
project-not-bilingual = D’après son nom, ce fichier n’est pas bilingue.
project-no-baseline-entry = Cette ligne n’est pas une entrée de référence ; une empreinte, un code et un chemin étaient attendus.
project-no-sentences = Il n’y a pas de règles de phrases pour « { $locale } ».
project-name-rules = Donnez un fichier de règles (SRX) avec --segmentation.
project-pattern = Un motif est incompréhensible : { $reason }
project-not-a-glossary = À son nom, ce fichier n’est pas un glossaire.

## Command line (cli-…)

cli-list = { $first } et { $last }
cli-error = erreur :
cli-hint = conseil :
cli-level-error = erreur{ "\u00A0" }
cli-level-warning = avertissement{ "\u00A0" }
cli-level-note = remarque{ "\u00A0" }
cli-level-help = aide{ "\u00A0" }
cli-try-help = Pour la liste des arguments, essayez --help.
cli-unknown-argument = Il n’y a pas d’argument « { $argument } ».
cli-unknown-command = Il n’y a pas de commande « { $command } ».
cli-missing-command = Il manque une commande.
cli-missing-argument = Il manque { $argument }.
cli-missing-value = { $argument } attend une valeur.
cli-invalid-choice = { $argument } ne peut pas être « { $value } » : choisissez parmi { $choices }.
cli-invalid-value = { $argument } ne peut pas être « { $value } ».
cli-too-many-values = { $argument } est donné trop de fois.
cli-argument-conflict = { $argument } et { $other } s’excluent.
cli-expected-date = Une date comme 2025-02-10 était attendue.
cli-expected-locale = Une locale comme en ou en-GB était attendue.
cli-usage-heading = Usage{"\u00A0"}:
cli-arguments-heading = Arguments{"\u00A0"}
cli-options-heading = Options{"\u00A0"}
cli-global-options-heading = Options générales{"\u00A0"}
cli-commands-heading = Commandes{"\u00A0"}
cli-command-name = COMMANDE
cli-choices = [au choix : { $choices }]
cli-default = [par défaut : { $value }]
cli-help = D’un briefing en français à un fichier bilingue, puis à une édition dans une autre langue
cli-help-translate = Mettre à jour les fichiers bilingues des sources et ébaucher ce qui manque
cli-help-inspect = Montrer chaque segment et tout ce qui y est reconnu
cli-help-publish = Écrire les éditions
cli-help-drift = Dire ce qui n’est plus à jour, segment par segment et ligne par ligne
cli-help-confirm = Déclarer que des cibles restent valables, et pourquoi
cli-help-review = Marquer des paires comme relues, ou retirer des relectures
cli-help-review-mark = Déclarer que des paires sont relues dans cette formulation exacte
cli-help-review-clear = Retirer des relectures
cli-help-status = Montrer où en sont les éditions
cli-argument-paths = Sources, fichiers bilingues ou dossiers ; tout le projet par défaut
cli-argument-since = Ne dire que ce qui n’est plus à jour depuis que cette branche a quitté cette révision
cli-argument-fail-on = Ce qui fait échouer la commande ; plusieurs valeurs possibles, séparées par des virgules
cli-argument-file = Fichier bilingue
cli-argument-units = Numéros de segments, tels que 12 ou 3-7, ou all
cli-argument-reason = Pourquoi aucun changement n’est nécessaire
cli-argument-by = Qui le déclare ; user.name de git par défaut
cli-confirmed = { $count ->
    [one] { $count } segment de { $path } confirmé par { $who }
   *[other] { $count } segments de { $path } confirmés par { $who }
}
cli-reviewed = { $count ->
    [one] { $count } segment de { $path } relu par { $who }
   *[other] { $count } segments de { $path } relus par { $who }
}
cli-review-cleared = { $count ->
    [one] Relecture de { $count } segment de { $path } retirée
   *[other] Relectures de { $count } segments de { $path } retirées
}
cli-carried-over = { $path } : { $count ->
    [one] un changement sans conséquence de la source a été repris
   *[other] { $count } changements sans conséquence de la source ont été repris
}
cli-help-diff = Montrer ce qui a changé entre deux fichiers ou révisions, segment par segment
cli-help-git = Travailler avec git : différences et fusions des fichiers bilingues
cli-help-git-install = Confier les fichiers bilingues du projet aux pilotes de différence et de fusion
cli-help-git-textconv = Afficher un fichier bilingue tel que git diff le montre
cli-help-git-merge = Fusionner deux versions d’un fichier bilingue, comme git le demande
cli-argument-old = Ancien fichier bilingue ou ancienne édition ; chemin@révision pour ceux que git connaît
cli-argument-new = Nouveau fichier bilingue ou nouvelle édition ; chemin@révision pour ceux que git connaît
cli-argument-exit-code = Échouer s’il y a des différences
cli-argument-base = Fichier dont viennent les deux versions
cli-argument-ours = Version qui reçoit la fusion, et que le résultat remplace
cli-argument-theirs = Version fusionnée
cli-argument-path = Chemin que nomment les messages
cli-git-installed = Git compare et fusionne maintenant les fichiers bilingues segment par segment ; versionnez { $path } pour les autres.
cli-git-conflicts = { $path } : les deux branches ont traduit différemment { $count ->
    [one] le segment { $units }
   *[other] les segments { $units }
} ; les deux cibles y figurent en commentaire.
cli-help-terms = Interroger le glossaire et les fichiers de messages
cli-help-terms-find = Montrer les entrées et les messages qui contiennent des mots
cli-help-terms-lint = Dire ce qui ne va pas dans le glossaire et les fichiers de messages
cli-help-terms-where-used = Lister les segments qui mentionnent une entrée, un nom ou un titre
cli-help-memory = Consulter ce qui a déjà été traduit
cli-help-memory-search = Montrer ce qui a déjà été traduit pour un texte, avec les mots qui diffèrent
cli-help-memory-stats = Dire quelle part des sources a déjà été traduite, selon la proximité
cli-help-align = Faire un fichier bilingue d’une source et de sa traduction
cli-help-convert = Écrire un fichier bilingue dans un autre format : PO, CSV, XLIFF, TMX
cli-more-convert = Le nom des fichiers indique leur format : .po, .csv, .xlf (XLIFF 2), .sdlxliff (XLIFF 1.2), .tmx. Pour du XLIFF 1.2 dans un fichier .xlf : --to xliff12.
cli-argument-convert-input = Fichier à convertir, ou - pour l’entrée standard avec --from
cli-argument-convert-output = Fichier à écrire, ou - pour la sortie standard avec --to
cli-argument-convert-target = Langue des cibles, quand le fichier ne la dit pas
cli-argument-convert-source = Langue des sources, quand le fichier ne la dit pas
cli-argument-convert-force = Écraser un fichier existant
cli-argument-from = Format de l’entrée, quand son nom ne le dit pas
cli-argument-to = Format de la sortie, quand son nom ne le dit pas
cli-help-memory-import = Reprendre dans la mémoire du projet des traductions venues d’autres outils
cli-argument-files = Fichiers de traductions passées : TMX, XLIFF, PO, CSV
cli-argument-memory-import-force = Écraser un fichier du même nom dans la mémoire
cli-help-memory-export = Écrire dans un fichier toutes les paires confirmées, y compris celles de la mémoire
cli-argument-memory-export-force = Écraser un fichier existant
cli-argument-from-xliff = Fichier revenu d’un autre outil : ses cibles sont reprises là où les sources concordent et où personne n’en a écrit une autre
cli-argument-align-old-source = La source, par exemple old.fr.md
cli-argument-align-old-target = Sa traduction, par exemple old.en.md
cli-argument-align-force = Écraser un fichier bilingue existant
cli-argument-confidence = Les liens moins sûrs que ce seuil restent des ébauches
cli-argument-memory-search-words = Le texte à chercher
cli-argument-threshold = Ignorer les correspondances moins proches que ce seuil, en pour cent
cli-argument-limit = Ne pas en montrer davantage
cli-argument-terms-extract-paths = Sources, fichiers bilingues ou dossiers ; tout le projet par défaut
cli-argument-least = Ignorer ce qui figure dans moins de segments
cli-help-terms-extract = Proposer des termes qui manquent au glossaire, sous forme de glossaire à relire
cli-help-check = Vérifier termes, noms, nombres, ponctuation, etc. dans les fichiers bilingues
cli-help-explain = Montrer la page d’une règle, ou lister toutes les règles
cli-help-init = Commencer un projet dans un dossier
cli-help-config = Renseigner sur la configuration
cli-help-config-show = Montrer chaque réglage et son origine
cli-help-completions = Afficher les complétions d’un interpréteur de commandes
cli-help-man = Afficher la page de manuel, ou écrire toutes les pages dans un dossier
cli-argument-help = Afficher l’aide
cli-argument-version = Afficher la version
cli-argument-config = Prendre ce fichier de configuration au lieu du visavis.toml le plus proche
cli-argument-isolated = Ne prendre que ce que nomme la ligne de commande : ni configuration, ni ressources intégrées ou du projet
cli-argument-color = Quand mettre des couleurs
cli-argument-quiet = Ne dire que les erreurs
cli-argument-ui-locale = Langue des messages, comme en ou fr
cli-argument-sources = Textes sources, dossiers où les chercher, ou - pour l’entrée standard ; tout le projet si rien n’est donné
cli-argument-source = Langue des sources
cli-argument-target = Langues des éditions, comme en, en-GB ou en,es
cli-argument-date = Date de l’édition, comme 2025-02-10 : elle fixe les dates sans année ou sans mois
cli-argument-glossary = Fichier ou dossier de glossaire ; peut être répété
cli-argument-locales = Dossier contenant un dossier de messages par locale ; peut être répété
cli-argument-memory = Fichier ou dossier de paires passées ; peut être répété
cli-argument-segmentation = Règles de phrases (SRX) qui remplacent ou complètent celles de la langue source
cli-argument-draft = D’où viennent les ébauches
cli-argument-force = Prendre le fichier bilingue même s’il n’a rien de commun avec la source
cli-argument-dry-run = Ne changer aucun fichier ; dire ce qui changerait
cli-argument-diff = Ne changer aucun fichier ; montrer ce qui changerait, mot à mot
cli-argument-format = Format de la source, si son nom ne le dit pas
cli-argument-publish-format = Format de l’édition : celui de la source, ou une page finie
cli-argument-source-format = Format de la source, si son nom ne le dit pas
cli-argument-output-file = Écrire dans ce fichier, ou sur la sortie standard pour -
cli-argument-output-format = Format du résultat
cli-argument-outdated = Que faire là où une cible manque, n’est qu’une ébauche ou n’est plus à jour
cli-argument-allow-drafts = Laisser passer les ébauches dans l’édition
cli-argument-init-folder = Dossier du projet
cli-argument-words = Des mots de n’importe quelle langue, sous n’importe quelle forme
cli-argument-forms = Montrer chaque forme reconnue, avec les règles qui l’ont produite
cli-argument-fail-level = La gravité la plus faible qui fait échouer la commande
cli-argument-id = Identifiant d’une ligne du glossaire ou d’un message
cli-argument-select = Ne chercher que ces règles : all, une famille comme T, un code comme T001, un nom comme term-missing
cli-argument-ignore = Ne pas chercher ces règles
cli-argument-severity = Gravité des constats : term-missing=error
cli-argument-exit-zero = Finir sans échec quoi que l’on trouve
cli-argument-fix = Faire les corrections qui ne peuvent changer le sens
cli-argument-check-diff = Montrer ce que --fix changerait, sans rien changer
cli-argument-baseline = Fichier des constats déjà présents, qui ne comptent pas
cli-argument-write-baseline = Écrire tous les constats dans un fichier de référence
cli-argument-check-output-format = Format du rapport ; full sur un terminal, sinon concise
cli-argument-rule = Code ou nom d’une règle
cli-argument-shell = Interpréteur
cli-argument-man-folder = Dossier pour une page par commande
cli-spoken-default = valeur par défaut
cli-spoken-command-line = ligne de commande
cli-init-written = écrit : { $path }
cli-init-kept = gardé : { $path }, déjà présent
cli-init-next =
    Ensuite : visavis translate crée le fichier bilingue, visavis inspect montre ce qui est reconnu,
    et visavis publish écrit l’édition dès que chaque segment est traduit.
cli-init-configuration =
    # Réglages de ce projet visavis ; chacun peut être omis.
    # « visavis config show » les affiche tous.
    source = "fr"
    targets = ["en"]
    # date = 2025-02-10            # de l’édition ; une date dans le nom du fichier passe avant
    glossary = ["glossary"]
    locales = ["locales"]
    draft = "assembled"            # none, memory ou assembled

    {"["}publish]
    outdated = "block"             # block, keep ou source
cli-init-glossary =
    id,fr,en,en_forbidden,pos,gender,number,case,fr_forms,guard,examples,counter_examples,note
    # Un concept par ligne. Plusieurs formulations d’une cellule sont séparées par « | », la préférée d’abord.
cli-init-source-names =
    ### Les noms de ce projet, en français. Une entité est un message ; ses attributs sont ses autres formes.

    # person-ada-martin = Ada Martin
    #     .kind = person
    #     .short = Martin
    #     .gender = feminine
cli-init-target-names =
    ### Les noms de ce projet, en anglais : les mêmes identifiants.

    # person-ada-martin = Ada Martin
    #     .short = Martin
cli-init-briefing =
    Le Conseil européen se réunit demain à Bruxelles

    Les vingt-sept dirigeants examineront un plan de 12,5 milliards d’euros pour l’intelligence artificielle. La présidente de la Commission européenne, Ursula von der Leyen, le présentera à 9 h 30.

      • Le président français a demandé que 40 % des fonds aillent aux petites et moyennes entreprises.
      • Le vote aura lieu vendredi.
cli-no-sources = Il n’y a pas de source ici. Une source s’appelle briefing.{ $locale }.txt, ou bien la ligne de commande la nomme.
cli-file-unchanged = { $path } est à jour
cli-file-created = { $source } → { $path }, nouveau
cli-file-updated = { $source } → { $path }, mis à jour
cli-segments = segments
cli-words = mots
cli-number = { $count }
cli-state-reviewed = relus
cli-state-translated = traduits
cli-state-outdated = à reprendre
cli-state-draft = ébauche
cli-state-initial = vides
cli-origin-person = ébauches : source modifiée
cli-origin-aligned = ébauches : d’un alignement
cli-origin-context = ébauches : mémoire, en contexte
cli-origin-memory = ébauches : mémoire
cli-origin-repaired = ébauches : mémoire, réparée
cli-origin-mention = ébauches : un terme ou un nom
cli-origin-fuzzy = ébauches : correspondances proches
cli-origin-assembled = ébauches : assemblées
cli-total = total
cli-mentioned = Reconnus : { $mentions }.
cli-mentioned-terms = { $count ->
    [one] { $count } terme
   *[other] { $count } termes
}
cli-mentioned-names = { $count ->
    [one] { $count } nom
   *[other] { $count } noms
}
cli-mentioned-titles = { $count ->
    [one] { $count } titre
   *[other] { $count } titres
}
cli-mentioned-values = { $count ->
    [one] { $count } valeur
   *[other] { $count } valeurs
}
cli-nothing-left = Tout est traduit.
cli-left = Reste à faire : { $segments ->
    [one] { $segments } segment
   *[other] { $segments } segments
} ({ $words ->
    [one] { $words } mot
   *[other] { $words } mots
}).
cli-edition-foreseen = { $count ->
    [0] { $path } serait écrit
    [one] { $path } serait écrit ; { $count } segment n’y est pas confirmé
   *[other] { $path } serait écrit ; { $count } segments n’y sont pas confirmés
}
cli-edition-written = { $count ->
    [0] { $path } est écrit
    [one] { $path } est écrit ; { $count } segment n’y est pas confirmé
   *[other] { $path } est écrit ; { $count } segments n’y sont pas confirmés
}
cli-edition-blocked = { $path } n’est pas écrit : { $count ->
    [one] { $count } segment l’empêche
   *[other] { $count } segments l’empêchent
} (voir --outdated et --allow-drafts).
cli-lack-missing = sans paire
cli-lack-empty = vide
cli-lack-draft = ébauche
cli-lack-outdated = périmé
cli-lint-summary = { $entries ->
    [one] { $entries } entrée
   *[other] { $entries } entrées
} et { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
} : { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}, { $notes ->
    [one] { $notes } remarque
   *[other] { $notes } remarques
}.
cli-nothing-found = Rien ne contient « { $words } ».
cli-entry-note = Note : { $note }
cli-form-lemma = telle quelle
cli-where-used = { $count ->
    [0] Rien ne mentionne { $id }.
    [one] { $count } mention de { $id }.
   *[other] { $count } mentions de { $id }.
}
cli-expected-rules = All, une famille comme T, un code comme T001 ou un nom comme term-missing était attendu : voir visavis explain.
cli-expected-rules-level = Une règle et une gravité comme term-missing=error étaient attendues.
cli-unknown-id = Aucune ligne du glossaire ni aucun message n’a l’identifiant « { $id } ».
cli-unknown-rule = Il n’y a pas de règle « { $rule } ».
cli-file-fixed = { $path }, corrigé
cli-baseline-written = { $path } contient { $count ->
    [one] { $count } constat
   *[other] { $count } constats
}.
cli-baseline-unused = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
} de { $path } ne servent plus à rien : récrivez-le avec --write-baseline.
cli-help-terms-import = Ajouter au glossaire du projet ceux d’autres outils
cli-more-terms-import = Le format se lit dans le nom du fichier : .tbx (TBX, toutes éditions et tous styles), .csv et .tsv (tableurs, avec ou sans en-tête), .txt, .utf8 et .tab (OmegaT). Les glossaires de DeepL demandent --from deepl. Un terme que le glossaire contient déjà est laissé de côté ; s’il y est traduit autrement, les deux traductions sont montrées.
cli-argument-terms-import-files = Glossaires : TBX, CSV, OmegaT, DeepL
cli-argument-terms-import-output-file = Écrire dans ce fichier plutôt que dans un fichier du même nom dans le glossaire du projet
cli-argument-terms-import-force = Écraser un fichier existant
cli-argument-terms-import-dry-run = Ne rien écrire ; dire ce qui serait ajouté
cli-argument-all = Ajouter aussi les termes que le glossaire contient déjà
cli-help-terms-export = Écrire le glossaire du projet pour d’autres outils
cli-more-terms-export = Le format se lit dans le nom du fichier ou se donne avec --to : csv (tableurs), tbx (TBX-Basic, ISO 30042:2019, style DCA), tbx-dct (le même en style DCT), tbx-martif (TBX de 2008, pour les outils plus anciens), omegat, deepl. Ce que le format ne peut pas dire est signalé. OmegaT et DeepL n’admettent qu’une langue cible : la première.
cli-argument-terms-export-force = Écraser un fichier existant
cli-terms-imported = { $count ->
    [0] { $path } : rien de nouveau, rien n’a été écrit.
    [one] { $path } : { $count } nouvelle entrée.
   *[other] { $path } : { $count } nouvelles entrées.
}
cli-terms-would-import = { $count ->
    [0] { $path } : rien de nouveau.
    [one] { $path } : { $count } nouvelle entrée serait écrite.
   *[other] { $path } : { $count } nouvelles entrées seraient écrites.
}
cli-terms-known = { $count ->
    [one] Une entrée est déjà dans le glossaire.
   *[other] { $count } entrées sont déjà dans le glossaire.
}
cli-terms-rivals = { $count ->
    [one] Une entrée est traduite autrement dans le glossaire ; elle est laissée de côté.
   *[other] { $count } entrées sont traduites autrement dans le glossaire ; elles sont laissées de côté.
}
cli-terms-foreign = { $count ->
    [one] Une entrée n’a pas de terme dans la langue source ; elle est laissée de côté.
   *[other] { $count } entrées n’ont pas de terme dans la langue source ; elles sont laissées de côté.
}
cli-terms-languages = Langues laissées de côté, que le projet n’a pas : { $languages } (--target les ajoute).
cli-terms-exported = { $count ->
    [one] { $path } : { $count } entrée.
   *[other] { $path } : { $count } entrées.
}
cli-terms-feature-ids = les identifiants des entrées
cli-terms-feature-languages = les traductions dans d’autres langues
cli-terms-feature-do-not-translate = les traductions identiques au terme source
cli-terms-feature-synonyms = les synonymes du terme source
cli-terms-feature-admitted = les traductions admises à côté de la traduction privilégiée
cli-terms-feature-forbidden = les formulations interdites
cli-terms-feature-homographs = les autres entrées d’un terme source déjà présent
cli-terms-feature-untranslated = les termes sans traduction
cli-terms-feature-long = les formulations de plus de 1 024 octets ou contenant des caractères de commande
cli-terms-feature-bars = les barres verticales, qui deviennent ¦
cli-terms-feature-notes = les notes
cli-terms-feature-class = les catégories grammaticales
cli-terms-feature-gender = les genres
cli-terms-feature-number = les nombres grammaticaux
cli-terms-feature-case = l’indication que la casse compte
cli-terms-feature-forms = les formes fléchies
cli-terms-feature-guard = ce qui doit précéder le terme
cli-terms-feature-examples = les exemples
cli-terms-feature-counter-examples = les contre-exemples
cli-terms-lost = { $format } n’a pas de place pour { $feature } ({ $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}).
