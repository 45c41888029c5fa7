//! The curated termbase and what the program says of glossaries.

use super::{CURATED, curated, locale};
use std::collections::BTreeSet;
use visavis::glossary::{layered, lint, read};
use visavis::text::Words;

#[test]
fn every_form_is_found_in_a_sentence_that_holds_it() {
    let mut missed = Vec::new();
    for entry in CURATED.entries() {
        for form in CURATED.forms(entry) {
            let follows = if form.coordinated { " et autres" } else { ", dit-on" };
            let text = format!("Voici les {}{follows}.", form.text);
            let matches = CURATED.matches(&Words::new(&text), &[]);
            let found = matches.iter().any(|found| {
                CURATED.entries()[found.entry as usize].id == entry.id && found.span.of(&text) == form.text
            });
            if !found {
                missed.push(text);
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn the_curated_termbase_is_sound() {
    let mut problems = Vec::new();
    let mut rows = Vec::new();
    for (path, text) in curated() {
        let (entries, found) = read(&path, &text, &locale("fr"));
        rows.extend(entries);
        problems.extend(found);
    }
    let (entries, found) = layered(vec![rows], &locale("fr"));
    problems.extend(found);
    problems.extend(lint(&entries, &locale("fr"), &[locale("en")]));
    assert!(entries.len() > 700);
    assert!(problems.is_empty(), "{problems:#?}");
}

/// A country whose adjective the language does not know would tear no term apart.
#[test]
fn adjectives_of_all_countries_stand_inside_terms() {
    let catalog = include_str!("../../../locales/fr/countries.ftl");
    let singular = regex::Regex::new(r"\*\[singular\]\s*(?:\{[^{}]*\*\[masculine\]\s*)?([\p{L}-]+)").unwrap();
    let adjectives: BTreeSet<&str> =
        singular.captures_iter(catalog).map(|found| found.get(1).unwrap().as_str()).collect();
    assert!(adjectives.len() > 100);
    let missing: Vec<&&str> = adjectives
        .iter()
        .filter(|adjective| {
            let text = format!("Le ministre {adjective} des Affaires étrangères.");
            CURATED.matches(&Words::new(&text), &[]).iter().all(|found| found.parts.is_empty())
        })
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Every message and rule that the glossary names has a wording in both languages, with the arguments that it is given.
#[test]
fn messages_are_worded() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let ids = regex::Regex::new(r#""(glossary|fr)-([a-z0-9-]+)""#).unwrap();
    let mut named = BTreeSet::new();
    for folder in [
        "src/glossary",
        "src/glossary/csv",
        "src/glossary/lint",
        "src/language/french/words",
        "src/language/french/inflection",
    ] {
        for file in std::fs::read_dir(root.join(folder)).unwrap() {
            let path = file.unwrap().path();
            let Ok(text) = std::fs::read_to_string(&path) else { continue };
            for found in ids.captures_iter(&text) {
                named.insert(if &found[1] == "fr" {
                    format!("glossary-rule-fr-{}", &found[2])
                } else {
                    found[0].trim_matches('"').to_owned()
                });
            }
        }
    }
    assert!(named.len() > 60, "{named:?}");
    for catalog in [include_str!("../../../locales/en/ui.ftl"), include_str!("../../../locales/fr/ui.ftl")] {
        let worded = visavis::locales::interface::ids(catalog);
        let missing: Vec<&String> = named.iter().filter(|id| !worded.contains(*id)).collect();
        assert!(missing.is_empty(), "{missing:?}");
        let unused = worded.iter().filter(|id| id.starts_with("glossary-") && !named.contains(*id));
        let unused: Vec<&String> = unused.filter(|id| !id.ends_with("-given") && !id.ends_with("en-plural")).collect();
        assert!(unused.is_empty(), "{unused:?}");
    }
}
