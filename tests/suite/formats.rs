//! Bilingual formats: files of others, laws, and what the tools of others say of our files.

use crate::generated::{bilinguals, canonical};
use crate::tools;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use visavis::formats::{BILINGUAL, Format, csv::Csv, po::Po};
use visavis::locales::interface::ids;
use visavis::model::{Bilingual, Header, Pair, Problem, State};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats").join(name)
}

fn shown(problems: &[Problem]) -> String {
    problems.iter().fold(String::new(), |mut out, problem| {
        let Problem { line, column, severity, message, .. } = problem;
        writeln!(out, "{line}:{column} {} {}", severity.name(), message.id).unwrap();
        out
    })
}

/// Each `NAME.EXTENSION` of `tests/formats/EXTENSION` is read and written: `NAME.written.EXTENSION` says how it is
/// written, `NAME.problems` what is reported. What was written reads as the same and is written as it is.
#[test]
fn files_of_others_are_read() {
    let mut count = 0;
    for format in BILINGUAL {
        let extension = format.extensions()[0];
        for entry in std::fs::read_dir(folder(extension)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let Some(stem) = name.strip_suffix(extension).and_then(|stem| stem.strip_suffix('.')) else { continue };
            if stem.ends_with(".written") {
                continue;
            }
            let file = |name: String| std::fs::read_to_string(folder(extension).join(name)).unwrap();
            let read = format.read("a file", &file(name.clone()));
            let written = format.write(&read.value);
            assert_eq!(written, file(format!("{stem}.written.{extension}")), "{name}");
            assert_eq!(shown(&read.problems), file(format!("{stem}.problems")), "{name}");
            assert!(read.problems.iter().all(|problem| problem.path == "a file"));
            let again = format.read("a file", &written);
            // The header gains what was missing.
            let content = |bilingual: &Bilingual| Bilingual { header: Header::default(), ..canonical(bilingual) };
            assert_eq!(content(&again.value), content(&read.value), "{name}");
            assert_eq!(format.write(&again.value), written, "{name}");
            count += 1;
        }
    }
    assert!(count >= 4, "{count} files were read");
}

/// A file with everything that visavis itself writes.
fn working_file() -> Bilingual {
    let pair = |source: &str, target: &str| Pair { target: target.to_owned(), ..Pair::new(source) };
    let mut bilingual = Bilingual::new("fr".parse().unwrap(), "en-GB".parse().unwrap());
    let mut reviewed = pair("Le Conseil européen s’est réuni.", "The European Council met.");
    reviewed.notes = vec!["visavis-ignore term-missing: quoted verbatim".to_owned(), String::new(), "  ok".to_owned()];
    reviewed.extracted = vec!["term eu-004: Conseil européen → European Council".to_owned()];
    reviewed.extracted.push(format!("reviewed {} ada", reviewed.digest()));
    let mut draft = pair("Il a dit : « Oui. »", "He said, \"No.\"");
    draft.state = State::Draft;
    draft.previous = Some("Il a dit : « Non. »".to_owned());
    draft.extracted = vec!["draft: person 75 % 5c1e2f90".to_owned()];
    let again = Pair { context: Some("2".to_owned()), ..pair("Il a dit : « Oui. »", "") };
    let lines = pair("Ligne un\n« deux »\u{A0}:\t\\", "Line one\n“two”: \"\t\\");
    let gone = Pair { state: State::Draft, previous: Some("Avant".to_owned()), ..pair("Parti", "Gone") };
    bilingual.pairs = vec![reviewed, draft, again, lines];
    bilingual.obsolete =
        vec![pair("Perdu", "Lost"), Pair { extracted: vec!["reviewed 5c1e2f90 ada".to_owned()], ..gone }];
    for pair in bilingual.pairs.iter_mut().chain(&mut bilingual.obsolete) {
        pair.settle();
    }
    bilingual
}

#[test]
fn msgfmt_finds_no_fault() {
    let mut command = Command::new("msgfmt");
    command.args(["--check", "--verbose", "--output-file=/dev/null", "-"]).env("LC_ALL", "C");
    let Some(output) = tools::run(&mut command, &Po.write(&working_file())) else { return };
    assert_eq!(tools::text(&output.stderr), "2 translated messages, 1 fuzzy translation, 1 untranslated message.\n");
    assert!(output.status.success());
}

#[test]
fn msgcat_changes_no_byte() {
    let written = Po.write(&working_file());
    let Some(output) = tools::run(Command::new("msgcat").args(["--no-wrap", "-"]), &written) else { return };
    assert_eq!(tools::text(&output.stdout), written);
}

/// Python’s polib reads what we wrote; what it writes holds the same pairs. (It drops comments of obsolete ones.)
#[test]
fn polib_loses_no_pair() {
    const SCRIPT: &str = "import sys, polib\nsys.stdin.reconfigure(encoding='utf-8')\n\
        sys.stdout.buffer.write(str(polib.pofile(sys.stdin.read(), wrapwidth=0)).encode('utf-8'))";
    let written = Po.write(&working_file());
    let interpreters = ["python3", "/usr/bin/python3"];
    let has_polib = |python: &&&str| {
        let output = Command::new(python).args(["-c", "import polib"]).output();
        output.is_ok_and(|output| output.status.success())
    };
    let Some(python) = interpreters.iter().find(has_polib) else { return tools::skip("polib") };
    let output = tools::run(Command::new(python).args(["-c", SCRIPT]), &written).unwrap();
    let read = canonical(&Po.read("polib", &tools::text(&output.stdout)).value);
    assert_eq!(read.pairs, working_file().pairs, "{}", tools::text(&output.stderr));
    let texts = |pair: &Pair| (pair.source.clone(), pair.target.clone(), pair.state);
    assert!(read.obsolete.iter().map(texts).eq(working_file().obsolete.iter().map(texts)));
}

proptest! {
    #[test]
    fn po_reads_what_it_wrote(bilingual in bilinguals()) {
        let written = Po.write(&bilingual);
        let read = Po.read("a.po", &written).value;
        prop_assert_eq!(canonical(&read), bilingual);
        prop_assert_eq!(Po.write(&read), written);
    }

    #[test]
    fn po_reads_any_line_ends_and_a_byte_order_mark(bilingual in bilinguals()) {
        let mut bilingual = bilingual;
        bilingual.verbatim.retain(|verbatim| !verbatim.text.contains(['\r', '\n']));
        let written = Po.write(&bilingual);
        let read = Po.read("a.po", &format!("\u{FEFF}{}", written.trim_end().replace('\n', "\r\n"))).value;
        prop_assert_eq!(Po.write(&read), written);
    }

    /// Whatever the text: nothing panics, nothing that says something is lost, and what was written is stable.
    #[test]
    fn po_reads_anything(lines in proptest::collection::vec(
        r#"(#[~|.,:=]?\|? ?)?(msgid|msgstr|msgctxt|msgid_plural|msgstr\[0\]|domain|λ)? ?("[α-γ\\:]{0,3}"?)?"#, 0..12,
    )) {
        let text = lines.join("\n");
        let read = Po.read("a.po", &text);
        let written = Po.write(&read.value);
        let letters = |text: &str| text.chars().filter(|letter| ('α'..='ω').contains(letter)).count();
        prop_assert_eq!(letters(&written), letters(&text), "{}", written);
        let again = Po.read("a.po", &written);
        prop_assert_eq!(canonical(&again.value).pairs, canonical(&read.value).pairs);
        prop_assert_eq!(Po.write(&again.value), written);
    }

    #[test]
    fn csv_reads_what_it_wrote(bilingual in bilinguals()) {
        // Whoever reviewed a pair: it is reviewed.
        let review = |pair: &Pair| (pair.state == State::Reviewed).then(|| format!("reviewed {} csv", pair.digest()));
        let row = |pair: &Pair| Pair {
            extracted: review(pair).into_iter().collect(),
            context: pair.context.clone().filter(|id| !id.is_empty()),
            target: pair.target.clone(),
            state: pair.state,
            notes: Some(pair.notes.join("\n")).filter(|note| !note.is_empty())
                .map(|note| note.split('\n').map(str::to_owned).collect()).unwrap_or_default(),
            ..Pair::new(&pair.source)
        };
        let read = Csv.read("a.csv", &Csv.write(&bilingual));
        prop_assert_eq!(&read.problems, &[]);
        prop_assert_eq!(canonical(&read.value).pairs, bilingual.pairs.iter().map(row).collect::<Vec<_>>());
    }
}

/// Every message that the code names is worded in every language of the interface.
#[test]
fn every_message_is_worded() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (area, prefix) in [("formats", "formats-"), ("pipeline", "pipeline-")] {
        let mut named = BTreeSet::new();
        let mut folders = vec![root.join("src").join(area)];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let code = std::fs::read_to_string(path).unwrap();
                let strings = code.split('"').filter(|string| string.starts_with(prefix));
                named.extend(strings.map(str::to_owned));
            }
        }
        for locale in ["en", "fr"] {
            let text = std::fs::read_to_string(root.join("locales").join(locale).join("ui.ftl")).unwrap();
            let worded = ids(&text);
            let missing: Vec<&String> = named.difference(&worded).collect();
            assert!(missing.is_empty(), "{area} in {locale}: {missing:?}");
        }
    }
}
