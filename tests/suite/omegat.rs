//! OmegaT itself: it translates a project with our memory beside our glossary, and we read what it exports.

use crate::glossaries::{locales, rows};
use crate::tools;
use std::fs;
use std::path::Path;
use std::process::Command;
use visavis::formats::tmx::Pairs;
use visavis::formats::{Format, Languages, glossary_named};
use visavis::model::{Bilingual, Pair, State};

const PROJECT: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>FR</source_lang><target_lang>EN-GB</target_lang><sentence_seg>true</sentence_seg>
</project></omegat>
"#;

const SOURCE: &str = "Le sommet s’ouvre « demain » & après-demain.\n\nLa ministre a signé.\n";
const TARGET: &str = "The summit opens “tomorrow” & the day after.\n\nLa ministre a signé.\n";

/// A memory with the first segment of [`SOURCE`].
fn memory() -> Bilingual {
    let [source, target] = [SOURCE, TARGET].map(|text| text.lines().next().unwrap());
    let pair = Pair { target: target.to_owned(), state: State::Translated, ..Pair::new(source) };
    let [source, target] = ["fr", "en-GB"].map(|locale| locale.parse().unwrap());
    Bilingual { source, target, pairs: vec![pair], ..Bilingual::default() }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn omegat_translates_with_our_memory_and_exports_what_we_read() {
    let folder = tempfile::tempdir().unwrap();
    let project = folder.path().join("briefings");
    write(&project.join("omegat.project"), PROJECT);
    write(&project.join("source/briefing.txt"), SOURCE);
    write(&project.join("tm/auto/visavis.tmx"), &Pairs.write(&memory()));
    let locales = locales();
    let languages = Languages { source: &locales[0], targets: &locales[1..2] };
    let glossary =
        glossary_named("omegat").unwrap().write(&rows("id,fr,en,note\n1,sommet,summit|peak,#a\n"), languages);
    write(&project.join("glossary/visavis.txt"), &glossary);
    for needed in ["target", "dictionary", "omegat"] {
        fs::create_dir(project.join(needed)).unwrap();
    }

    let mut command = Command::new("omegat");
    command.env("HOME", folder.path()).arg(&project).arg("--mode=console-translate");
    let Some(output) = tools::run(&mut command, "") else { return };
    assert!(output.status.success(), "{}{}", tools::text(&output.stdout), tools::text(&output.stderr));

    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(lines(&fs::read_to_string(project.join("target/briefing.txt")).unwrap()), lines(TARGET));
    for level in ["omegat", "level1", "level2"] {
        let path = project.join(format!("briefings-{level}.tmx"));
        let read = Pairs.read("export.tmx", &fs::read_to_string(path).unwrap());
        assert_eq!(read.problems, [], "{level}");
        let texts =
            |pairs: &[Pair]| pairs.iter().map(|pair| (pair.source.clone(), pair.target.clone())).collect::<Vec<_>>();
        assert_eq!(texts(&read.value.pairs), texts(&memory().pairs), "{level}");
    }
}
