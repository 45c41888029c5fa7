//! The Internationalization Tag Set, as XLIFF 2.1 maps it.

use super::{excludes, flaw, is_annotation, lost, needs};
use crate::formats::xml::{Element, Flaw};

/// Attributes that say the same in two ways: the one excludes the others.
const EXCLUSIVE: &[(&str, &[&str])] = &[
    (
        "its:locQualityIssuesRef",
        &[
            "its:locQualityIssueType",
            "its:locQualityIssueComment",
            "its:locQualityIssueSeverity",
            "its:locQualityIssueProfileRef",
            "its:locQualityIssueEnabled",
        ],
    ),
    ("its:locQualityRatingScore", &["its:locQualityRatingVote"]),
    ("its:taIdentRef", &["its:taSource", "its:taIdent"]),
    (
        "its:provenanceRecordsRef",
        &[
            "its:org",
            "its:orgRef",
            "its:person",
            "its:personRef",
            "its:revOrg",
            "its:revOrgRef",
            "its:revPerson",
            "its:revPersonRef",
            "its:revTool",
            "its:revToolRef",
            "its:tool",
            "its:toolRef",
        ],
    ),
];

/// Attributes that make an annotation one of this module, with no other type.
const GENERIC: &[&str] = &[
    "its:annotatorsRef",
    "its:locQualityIssuesRef",
    "its:locQualityRatingScore",
    "its:locQualityRatingVote",
    "its:taIdentRef",
    "its:taSource",
    "its:taIdent",
    "its:taClassRef",
    "its:mtConfidence",
    "its:provenanceRecordsRef",
    "its:allowedCharacters",
    "its:localeFilterList",
    "itsm:domains",
    "itsm:lang",
];

/// The rules of the module; its version is said on the element or on one around it.
pub(super) fn check(root: &Element<'_>, flaws: &mut Vec<Flaw>) {
    descend(root, false, flaws);
}

fn descend(element: &Element<'_>, versioned: bool, flaws: &mut Vec<Flaw>) {
    let versioned = versioned || element.attribute("its:version").is_some() || has_own_version(element);
    if !versioned && element.attributes.iter().any(|(name, _)| matches!(name.space, "its" | "itsm")) {
        flaws.push(flaw(element, "formats-xliff2-its-version"));
    }
    for (name, others) in EXCLUSIVE {
        flaws.extend(others.iter().filter_map(|other| excludes(element, name, other)));
    }
    if is_annotation(element) {
        check_annotation(element, flaws);
    }
    let empty = |names: &[&str]| names.iter().all(|name| element.attribute(name).is_none());
    let record = element.attributes.iter().all(|(name, _)| matches!(name.local, "version" | "id" | ""));
    if element.name.is("its:locQualityIssue") && empty(&["locQualityIssueType", "locQualityIssueComment"])
        || element.name.is("its:provenanceRecord") && record
    {
        flaws.push(flaw(element, "formats-xliff2-its-empty"));
    }
    if element.name.is("unit") {
        check_unit(element, flaws);
    }
    element.elements().for_each(|child| descend(child, versioned, flaws));
}

fn has_own_version(element: &Element<'_>) -> bool {
    element.name.space == "its" && element.attribute("version").is_some()
}

fn check_annotation(element: &Element<'_>, flaws: &mut Vec<Flaw>) {
    flaws.extend(needs(element, "its:taSource", "its:taIdent"));
    flaws.extend(needs(element, "its:taIdent", "its:taSource"));
    let marked = GENERIC.iter().find(|name| element.attribute(name).is_some());
    let typed = element.attribute("type").is_some_and(|kind| kind != "its:generic");
    if let Some(name) = marked.filter(|_| typed) {
        flaws.push(flaw(element, "formats-xliff2-excludes").text("attribute", *name).text("other", "type"));
    }
}

/// A reference to issues is to those of the unit.
fn check_unit(unit: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let issues = || unit.all("its:locQualityIssues").filter_map(|issues| issues.attribute("xml:id"));
    for element in unit.descendants() {
        let Some(reference) = element.attribute("its:locQualityIssuesRef") else { continue };
        let id = reference.strip_prefix("#its=");
        if is_annotation(element) && !id.is_some_and(|id| issues().any(|own| own == id)) {
            flaws.push(lost(element, "its:locQualityIssuesRef"));
        }
    }
}
