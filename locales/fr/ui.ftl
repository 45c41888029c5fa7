### Messages of the interface. Each area adds to its own section; ids begin with the area's name.

## Source formats and sentences (source-…)

## Values (values-…)

## Glossary (glossary-…)

## Catalog (locales-…)

## Memory and alignment (memory-…)

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

## Drafting, reconciling, drift, publishing (pipeline-…)

pipeline-another-document =
    Sur les { $old } textes du fichier bilingue, { $found ->
        [0] aucun ne figure
        [one] un seul figure
       *[other] { $found } seulement figurent
    } dans ce document : il semble être celui d’un autre.
pipeline-lack-pair = Le segment n’est pas dans le fichier bilingue ; lancez d’abord « visavis translate ».
pipeline-lack-target = Le segment n’est pas traduit.
pipeline-lack-confirmation = La traduction est une ébauche que personne n’a confirmée.
pipeline-lack-update = La source a changé depuis la traduction.

## Checks (check-…)

## Reports (report-…)

## Project and configuration (project-…)

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
project-pattern = Un motif est incompréhensible : { $reason }

## Command line (cli-…)

cli-list = { $first } et { $last }
cli-error = erreur :
cli-hint = conseil :
cli-level-error = erreur
cli-level-warning = avertissement
cli-level-note = remarque
cli-level-help = aide
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
cli-argument-output-file = Écrire dans ce fichier, ou sur la sortie standard pour -
cli-argument-output-format = Format du résultat
cli-argument-outdated = Que faire là où une cible manque, n’est qu’une ébauche ou n’est plus à jour
cli-argument-allow-drafts = Laisser passer les ébauches dans l’édition
cli-argument-init-folder = Dossier du projet
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
