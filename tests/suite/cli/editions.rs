//! The main job, from source to edition.

use super::Folder;
use std::fs;
use std::path::{Path, PathBuf};

const SOURCE: &str = "Le Conseil européen se réunit mardi 11 février\n\n  • Le président français a annoncé 109 milliards d’euros. Il part demain.\n";

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples")
}

fn sources() -> Vec<String> {
    let entries = fs::read_dir(examples()).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let mut sources: Vec<String> = names.filter(|name| name.contains(".fr.")).collect();
    sources.sort();
    sources
}

/// A folder with the examples' sources and bilingual files, but no editions.
fn with_examples() -> Folder {
    let folder = Folder::new();
    for source in sources() {
        let bilingual = source.replace(".fr.txt", ".en.po");
        for name in [source, bilingual] {
            folder.write(&name, fs::read(examples().join(&name)).unwrap());
        }
    }
    folder
}

#[test]
fn the_examples_publish_as_they_should() {
    let folder = with_examples();
    let ran = folder.run(&["publish", "."]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(sources().len() >= 2);
    for source in sources() {
        let edition = source.replace(".fr.", ".en.");
        assert_eq!(folder.read(&edition), fs::read_to_string(examples().join(&edition)).unwrap(), "{edition}");
    }
}

#[test]
fn the_examples_are_up_to_date() {
    let folder = with_examples();
    let ran = folder.run(&["translate", "."]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    for source in sources() {
        let bilingual = source.replace(".fr.txt", ".en.po");
        assert_eq!(folder.read(&bilingual), fs::read_to_string(examples().join(&bilingual)).unwrap(), "{bilingual}");
    }
}

#[test]
fn translating_twice_changes_no_byte() {
    let folder = Folder::new();
    folder.write("2025-02-10.fr.txt", SOURCE);
    let first = folder.run(&["translate", "2025-02-10.fr.txt"]);
    assert_eq!(first.code, Some(0), "{}", first.stderr);
    let bilingual = folder.read("2025-02-10.en.po");
    assert!(bilingual.contains("#. money: 109 milliards d’euros → €109 billion\n"), "{bilingual}");
    assert!(bilingual.contains("#. date: mardi 11 février → Tuesday 11 February\n"), "{bilingual}");
    let second = folder.run(&["translate", "2025-02-10.fr.txt"]);
    assert!(second.stderr.contains("2025-02-10.en.po is up to date"), "{}", second.stderr);
    assert_eq!(folder.read("2025-02-10.en.po"), bilingual);
}

#[test]
fn an_edition_waits_until_every_segment_is_translated() {
    let folder = Folder::new();
    folder.write("a.fr.txt", SOURCE).run(&["translate", "--draft", "none"]);
    let blocked = folder.run(&["publish"]);
    assert_eq!(blocked.code, Some(1));
    assert!(blocked.stderr.contains("3 segments are in the way"), "{}", blocked.stderr);
    assert!(!folder.names().contains(&"a.en.txt".to_owned()));
    let source = folder.run(&["publish", "--outdated", "source", "--output-file", "-"]);
    assert_eq!((source.code, source.stdout.as_str()), (Some(0), SOURCE));
    let mut bilingual = folder.read("a.en.po");
    for target in [
        "The European Council meets on Tuesday 11 February",
        "The French president announced €109 billion.",
        "He leaves tomorrow.",
    ] {
        bilingual = fill_first_empty(&bilingual, target);
    }
    folder.write("a.en.po", &bilingual);
    let ran = folder.run(&["publish"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let expected = "The European Council meets on Tuesday 11 February\n\n  • The French president announced €109 billion. He leaves tomorrow.\n";
    assert_eq!(folder.read("a.en.txt"), expected);
}

/// The bilingual file with `target` in the first message that has none.
fn fill_first_empty(bilingual: &str, target: &str) -> String {
    let header = bilingual.find("\n\n").unwrap();
    let at = header + bilingual[header..].find("msgstr \"\"").unwrap() + "msgstr \"".len();
    format!("{}{target}{}", &bilingual[..at], &bilingual[at..])
}

#[test]
fn what_a_person_wrote_becomes_memory() {
    let folder = Folder::new();
    folder.write("a.fr.txt", "Il part demain.\n").run(&["translate", "--draft", "none"]);
    let bilingual = fill_first_empty(&folder.read("a.en.po"), "He leaves tomorrow.");
    folder.write("a.en.po", &bilingual).write("b.fr.txt", "Rien.\n\nIl part demain.\n");
    let ran = folder.run(&["translate", "--draft", "memory", "b.fr.txt"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let drafted = folder.read("b.en.po");
    assert!(drafted.contains("#, fuzzy\nmsgid \"Il part demain.\"\nmsgstr \"He leaves tomorrow.\"\n"), "{drafted}");
    assert!(drafted.contains("msgid \"Rien.\"\nmsgstr \"\"\n"), "{drafted}");
    assert_eq!(folder.read("a.en.po"), bilingual);
}

#[test]
fn standard_input_becomes_a_bilingual_file_on_standard_output() {
    let folder = Folder::new();
    let ran = folder.run_with(&["translate", "--date", "2025-02-10", "-"], SOURCE);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(ran.stdout.starts_with("msgid \"\"\nmsgstr \"\"\n"), "{}", ran.stdout);
    assert!(folder.names().is_empty());
}

#[test]
fn a_dry_run_writes_nothing_and_a_diff_shows_what_it_would() {
    let folder = Folder::new();
    folder.write("a.fr.txt", SOURCE);
    let ran = folder.run(&["translate", "--diff"]);
    assert!(ran.stdout.contains("+msgid \"Il part demain.\""), "{}", ran.stdout);
    folder.run(&["translate", "--dry-run"]);
    assert_eq!(folder.names(), ["a.fr.txt"]);
}

#[test]
fn inspect_speaks_json() {
    let folder = Folder::new();
    folder.write("2025-02-10.fr.txt", SOURCE);
    let ran = folder.run(&["inspect", "--output-format", "jsonl"]);
    let lines: Vec<serde_json::Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let kinds: Vec<&str> = lines.iter().map(|line| line["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["heading", "bullet", "bullet"]);
    let text: Vec<char> = SOURCE.chars().collect();
    for line in &lines {
        let place = |key: &str| usize::try_from(line[key].as_u64().unwrap()).unwrap();
        let shown: String = text[place("start")..place("end")].iter().collect();
        assert_eq!(line["text"], shown.as_str());
    }
    let money = &lines[1]["mentions"].as_array().unwrap()[1];
    assert_eq!((money["kind"].as_str(), money["renderings"][0].as_str()), (Some("money"), Some("€109 billion")));
}

#[test]
fn init_makes_a_project_that_works() {
    let folder = Folder::new();
    assert_eq!(folder.run(&["init"]).code, Some(0));
    let ran = folder.run(&["translate"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(folder.names().contains(&"briefing.en.po".to_owned()), "{:?}", folder.names());
    folder.write("visavis.toml", "draft = 'none'\n");
    assert_eq!(folder.run(&["init"]).code, Some(0));
    assert_eq!(folder.read("visavis.toml"), "draft = 'none'\n");
}

#[test]
fn isolated_uses_only_what_is_named() {
    let folder = Folder::new();
    folder.write("a.fr.txt", SOURCE).write("visavis.toml", "targets = ['es']\n");
    folder.write("own.csv", "id,fr,en\nx-1,demain,on the morrow\n");
    let ran = folder.run(&["translate", "--isolated", "--glossary", "own.csv", "a.fr.txt"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let bilingual = folder.read("a.en.po");
    assert!(bilingual.contains("#. term x-1: demain → on the morrow"), "{bilingual}");
    assert!(!bilingual.contains("European Council"), "{bilingual}");
}

#[test]
fn the_same_text_makes_the_same_file_wherever_it_stands() {
    let [one, other] = [Folder::new(), Folder::new()];
    one.write("2025-02-10.fr.txt", SOURCE).run(&["translate", "2025-02-10.fr.txt"]);
    other.write("deep/er/2025-02-10.fr.txt", SOURCE).run(&["translate", "deep"]);
    let bilingual = one.read("2025-02-10.en.po");
    assert_eq!(bilingual, other.read("deep/er/2025-02-10.en.po"));
    assert!(!bilingual.contains(one.path("").to_str().unwrap()) && !bilingual.contains('\r'));
}

#[test]
fn a_name_without_a_message_in_the_target_is_seen_and_left_to_people() {
    let folder = Folder::new();
    folder.write("a.fr.txt", "Selon Ada Martin, rien ne presse.\n");
    folder.write("locales/fr/own.ftl", "person-ada-martin = Ada Martin\n    .kind = person\n    .gender = feminine\n");
    let ran = folder.run(&["inspect", "--output-format", "jsonl", "a.fr.txt"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let segment: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    let mention = &segment["mentions"][0];
    assert_eq!((mention["id"].as_str(), mention["text"].as_str()), (Some("person-ada-martin"), Some("Ada Martin")));
    assert_eq!(mention["renderings"], serde_json::json!([]));
}

#[test]
fn what_is_out_of_date_is_left_to_do_and_blocks_the_edition() {
    let folder = Folder::new();
    folder.write("visavis.toml", "").write("a.fr.txt", "La séance est levée.\n");
    folder.write("glossary/own.csv", "id,fr,en\nown-1,séance,sitting\n");
    folder.run(&["translate"]);
    let bilingual = folder.read("a.en.po");
    let (head, _) = bilingual.split_once("#. draft").unwrap();
    folder.write("a.en.po", format!("{head}msgid \"La séance est levée.\"\nmsgstr \"The sitting is closed.\"\n"));
    assert!(folder.run(&["translate"]).stderr.contains("Everything is translated."));
    folder.write("glossary/own.csv", "id,fr,en\nown-1,séance,session\n");
    let ran = folder.run(&["translate"]);
    assert!(ran.stderr.contains("out of date") && ran.stderr.contains("Left to do: 1 segment"), "{}", ran.stderr);
    assert_eq!(folder.run(&["publish"]).code, Some(1));
    let ran = folder.run(&["publish", "--outdated", "keep", "--dry-run"]);
    assert!(ran.stderr.starts_with("a.en.txt would be written; 1 segment"), "{}", ran.stderr);
    assert!(!folder.path("a.en.txt").exists());
}
