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

#[test]
fn drift_tells_what_translate_would_find() {
    let folder = project();
    let clean = folder.run(&["drift"]);
    assert_eq!((clean.code, clean.stdout.trim()), (Some(0), "b.en.po: up to date"), "{}", clean.stderr);
    folder.write("glossary/own.csv", GLOSSARY.replace("tidal range", "tide height"));
    folder.write("b.fr.txt", folder.read("b.fr.txt").replace("la jauge", "le manuel"));
    let before = folder.read("b.en.po");
    let ran = folder.run(&["drift"]);
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    let expected = "\
b.en.po: 2 of 2 segments out of date, 9 words
     1  term x-tide
        Le marnage atteint 12 mètres.
        marnage: tidal range ⇒ tide height
        The tidal range reaches 12 metres.
     2  wording
        Ils liront [-la jauge-]{+le manuel+}.
        They will read it.
";
    assert_eq!(ran.stdout, expected);
    assert_eq!(folder.read("b.en.po"), before, "it changes no file");
    let codes = |fail_on: &str| folder.run(&["drift", "--fail-on", fail_on]).code;
    assert_eq!([codes("none"), codes("row"), codes("untranslated,signature")], [Some(0), Some(1), Some(0)]);
    let concise = folder.run(&["drift", "b.en.po", "--output-format", "concise"]).stdout;
    assert!(concise.starts_with("b.en.po:1") && concise.contains(" D002 ") && concise.contains(" D001 "), "{concise}");
}

#[test]
fn every_output_of_drift_says_something() {
    let folder = project();
    folder.write("b.fr.txt", folder.read("b.fr.txt").replace("12 mètres", "13 mètres"));
    for format in
        ["json", "markdown", "full", "jsonl", "github", "gitlab", "sarif", "junit", "rdjson", "rdjsonl", "html"]
    {
        let ran = folder.run(&["drift", "--output-format", format]);
        assert_eq!(ran.code, Some(1), "{format}: {}", ran.stderr);
        assert!(ran.stdout.contains("13"), "{format}: {}", ran.stdout);
    }
    let json = folder.run(&["drift", "--output-format", "json"]).stdout;
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    let cause = &value["files"][0]["drift"][0]["causes"][0];
    assert_eq!((cause["kind"].as_str(), cause["verdict"].as_str()), (Some("source"), Some("number")));
}

#[test]
fn a_confirmation_clears_drift_and_a_review_falls() {
    let folder = project();
    folder.write("glossary/own.csv", GLOSSARY.replace("tidal range", "tide height"));
    folder.run(&["translate", "-q"]);
    let confirmed = folder.run(&["confirm", "b.en.po", "1", "--reason", "as quoted", "--by", "Ada"]);
    assert_eq!(confirmed.code, Some(0), "{}", confirmed.stderr);
    assert!(folder.read("b.en.po").contains(" Ada: as quoted"), "{}", folder.read("b.en.po"));
    assert_eq!(folder.run(&["drift"]).code, Some(0));
    assert_eq!(changed(&folder), Vec::<String>::new());
    assert_eq!(folder.run(&["review", "mark", "b.en.po", "all", "--by", "Ada"]).code, Some(0));
    let status = folder.run(&["status", "--output-format", "json"]).stdout;
    let value: serde_json::Value = serde_json::from_str(&status).unwrap();
    assert_eq!(value["editions"][0]["reviewed"], 2);
    folder.write("b.en.po", folder.read("b.en.po").replace("read it.", "read it!"));
    let drift = folder.run(&["drift", "--fail-on", "signature"]);
    assert_eq!(drift.code, Some(1), "{}", drift.stdout);
    let value: serde_json::Value =
        serde_json::from_str(&folder.run(&["status", "--output-format", "json"]).stdout).unwrap();
    assert_eq!(value["editions"][0]["reviewed"], 1);
}

#[test]
fn a_confirmation_says_why() {
    let folder = project();
    let before = folder.read("b.en.po");
    let ran = folder.run(&["confirm", "b.en.po", "1", "--reason", " ", "--by", "Ada"]);
    assert_eq!(ran.code, Some(2), "{}", ran.stderr);
    assert!(ran.stderr.contains("needs a reason"), "{}", ran.stderr);
    assert_eq!(folder.read("b.en.po"), before);
}

#[test]
fn taking_the_mark_away_clears_nothing() {
    let folder = project();
    folder.write("b.fr.txt", folder.read("b.fr.txt").replace("la jauge", "le manuel"));
    folder.run(&["translate", "-q"]);
    let cleared = folder.read("b.en.po").replace("#, fuzzy\n", "").replace("#| msgid \"Ils liront la jauge.\"\n", "");
    folder.write("b.en.po", cleared);
    folder.run(&["translate", "-q"]);
    let ran = folder.run(&["drift", "--output-format", "concise"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.stdout.contains("D006"), "{}", ran.stdout);
}

#[test]
fn an_edition_marks_what_is_out_of_date_where_asked() {
    let folder = project();
    folder.write("glossary/own.csv", GLOSSARY.replace("tidal range", "tide height"));
    folder.run(&["translate", "-q"]);
    let blocked = folder.run(&["publish"]);
    assert_eq!(blocked.code, Some(1));
    assert!(blocked.stderr.contains("outdated"), "{}", blocked.stderr);
    let settings = folder.read("visavis.toml") + "[publish]\noutdated = 'keep'\nmarker = '(old) '\n";
    folder.write("visavis.toml", settings);
    assert_eq!(folder.run(&["publish"]).code, Some(0));
    let expected = "(old) The tidal range reaches 12 metres.\n\nThey will read it.\n";
    assert_eq!(folder.read("b.en.txt"), expected);
}

#[cfg(unix)]
#[test]
fn two_processes_do_not_work_on_one_project() {
    let folder = project();
    let held = std::fs::File::open(folder.path("")).unwrap();
    held.lock().unwrap();
    let ran = folder.run(&["translate"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("Another visavis is at work"), "{}", ran.stderr);
    held.unlock().unwrap();
    assert_eq!(folder.run(&["translate"]).code, Some(0));
}

/// `json` is what the schema called `name` says.
pub(crate) fn conforms(name: &str, json: &str) {
    let path = format!("{}/schemas/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
    let schema: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let value: serde_json::Value = serde_json::from_str(json).unwrap();
    let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}\n{json}");
}

#[test]
fn outputs_for_programs_follow_their_schemas() {
    let folder = project();
    folder.write("glossary/own.csv", GLOSSARY.replace("tidal range", "tide height"));
    let old = folder.read("b.en.po");
    let source = folder.read("b.fr.txt").replace("Ils liront la jauge.", "Rien de tel ici. Une autre phrase encore.");
    folder.write("b.fr.txt", source.replace("Le marnage", "Le\u{A0}marnage"));
    folder.write("old.en.po", old);
    conforms("drift", &folder.run(&["drift", "b.fr.txt", "--output-format", "json"]).stdout);
    folder.run(&["translate", "-q", "b.fr.txt"]);
    conforms("diff", &folder.run(&["diff", "old.en.po", "b.en.po", "--output-format", "json"]).stdout);
    conforms("status", &folder.run(&["status", "b.fr.txt", "--output-format", "json"]).stdout);
    let badge = folder.run(&["status", "b.fr.txt", "--output-format", "badge"]).stdout;
    assert!(badge.starts_with("![en: "), "{badge}");
}

/// A number that looks like chance, the same in every run.
fn next(seed: &mut u64) -> usize {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*seed >> 33).unwrap()
}

/// Whatever moment a process is killed at, every file is the old one or the new one, and the next run cleans up.
/// `VISAVIS_CRASHES` says how often; twenty times when it does not.
#[cfg(unix)]
#[test]
fn a_killed_process_loses_nothing() {
    let rounds = std::env::var("VISAVIS_CRASHES").ok().and_then(|text| text.parse().ok()).unwrap_or(20);
    let folder = project();
    for number in 0..6 {
        folder.write(&format!("c{number}.fr.txt"), "Le marnage atteint 12 mètres.\n");
    }
    folder.run(&["translate", "-q", "."]);
    let mut seed = 7;
    let mut killed = 0;
    for round in 0..rounds {
        let confirms = round % 4 == 3;
        let text = format!("Le marnage atteint {} mètres ce jour.\n", 13 + round);
        for number in 0..6 {
            folder.write(&format!("c{number}.fr.txt"), &text);
        }
        let names: Vec<String> =
            (0..6).map(|number| format!("c{number}.en.po")).chain(["b.en.po".to_owned()]).collect();
        let old: Vec<String> = names.iter().map(|name| folder.read(name)).collect();
        let arguments: &[&str] = if confirms {
            &["confirm", "b.en.po", "1", "--reason", "again", "--by", "Ada"]
        } else {
            &["translate", "-q", "."]
        };
        let mut child = folder.spawn(arguments);
        // How many times it is looked at before it is killed is what chance decides.
        for _ in 0..next(&mut seed) % if confirms { 20_000 } else { 500_000 } {
            if child.try_wait().unwrap().is_some() {
                break;
            }
        }
        killed += usize::from(child.try_wait().unwrap().is_none());
        let _ = child.kill(); // it may be done
        child.wait().unwrap();
        for (name, old) in names.iter().zip(&old) {
            let now = folder.read(name);
            let whole = now.ends_with("\"\n") && now.starts_with("msgid \"\"");
            assert!(now == *old || whole && now.matches("msgid").count() >= 2, "{name}:\n{now}");
        }
        assert_eq!(folder.run(&["translate", "-q", "."]).code, Some(0));
        let left: Vec<String> = folder.names().into_iter().filter(|name| name.starts_with(".visavis")).collect();
        assert!(left.is_empty(), "{left:?}");
        assert!(folder.read("b.en.po").contains("The tidal range reaches 12 metres."));
    }
    println!("{killed} of {rounds} were killed at work");
}
