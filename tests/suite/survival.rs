//! What survives in which format, and the table of it in the README.

use crate::generated::canonical;
use std::fmt::Write;
use std::path::Path;
use visavis::formats::survival::{KINDS, Kind, losses};
use visavis::formats::{BILINGUAL, Format, po::Po};
use visavis::locales::interface::Interface;
use visavis::model::{Bilingual, Message};

/// A bilingual file that says something of every kind.
pub(crate) fn everything() -> Bilingual {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/survival/everything.po");
    let mut file = Po.read("everything.po", &std::fs::read_to_string(path).unwrap()).value;
    // The reviews that a person writes carry the digest of the texts: here nobody need count it out.
    for pair in file.pairs.iter_mut().chain(&mut file.obsolete) {
        let digest = pair.digest();
        pair.extracted.iter_mut().for_each(|line| *line = line.replace("DIGEST", &digest));
        pair.settle();
    }
    file
}

fn is_lost(kind: &Kind, format: &dyn Format<Bilingual>) -> bool {
    kind.lost_in.contains(&format.name())
}

#[test]
fn formats_keep_what_the_table_says_and_lose_the_rest() {
    let file = everything();
    for kind in KINDS {
        assert!(kind.count(&file) > 0, "nothing of {}", kind.message);
        let known = |name: &&str| BILINGUAL.iter().any(|format| format.name() == *name);
        assert!(kind.lost_in.iter().all(known), "{}", kind.message);
    }
    for format in BILINGUAL {
        let read = format.read("everything", &format.write(&file)).value;
        let found: Vec<(&str, usize)> =
            losses(&file, &read).into_iter().map(|(kind, count)| (kind.message, count)).collect();
        let expected: Vec<(&str, usize)> =
            KINDS.iter().filter(|kind| is_lost(kind, *format)).map(|kind| (kind.message, kind.count(&file))).collect();
        assert_eq!(found, expected, "{}", format.name());
    }
}

/// What comes back is equal in every field, where no kind is lost.
#[test]
fn what_is_kept_is_equal() {
    let file = everything();
    for format in BILINGUAL.iter().filter(|format| format.name() != "csv") {
        let read = canonical(&format.read("everything", &format.write(&file)).value);
        let mut expected = canonical(&file);
        if KINDS.iter().any(|kind| kind.message.ends_with("verbatim") && is_lost(kind, *format)) {
            expected.verbatim.clear();
        }
        if KINDS.iter().any(|kind| kind.message.ends_with("untranslated") && is_lost(kind, *format)) {
            expected.pairs.retain(|pair| !pair.target.is_empty());
        }
        assert_eq!(read, expected, "{}", format.name());
    }
}

#[test]
fn the_readme_shows_the_table() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let words = std::fs::read_to_string(root.join("locales/en/ui.ftl")).unwrap();
    let interface = Interface::new(&[("en".parse().unwrap(), &words)]);
    let mut table = String::from("| of a bilingual file |");
    for format in BILINGUAL {
        write!(table, " {} |", format.name()).unwrap();
    }
    write!(table, "\n| --- |{}", " --- |".repeat(BILINGUAL.len())).unwrap();
    for kind in KINDS {
        write!(table, "\n| {} |", interface.say(&Message::new(kind.message))).unwrap();
        let fates = BILINGUAL.iter().map(|format| if is_lost(kind, *format) { " lost |" } else { " kept |" });
        table.extend(fates);
    }
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    assert!(readme.contains(&format!("\n\n{table}\n\n")), "the README lacks this table:\n{table}");
}
