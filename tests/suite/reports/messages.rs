//! The messages of the reports: in every language of the interface, each used, none missing.

use super::schemas;
use std::collections::BTreeSet;
use std::path::Path;
use visavis::locales::interface;

/// The messages `report-…` of a catalog.
fn worded(catalog: &str) -> BTreeSet<String> {
    interface::ids(catalog).into_iter().filter(|id| id.starts_with("report-")).collect()
}

fn sources(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            text.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

/// The messages that the code names, and those that it makes from the kinds of segments and mentions.
fn named() -> BTreeSet<String> {
    let mut text = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/reports"), &mut text);
    let literals = text.split('"').filter(|literal| literal.starts_with("report-") && !literal.ends_with('}'));
    let segment = schemas::schema("segment");
    let kinds = [
        ("report-segment-", &segment["properties"]["kind"]["enum"]),
        ("report-mention-", &segment["$defs"]["mention"]["properties"]["kind"]["enum"]),
    ];
    let made = kinds.into_iter().flat_map(|(prefix, kinds)| {
        kinds.as_array().unwrap().iter().map(move |kind| format!("{prefix}{}", kind.as_str().unwrap()))
    });
    literals.map(str::to_owned).chain(made).collect()
}

#[test]
fn every_message_is_worded_and_used() {
    let named = named();
    assert_eq!(worded(include_str!("../../../locales/en/ui.ftl")), named);
    assert_eq!(worded(include_str!("../../../locales/fr/ui.ftl")), named);
}
