### Messages of the interface. Each area adds to its own section; ids begin with the area's name.

## Source formats and sentences (source-…)

source-srx-malformed = The file is not well-formed XML: { $cause }.
source-srx-truncated = The file ends before all its elements are closed.
source-srx-file-too-large = The file is larger than 16 MiB.
source-srx-too-deep = More than 64 elements stand inside one another.
source-srx-internal-subset = The document type declares things of its own, which is refused.
source-srx-entity = The entity “{ $entity }” is unknown.
source-srx-not-srx = This is not a file of segmentation rules: its root element must be “srx”.
source-srx-not-srx-hint = Many tools have a format of their own for segmentation rules; export them as SRX 2.0.
source-srx-version = This is version { $version } of SRX; version 2.0 is expected.
source-srx-no-rules = The file has neither rules nor language maps.
source-srx-no-locale = The file has no rules for the language “{ $locale }”.
source-srx-no-locale-hint = Add a “languagemap” whose pattern fits the language, or use the rules that visavis brings.
source-srx-pattern = The rule is left out: its pattern cannot be read. { $cause }.
source-srx-pattern-too-large = The rule is left out: its pattern is too large.
source-srx-empty-rule = The rule is left out: it says nothing about what stands before or after the place.
source-srx-map-pattern = The language map is left out: “{ $pattern }” is not a pattern.
source-srx-map-rules = The language map names rules that are not in the file: “{ $name }”.

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
glossary-stray-space = This cell has stray spaces; they are ignored.
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
glossary-rival = “{ $wording }” is “{ $theirs }” here, but “{ $ours }” in the glossary ({ $id }); it is left out.
glossary-rival-hint = Change the entry of the glossary, or take everything in with --all and choose afterwards.

## Catalog (locales-…)

locales-country = { $id } belongs to the country “{ $value }”, which no message describes.
locales-country-hint = Write the end of the country’s id: “fr” for country-fr.
locales-duplicate-attribute = The attribute .{ $name } stands twice; only the first one counts.
locales-duplicate-attribute-hint = Number further wordings: .alias-1, .alias-2.
locales-duplicate-id = The message { $id } stands twice; the later one counts.
locales-duplicate-id-hint = Remove one of them, or give it another id. A project’s own file may replace a message of the program.
locales-extra = The source has no message { $id }.
locales-extra-hint = Its id is misspelt, or the source dropped it.
locales-format = { $id } cannot be formatted: { $reason }
locales-frame-missing = { $locale } has no wording for { $id }: titles of this shape stay untranslated.
locales-frame-missing-hint = Add the message to the target’s frames.ftl.
locales-missing = { $locale } has no message { $id }.
locales-missing-hint = Add it to a file of that locale; until then it stays untranslated.
locales-no-language = Names and titles of “{ $locale }” cannot be recognised: the language is not known.
locales-org-kind = { $id } cannot be of the kind “{ $value }”.
locales-org-kind-hint = The kinds are company, court, government, institution, intergovernmental, legislature, media, ngo, parliament, party and university.
locales-shared-wording = { $id } and { $other } share a wording: it is read as { $other }.
locales-shared-wording-hint = Give one of them a guard, or leave it if both are rendered alike.
locales-slot-attribute = Frames use .{ $name } of what fills their slots, and { $id } has none.
locales-slot-attribute-hint = Add the attribute, even if it repeats the value.
locales-source-function = “{ $part }” is no grammatical function of this language, or has no single variable.
locales-source-hint = Source messages are read backwards: they may hold text, choices by $gender and $number, terms, and slots.
locales-source-key = “{ $part }” is neither a gender nor a number.
locales-source-modifier = { $part } must be text before or behind { "{ $title }" }.
locales-source-reference = A message of the source cannot refer to “{ $part }”.
locales-source-selector = A message of the source cannot choose by “{ $part }”.
locales-source-slot = { $part } is a name or a title: it cannot hold variables.
locales-source-start = Nothing can start { $part }: a frame begins with a title, a common noun, a form of address or a name.
locales-source-too-many = The message has too many wordings.
locales-syntax-argument-order = Named arguments come last.
locales-syntax-argument-twice = The argument “{ $name }” stands twice.
locales-syntax-brace = A closing brace has no opening one.
locales-syntax-character = One of { $range } was expected.
locales-syntax-default-variant = The choice has no default variant.
locales-syntax-default-variant-hint = Mark one variant with an asterisk: *[other].
locales-syntax-depth = The braces are more than { $most } deep; the file was not read.
locales-syntax-empty = { $id } has neither a value nor an attribute.
locales-syntax-empty-hint = Continuation lines must be indented with spaces.
locales-syntax-escape = “{ $text }” is no escape sequence.
locales-syntax-expression = An expression was expected.
locales-syntax-function = Only functions, in capitals, may be called like this.
locales-syntax-literal = A text in quotation marks or a number was expected.
locales-syntax-literal-hint = A term cannot receive a variable.
locales-syntax-selector = One can choose only by a variable, a function, or an attribute of a term.
locales-syntax-selector-hint = Pass the value as a variable.
locales-syntax-string = A text in quotation marks has no end.
locales-syntax-term-attribute = An attribute of a term cannot be shown.
locales-syntax-term-attribute-hint = Make it an attribute of a message.
locales-syntax-token = “{ $token }” was expected.
locales-syntax-token-hint = A message reads: id = text. Ids hold letters without accents, digits, hyphens.
locales-syntax-two-defaults = The choice has more than one default variant.
locales-syntax-value = A value was expected.
locales-term-nested = Inside a term, the argument “{ $part }” is lost behind the call of another term.
locales-term-nested-hint = Use the argument first, or write the other term out.
locales-term-variable = The call does not give the variable “{ $part }” that the term uses.
locales-term-variable-hint = Write it into the call: { "{ -term(name: \"text\") }" }. Terms do not see the message’s variables.
locales-unknown-attribute = Nothing reads the attribute .{ $name } of { $id }.
locales-unknown-attribute-hint = The name is misspelt. Wordings are .alias-1, .acronym, .short and .official; the rest says .article, .gender, .number, .country and the like.
locales-unknown-prefix = Nothing uses { $id }: its beginning announces no kind of message.
locales-unknown-prefix-hint = Ids begin with civility-, country-, desc-, event-, frame-, media-, mod-, org-, person-, place-, portfolio-, product- or title-.
locales-unknown-term = There is no term “{ $part }”.
locales-unknown-term-hint = Define it in this locale, or correct the name.
locales-unknown-variable = Nothing gives { $id } the variable “{ $name }”.
locales-unknown-variable-hint = A frame has the slots of its source, and what one can choose by: country-id, gender, number, org-id, org-kind, portfolio-id, style, title-id.
locales-unreachable = Nothing chooses the variant [{ $key }] by “{ $selector }”.
locales-unreachable-hint = The key is misspelt, stands twice, or is no value of the variable.
locales-unused-term = Nothing uses the term -{ $id }.
locales-unused-term-hint = Remove it, or use it.
locales-wikidata = “{ $value }” is no Wikidata identifier.
locales-wikidata-hint = It is Q with digits, such as Q458.
locales-wikidata-twice = { $value }, the identifier of { $id }, belongs to another message already.
locales-wikidata-twice-hint = Find out which of the two it belongs to; never merge them unread.

## Memory and alignment (memory-…)

memory-origin-person = by a person
memory-origin-aligned = from an alignment
memory-origin-context = identical, in the same context
memory-origin-memory = identical
memory-origin-repaired = rewritten with today’s renderings
memory-origin-mention = a term or name
memory-origin-fuzzy = like it
memory-origin-assembled = assembled
memory-band = match
memory-column-segments = segments
memory-column-words = words
memory-share = %
memory-share-tenths = { $whole }.{ $tenths }
memory-total = total
memory-nothing-found = { $count ->
    [0] The memory is empty: neither the project nor --memory has a translated segment.
    [one] Nothing like it in the one segment of the memory.
   *[other] Nothing like it in the { $count } segments of the memory.
}
memory-compared = { $count ->
    [0] For { $target }: the memory is empty.
    [one] For { $target }: compared with one segment.
   *[other] For { $target }: compared with { $count } segments.
}
cli-aligned = { $path }: { $sure } pairs, { $unsure } unsure ones as drafts, { $untranslated } without translation; { $alone } sentences of the translation are left over.
cli-converted = { $count ->
    [one] { $path }: one pair.
   *[other] { $path }: { $count } pairs.
}
cli-convert-lost = Lost in { $format }: { $what } ({ $count })
cli-memory-imported = { $path }: { $taken } units taken, { $known } there already, { $skipped } skipped (other languages, or not confirmed).
cli-memory-exported = { $count ->
    [one] { $path }: one unit.
   *[other] { $path }: { $count } units.
}
cli-memory-one-target = a memory is exported for one target: name it with --target
cli-returned = Targets that came back: { $taken } taken, { $kept } not because there is another one by a person, { $newer } not because only the project changed them since, { $unknown } not because the source is gone.
cli-from-xliff-one = a file that comes back belongs to one source and one target: name them
cli-align-exists = there is a bilingual file already
cli-align-exists-hint = write to another one with --output-file, or over it with --force
cli-extracted = { $count ->
    [one] 1 candidate in { $segments } segments.
   *[other] { $count } candidates in { $segments } segments.
}
cli-extracted-note = { $count ->
    [one] 1 occurrence
   *[other] { $count } occurrences
}
memory-band-context = in context
memory-band-exact = exact
memory-band-repetition = repetitions
memory-band-95 = 95–99%
memory-band-85 = 85–94%
memory-band-75 = 75–84%
memory-band-50 = 50–74%
memory-band-new = new
memory-total = total
memory-segments =
    { $count ->
        [one] { $count } segment
       *[other] { $count } segments
    }
memory-words =
    { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
memory-image-foreign = This is no memory image of this version; it is built anew.
memory-image-altered = This memory image is damaged; it is built anew.
memory-language-unknown = Nothing is known of the small words of “{ $language }”, so no terms can be told from the rest of a text.

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
formats-encoding = This is no text in { $encoding }.
formats-encoding-hint = Save the file as UTF-8.
formats-encoding-unknown = The encoding “{ $encoding }” is unknown.
formats-xml-ampersand = An ampersand stands alone; in XML it is written &amp;.
formats-xml-attribute-missing = <{ $element }> has no “{ $attribute }”.
formats-xml-attribute-syntax = The attribute “{ $attribute }” is not written as XML wants it: name="value".
formats-xml-attribute-twice = The attribute “{ $attribute }” stands here twice.
formats-xml-attribute-unknown = <{ $element }> cannot have an attribute “{ $attribute }”.
formats-xml-attributes-many = The element has more than { $limit } attributes.
formats-xml-character = The character { $character } cannot stand in XML.
formats-xml-comment = Two hyphens stand inside a comment.
formats-xml-content = <{ $element }> does not hold the elements that belong there, or not in their order: { $expected }
formats-xml-declaration = The XML declaration must be the first thing in the file.
formats-xml-deep = Elements are nested more than { $limit } deep.
formats-xml-element-misplaced = <{ $element }> cannot stand in <{ $parent }>.
formats-xml-element-unknown = There is no element <{ $element }> in this format.
formats-xml-empty = The file holds no XML.
formats-xml-entity = The entity “{ $entity }” is unknown; entities are never defined by a file.
formats-xml-internal-subset = The document type is defined inside the file; such files are not read.
formats-xml-large = The file is larger than { $limit } MiB.
formats-xml-name = “{ $name }” cannot be the name of an element.
formats-xml-outside = Text stands outside the root element.
formats-xml-prefix = The prefix “{ $prefix }” is not declared.
formats-xml-reference = This reference stands for no character.
formats-xml-second-root = A second root element begins here.
formats-xml-section-end = “]]>” ends a section that never began; write ]]&gt;.
formats-xml-stray-end = </{ $found }> ends an element that never began.
formats-xml-syntax = This is no XML.
formats-xml-text-misplaced = Text cannot stand directly in <{ $element }>.
formats-xml-truncated = The file ends before what begins here, or before its root element is closed.
formats-xml-value = “{ $value }” is no value of “{ $attribute }” in <{ $element }>.
formats-xml-value-hint = Possible values: { $values }
formats-xml-wrong-end = </{ $found }> stands where </{ $expected }> was expected.
formats-tmx-codes = The codes of this segment are not paired: every <bpt> needs an <ept> of the same number. The unit is left out.
formats-tmx-language = The language of this text is no language tag; the unit is left out.
formats-tmx-left-out =
    { $count ->
        [one] { $count } unit has no text in both { $source } and { $target }; it is left out.
       *[other] { $count } units have no text in both { $source } and { $target }; they are left out.
    }
formats-tmx-no-language = This text does not say its language (xml:lang); the unit is left out.
formats-tmx-no-segment = This text has no <seg>; the unit is left out.
formats-tmx-part-missing = The document has no <{ $element }>.
formats-tmx-unit-empty = The unit has no text; it is left out.
formats-tmx-version = The version { $version } of TMX is unknown; the file is read as 1.4.
formats-xliff-no-file = The document has no <file>.
formats-xliff-not-translated =
    { $count ->
        [one] { $count } unit is marked as not to be translated; it is left out.
       *[other] { $count } units are marked as not to be translated; they are left out.
    }
formats-xliff12-id-twice = Another unit of the file has the id “{ $id }”.
formats-xliff12-languages = The target language of this file is { $language }, that of the first one { $expected }; its units are read all the same.
formats-xliff12-languages-hint = Give each target language a document of its own.
formats-xliff12-no-body = The file has no <body>.
formats-xliff12-no-source = The unit “{ $id }” has no <source>; it is left out.
formats-xliff2-change-of = Several <{ $value }> have ids: say with “ref” which one was changed.
formats-xliff2-code-point = “{ $value }” is not the code point of a character that XML cannot hold.
formats-xliff2-comment = A comment needs a “value”, or a “ref” to a note of the unit.
formats-xliff2-copy = A code can be copied only if it may be, and if neither has original data.
formats-xliff2-excludes = <{ $element }> cannot have both “{ $attribute }” and “{ $other }”.
formats-xliff2-fragment = “{ $reference }” is no reference: file, group, unit and what is in it stand in this order, each once.
formats-xliff2-gloss = A glossary entry needs a translation or a definition.
formats-xliff2-id-target = The code “{ $id }” is not the one with this id in the source of its segment.
formats-xliff2-id-twice = “{ $id }” was the “{ $attribute }” of another element here.
formats-xliff2-isolated-end = An end of a code has either “startRef” or, when it is isolated, an id of its own.
formats-xliff2-isolated-only = Only an isolated end of a code has “{ $attribute }”.
formats-xliff2-isolated-start = The start “{ $id }” says that it has no end, and here it is.
formats-xliff2-its-empty = <{ $element }> says nothing.
formats-xliff2-its-version = “its:version” is said neither here nor around it.
formats-xliff2-language = The language of <{ $element }> is { $language }; that of the document is { $expected }.
formats-xliff2-mime-type = A resource that is kept elsewhere needs a “mimeType”.
formats-xliff2-moved = In the target the code “{ $id }” does not follow the code that it follows in the source.
formats-xliff2-needs = <{ $element }> has “{ $attribute }”, but not “{ $other }”.
formats-xliff2-no-end = The end of “{ $id }” is missing behind it.
formats-xliff2-no-segment = The unit has no <segment>.
formats-xliff2-no-start = The start “{ $id }” is missing before its end.
formats-xliff2-order = The order of the targets leaves a place empty, or takes one twice.
formats-xliff2-property = “{ $value }” is no property that could have changed, or stands here twice.
formats-xliff2-reference = The “{ $attribute }” of <{ $element }>, “{ $reference }”, leads nowhere, or where it must not.
formats-xliff2-removed = The code “{ $id }” must not be deleted, but the target lacks it.
formats-xliff2-reorder-first = A sequence of codes that cannot be reordered begins with one that says firstNo.
formats-xliff2-reorder-hints = A code that cannot be reordered can be neither copied nor deleted: say so.
formats-xliff2-reserved = Values of “{ $attribute }” that begin with xlf: are reserved.
formats-xliff2-rule-disabled = A rule of a file cannot be disabled.
formats-xliff2-rule-kind = A rule asks for one thing: isPresent, isNotPresent, startsWith or endsWith.
formats-xliff2-size = The size “{ $value }” in “{ $attribute }” is no whole number.
formats-xliff2-skeleton = <{ $element }> holds its content or names it with “href”, not both, and not neither.
formats-xliff2-space = The source keeps its white space, the target does not.
formats-xliff2-state-target = The segment is translated by its state, but has no <target>.
formats-xliff2-subtype = The subtype “{ $value }” does not go with the type of the code.
formats-xliff2-target-language = There are targets, but “trgLang” does not say in which language.
formats-xliff2-translate = The annotation does not say whether its text is to be translated.
formats-xliff2-unlike = “{ $attribute }” of the end of a code is not that of its start.
formats-xliff2-version = Version { $version } has another namespace.
formats-glossary-column = The column “{ $column }” is left out: a glossary has no place for it.
formats-omegat-incomplete = A term and its rendering with a tab between them were expected; the line is left out.
formats-omegat-incomplete-hint = OmegaT wants: term, tab, rendering, and if you like another tab and a comment.
formats-deepl-incomplete = A phrase and its translation were expected; the row is left out.
formats-deepl-incomplete-hint = DeepL wants two columns without a header, the source first.
formats-tbx-root = “{ $element }” is no root of a TBX file: tbx or martif was expected.
formats-tbx-no-terms = There are no terms in this concept; it is left out.
formats-tbx-no-term = There is no term in this section; it is left out.
formats-tbx-no-language = This section does not say its language (xml:lang); it is left out.
formats-tbx-language = “{ $language }” is no language tag; the section is left out.
formats-tbx-id-twice = Another concept has the id “{ $id }”, too.
formats-tbx-category = { $dialect } has no data category “{ $category }”; it is read all the same.
formats-tbx-level = The data category “{ $category }” does not belong to a { $level ->
    [concept] concept
    [language] language
   *[term] term
}; it is read all the same.
formats-tbx-value = “{ $value }” is no value of “{ $category }”.
formats-tbx-left-out = The data category “{ $category }” is left out { $count ->
    [one] once
    [2] twice
   *[other] { $count } times
}: a glossary has no place for it.

formats-survival-languages = languages
formats-survival-targets = translations
formats-survival-untranslated = segments without translation
formats-survival-duplicates = translations of the same source
formats-survival-codes = inline codes
formats-survival-states = states
formats-survival-contexts = contexts
formats-survival-notes = translators’ comments
formats-survival-waivers = waivers
formats-survival-extracted = notes for translators
formats-survival-locks = locked renderings
formats-survival-drift = open drift and merge conflicts
formats-survival-drafts = origins of drafts
formats-survival-signatures = confirmations and reviews
formats-survival-flags = flags
formats-survival-references = references to the source
formats-survival-previous = earlier sources and contexts
formats-survival-obsolete = obsolete pairs
formats-survival-header = header
formats-survival-verbatim = entries that cannot be read

## Drafting, reconciling, drift, publishing (pipeline-…)

check-source-changed = The source changed ({ $verdict }) since this was translated: “{ $old }” → “{ $new }”.
check-source-changed-title = Source changed
check-row-changed = “{ $source }” ({ $row }) was “{ $was }” when this was confirmed, and is “{ $is }” now.
check-row-changed-title = Row changed
check-row-added = “{ $source }” ({ $row }) is “{ $is }” now; it was not asked for when this was confirmed.
check-row-added-title = Row added
check-row-gone = “{ $source }” ({ $row }) need no longer be “{ $was }”.
check-row-gone-title = Row gone
check-segment-untranslated = Nobody has translated this yet.
check-segment-untranslated-title = Segment without a translation
check-cleared-unedited = The mark of a draft was taken away, but the target is word for word what stood before its source changed.
check-cleared-unedited-title = Draft cleared without an edit
check-merge-conflict = Two branches translated this differently: { $targets }.
check-merge-conflict-title = Merge conflict
check-confirmation-stale = { $who } confirmed other texts than these.
check-confirmation-stale-title = Stale confirmation
check-review-stale = { $who } reviewed other texts than these.
check-review-stale-title = Stale review
pipeline-drift-file = { $path }: { $drifted ->
    [0] up to date
   *[other] { $drifted } of { $total } segments out of date, { $words } words
}
pipeline-drift-clean = Everything is up to date.
pipeline-drift-total = { $drifted ->
    [one] { $drifted } segment is out of date
   *[other] { $drifted } segments are out of date
} ({ $words ->
    [one] { $words } word
   *[other] { $words } words
}).
pipeline-drift-accepted = { $count ->
    [one] One harmless change is carried over.
   *[other] { $count } harmless changes are carried over.
}
pipeline-drift-heading = Translation drift
pipeline-drift-heading-unit = Segment
pipeline-drift-heading-why = Why
pipeline-drift-heading-source = Source
pipeline-drift-new = new
pipeline-diff-translation = translation
pipeline-drift-unedited = cleared without an edit
pipeline-drift-conflict = merge conflict
pipeline-drift-confirmation = stale confirmation
pipeline-drift-review = stale review
pipeline-drift-verdict-typography = typography
pipeline-drift-verdict-spelling = spelling
pipeline-drift-verdict-punctuation = punctuation
pipeline-drift-verdict-number = number
pipeline-drift-verdict-name = name
pipeline-drift-verdict-negation = negation
pipeline-drift-verdict-wording = wording
pipeline-drift-verdict-split = split
pipeline-drift-verdict-merged = merged
pipeline-drift-verdict-unchanged = unchanged
pipeline-drift-verdict-moved = moved
pipeline-drift-verdict-new = new
pipeline-drift-verdict-removed = removed
pipeline-status-edition = edition
pipeline-status-segments = segments
pipeline-status-words = words
pipeline-status-initial = empty
pipeline-status-draft = drafts
pipeline-status-translated = translated
pipeline-status-reviewed = reviewed
pipeline-status-drifted = out of date
pipeline-status-oldest = since
pipeline-confirm-no-reason = A confirmation needs a reason: --reason "…".
pipeline-confirm-no-target = Segment { $unit } has no target.
pipeline-confirm-not-confirmed = Segment { $unit } is a draft or out of date; confirm it first.
pipeline-page-notes = Notes
pipeline-page-back = Back to the text
pipeline-page-untitled = Untitled
pipeline-returned-disputed = Segment { $unit }: what came back is “{ $theirs }”; the project has another target by a person, which stays.
pipeline-returned-noted = Both were changed since the file was sent out: the segment is a draft with both wordings beside it; decide, and make it no draft.
pipeline-returned-unknown = The file does not say what it was sent out with, so nothing was changed; write what you prefer into the bilingual file.

## Checks (check-…)

check-lacks-source = The source language is not known well enough.
check-lacks-target = The target language is not known well enough.
check-lacks-date = The edition has no date.
check-lacks-document = The source document is not at hand.
check-lacks-memory = There is no translation memory.
check-skipped = { $rule } was not checked: { $reason }
check-untranslated-title = No translation
check-untranslated = This segment has no translation.
check-blank-target-title = Blank translation
check-blank-target = The translation has neither letters nor digits.
check-empty-source-title = Translation of nothing
check-empty-source = There is a translation, but the source is empty.
check-target-same-as-source-title = Left in the source language
check-target-same-as-source = The translation is the source, word for word.
check-partially-untranslated-title = Partly left in the source language
check-partially-untranslated = “{ $text }” looks like the source language.
check-length-ratio-title = Unusual length
check-length-ratio = The translation has { $share } per cent of the length to be expected.
check-missing-block-title = Segment without a pair
check-missing-block = The document goes on with “{ $text }”, which this file does not have.
check-extra-block-title = Pair without a segment
check-extra-block = The document does not have this segment (any more).
check-sentence-count-title = Number of sentences
check-unconfirmed-title = Unconfirmed draft
check-unconfirmed = Nobody has confirmed this draft.
check-inconsistent-target-title = Same source, different translations
check-inconsistent-target = Unit { $unit } translates the same text differently: “{ $text }”.
check-inconsistent-source-title = Different sources, same translation
check-inconsistent-source = Unit { $unit } has the same translation for another text: “{ $text }”.
check-waiver-unused-title = Unused waiver
check-waiver-unused = The waiver for { $rules } covers nothing here.
check-waiver-expired-title = Expired waiver
check-waiver-expired = The waiver for { $rules } ran out on { $date }.
check-waiver-unreasoned-title = Waiver without a reason
check-waiver-unreasoned = The waiver for { $rules } gives no reason, so it does not hold.
check-waiver-unknown-title = Waiver for an unknown rule
check-waiver-unknown = “{ $name }” is no rule.
check-leading-space-title = Space at the start
check-leading-space = The translation begins with white space.
check-trailing-space-title = Space at the end
check-trailing-space = The translation ends with white space.
check-double-space-title = Two spaces in a row
check-double-space = There are several spaces in a row.
check-line-breaks-title = Line breaks or tabs
check-line-breaks = Line breaks and tabs: { $source } in the source, { $target } in the translation.
check-zero-width-title = Invisible character
check-zero-width = There is an invisible character here ({ $code }).
check-bidi-control-title = Change of writing direction
check-bidi-control = A character here turns the direction of writing ({ $code }).
check-control-character-title = Control character
check-control-character = There is a control character here ({ $code }).
check-mojibake-title = Wrong encoding
check-mojibake = “{ $text }” was read in the wrong encoding.
check-confusable-title = Look-alike letters
check-confusable = “{ $text }” mixes letters of two scripts that look alike.
check-foreign-script-title = Another script
check-foreign-script = “{ $text }” is in a script that the source does not use.
check-not-nfc-title = Letters not composed
check-not-nfc = Letters and accents are stored apart in “{ $text }”.
check-doubled-word-title = Doubled word
check-doubled-word = “{ $text }” stands here twice.
check-tripled-letter-title = Tripled letter
check-tripled-letter = “{ $text }” has the same letter three times in a row.
check-capital-start-title = Small letter at the start
check-capital-start = The source begins with a capital, the translation with “{ $text }”.
check-all-caps-title = Capitals throughout
check-all-caps = One of the two texts is in capitals throughout.
check-spelling-variant-title = Spelling of another region
check-spelling-variant = “{ $text }” is spelt “{ $own }” in this edition.
check-false-friend-title = False friend
check-false-friend = “{ $target }” does not mean « { $source } »: { $better }.
check-negation-title = Negation in one text only
check-negation = “{ $text }” denies something in the source; nothing does in the translation.
check-negation-added = “{ $text }” denies something in the translation; nothing does in the source.
check-quote-speaker-title = Who is quoted
check-quote-speaker = The source says who speaks (“{ $text }”), the translation does not.
check-sentence-count =
    { $source ->
        [one] One sentence
       *[other] { $source } sentences
    } in the source, { $target } in the translation.
check-end-punctuation-title = Marks at the end
check-end-punctuation = The source ends in “{ $source }”, the translation in “{ $target }”.
check-multiple-punctuation-title = Marks that do not go together
check-multiple-punctuation = “{ $text }” is no punctuation.
check-ellipsis-title = Three dots
check-ellipsis = The ellipsis is one character: ….
check-quotes-foreign-title = Quotation marks of another language
check-quotes-foreign = These quotation marks are not the target language’s.
check-quotes-straight-title = Straight quotation marks
check-quotes-straight = These quotation marks are straight.
check-quotes-unpaired-title = Quotation mark without a partner
check-quotes-unpaired = { $mark } has no partner.
check-quote-count-title = Quotations lost or added
check-quote-count =
    { $source ->
        [one] One quotation
       *[other] { $source } quotations
    } in the source, { $target } in the translation.
check-quote-nesting-title = Marks of an inner quotation
check-quote-nesting = A quotation inside a quotation takes the inner marks.
check-quote-punctuation-title = Stops and commas at quotation marks
check-quote-punctuation = In this edition it is { $better }.
check-brackets-unpaired-title = Bracket without a partner
check-brackets-unpaired = { $mark } has no partner.
check-bracket-count-title = Number of asides in brackets
check-bracket-count =
    { $source ->
        [one] One aside
       *[other] { $source } asides
    } in brackets in the source, { $target } in the translation.
check-apostrophe-straight-title = Straight apostrophe
check-apostrophe-straight = This apostrophe is straight.
check-space-before-punctuation-title = Space before a mark
check-space-before-punctuation = No space stands before { $mark }.
check-space-after-punctuation-title = No space behind a mark
check-space-after-punctuation = A space is missing behind { $mark }.
check-dash-style-title = Style of dashes
check-dash-style = In this edition the dash is { $better }.
check-nbsp-left-title = No-break space left over
check-nbsp-left = This no-break space is left over from the source.
check-nbsp-lost-title = No-break space lost
check-nbsp-lost = The figure and its unit can be torn apart here.
check-source-spacing-title = Spacing of the source
check-source-spacing = The space at { $mark } is not as the source language asks.
check-placeable-missing-title = Inline code missing
check-placeable-missing = { $text } is missing.
check-placeable-added-title = Inline code added
check-placeable-added = { $text } stands here more often than in the source.
check-placeable-order-title = Order of inline codes
check-placeable-order = { $text } stands in another place than in the source.
check-url-altered-title = Web address changed
check-url-altered = { $text } is not in the translation as it is.
check-url-altered-added = { $text } is not in the source.
check-mail-altered-title = E-mail address or handle changed
check-mail-altered = { $text } is not in the translation as it is.
check-mail-altered-added = { $text } is not in the source.
check-emphasis-title = Emphasis lost or added
check-emphasis = Marks of emphasis: { $source } in the source, { $target } in the translation.
check-list-marker-title = List mark typed again
check-list-marker = The mark of the list item is there already.
check-heading-mark-title = Heading mark typed again
check-heading-mark = The mark of the heading or block is there already.
check-source-title-title = Title of a source changed
check-source-title = The title “{ $text }” must stay as it is.
check-lacks-reverse = There is no glossary to look terms of the target up in.
check-term-missing-title = Term not rendered
check-term-missing = “{ $source }” is not rendered; expected: { $expected }.
check-term-missing-left = “{ $source }” was left as it is; expected: { $expected }.
check-term-forbidden-title = Forbidden wording
check-term-forbidden = “{ $target }” is not to be used for “{ $source }”; expected: { $expected }.
check-term-case-title = Capitals of a term
check-term-case = “{ $text }” has the wrong capitals; expected: { $expected }.
check-term-extra-title = Term without a source
check-term-extra = “{ $text }” stands for nothing in the source (such as “{ $source }”).
check-term-unknown-title = Term without a rendering
check-term-unknown = “{ $text }” ({ $id }) has no rendering in this language yet.
check-term-inconsistent-title = One term, two renderings
check-term-inconsistent = “{ $text }” here, “{ $other }” in unit { $unit }.
check-term-count-title = Term rendered less often
check-term-count = “{ $text }” stands { $source } times in the source, its renderings { $target ->
        [0] never
        [one] once
       *[other] { $target } times
    } in the translation.
check-term-kept-title = Wording to be kept
check-term-kept = “{ $source }” must stay as it is.
check-term-kept-left = “{ $source }” must stay as it is.
check-acronym-title = Unknown acronym
check-acronym = “{ $text }” is neither in the translation nor in the glossary.
check-alphanumeric-title = Code changed
check-alphanumeric = { $text } is not in the translation as it is.
check-entity-missing-title = Name not rendered
check-entity-missing = “{ $source }” is not rendered; expected: { $expected }.
check-entity-missing-left = “{ $source }” was left as it is; expected: { $expected }.
check-entity-forbidden-title = Forbidden form of a name
check-entity-forbidden = “{ $target }” is not to be used for “{ $source }”; expected: { $expected }.
check-title-missing-title = Office not rendered
check-title-missing = “{ $source }” is not rendered; expected: { $expected }.
check-title-missing-left = “{ $source }” was left as it is; expected: { $expected }.
check-entity-form-title = Name introduced by its acronym
check-entity-form = “{ $text }” is introduced without its name; expected: { $expected }.
check-name-unknown-title = Unknown name
check-name-unknown = “{ $text }” is in no catalog.
check-name-altered-title = Name lost or changed
check-name-altered = Nothing in the translation answers to “{ $text }”.
check-number-missing-title = Number missing
check-number-missing = Nothing in the translation is worth “{ $source }”.
check-number-extra-title = Number added
check-number-extra = Nothing in the source is worth “{ $target }”.
check-number-changed-title = Number changed
check-number-changed = “{ $target }” stands for “{ $source }”.
check-number-scale-title = Wrong scale
check-number-scale = “{ $target }” is not at the scale of “{ $source }”.
check-number-format-title = Number written in the source’s way
check-number-format = “{ $target }” does not say what “{ $source }” does: its marks are the source language’s.
check-value-spacing-title = Space at a sign
check-value-spacing = The space in “{ $target }” is not as the target language asks.
check-currency-changed-title = Another currency
check-currency-changed = “{ $target }” is another currency than “{ $source }”.
check-unit-changed-title = Percentage or unit changed
check-unit-changed = “{ $target }” counts something else than “{ $source }”.
check-date-mismatch-title = Date missing or changed
check-date-mismatch = “{ $target }” is another date than “{ $source }”.
check-date-mismatch-missing = The date “{ $source }” is not in the translation.
check-date-mismatch-extra = The date “{ $target }” is not in the source.
check-weekday-mismatch-title = Weekday lost or changed
check-weekday-mismatch = “{ $target }” does not give the weekday of “{ $source }”.
check-weekday-wrong-title = Wrong weekday in the source
check-weekday-wrong = The calendar gives “{ $text }” another weekday.
check-date-invalid-title = Impossible date in the source
check-date-invalid = There is no “{ $text }”.
check-date-capital-title = Capitals of a date
check-date-capital = “{ $text }” has a small letter where a capital belongs, or the reverse.
check-date-untranslated-title = Date left in the source language
check-date-untranslated = “{ $text }” is in the source language.
check-date-style-title = Order of day and month
check-date-style = “{ $text }” is in the order of another region.
check-time-mismatch-title = Time missing or changed
check-time-mismatch = “{ $target }” is another time than “{ $source }”.
check-time-mismatch-missing = The time “{ $source }” is not in the translation.
check-ordinal-mismatch-title = Rank or century missing or changed
check-ordinal-mismatch = “{ $target }” is not “{ $source }”.
check-ordinal-mismatch-missing = “{ $source }” is not in the translation.
check-unit-changed-missing = “{ $source }” has lost its unit.
check-unit-changed-extra = “{ $target }” has a unit that nothing in the source has.
check-number-missing-missing = Nothing in the translation is worth “{ $source }”.
check-number-extra-extra = Nothing in the source is worth “{ $target }”.
check-number-format-extra = The marks in “{ $target }” are another language’s.
check-value-spacing-extra = The space in “{ $target }” is not as the target language asks.
check-date-capital-extra = “{ $target }” has a small letter where a capital belongs, or the reverse.
check-date-style-extra = “{ $target }” is in the order of another region.
check-date-untranslated-extra = “{ $target }” is in the source language.
check-weekday-mismatch-missing = The translation does not give the weekday of “{ $source }”.
check-weekday-mismatch-extra = “{ $target }” has a weekday that the source does not give.
check-time-mismatch-extra = The time “{ $target }” is not in the source.
check-currency-changed-missing = “{ $source }” has lost its currency.
check-footnote-missing-title = Footnote mark lost
check-footnote-missing = The footnote mark { $text } is missing.
check-footnote-added-title = Footnote mark added
check-footnote-added = The source does not have the footnote mark { $text }.
check-footnote-order-title = Order of footnote marks
check-footnote-order = The footnote mark { $text } is not in the order of the source.
check-note-missing-title = Footnote mark without a note
check-note-missing = There is no note { $text }: the document has { $notes }.
check-note-unmarked-title = Note without a mark
check-note-unmarked = No mark in the text leads to entry { $note }.
check-memory-differs-title = Other translation in the memory
check-memory-differs = The memory has “{ $text }” for this source ({ $place }).

## Reports (report-…)

report-level-error = error
report-level-warning = warning
report-level-note = note
report-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
report-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
report-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
report-pairs = { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
}
report-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
report-summary = { $found } in { $pairs } of { $files }.
report-summary-clean = Nothing found in { $pairs } of { $files }.
report-suppressed = { $count ->
    [one] { $count } suppressed finding does not count.
   *[other] { $count } suppressed findings do not count.
}
report-suppressed-by-waiver = waived: { $reason }
report-suppressed-by-configuration = ignored by the configuration: { $reason }
report-suppressed-by-baseline = in the baseline: { $reason }
report-skipped = { $path }: { $code } could not judge { $pairs }: { $reason }
report-source = source
report-expected = expected: { $wordings }
report-expected-heading = expected
report-help = help
report-explain = more about this rule: visavis explain { $code }
report-fix = fix
report-fix-safe = safe to apply
report-fix-unsafe = a suggestion, for a person to judge
report-github-cut = { $found } in all; { $count ->
    [one] { $count } more is
   *[other] { $count } more are
} not shown here.
report-markdown-cut = { $count ->
    [one] { $count } milder finding is not shown.
   *[other] { $count } milder findings are not shown.
}
report-heading-line = Line
report-heading-level = Level
report-heading-finding = Finding
report-heading-source = Source
report-heading-target = Target
report-heading-rule = Rule
report-heading-title = What it finds
report-heading-count = Findings
report-heading-skipped = Not checked
report-page-title = Findings
report-page-skip = Skip to the findings
report-page-filter = Filter
report-page-search = Search texts and findings
report-page-all-rules = All rules
report-page-all-files = All files
report-page-file = File
report-page-suppressed = suppressed
report-page-shown = Findings shown
report-page-reset = Reset
report-page-none = No finding to show.
report-page-rules = Rules
report-page-pair = Pair { $unit }
report-page-keys = Keys
report-page-key-next = next finding
report-page-key-previous = previous finding
report-page-key-search = search
report-page-key-levels = errors, warnings, notes: show or hide
report-page-key-help = these keys
report-page-key-leave = leave the search or this list
report-page-close = Close
report-segment-paragraph = paragraph
report-segment-bullet = list item
report-segment-heading = heading
report-segment-note = note
report-segment-source = source entry
report-segment-cell = table cell
report-segment-attribute = attribute
report-segment-field = front matter
report-mention-title = title
report-mention-name = name
report-mention-term = term
report-mention-number = number
report-mention-percent = percentage
report-mention-ordinal = ordinal
report-mention-date = date
report-mention-time = time
report-mention-money = money
report-mention-unit = measure
report-mention-quote = quotation
report-mention-footnote = footnote mark
report-mention-url = address

## Project and configuration (project-…)

project-locked = Another visavis is at work in this folder.
project-wait = Wait until it is done, and try again.
project-unit-unknown = There is no segment { $unit }.
project-unit-hint = Name segments by their numbers, such as 12 or 3-7, or all of them with “all”.
project-nobody = Nobody knows who you are.
project-say-who = Say it with --by NAME, or tell git: git config user.name NAME
project-no-source = No source goes with this bilingual file.
project-git-missing = Git is needed for this, and cannot be run.
project-git-failed = Git says: { $reason }
project-not-a-repository = This is not in a git repository.
project-revision-unknown = Git knows no revision “{ $revision }” here; in a shallow clone, fetch it first.
project-exists = there is a file already
project-exists-hint = name another one, or write over it with --force
project-not-bilingual = This is no bilingual file.
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
project-unknown-format = There is no source format called “{ $format }”.
project-known-formats = Choose one of { $formats }.
project-another-document = This bilingual file has next to nothing in common with the source; taking it would set all its translations aside.
project-force = Move it elsewhere if it belongs to another text, or say --force.
project-another-target = This bilingual file is in “{ $found }”; “{ $expected }” was expected.
project-no-bilingual-file = There is no bilingual file, so there is nothing to publish.
project-translate-first = Make it first: visavis translate { $source }
project-same-file = The edition would take the place of its source.
project-not-bilingual = This is no bilingual file by its name.
project-no-baseline-entry = This line is no entry of a baseline; a fingerprint, a code and a path were expected.
project-no-sentences = There are no sentence rules for “{ $locale }”.
project-name-rules = Name a file of rules (SRX) with --segmentation.
project-pattern = A pattern cannot be understood: { $reason }
project-not-a-glossary = This is no glossary by its name.

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
cli-help-drift = Tell what is out of date, segment by segment and row by row
cli-help-confirm = Say that targets need no change, and why
cli-help-review = Mark pairs as reviewed, or take reviews back
cli-help-review-mark = Say that pairs are reviewed in exactly this wording
cli-help-review-clear = Take reviews back
cli-help-status = Show how far the editions are
cli-argument-paths = Sources, bilingual files or folders; the whole project when left out
cli-argument-since = Tell only what became out of date since this branch left that revision
cli-argument-fail-on = What makes the command fail; may be several, separated by commas
cli-argument-file = Bilingual file
cli-argument-units = Numbers of segments, such as 12 or 3-7, or all
cli-argument-reason = Why no change is needed
cli-argument-by = Who says so; git’s user.name when left out
cli-confirmed = { $count ->
    [one] { $count } segment of { $path } confirmed by { $who }
   *[other] { $count } segments of { $path } confirmed by { $who }
}
cli-reviewed = { $count ->
    [one] { $count } segment of { $path } reviewed by { $who }
   *[other] { $count } segments of { $path } reviewed by { $who }
}
cli-review-cleared = { $count ->
    [one] Review of { $count } segment of { $path } taken back
   *[other] Reviews of { $count } segments of { $path } taken back
}
cli-carried-over = { $path }: { $count ->
    [one] one harmless change of the source was carried over
   *[other] { $count } harmless changes of the source were carried over
}
cli-help-diff = Show what changed between two files or revisions, segment by segment
cli-help-git = Work with git: diffs and merges of bilingual files
cli-help-git-install = Send the project’s bilingual files to the diff and merge drivers
cli-help-git-textconv = Print a bilingual file as git diff shows it
cli-help-git-merge = Merge two versions of a bilingual file, as git asks for it
cli-argument-old = Old bilingual file or edition; path@revision for one that git knows
cli-argument-new = New bilingual file or edition; path@revision for one that git knows
cli-argument-exit-code = Fail when there are differences
cli-argument-base = File that both versions come from
cli-argument-ours = Version that is merged into, and that the result replaces
cli-argument-theirs = Version that is merged
cli-argument-path = Path that messages name
cli-git-installed = Git now compares and merges bilingual files segment by segment; commit { $path } for the others.
cli-git-conflicts = { $path }: both branches translated { $count ->
    [one] segment { $units }
   *[other] segments { $units }
} differently; both targets stand in comments there.
cli-help-terms = Ask about the glossary and the message files
cli-help-terms-find = Show the entries and messages that hold some words
cli-help-terms-lint = Tell what is wrong in the glossary and the message files
cli-help-terms-where-used = List the segments that mention an entry, a name or a title
cli-help-memory = Look into what was translated before
cli-help-memory-search = Show what was translated before for a text, with the words that differ
cli-help-memory-stats = Tell how much of the sources was translated before, by how near it is
cli-help-align = Make a bilingual file of a source and its translation
cli-help-convert = Write a bilingual file in another format: PO, CSV, XLIFF, TMX
cli-more-convert = Formats are told by the names of the files: .po, .csv, .xlf (XLIFF 2), .sdlxliff (XLIFF 1.2), .tmx. XLIFF 1.2 in a .xlf file is written with --to xliff12.
cli-argument-convert-input = File to convert, or - for standard input with --from
cli-argument-convert-output = File to write, or - for standard output with --to
cli-argument-convert-target = Language of the targets, where the file does not say it
cli-argument-convert-source = Language of the sources, where the file does not say it
cli-argument-convert-force = Write over a file that is there
cli-argument-from = Format of the input, when its name does not tell
cli-argument-to = Format of the output, when its name does not tell
cli-help-memory-import = Take past translations of other tools into the memory of the project
cli-argument-files = Files with past translations: TMX, XLIFF, PO, CSV
cli-argument-memory-import-force = Write over a file of this name in the memory
cli-help-memory-export = Write all confirmed pairs, those of the memory included, into one file
cli-argument-memory-export-force = Write over a file that is there
cli-argument-from-xliff = File that came back from another tool: its targets are taken where sources agree and nobody wrote another one
cli-argument-align-old-source = The source, such as old.fr.md
cli-argument-align-old-target = Its translation, such as old.en.md
cli-argument-align-force = Write over a bilingual file that is there
cli-argument-confidence = Links less sure than this are drafts
cli-argument-memory-search-words = The text to look for
cli-argument-threshold = Matches less like the text than this, in per cent, are left out
cli-argument-limit = Show no more than so many
cli-argument-terms-extract-paths = Sources, bilingual files or folders; the whole project when left out
cli-argument-least = Leave out what occurs in fewer segments
cli-help-terms-extract = Propose terms that the glossary lacks, as a glossary to be curated
cli-help-check = Check terms, names, numbers, punctuation and more in bilingual files
cli-help-explain = Show the page of a rule, or list all rules
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
cli-argument-publish-format = Format of the edition: that of the source, or a finished page
cli-argument-source-format = Format of the source, when its name does not tell
cli-argument-output-file = Write to this file instead, or to standard output for -
cli-argument-output-format = Format of the result
cli-argument-outdated = What to do where a target is missing, a draft or out of date
cli-argument-allow-drafts = Let drafts into the edition
cli-argument-init-folder = Folder of the project
cli-argument-words = Words in any language, in any form
cli-argument-forms = Show every form that is recognised, with the rules that made it
cli-argument-fail-level = The mildest severity that makes the command fail
cli-argument-id = Id of a glossary row or of a message
cli-argument-select = Look for these rules only: all, a family such as T, a code such as T001, a name such as term-missing
cli-argument-ignore = Do not look for these rules
cli-argument-severity = How grave findings are: term-missing=error
cli-argument-exit-zero = End well whatever is found
cli-argument-fix = Make the fixes that cannot change the meaning
cli-argument-check-diff = Show what --fix would change, and change nothing
cli-argument-baseline = File of findings that were there before and do not count
cli-argument-write-baseline = Write all findings into a baseline file
cli-argument-check-output-format = Format of the report; full on a terminal, else concise
cli-argument-rule = Code or name of a rule
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
cli-no-sources = There are no sources here. A source is called briefing.{ $locale }.txt, or is named on the command line.
cli-file-unchanged = { $path } is up to date
cli-file-created = { $source } → { $path }, new
cli-file-updated = { $source } → { $path }, updated
cli-segments = segments
cli-words = words
cli-number = { $count }
cli-state-reviewed = reviewed
cli-state-translated = translated
cli-state-outdated = out of date
cli-state-draft = draft
cli-state-initial = empty
cli-origin-person = drafts: changed source
cli-origin-aligned = drafts: from an alignment
cli-origin-context = drafts: memory, in context
cli-origin-memory = drafts: memory
cli-origin-repaired = drafts: memory, repaired
cli-origin-mention = drafts: a term or name
cli-origin-fuzzy = drafts: near matches
cli-origin-assembled = drafts: assembled
cli-total = total
cli-mentioned = Recognised: { $mentions }.
cli-mentioned-terms = { $count ->
    [one] { $count } term
   *[other] { $count } terms
}
cli-mentioned-names = { $count ->
    [one] { $count } name
   *[other] { $count } names
}
cli-mentioned-titles = { $count ->
    [one] { $count } title
   *[other] { $count } titles
}
cli-mentioned-values = { $count ->
    [one] { $count } value
   *[other] { $count } values
}
cli-nothing-left = Everything is translated.
cli-left = Left to do: { $segments ->
    [one] { $segments } segment
   *[other] { $segments } segments
} ({ $words ->
    [one] { $words } word
   *[other] { $words } words
}).
cli-edition-foreseen = { $count ->
    [0] { $path } would be written
    [one] { $path } would be written; { $count } segment in it is not confirmed
   *[other] { $path } would be written; { $count } segments in it are not confirmed
}
cli-edition-written = { $count ->
    [0] { $path } written
    [one] { $path } written; { $count } segment in it is not confirmed
   *[other] { $path } written; { $count } segments in it are not confirmed
}
cli-edition-blocked = { $path } was not written: { $count ->
    [one] { $count } segment is in the way
   *[other] { $count } segments are in the way
} (see --outdated and --allow-drafts).
cli-lack-missing = no pair
cli-lack-empty = empty
cli-lack-draft = draft
cli-lack-outdated = outdated
cli-lint-summary = { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
} and { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
}: { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}, { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}.
cli-nothing-found = Nothing holds “{ $words }”.
cli-entry-note = Note: { $note }
cli-form-lemma = as it stands
cli-where-used = { $count ->
    [0] Nothing mentions { $id }.
    [one] { $count } mention of { $id }.
   *[other] { $count } mentions of { $id }.
}
cli-expected-rules = All, a family such as T, a code such as T001 or a name such as term-missing was expected: see visavis explain.
cli-expected-rules-level = A rule and a severity such as term-missing=error were expected.
cli-unknown-id = No row of the glossary and no message has the id “{ $id }”.
cli-unknown-rule = There is no rule called “{ $rule }”.
cli-file-fixed = { $path }, fixed
cli-baseline-written = { $path } holds { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}.
cli-baseline-unused = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
} of { $path } stand for nothing any more: write it anew with --write-baseline.
cli-help-terms-import = Take glossaries of other tools into that of the project
cli-more-terms-import = Formats are told by the names of the files: .tbx (TBX, all editions and styles), .csv and .tsv (spreadsheets, with or without a header), .txt, .utf8 and .tab (OmegaT). Glossaries of DeepL need --from deepl. A term that the glossary has already is left out; where it is rendered otherwise, both renderings are shown.
cli-argument-terms-import-files = Glossaries: TBX, CSV, OmegaT, DeepL
cli-argument-terms-import-output-file = Write to this file instead of one of the same name in the project’s glossary
cli-argument-terms-import-force = Write over a file that is there
cli-argument-terms-import-dry-run = Write nothing; tell what would be taken
cli-argument-all = Take in terms that the glossary has already, too
cli-help-terms-export = Write the glossary of the project as other tools read it
cli-more-terms-export = Formats are told by the name of the file, or with --to: csv (spreadsheets), tbx (TBX-Basic, ISO 30042:2019, style DCA), tbx-dct (the same in style DCT), tbx-martif (TBX of 2008, for older tools), omegat, deepl. What the format has no place for is told. OmegaT and DeepL take one target: the first.
cli-argument-terms-export-force = Write over a file that is there
cli-terms-imported = { $count ->
    [0] { $path }: nothing is new, and nothing was written.
    [one] { $path }: one new entry.
   *[other] { $path }: { $count } new entries.
}
cli-terms-would-import = { $count ->
    [0] { $path }: nothing is new.
    [one] { $path }: one new entry would be written.
   *[other] { $path }: { $count } new entries would be written.
}
cli-terms-known = { $count ->
    [one] One is in the glossary already.
   *[other] { $count } are in the glossary already.
}
cli-terms-rivals = { $count ->
    [one] One is rendered otherwise in the glossary, and left out.
   *[other] { $count } are rendered otherwise in the glossary, and left out.
}
cli-terms-foreign = { $count ->
    [one] One has no term in the source language, and is left out.
   *[other] { $count } have no term in the source language, and are left out.
}
cli-terms-languages = Left out are the languages that the project has not: { $languages } (--target adds them).
cli-terms-exported = { $count ->
    [one] { $path }: one entry.
   *[other] { $path }: { $count } entries.
}
cli-terms-feature-ids = the ids of entries
cli-terms-feature-languages = renderings in further languages
cli-terms-feature-do-not-translate = renderings that are the source term
cli-terms-feature-synonyms = synonyms of the source term
cli-terms-feature-admitted = accepted renderings besides the preferred one
cli-terms-feature-forbidden = forbidden wordings
cli-terms-feature-homographs = further entries with a source term that is there already
cli-terms-feature-untranslated = terms without a rendering
cli-terms-feature-long = wordings of more than 1,024 bytes, or with control characters
cli-terms-feature-bars = vertical bars, which become ¦
cli-terms-feature-notes = notes
cli-terms-feature-class = parts of speech
cli-terms-feature-gender = genders
cli-terms-feature-number = grammatical numbers
cli-terms-feature-case = whether case counts
cli-terms-feature-forms = inflected forms
cli-terms-feature-guard = what must stand before the term
cli-terms-feature-examples = examples
cli-terms-feature-counter-examples = counter-examples
cli-terms-lost = { $format } has no place for { $feature } ({ $count ->
    [one] one entry
   *[other] { $count } entries
}).
