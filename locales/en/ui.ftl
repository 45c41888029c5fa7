### Messages of the interface. Each area adds to its own section; ids begin with the area's name.

## Source formats and sentences (source-…)

## Values (values-…)

## Glossary (glossary-…)

glossary-empty-file = The file has no header, so no row can be read.
glossary-give-a-header = Begin with a line of column names, such as id,fr,en.
glossary-missing-column = The column “{ $column }” is missing.
glossary-columns-found = Read with { $delimiter ->
    [semicolon] semicolons
    [tab] tabs
   *[comma] commas
 } between cells, the columns are: { $columns }.
glossary-add-ids = Give each row an id that stays, whatever happens to its wordings; until then its first wording is its id.
glossary-duplicate-column = There is another column “{ $column }” before this one; this one is not read.
glossary-unknown-column = The column “{ $column }” means nothing here; it is kept.
glossary-did-you-mean = Did you mean “{ $name }”?
glossary-short-row = The row has { $found ->
    [one] one cell
   *[other] { $found } cells
 } instead of { $expected }; the missing ones count as empty.
glossary-long-row = The row has { $found } cells instead of { $expected }, so they are out of step; it is left out.
glossary-quote-the-cell = A cell that holds { $delimiter ->
    [semicolon] a semicolon
    [tab] a tab
   *[comma] a comma
 } must stand in quotation marks: "…".
glossary-unclosed-quote = A cell begins with a quotation mark and never ends; the row is left out.
glossary-text-after-quote = Text follows the closing quotation mark of a cell; the row is left out.
glossary-stray-quote = A quotation mark stands inside a cell that does not begin with one; the row is left out.
glossary-double-the-quotes = Put the whole cell in quotation marks, and double those inside: "a ""b"" c".
glossary-missing-id = The row has no id; its first wording stands for it.
glossary-duplicate-id = The id “{ $id }” is already taken in line { $line }; this row is left out.
glossary-id-elsewhere = The id “{ $id }” is already taken in { $path }, line { $line }; this row is left out.
glossary-ids-are-unique = An id belongs to one concept: choose another, or join the two rows.
glossary-no-wording = “{ $id }” has no wording in { $locale } here or in the glossaries below; it is left out.
glossary-invalid-value = “{ $value }” is no value of the column “{ $column }”; the cell counts as empty.
glossary-choose = Choose one of { $choices }.
glossary-stray-space = There are spaces too many in this cell; they are ignored.
glossary-not-composed = The accents of this cell stand apart from their letters (Unicode NFD); NFC was expected.
glossary-no-target = “{ $id }” has no wording in { $locale }.
glossary-preferred-forbidden = “{ $wording }” is accepted and forbidden at once.
glossary-repeated-wording = “{ $wording }” stands here twice.
glossary-acronym-any-case = The acronym “{ $wording }” is found in any case, small letters included.
glossary-name-any-case = The name “{ $wording }” is found in any case, small letters included.
glossary-case-without-capital = Case counts, but there is no capital in “{ $wording }” or its renderings.
glossary-change-case = Change the column “case”, or the column “pos”.
glossary-doubtful-agreement = No rule tells which word the end of “{ $wording }” agrees with in the plural.
glossary-give-forms = Give the plural in the column “{ $column }”.
glossary-duplicate-row = “{ $wording }” is already there with the same rendering: “{ $other }” ({ $path }, line { $line }).
glossary-contradictory-rows = “{ $wording }” is already there with another rendering: “{ $other }” ({ $path }, line { $line }).
glossary-forbidden-elsewhere = “{ $wording }” is accepted for the same term in one row and forbidden in the other: “{ $other }” ({ $path }, line { $line }).
glossary-shadowed-row = Every form of “{ $wording }” is one of “{ $other }” too ({ $path }, line { $line }), which comes first.
glossary-forms-collide = The form “{ $wording }” is one of “{ $other }” too ({ $path }, line { $line }).
glossary-dead-row = “{ $text }” is not even found in itself: no text will match it.
glossary-example-not-found = “{ $id }” is not found in its example: { $text }
glossary-counter-example-found = “{ $id }” is found in its counter-example: { $text }
glossary-rule-given = given in the glossary
glossary-rule-en-plural = plural
glossary-rule-fr-acronym-plain = acronym without stops
glossary-rule-fr-acronym-stops = acronym with stops
glossary-rule-fr-complement-number = complement in the other number
glossary-rule-fr-distributive = plural noun shared by singular adjectives
glossary-rule-fr-feminine-compound = feminine of the parts that vary
glossary-rule-fr-feminine-e = feminine in -e
glossary-rule-fr-feminine-ending = feminine by its ending
glossary-rule-fr-feminine-euse = feminine in -euse
glossary-rule-fr-feminine-gu = feminine in -guë, or -güe
glossary-rule-fr-feminine-irregular = irregular feminine
glossary-rule-fr-feminine-teuse = feminine in -teuse (from a verb in -ter)
glossary-rule-fr-feminine-trice = feminine in -trice
glossary-rule-fr-feminine-unchanged = feminine like the masculine
glossary-rule-fr-initials = another writing of the initials
glossary-rule-fr-plural-apposed = noun in apposition, invariable
glossary-rule-fr-plural-aux = plural in -aux
glossary-rule-fr-plural-compound = plural of the parts that vary
glossary-rule-fr-plural-invariable = invariable
glossary-rule-fr-plural-irregular = irregular plural
glossary-rule-fr-plural-s = plural in -s
glossary-rule-fr-plural-unchanged = plural like the singular
glossary-rule-fr-plural-x = plural in -x
glossary-rule-fr-prefix-hyphen = prefix with or without a hyphen
glossary-rule-fr-spelling-1990 = spelling of 1990

## Catalog (locales-…)

## Memory and alignment (memory-…)

## Bilingual and exchange formats (formats-…)

## Drafting, reconciling, drift, publishing (pipeline-…)

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
