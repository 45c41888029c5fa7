//! Files and paths that nobody should have to meet, and what the program says about them.

use super::{Folder, Ran};

const SOURCE: &str = "Le Conseil européen se réunit mardi.\n";

/// Run with `arguments`, expect this exit code, and every one of these words on standard error.
fn check(folder: &Folder, arguments: &[&str], code: i32, words: &[&str]) -> Ran {
    let ran = folder.run(arguments);
    assert_eq!(ran.code, Some(code), "{}", ran.stderr);
    for word in words {
        assert!(ran.stderr.contains(word), "{word:?} is not in\n{}", ran.stderr);
    }
    ran
}

#[test]
fn a_source_that_is_no_utf_8_is_refused_with_its_place() {
    let folder = Folder::new();
    folder.write("a.fr.txt", b"Bonjour.\nL\xE9gal.\n");
    check(&folder, &["translate", "a.fr.txt"], 2, &["a.fr.txt:2:2", "0xE9", "Save the file as UTF-8"]);
    folder.write("b.fr.txt", b"\xFF\xFEB\0");
    check(&folder, &["translate", "b.fr.txt"], 2, &["b.fr.txt:1:1", "UTF-16"]);
    folder.write("c.fr.txt", b"Oui.\0\n");
    check(&folder, &["translate", "c.fr.txt"], 2, &["c.fr.txt:1:5", "NUL"]);
    assert_eq!(folder.names(), ["a.fr.txt", "b.fr.txt", "c.fr.txt"]);
}

#[test]
fn one_bad_file_does_not_stop_the_others() {
    let folder = Folder::new();
    folder.write("a.fr.txt", b"\xE9").write("b.fr.txt", SOURCE);
    check(&folder, &["translate"], 2, &["a.fr.txt:1:1", "b.en.po, new"]);
}

#[test]
fn an_empty_source_makes_an_empty_bilingual_file() {
    let folder = Folder::new();
    folder.write("a.fr.txt", "");
    check(&folder, &["translate", "a.fr.txt"], 0, &[]);
    assert!(!folder.read("a.en.po").contains("#. "));
    check(&folder, &["publish", "a.fr.txt"], 0, &[]);
    assert_eq!(folder.read("a.en.txt"), "");
}

#[test]
fn unclosed_quotes_are_text_like_any_other() {
    let folder = Folder::new();
    folder.write("a.fr.txt", "Il a dit : « Oui. Elle a dit “non. (Fin.\n");
    check(&folder, &["translate", "a.fr.txt"], 0, &[]);
}

#[test]
fn paths_that_cannot_be_read() {
    let folder = Folder::new();
    check(&folder, &["translate", "nowhere.fr.txt"], 2, &["no such file", "nowhere.fr.txt"]);
    check(&folder, &["translate", "--glossary", "nowhere.csv", "."], 2, &["nowhere.csv"]);
    folder.write("a.fr.txt", SOURCE).write("a.en.po/x", "");
    check(&folder, &["translate", "a.fr.txt"], 2, &["a.en.po", "a folder"]);
    folder.write("b.en.po", "");
    check(&folder, &["translate", "b.en.po"], 2, &["b.en.po", "a source was expected"]);
}

#[cfg(unix)]
#[test]
fn a_circle_of_links_is_named() {
    let folder = Folder::new();
    std::os::unix::fs::symlink("a.fr.txt", folder.path("a.fr.txt")).unwrap();
    check(&folder, &["translate", "a.fr.txt"], 2, &["a.fr.txt", "round in circles"]);
}

#[cfg(unix)]
#[test]
fn a_read_only_file_is_not_written_to() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    folder.write("a.fr.txt", SOURCE).write("a.en.po", "");
    std::fs::set_permissions(folder.path("a.en.po"), PermissionsExt::from_mode(0o444)).unwrap();
    check(&folder, &["translate", "a.fr.txt"], 2, &["a.en.po", "read-only"]);
    assert_eq!(folder.read("a.en.po"), "");
}

#[test]
fn an_edition_never_takes_the_place_of_its_source() {
    let folder = Folder::new();
    folder.write("a.fr.txt", SOURCE).run(&["translate", "--draft", "none"]);
    let arguments = ["publish", "--outdated", "source", "--output-file", "a.fr.txt", "a.fr.txt"];
    check(&folder, &arguments, 2, &["a.fr.txt", "the place of its source"]);
    assert_eq!(folder.read("a.fr.txt"), SOURCE);
}

#[test]
fn a_bilingual_file_of_another_text_is_not_taken() {
    let folder = Folder::new();
    let entry = |index: i32| format!("msgid \"Phrase {index}, toute différente.\"
msgstr \"x\"

");
    let other = (0..9).map(entry).collect::<Vec<_>>().concat();
    folder.write("a.fr.txt", SOURCE).write("a.en.po", &other);
    check(&folder, &["translate", "a.fr.txt"], 2, &["a.en.po", "--force"]);
    assert_eq!(folder.read("a.en.po"), other);
    check(&folder, &["translate", "--force", "a.fr.txt"], 0, &[]);
    assert!(folder.read("a.en.po").contains("#~ msgstr \"x\""));
}

#[test]
fn a_bilingual_file_in_another_language_is_not_taken() {
    let folder = Folder::new();
    folder.write("a.fr.txt", SOURCE).write("a.en.po", "msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n");
    check(&folder, &["translate", "a.fr.txt"], 2, &["a.en.po", "“de”", "“en”"]);
}

#[test]
fn a_broken_entry_is_told_and_kept() {
    let folder = Folder::new();
    folder.write("a.fr.txt", SOURCE).write("a.en.po", "msgid \"Oui.\nmsgstr \"Yes.\"\n");
    check(&folder, &["translate", "a.fr.txt"], 2, &["a.en.po:1"]);
    assert!(folder.read("a.en.po").contains("msgid \"Oui.\nmsgstr \"Yes.\""));
}

#[test]
fn glossaries_with_faults_name_their_places() {
    let folder = Folder::new();
    folder.write("a.fr.txt", SOURCE);
    folder.write("g.csv", "id,en\nx-1,tomorrow\n");
    check(&folder, &["translate", "--glossary", "g.csv", "a.fr.txt"], 2, &["g.csv:2", "fr"]);
    folder.write("g.csv", "id,fr,en\nx-1,demain,tomorrow\nx-1,hier,yesterday\n");
    check(&folder, &["translate", "--glossary", "g.csv", "a.fr.txt"], 2, &["g.csv:3", "x-1"]);
    folder.write("g.csv", "id,fr,en\nx-1,\"demain,tomorrow\n");
    check(&folder, &["translate", "--glossary", "g.csv", "a.fr.txt"], 2, &["g.csv:2"]);
}

#[test]
fn message_files_with_faults_name_their_places() {
    let folder = Folder::new();
    folder.write("a.fr.txt", SOURCE);
    folder.write("l/fr/x.ftl", "person-x = Ada\n    .kind = person\nbroken { = \n");
    check(&folder, &["translate", "--locales", "l", "a.fr.txt"], 2, &["x.ftl:3"]);
}

#[test]
fn locales_that_are_none() {
    let folder = Folder::new();
    check(&folder, &["translate", "--target", "e n", "."], 2, &["--target", "en-GB"]);
    folder.write("visavis.toml", "targets = ['e n']\n");
    check(&folder, &["translate"], 2, &["visavis.toml:1:12"]);
    folder.write("visavis.toml", "targts = ['en']\n");
    check(&folder, &["translate"], 2, &["visavis.toml:1:1", "“targets”"]);
}

#[cfg(unix)]
#[test]
fn the_old_file_survives_a_full_disk() {
    let folder = Folder::new();
    let long = SOURCE.repeat(400);
    folder.write("a.fr.txt", SOURCE).run(&["translate", "a.fr.txt"]);
    let old = folder.read("a.en.po");
    folder.write("a.fr.txt", &long);
    // No file may grow past one block of 512 bytes; the signal that says so is ignored, so writing fails instead.
    let ran = folder.shell("trap '' XFSZ; ulimit -f 1; exec \"$visavis\" translate a.fr.txt");
    assert_eq!(ran.code, Some(2), "{}", ran.stderr);
    assert!(ran.stderr.contains("The disk is full"), "{}", ran.stderr);
    assert_eq!(folder.read("a.en.po"), old);
    assert_eq!(folder.names(), ["a.en.po", "a.fr.txt"]);
}

#[test]
fn a_very_long_line_is_one_more_line() {
    let folder = Folder::new();
    folder.write("a.fr.txt", SOURCE.trim_end().repeat(6_000));
    check(&folder, &["translate", "--draft", "none", "a.fr.txt"], 0, &["a.en.po, new"]);
}

#[cfg(unix)]
#[test]
fn a_reader_that_leaves_is_no_failure() {
    let folder = Folder::new();
    folder.write("a.fr.txt", SOURCE.repeat(4000));
    let ran = folder.shell("\"$visavis\" inspect --output-format jsonl a.fr.txt | head -n 1 > /dev/null; test -z \"$(\"$visavis\" inspect a.fr.txt 2>&1 >/dev/null)\"");
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""));
}
