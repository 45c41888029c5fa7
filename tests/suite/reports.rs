//! The reports, each on one set of findings that exercises everything.

mod escaping;
mod fixture;
mod inspect;
mod messages;
mod page;
mod schemas;

use fixture::{report, set};
use std::collections::BTreeSet;
use std::path::Path;
use visavis::reports::{ALL, Findings};

fn snapshot(name: &str, text: &str) {
    insta::with_settings!({snapshot_path => "../reports/snapshots", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!(name, text);
    });
}

/// `text` as it is without a terminal.
fn plain(text: &str) -> String {
    anstream::adapter::strip_str(text).to_string()
}

#[test]
fn every_report_has_a_snapshot() {
    let set = set();
    for (name, _) in ALL {
        let text = report(name, &set.findings(), "en");
        snapshot(name, &plain(&text));
    }
}

#[test]
fn reports_for_people_speak_french() {
    let set = set();
    for name in ["full", "markdown"] {
        let text = report(name, &set.findings(), "fr");
        snapshot(&format!("{name}.fr"), &plain(&text));
    }
}

/// GitHub shows ten annotations of each level a step: the gravest come first, and the last one says how many were cut.
#[test]
fn github_is_cut_where_it_stops_showing() {
    let set = set();
    let many: Vec<_> = std::iter::repeat_n(set.findings().located, 12).flatten().cloned().collect();
    let text = report("github", &Findings { located: &many, ..set.findings() }, "en");
    let count = |command: &str| text.lines().filter(|line| line.starts_with(command)).count();
    assert_eq!((count("::error "), count("::warning "), count("::notice ")), (10, 10, 10));
    assert!(text.starts_with("::error "));
    let last = text.lines().last().unwrap();
    assert_eq!(last, "::notice title=visavis::60 errors, 36 warnings and 24 notes in all; 91 more are not shown here.");
}

/// A job summary may hold a mebibyte.
#[test]
fn markdown_fits_into_a_job_summary() {
    let set = set();
    let many: Vec<_> = std::iter::repeat_n(set.findings().located, 400).flatten().cloned().collect();
    let text = report("markdown", &Findings { located: &many, ..set.findings() }, "en");
    assert!(text.len() > 800_000 && text.len() < 1 << 20, "{}", text.len());
    assert!(text.contains("milder findings are not shown."));
    assert_eq!(text.matches("| error |").count(), 2000, "errors come first");
}

#[test]
fn gitlab_fingerprints_are_unique() {
    let set = set();
    let twice: Vec<_> = std::iter::repeat_n(set.findings().located, 2).flatten().cloned().collect();
    let text = report("gitlab", &Findings { located: &twice, ..set.findings() }, "en");
    let issues: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
    let fingerprints: BTreeSet<&str> = issues.iter().map(|issue| issue["fingerprint"].as_str().unwrap()).collect();
    assert_eq!(fingerprints.len(), issues.len());
}

#[test]
fn the_table_lists_every_report_once() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/reports");
    let names: BTreeSet<&str> = ALL.iter().map(|(name, _)| *name).collect();
    assert_eq!(names.len(), ALL.len());
    let mut files = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file = if path.is_dir() { path.join("mod.rs") } else { path.clone() };
        if std::fs::read_to_string(file).unwrap().contains("impl Report for ") {
            files.insert(path.file_stem().unwrap().to_string_lossy().into_owned());
        }
    }
    assert_eq!(files.iter().map(String::as_str).collect::<BTreeSet<_>>(), names);
}
