//! Drift: what changes of sources and rows do to a project, and how it is dealt with.

use crate::cli::Folder;

const GLOSSARY: &str = "id,fr,en\nx-tide,marnage,tidal range\n";

/// A project with one translated briefing.
fn project() -> Folder {
    let folder = Folder::new();
    folder.write("visavis.toml", "source = 'fr'\ntargets = ['en']\ndraft = 'none'\n");
    folder.write("glossary/own.csv", GLOSSARY);
    folder.write("b.fr.txt", "Le marnage atteint 12 mètres.\n\nIls liront la jauge.\n");
    folder.run(&["translate", "-q"]);
    let targets = ["The tidal range reaches 12 metres.", "They will read it."];
    translate(&folder, &targets);
    folder.run(&["translate", "-q"]);
    folder
}

/// Give the pairs of the bilingual file these targets, in order.
fn translate(folder: &Folder, targets: &[&str]) {
    let mut targets = targets.iter();
    let text = folder.read("b.en.po");
    let (header, body) = text.split_once("\n\n").unwrap();
    let line = |line: &str| match line.strip_prefix("msgstr ") {
        Some(_) => format!("msgstr \"{}\"\n", targets.next().unwrap()),
        None => format!("{line}\n"),
    };
    folder.write("b.en.po", format!("{header}\n\n{}", body.lines().map(line).collect::<String>()));
}

/// The lines that `translate` changes in the bilingual file, removed ones with `-`, added ones with `+`.
fn changed(folder: &Folder) -> Vec<String> {
    let before = folder.read("b.en.po");
    let ran = folder.run(&["translate", "-q"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let after = folder.read("b.en.po");
    let diff = similar::TextDiff::from_lines(&before, &after);
    let lines: Vec<String> = diff
        .iter_all_changes()
        .filter(|change| change.tag() != similar::ChangeTag::Equal)
        .map(|change| {
            format!(
                "{}{}",
                if change.tag() == similar::ChangeTag::Insert { '+' } else { '-' },
                change.value().trim_end()
            )
        })
        .collect();
    folder.run(&["translate", "-q"]);
    assert_eq!(folder.read("b.en.po"), after, "a second run changes nothing");
    lines
}

#[test]
fn a_changed_row_is_told_where_the_target_does_not_follow() {
    let folder = project();
    folder.write("glossary/own.csv", GLOSSARY.replace("tidal range", "tide height"));
    let lines = changed(&folder);
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(
        lines[0].starts_with("+#. drift ") && lines[0].ends_with("term x-tide: marnage → tidal range ⇒ tide height")
    );
    // An edited target clears it, and its lock line moves.
    let text = folder.read("b.en.po").replace("The tidal range reaches", "The tide height reaches");
    folder.write("b.en.po", text);
    let lines = changed(&folder);
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines.contains(&"+#. term x-tide: marnage → tide height".to_owned()), "{lines:?}");
}

#[test]
fn a_row_that_the_target_satisfies_moves_its_lock_line_alone() {
    let folder = project();
    folder.write("glossary/own.csv", GLOSSARY.replace("tidal range", "tide height|tidal range"));
    let expected =
        ["-#. term x-tide: marnage → tidal range", "+#. term x-tide: marnage → tide height"].map(str::to_owned);
    assert_eq!(changed(&folder), expected);
}

#[test]
fn a_new_row_is_told_where_it_matches() {
    let folder = project();
    folder.write("glossary/own.csv", format!("{GLOSSARY}x-gauge,jauge,gauge\n"));
    let lines = changed(&folder);
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].ends_with("term x-gauge: jauge ⇒ gauge"), "{lines:?}");
}

#[test]
fn a_row_that_is_gone_takes_its_lock_line_along() {
    let folder = project();
    folder.write("glossary/own.csv", "id,fr,en\n");
    assert_eq!(changed(&folder), ["-#. term x-tide: marnage → tidal range"]);
}

#[test]
fn harmless_changes_are_carried_over_and_told() {
    let folder = project();
    let source = folder.read("b.fr.txt").replace("la jauge", "la\u{A0}jauge");
    folder.write("b.fr.txt", source);
    let lines = changed(&folder);
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines.iter().any(|line| line.ends_with(" visavis: typography")), "{lines:?}");
    assert!(!folder.read("b.en.po").contains("fuzzy"));
}

#[test]
fn a_changed_number_is_repaired_and_waits() {
    let folder = project();
    let old = folder.read("b.en.po");
    let source = folder.read("b.fr.txt");
    folder.write("b.fr.txt", source.replace("12 mètres", "13 mètres"));
    folder.run(&["translate", "-q"]);
    let text = folder.read("b.en.po");
    assert!(text.contains("msgstr \"The tidal range reaches 13 metres.\"") && text.contains("#, fuzzy"), "{text}");
    assert!(text.contains("draft: repaired"), "{text}");
    // Undone, it is what it was.
    folder.write("b.fr.txt", source);
    folder.run(&["translate", "-q"]);
    assert_eq!(folder.read("b.en.po"), old);
}
