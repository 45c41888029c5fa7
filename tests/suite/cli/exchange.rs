//! Files of other tools: converted, checked, taken into the memory.

use super::Folder;

const PAIRS: &str = r#"msgid ""
msgstr ""
"Language: en-GB\n"

# À relire par Ada.
msgid "La séance est <b>levée</b>."
msgstr "The sitting is <b>closed</b>."

#, fuzzy
msgid "Le ministre part."
msgstr "The minister goes."

msgid "À suivre."
msgstr ""
"#;

#[test]
fn files_are_converted_there_and_back() {
    for (file, to) in [("a.xlf", "xliff"), ("a.xliff", "xliff12")] {
        let folder = Folder::new();
        folder.write("a.po", PAIRS);
        let ran = folder.run(&["convert", "a.po", file, "--to", to]);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        assert!(ran.stderr.contains("3 pairs"), "{}", ran.stderr);
        let ran = folder.run(&["convert", file, "b.po"]);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        // The header gains what was missing.
        let pairs = |text: &str| text.split_once("\n\n").unwrap().1.to_owned();
        assert_eq!(pairs(&folder.read("b.po")), pairs(PAIRS), "{to}");
    }
}

#[test]
fn standard_input_and_output_need_names_of_formats() {
    let folder = Folder::new();
    let ran = folder.run_with(&["convert", "-", "-", "--from", "po", "--to", "xliff"], PAIRS);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(ran.stdout.contains("srcLang=\"fr\"") && ran.stdout.contains("trgLang=\"en-GB\""), "{}", ran.stdout);
    let ran = folder.run_with(&["convert", "-", "b.po"], PAIRS);
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("xliff12"), "{}", ran.stderr);
}

#[test]
fn nothing_is_written_over_or_lost_unsaid() {
    let folder = Folder::new();
    folder.write("a.po", PAIRS).write("b.tmx", "mine");
    assert_eq!(folder.run(&["convert", "a.po", "b.tmx"]).code, Some(2));
    assert_eq!(folder.read("b.tmx"), "mine");
    let ran = folder.run(&["convert", "a.po", "b.tmx", "--force"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(ran.stderr.contains("Lost in tmx: segments without translation (1)"), "{}", ran.stderr);
    folder.write("bad.xlf", "<xliff version='2.1'>\n  <file>");
    let ran = folder.run(&["convert", "bad.xlf", "c.po"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("bad.xlf:2:") && !folder.path("c.po").exists(), "{}", ran.stderr);
}

#[test]
fn xliff_in_utf_16_is_checked_and_read() {
    let folder = Folder::new();
    folder.write("a.po", PAIRS).run(&["convert", "a.po", "a.xlf"]);
    let text = folder.read("a.xlf").replace("The sitting", "The  sitting").replace("UTF-8", "UTF-16");
    let bytes: Vec<u8> = std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    folder.write("b.xlf", bytes);
    let ran = folder.run(&["check", "b.xlf"]);
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    assert!(ran.stdout.contains("b.xlf:"), "{}", ran.stdout);
}

const MEMORY: &str = r#"<?xml version="1.0" encoding="ISO-8859-1"?>
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="*all*" datatype="plaintext"/><body>
<tu><tuv xml:lang="EN-US"><seg>The meeting is adjourned.</seg></tuv><tuv xml:lang="EN-GB"><seg>The sitting is closed.</seg></tuv><tuv xml:lang="fr-FR"><seg>La s&#233;ance est lev@e.</seg></tuv></tu>
<tu><tuv xml:lang="de"><seg>Nein.</seg></tuv><tuv xml:lang="fr"><seg>Non.</seg></tuv></tu>
</body></tmx>
"#;

fn with_memory(folder: &Folder) {
    let bytes: Vec<u8> = MEMORY.bytes().map(|byte| if byte == b'@' { 0xE9 } else { byte }).collect();
    folder.write("visavis.toml", "targets = ['en-GB']\n").write("from-agency.tmx", bytes);
}

#[test]
fn a_memory_is_imported_searched_and_exported() {
    let folder = Folder::new();
    with_memory(&folder);
    let ran = folder.run(&["memory", "import", "from-agency.tmx"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(ran.stderr.contains("memory/from-agency.tmx: 1 units taken, 0 there already, 1 skipped"), "{}", ran.stderr);
    let search = |target: &str| folder.run(&["memory", "search", "La séance est levée.", "-t", target]).stdout;
    assert!(search("en-GB").contains("The sitting is closed."), "{}", search("en-GB"));
    assert!(search("en-US").contains("The meeting is adjourned."), "{}", search("en-US"));
    let ran = folder.run(&["memory", "export", "-o", "all.tmx"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let exported = folder.read("all.tmx");
    assert!(
        exported.contains("<seg>The sitting is closed.</seg>") && exported.contains("srclang=\"fr\""),
        "{exported}"
    );
    assert_eq!(exported.matches("<tu>").count(), 1);
}

#[test]
fn units_are_imported_once() {
    let folder = Folder::new();
    with_memory(&folder);
    let import = |arguments: &[&str]| folder.run(&[&["memory", "import"], arguments].concat());
    assert_eq!(import(&["from-agency.tmx"]).code, Some(0));
    let first = folder.read("memory/from-agency.tmx");
    let ran = import(&["from-agency.tmx"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(ran.stderr.contains("0 units taken, 1 there already, 1 skipped"), "{}", ran.stderr);
    assert_eq!(folder.read("memory/from-agency.tmx"), first);
    // Under another name, twice in one file, and once with something that a person noted.
    let unit = first.split("<tu>").nth(1).unwrap().split("</tu>").next().unwrap();
    let other = unit.replace("adjourned", "closed");
    let units =
        [unit, &other, &other, &format!("<note>Ada: yes.</note>{other}")].map(|unit| format!("<tu>{unit}</tu>"));
    let whole = format!("<tu>{unit}</tu>");
    folder.write("more.tmx", first.replace(&whole, &units.concat()));
    let ran = import(&["more.tmx"]);
    assert!(ran.stderr.contains("memory/more.tmx: 1 units taken, 3 there already"), "{}", ran.stderr);
    let more = folder.read("memory/more.tmx");
    assert!(more.matches("<tu>").count() == 1 && more.contains("<note>Ada: yes.</note>"), "{more}");
    // The file itself is no reason to leave units out when it is written over.
    assert_eq!(import(&["more.tmx", "--force"]).code, Some(0));
    assert_eq!(folder.read("memory/more.tmx"), more);
    folder.write("more.tmx", more.replace("closed", "over"));
    assert_eq!(import(&["more.tmx"]).code, Some(2));
}

#[test]
fn confirmed_pairs_are_imported() {
    let folder = Folder::new();
    folder.write("visavis.toml", "").write("past.po", PAIRS);
    folder.run(&["convert", "past.po", "past.xlf"]);
    let ran = folder.run(&["memory", "import", "past.xlf"]);
    assert!(ran.stderr.contains("memory/past.po: 1 units taken, 0 there already, 2 skipped"), "{}", ran.stderr);
    let ran = folder.run(&["memory", "export", "-o", "-", "--to", "csv"]);
    assert!(ran.stdout.contains("La séance est <b>levée</b>."), "{}", ran.stdout);
}

#[test]
fn targets_that_come_back_never_replace_those_of_people() {
    let folder = Folder::new();
    folder.write("a.fr.txt", "La séance est levée.\n\nLe ministre part.\n").run(&["translate", "a.fr.txt"]);
    folder.run(&["convert", "a.en.po", "out.xlf", "--to", "xliff12"]);
    let target = |source: &str, target: &str| {
        format!(
            "<trans-unit id='{source}'><source>{source}</source><target state='translated'>{target}</target></trans-unit>"
        )
    };
    let back = |texts: [&str; 2]| {
        let units =
            target("La séance est levée.", texts[0]) + &target("Le ministre part.", texts[1]) + &target("X.", "Y.");
        let file = "<file original='a' datatype='plaintext' source-language='fr' target-language='en'><body>";
        let root = "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'>";
        format!("{root}{file}{units}</body></file></xliff>")
    };
    folder.write("back.xlf", back(["The sitting is closed.", "The minister is leaving."]));
    let ran = folder.run(&["translate", "a.fr.txt", "--from-xliff", "back.xlf"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("2 taken, 0 not because") && ran.stderr.contains("1 not because the source"),
        "{}",
        ran.stderr
    );
    let bilingual = folder.read("a.en.po");
    assert!(bilingual.contains("msgstr \"The sitting is closed.\"") && !bilingual.contains("fuzzy"), "{bilingual}");
    folder.write("back.xlf", back(["Session over.", "The minister is leaving."]));
    let ran = folder.run(&["translate", "a.fr.txt", "--from-xliff", "back.xlf"]);
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    assert!(ran.stderr.contains("0 taken, 1 not because"), "{}", ran.stderr);
    assert!(ran.stderr.contains("Segment 1: what came back is “Session over.”"), "{}", ran.stderr);
    assert_eq!(folder.read("a.en.po"), bilingual);
    assert_eq!(folder.run(&["translate", "--from-xliff", "gone.xlf"]).code, Some(2));
}

/// The project’s file goes out with both targets translated; then `here` and `there` are written for the first.
fn sent_and_changed(format: &str, here: &str, there: &str) -> (Folder, super::Ran) {
    let folder = Folder::new();
    let was = "The sitting is closed.";
    folder.write("a.fr.txt", "La séance est levée.\n\nLe ministre part.\n").run(&["translate", "a.fr.txt"]);
    let pairs = [("La séance est levée.", was), ("Le ministre part.", "The minister leaves.")];
    let pair = |(source, target): (&str, &str)| format!("\nmsgid \"{source}\"\nmsgstr \"{target}\"\n");
    let header = "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n";
    folder.write("a.en.po", header.to_owned() + &pairs.map(pair).concat());
    folder.run(&["translate", "a.fr.txt"]);
    folder.run(&["convert", "a.en.po", "out.xlf", "--to", format]);
    folder.write("a.en.po", folder.read("a.en.po").replace(was, here));
    folder.write("back.xlf", folder.read("out.xlf").replace(was, there));
    let ran = folder.run(&["translate", "a.fr.txt", "--from-xliff", "back.xlf"]);
    (folder, ran)
}

#[test]
fn what_an_agency_improved_is_taken_where_the_project_has_not_changed_since() {
    for format in ["xliff", "xliff12"] {
        let (folder, ran) = sent_and_changed(format, "The sitting is closed.", "The meeting is adjourned.");
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        assert!(ran.stderr.contains("1 taken, 0 not because"), "{}", ran.stderr);
        let bilingual = folder.read("a.en.po");
        assert!(
            bilingual.contains("msgstr \"The meeting is adjourned.\"") && !bilingual.contains("fuzzy"),
            "{bilingual}"
        );
        let (folder, ran) = sent_and_changed(format, "The session is over.", "The sitting is closed.");
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        assert!(
            ran.stderr.contains("0 taken, 0 not because") && ran.stderr.contains("1 not because only"),
            "{}",
            ran.stderr
        );
        assert!(folder.read("a.en.po").contains("msgstr \"The session is over.\""), "{}", folder.read("a.en.po"));
    }
}

#[test]
fn what_both_changed_is_for_people_to_decide() {
    for format in ["xliff", "xliff12"] {
        let (folder, ran) = sent_and_changed(format, "The session is over.", "The meeting is adjourned.");
        assert_eq!(ran.code, Some(1), "{}", ran.stderr);
        assert!(ran.stderr.contains("Segment 1: what came back is “The meeting is adjourned.”"), "{}", ran.stderr);
        let bilingual = folder.read("a.en.po");
        let lines = [
            "#. conflict ours: The session is over.",
            "#. conflict theirs: The meeting is adjourned.",
            "#, fuzzy",
            "msgstr \"The session is over.\"",
        ];
        assert!(lines.iter().all(|line| bilingual.contains(line)), "{bilingual}");
        // Someone decides.
        let decided =
            bilingual.replace("#, fuzzy\n", "").replace("msgstr \"The session is over.", "msgstr \"It is over.");
        folder.write("a.en.po", decided).run(&["translate", "a.fr.txt"]);
        assert!(!folder.read("a.en.po").contains("conflict"), "{}", folder.read("a.en.po"));
    }
}
