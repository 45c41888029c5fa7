//! The checks: their table, their pages, and every example on them.

mod briefings;
mod laws;
mod pages;
mod project;
mod verdicts;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use visavis::checks::ALL;
use visavis::locales::interface;

/// The files of the family folders, by their names without the extension.
fn files(extension: &str) -> BTreeMap<String, PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/checks");
    let folders = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let mut found = BTreeMap::new();
    for file in folders.flat_map(|folder| std::fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path()) {
        if file.extension().is_some_and(|own| own == extension) && file.file_stem().is_some_and(|name| name != "mod") {
            let name = file.file_stem().unwrap().to_string_lossy().into_owned();
            assert!(found.insert(name.clone(), file).is_none(), "two files are called {name}");
        }
    }
    found
}

#[test]
fn the_table_names_every_check_once_and_well() {
    let codes: BTreeSet<&str> = ALL.iter().map(|check| check.rule().code).collect();
    let names: BTreeSet<&str> = ALL.iter().map(|check| check.rule().name).collect();
    assert_eq!((codes.len(), names.len()), (ALL.len(), ALL.len()), "codes and names are unique");
    for check in ALL {
        let (code, name) = (check.rule().code, check.rule().name);
        let family = code.starts_with(['C', 'D', 'E', 'M', 'N', 'P', 'T', 'W']);
        assert!(family && code.len() == 4 && code[1..].bytes().all(|byte| byte.is_ascii_digit()), "{code}");
        assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{name}");
    }
    let order = |code: &str| ("CTENPWMD".find(&code[..1]), code.to_owned());
    assert!(ALL.is_sorted_by_key(|check| order(check.rule().code)), "the table is in the order of the codes");
}

#[test]
fn no_check_and_no_page_is_forgotten() {
    let rules =
        files("rs").into_iter().filter(|(_, file)| std::fs::read_to_string(file).unwrap().contains("Rule::new("));
    let sources: BTreeSet<String> = rules.map(|(name, _)| name).collect();
    let pages: BTreeSet<String> = files("md").into_keys().collect();
    assert_eq!(sources, pages, "every check has its page, every page its check");
    assert_eq!(sources.len(), ALL.len(), "every check stands in the table");
}

#[test]
fn every_page_says_what_why_and_when_it_can_be_wrong() {
    for check in ALL {
        let rule = check.rule();
        let prose = rule.page.split("```").step_by(2).flat_map(str::lines);
        let headings: Vec<&str> = prose.filter(|line| line.starts_with('#')).collect();
        let title = format!("# {} {}", rule.code, rule.name);
        assert_eq!(headings, [title.as_str(), "## Why", "## When it can be wrong", "## Examples"], "{}", rule.name);
    }
}

#[test]
fn every_rule_is_worded_in_both_languages() {
    for locale in ["en", "fr"] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{locale}/ui.ftl"));
        let ids = interface::ids(&std::fs::read_to_string(file).unwrap());
        for rule in ALL.iter().map(|check| check.rule()) {
            let message = format!("check-{}", rule.name);
            assert!(ids.contains(&rule.title()) && ids.contains(&message), "{message} in {locale}");
        }
    }
}
