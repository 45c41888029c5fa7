//! What was translated before: searching it, counting it, drafting from it, and making it of old editions.

use super::Folder;

const PAST: &str = r#"msgid ""
msgstr ""
"Language: en\n"
"X-Source-Language: fr\n"

msgid "Le ministre a promis 12 millions d’euros aux communes."
msgstr "The minister promised €12 million to municipalities."

msgid "La séance est levée."
msgstr "The sitting is closed."
"#;

fn with_memory() -> Folder {
    let folder = Folder::new();
    folder.write("visavis.toml", "").write("memory/past.po", PAST);
    folder
}

#[test]
fn near_matches_are_shown_with_what_differs_and_rewritten() {
    let folder = with_memory();
    let ran = folder.run(&["memory", "search", "Le ministre a promis 15 millions d’euros aux communes."]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let expected = [
        "rewritten with today’s renderings",
        "− Le ministre a promis [12] millions",
        "+ Le ministre a promis [15] millions",
        "= The minister promised €15 million to municipalities.",
    ];
    for line in expected {
        assert!(ran.stdout.contains(line), "{line}: {}", ran.stdout);
    }
    let ran = folder.run(&["memory", "search", "Tout autre chose que cela.", "--output-format", "json"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), "[]\n"));
    assert!(ran.stderr.contains("2 segments"), "{}", ran.stderr);
}

#[test]
fn the_memory_drafts_what_it_knows_and_says_how_near_it_is() {
    let folder = with_memory();
    let text = "La séance est levée.\n\nLe ministre a promis 15 millions d’euros aux communes.\n\n\
        Le ministre a promis 12 millions d’euros à nos communes.\n";
    folder.write("a.fr.txt", text);
    let ran = folder.run(&["translate"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let bilingual = folder.read("a.en.po");
    let expected = [
        "#. draft: memory 100 % ",
        "msgstr \"The sitting is closed.\"",
        "#. draft: repaired ",
        "msgstr \"The minister promised €15 million to municipalities.\"",
        "#. draft: fuzzy ",
        "#| msgid \"Le ministre a promis 12 millions d’euros aux communes.\"",
    ];
    for line in expected {
        assert!(bilingual.contains(line), "{line}: {bilingual}");
    }
    assert_eq!(bilingual.matches("#, fuzzy").count(), 3);
    folder.run(&["translate"]);
    assert_eq!(folder.read("a.en.po"), bilingual);
}

#[test]
fn an_identical_target_that_breaks_the_glossary_is_rewritten() {
    let folder = with_memory();
    folder.write("a.fr.txt", "La séance est levée.\n");
    folder.write("glossary/own.csv", "id,fr,en\nown-1,séance,session|sitting\n");
    folder.run(&["translate"]);
    assert!(folder.read("a.en.po").contains("\"The sitting is closed.\""));
    folder.write("glossary/own.csv", "id,fr,en\nown-1,séance,session\n");
    folder.run(&["translate"]);
    let bilingual = folder.read("a.en.po");
    assert!(bilingual.contains("#. draft: fuzzy 99 %"), "{bilingual}");
}

#[test]
fn leverage_is_counted_by_band() {
    let folder = with_memory();
    folder.write("a.fr.txt", "La séance est levée.\n\nLe ministre part.\n\nLe ministre part.\n");
    let ran = folder.run(&["memory", "stats", "--output-format", "csv"]);
    let expected =
        "band,segments,words\ncontext,0,0\nexact,1,4\nrepetition,1,3\n95,0,0\n85,0,0\n75,0,0\n50,0,0\nnew,1,3\n";
    assert_eq!(ran.stdout, expected, "{}", ran.stderr);
}

#[test]
fn the_index_is_kept_and_can_be_thrown_away() {
    let folder = with_memory();
    let search = || folder.run(&["memory", "search", "La séance est levée."]).stdout;
    let first = search();
    assert!(first.contains("The sitting is closed."), "{first}");
    let shelves = || {
        let entries = std::fs::read_dir(folder.path(".visavis/memory")).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.contains(".shelf")).collect::<Vec<_>>()
    };
    assert_eq!(shelves().len(), 1);
    assert_eq!(search(), first);
    std::fs::write(folder.path(".visavis/memory").join(&shelves()[0]), "garbage").unwrap();
    assert_eq!(search(), first);
    std::fs::remove_dir_all(folder.path(".visavis")).unwrap();
    assert_eq!(search(), first);
    folder.write("memory/past.po", PAST.replace("sitting", "session"));
    assert!(search().contains("The session is closed."));
}

#[test]
fn an_old_edition_becomes_a_memory() {
    let folder = Folder::new();
    folder.write("old.fr.txt", "Le ministre part jeudi. Il revient le 12 mars.\n\nLa séance est levée.\n");
    folder.write("old.en.txt", "The minister leaves on Thursday. He returns on 12 March.\n\nThe sitting is closed.\n");
    let ran = folder.run(&["align", "old.fr.txt", "old.en.txt"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let bilingual = folder.read("old.en.po");
    assert!(bilingual.contains("msgid \"Il revient le 12 mars.\"\nmsgstr \"He returns on 12 March.\""), "{bilingual}");
    let ran = folder.run(&["align", "old.fr.txt", "old.en.txt"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("--force"), "{}", ran.stderr);
    assert_eq!(folder.read("old.en.po"), bilingual);
}

#[test]
fn terms_that_the_glossary_lacks_are_proposed() {
    let folder = Folder::new();
    let text =
        "Le cadre brumeux est adopté.\n\nUn cadre brumeux suivra.\n\nLe Conseil européen salue le cadre brumeux.\n";
    folder.write("a.fr.txt", text);
    let ran = folder.run(&["terms", "extract", "--output-file", "new.csv"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let rows = folder.read("new.csv");
    assert!(rows.starts_with("id,fr,en,examples,note\nnew-001,cadre brumeux,,Le cadre brumeux est adopté.,"), "{rows}");
    assert!(!rows.contains("Conseil européen,"), "{rows}");
}

/// An example that a spreadsheet would run as a formula.
#[test]
fn proposed_rows_are_harmless_in_a_spreadsheet_and_read_back() {
    let folder = Folder::new();
    folder.write("a.fr.txt", "+5 % pour le cadre brumeux.\n\nUn cadre brumeux suivra.\n");
    let ran = folder.run(&["terms", "extract", "--output-file", "new.csv"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let rows = folder.read("new.csv");
    assert!(rows.contains("new-001,cadre brumeux,,'+5 % pour le cadre brumeux.,"), "{rows}");
    let ran = folder.run(&["terms", "lint", "--isolated", "--glossary", "new.csv"]);
    assert_eq!(ran.code, Some(1), "no target yet: {}", ran.stderr);
}
