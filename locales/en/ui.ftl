### Messages of the interface. Each area adds to its own section; ids begin with the area's name.

## Source formats and sentences (source-…)

## Values (values-…)

## Glossary (glossary-…)

## Catalog (locales-…)

## Memory and alignment (memory-…)

## Bilingual and exchange formats (formats-…)

formats-po-expected-string = A text between quotation marks was expected here.
formats-po-expected-string-hint = Write "…" after the keyword, with straight quotation marks.
formats-po-unclosed-string = The text that begins here has no closing quotation mark.
formats-po-after-string = Something follows the closing quotation mark.
formats-po-quote-hint = A quotation mark inside a text is written \", and a line break \n.
formats-po-unknown-escape = “{ $escape }” means nothing here.
formats-po-unknown-escape-hint = A backslash is written \\.
formats-po-not-utf-8 = The numbers after backslashes in this text are no UTF-8.
formats-po-not-utf-8-hint = Write the characters themselves, and save the file as UTF-8.
formats-po-no-target = The entry ends without a msgstr.
formats-po-no-target-hint = Add the line msgstr "" below msgid; a comment cannot stand between the two.
formats-po-no-source = This line has no msgid above it.
formats-po-no-source-hint = An entry has, in this order: comments, msgctxt, msgid, msgstr, and no blank line between them.
formats-po-second-target = The entry has a second msgstr.
formats-po-second-previous = The entry says twice what it was before.
formats-po-half-obsolete = Half of the entry is obsolete: either all its lines begin with #~ or none.
formats-po-stray-string = This text belongs to no keyword.
formats-po-stray-string-hint = A text goes on directly below the line that it continues.
formats-po-unknown-line = A comment, a keyword such as msgid, or a text between quotation marks was expected.
formats-po-unknown-line-hint = Begin a comment with #. A text that goes on in the next line needs quotation marks there, too.
formats-po-plural = An entry with plural forms is kept as it is.
formats-po-plural-hint = A document has none; translate it in another editor.
formats-po-domain = A “domain” line is kept as it is.
formats-po-domain-hint = Give each domain a file of its own.
formats-po-duplicate = The entry at line { $line } has the same text and context.
formats-po-duplicate-hint = Delete one of the two, or give one another msgctxt.
formats-po-charset = The header says that the file is in { $charset }; it was read as UTF-8, and will be written so.
formats-po-charset-hint = Set charset=UTF-8.
formats-po-language = “{ $value }” in the field { $field } is no language.
formats-po-language-hint = Write a language code such as en or en_GB.
formats-csv-column-missing = There is no column “{ $column }”.
formats-csv-column-missing-hint = The first row names the columns: source and target, if you like id, state and note; cells are separated by commas, semicolons or tabs.
formats-csv-column-unknown = The column “{ $column }” is left out.
formats-csv-column-twice = There are two columns “{ $column }”; the first counts.
formats-csv-row-too-long =
    { $cells ->
        [one] The row has { $cells } cell
       *[other] The row has { $cells } cells
    }, where the first row names { $columns }.
formats-csv-row-too-long-hint = A cell that holds a separator stands between quotation marks.
formats-csv-unclosed-quote = The quotation mark is never closed; the line is left out.
formats-csv-unclosed-quote-hint = Close it. Inside a cell between quotation marks a quotation mark is written twice.
formats-csv-state-unknown = “{ $state }” is no state; the row counts as translated.
formats-csv-state-unknown-hint = The states are initial, draft, translated and reviewed.

## Drafting, reconciling, drift, publishing (pipeline-…)

pipeline-another-document =
    Of the { $old } texts of the bilingual file { $found ->
        [0] none is
        [one] only one is
       *[other] only { $found } are
    } in this document: it seems to be the file of another one.
pipeline-lack-pair = The segment is not in the bilingual file; run “visavis translate” first.
pipeline-lack-target = The segment is not translated.
pipeline-lack-confirmation = The translation is a draft that nobody has confirmed.
pipeline-lack-update = The source has changed since the translation was made.

## Checks (check-…)

## Reports (report-…)

## Project and configuration (project-…)

project-not-found = There is no such file or folder.
project-permission-denied = The file may not be read or written by you.
project-is-a-folder = This is a folder; a file was expected.
project-not-a-folder = A part of the path is a file, not a folder.
project-disk-full = The disk is full, or the file would be too large. What was there before is unharmed.
project-read-only = The file is read-only.
project-link-loop = The symbolic links go round in circles.
project-io = The system says: { $reason }
project-utf-16 = The file is in UTF-16; UTF-8 was expected.
project-not-utf-8 = The byte { $byte } is no UTF-8 text.
project-nul-byte = The file holds a NUL byte, so it is no text.
project-save-as-utf-8 = Save the file as UTF-8 in your editor, or convert it with iconv.
project-unknown-key = There is no setting called “{ $key }”.
project-did-you-mean = Did you mean “{ $name }”?
project-configuration = The configuration cannot be understood: { $reason }
project-not-a-source = This is a bilingual file; a source was expected.
project-name-the-source = Name the source text, such as briefing.fr.txt.
project-pattern = A pattern cannot be understood: { $reason }

## Command line (cli-…)

cli-list = { $first } and { $last }
cli-error = error:
cli-hint = hint:
cli-level-error = error
cli-level-warning = warning
cli-level-note = note
cli-level-help = help
cli-try-help = For the arguments that there are, try --help.
cli-unknown-argument = There is no argument “{ $argument }”.
cli-unknown-command = There is no command “{ $command }”.
cli-missing-command = A command is missing.
cli-missing-argument = { $argument } is missing.
cli-missing-value = { $argument } needs a value.
cli-invalid-choice = { $argument } cannot be “{ $value }”: choose one of { $choices }.
cli-invalid-value = { $argument } cannot be “{ $value }”.
cli-too-many-values = { $argument } was given too often.
cli-argument-conflict = { $argument } and { $other } exclude each other.
cli-expected-date = A date such as 2025-02-10 was expected.
cli-expected-locale = A locale such as en or en-GB was expected.
cli-usage-heading = Usage:
cli-arguments-heading = Arguments
cli-options-heading = Options
cli-global-options-heading = Global options
cli-commands-heading = Commands
cli-command-name = COMMAND
cli-choices = [one of: { $choices }]
cli-default = [default: { $value }]
cli-help = From a French briefing to a bilingual file to an edition in another language
cli-help-translate = Update the bilingual files of sources, and draft what is missing
cli-help-inspect = Show every segment with all that is recognised in it
cli-help-publish = Write the editions
cli-help-init = Start a project in a folder
cli-help-config = Tell about the configuration
cli-help-config-show = Show every setting, and who made it
cli-help-completions = Print completions for a shell
cli-help-man = Print the manual page, or write all pages into a folder
cli-argument-help = Show help
cli-argument-version = Show the version
cli-argument-config = Use this configuration file instead of the nearest visavis.toml
cli-argument-isolated = Use nothing but what the command line names: no configuration, no embedded or project resources
cli-argument-color = When to use colours
cli-argument-quiet = Tell nothing but errors
cli-argument-ui-locale = Language of messages, such as en or fr
cli-argument-sources = Source texts, folders to search for them, or - for standard input; the whole project when left out
cli-argument-source = Language of the sources
cli-argument-target = Languages of the editions, such as en, en-GB or en,es
cli-argument-date = Date of the edition, such as 2025-02-10: it settles dates without a year or a month
cli-argument-glossary = Glossary file or folder; may be repeated
cli-argument-locales = Folder with a folder of message files for each locale; may be repeated
cli-argument-memory = File or folder of past pairs; may be repeated
cli-argument-segmentation = Sentence rules (SRX) that replace or extend those for the source language
cli-argument-draft = Where drafts come from
cli-argument-force = Take the bilingual file even where it has nothing in common with the source
cli-argument-dry-run = Change no file; tell what would change
cli-argument-diff = Change no file; show what would change, word by word
cli-argument-format = Format of the source, when its name does not tell
cli-argument-output-file = Write to this file instead, or to standard output for -
cli-argument-output-format = Format of the result
cli-argument-outdated = What to do where a target is missing, a draft or out of date
cli-argument-allow-drafts = Let drafts into the edition
cli-argument-init-folder = Folder of the project
cli-argument-shell = Shell
cli-argument-man-folder = Folder for one page a command
cli-spoken-default = default
cli-spoken-command-line = command line
cli-init-written = wrote { $path }
cli-init-kept = kept { $path }, which was there
cli-init-next =
    Next: visavis translate makes the bilingual file, visavis inspect shows what is recognised,
    and visavis publish writes the edition once every segment is translated.
cli-init-configuration =
    # Settings of this visavis project; every one may be left out.
    # “visavis config show” prints all of them.
    source = "fr"
    targets = ["en"]
    # date = 2025-02-10            # of the edition; a date in a file’s name counts before it
    glossary = ["glossary"]
    locales = ["locales"]
    draft = "assembled"            # none, memory or assembled

    {"["}publish]
    outdated = "block"             # block, keep or source
cli-init-glossary =
    id,fr,en,en_forbidden,pos,gender,number,case,fr_forms,guard,examples,counter_examples,note
    # One concept a row. Several wordings of a cell are separated by “|”, the preferred one first.
cli-init-source-names =
    ### Names of this project, in French. An entity is a message; its attributes are its other forms.

    # person-ada-martin = Ada Martin
    #     .kind = person
    #     .short = Martin
    #     .gender = feminine
cli-init-target-names =
    ### Names of this project, in English: the same ids.

    # person-ada-martin = Ada Martin
    #     .short = Martin
cli-init-briefing =
    Le Conseil européen se réunit demain à Bruxelles

    Les vingt-sept dirigeants examineront un plan de 12,5 milliards d’euros pour l’intelligence artificielle. La présidente de la Commission européenne, Ursula von der Leyen, le présentera à 9 h 30.

      • Le président français a demandé que 40 % des fonds aillent aux petites et moyennes entreprises.
      • Le vote aura lieu vendredi.
