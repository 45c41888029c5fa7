//! Questions about the glossary and the message files.

use super::Folder;

#[test]
fn the_embedded_glossary_and_messages_are_sound() {
    let ran = Folder::new().run(&["terms", "lint"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
}

#[test]
fn lint_fails_at_its_level_and_names_the_place() {
    let folder = Folder::new();
    folder.write("g.csv", "id,fr,en,en_forbidden\nx-1,demain,tomorrow,tomorrow\n");
    let ran = folder.run(&["terms", "lint", "--isolated", "--glossary", "g.csv"]);
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    assert!(ran.stderr.contains("g.csv:2:"), "{}", ran.stderr);
}

#[test]
fn words_are_found_in_any_form() {
    let folder = Folder::new();
    let ran = folder.run(&["terms", "find", "--forms", "réseaux sociaux"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(ran.stdout.contains("social network"), "{}", ran.stdout);
    assert!(ran.stdout.contains("réseaux sociaux  plural"), "{}", ran.stdout);
    let ran = folder.run(&["terms", "find", "xyzzy"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""));
}

#[test]
fn uses_are_listed_with_their_lines() {
    let folder = Folder::new();
    folder.write("a.fr.txt", "Rien.\n\nLe Conseil européen se réunit.\n");
    let ran = folder.run(&["terms", "where-used", "eu-004"]);
    assert_eq!(ran.stdout, "a.fr.txt:3: Le Conseil européen se réunit.\n", "{}", ran.stderr);
    assert!(ran.stderr.contains("1 mention of eu-004."), "{}", ran.stderr);
    let ran = folder.run(&["terms", "where-used", "frame-titel"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""));
    assert!(ran.stderr.contains("frame-title"), "{}", ran.stderr);
}
