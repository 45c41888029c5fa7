### Messages of the interface. Each area adds to its own section; ids begin with the area's name.

## Source formats and sentences (source-…)

## Values (values-…)

## Glossary (glossary-…)

## Catalog (locales-…)

## Memory and alignment (memory-…)

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

## Drafting, reconciling, drift, publishing (pipeline-…)

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
