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

const TBX: &str = r#"<?xml version="1.0"?>
<martif type="TBX" xml:lang="fr"><martifHeader><fileDesc><sourceDesc><p>agency</p></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="c1"><langSet xml:lang="fr-FR"><tig><term>écrou brumeux</term></tig></langSet>
<langSet xml:lang="en-US"><tig><term>misty nut</term></tig></langSet>
<langSet xml:lang="hu"><tig><term>ködös anya</term></tig></langSet></termEntry>
<termEntry id="c2"><langSet xml:lang="fr"><tig><term>Conseil européen</term></tig></langSet>
<langSet xml:lang="en"><tig><term>European Council</term></tig></langSet></termEntry>
<termEntry id="c3"><langSet xml:lang="fr"><tig><term>sous-marin</term></tig></langSet>
<langSet xml:lang="en"><tig><term>under-sea boat</term></tig></langSet></termEntry>
</body></text></martif>
"#;

#[test]
fn a_glossary_is_taken_in_without_what_is_there() {
    let folder = Folder::new();
    folder.write("agency.tbx", TBX).write("glossary/own.csv", "id,fr,en\no-1,sous-marin,submarine\n");
    let ran = folder.run(&["terms", "import", "--dry-run", "agency.tbx"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(ran.stderr.contains("one new entry would be written"), "{}", ran.stderr);
    assert!(!folder.path("glossary/agency.csv").exists());
    let ran = folder.run(&["terms", "import", "agency.tbx"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert_eq!(folder.read("glossary/agency.csv"), "id,fr,en\nc1,écrou brumeux,misty nut\n");
    for said in
        ["“sous-marin” is “under-sea boat” here, but “submarine”", "agency.tbx:9", "project has not: hu", "One is in"]
    {
        assert!(ran.stderr.contains(said), "{said}: {}", ran.stderr);
    }
    let ran = folder.run(&["terms", "find", "écrou brumeux"]);
    assert!(ran.stdout.contains("misty nut"), "{}", ran.stdout);
}

#[test]
fn rows_of_a_person_are_written_over_only_when_asked() {
    let folder = Folder::new();
    folder
        .write("agency.csv", "French;English\nécrou brumeux;misty nut\n")
        .write("glossary/agency.csv", "id,fr,en\nx,a,b\n");
    let ran = folder.run(&["terms", "import", "agency.csv"]);
    assert_eq!(ran.code, Some(2), "{}", ran.stderr);
    assert!(ran.stderr.contains("--force"), "{}", ran.stderr);
    assert_eq!(folder.read("glossary/agency.csv"), "id,fr,en\nx,a,b\n");
    let again = || folder.run(&["terms", "import", "--force", "agency.csv"]);
    for _ in 0..2 {
        assert_eq!(again().code, Some(0));
        assert_eq!(folder.read("glossary/agency.csv"), "id,fr,en\nécrou-brumeux,écrou brumeux,misty nut\n");
    }
}

#[test]
fn everything_is_taken_when_asked() {
    let folder = Folder::new();
    folder.write("agency.tbx", TBX);
    let ran = folder.run(&["terms", "import", "--all", "-o", "all.csv", "agency.tbx"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert_eq!(folder.read("all.csv").lines().count(), 4);
    let ran = folder.run(&["terms", "import", "--from", "deepl", "agency.tbx"]);
    assert_eq!(ran.code, Some(2), "{}", ran.stderr);
}

#[test]
fn the_glossary_is_handed_out_and_losses_are_told() {
    let folder = Folder::new();
    folder.write("g.csv", "id,fr,fr_forms,en\nx-1,cheval,chevaux,horse|steed\nx-2,IA,,AI\n");
    let isolated = ["--isolated", "--glossary", "g.csv"];
    let export = |more: &[&str]| folder.run(&[&["terms", "export"], &isolated[..], more].concat());
    let ran = export(&["--to", "deepl"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(0), "cheval,horse,fr,en\nIA,AI,fr,en\n"), "{}", ran.stderr);
    for said in
        ["-: 2 entries.", "deepl has no place for inflected forms (one entry)", "besides the preferred one (one entry)"]
    {
        assert!(ran.stderr.contains(said), "{said}: {}", ran.stderr);
    }
    let ran = export(&["-o", "g.tbx"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), "g.tbx: 2 entries.\n"));
    assert_eq!(export(&["-o", "g.tbx"]).code, Some(2), "there is a file already");
    assert_eq!(export(&["-o", "g.xlsx"]).code, Some(2), "no such format");
    let ran = folder.run(&["terms", "import", "--isolated", "-o", "back.csv", "g.tbx"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert_eq!(folder.read("back.csv"), "id,fr,en,fr_forms\nx-1,cheval,horse|steed,chevaux\nx-2,IA,AI,\n");
}

/// Glossaries as people have them: UTF-16 of Excel, OmegaT, DeepL, several at once.
#[test]
fn glossaries_of_many_tools_are_taken_in() {
    let folder = Folder::new();
    let utf_16: Vec<u8> =
        "\u{FEFF}Français\tAnglais\r\nécrou brumeux\tmisty nut\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    folder
        .write("excel.tsv", utf_16)
        .write("omegat.txt", "# x\nclé brumeuse\tmisty key\tnote\nécrou brumeux\tfoggy nut\n");
    let ran = folder.run(&["terms", "import", "--isolated", "-o", "-", "excel.tsv", "omegat.txt"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let rows = "id,fr,en,note\nécrou-brumeux,écrou brumeux,misty nut,\nclé-brumeuse,clé brumeuse,misty key,note\n";
    assert_eq!(ran.stdout, rows);
    assert!(ran.stderr.contains("“écrou brumeux” is “foggy nut” here"), "{}", ran.stderr);
    let ran = folder.run_with(
        &["terms", "import", "--isolated", "--from", "deepl", "-o", "-", "-"],
        "vis brumeuse,misty screw,fr,en\nvis\n",
    );
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), "id,fr,en\nvis-brumeuse,vis brumeuse,misty screw\n"));
    let ran = folder.run(&["--ui-locale", "fr", "terms", "import", "--isolated", "--dry-run", "excel.tsv"]);
    assert!(ran.stderr.contains("1 nouvelle entrée serait écrite"), "{}", ran.stderr);
}

#[test]
fn a_bar_in_a_wording_is_told() {
    let folder = Folder::new();
    folder.write("g.txt", "a|b\tc\n");
    let ran = folder.run(&["terms", "import", "--isolated", "-o", "-", "g.txt"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(0), "id,fr,en\na-b,a¦b,c\n"));
    assert!(ran.stderr.contains("csv has no place for vertical bars, which become ¦ (one entry)."), "{}", ran.stderr);
}
