//! Help, in both languages.

use super::Folder;
use std::fmt::Write as _;

#[test]
fn help_is_what_it_was() {
    let folder = Folder::new();
    let mut pages = String::new();
    for locale in ["en", "fr"] {
        for command in [
            &[][..],
            &["translate"],
            &["inspect"],
            &["check"],
            &["explain"],
            &["publish"],
            &["init"],
            &["terms", "find"],
            &["terms", "lint"],
            &["terms", "import"],
            &["terms", "export"],
            &["config", "show"],
        ] {
            let arguments = [&["--ui-locale", locale], command, &["--help"]].concat();
            let ran = folder.run(&arguments);
            assert_eq!(ran.code, Some(0));
            writeln!(pages, "$ visavis {}\n{}", arguments.join(" "), ran.stdout).unwrap();
        }
    }
    insta::assert_snapshot!(pages);
}

#[test]
fn mistakes_are_answered_in_the_readers_language() {
    let folder = Folder::new();
    let ran = folder.run(&["trnslate"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("There is no command “trnslate”."), "{}", ran.stderr);
    assert!(ran.stderr.contains("Did you mean “translate”?"), "{}", ran.stderr);
    let ran = folder.run(&["--ui-locale", "fr", "translate", "--date", "hier"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("Une date comme 2025-02-10 était attendue."), "{}", ran.stderr);
}

#[test]
fn completions_and_manual_pages_are_generated() {
    let folder = Folder::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = folder.run(&["completions", shell]);
        assert!(ran.code == Some(0) && ran.stdout.contains("translate"), "{shell}");
    }
    assert!(folder.run(&["man"]).stdout.contains(".TH visavis"));
    std::fs::create_dir(folder.path("man")).unwrap();
    assert_eq!(folder.run(&["man", "man"]).code, Some(0));
    assert!(folder.read("man/visavis-config-show.1").contains("visavis"));
}

#[test]
fn the_configuration_is_shown_with_who_said_it() {
    let folder = Folder::new();
    folder.write("visavis.toml", "draft = 'none'\n");
    let ran = folder.run(&["config", "show", "--target", "en-GB,es"]);
    assert!(ran.stdout.contains("targets = [\"en-GB\", \"es\"]"), "{}", ran.stdout);
    let line = |key: &str| ran.stdout.lines().find(|line| line.starts_with(key)).unwrap().to_owned();
    assert!(line("draft").ends_with("# visavis.toml") && line("targets").ends_with("# command line"));
    assert!(line("source").ends_with("# default"));
}

#[test]
fn the_likeliest_command_is_suggested() {
    for (typed, meant) in [("trans", "translate"), ("chekc", "check"), ("publsh", "publish")] {
        let ran = Folder::new().run(&[typed]);
        assert!(ran.stderr.contains(&format!("Did you mean “{meant}”?")), "{typed}: {}", ran.stderr);
    }
}
