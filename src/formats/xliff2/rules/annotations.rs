//! Annotations of text: comments, terms, what is not to be translated.

use super::fragment::fragment;
use super::{Unit, excludes, flaw, is_annotation, lost};
use crate::formats::xml::{Element, Flaw};

/// The rules of annotations.
pub(super) fn check(unit: &Unit<'_, '_>, flaws: &mut Vec<Flaw>) {
    for element in unit.source.iter().chain(&unit.target).filter(|element| is_annotation(element)) {
        check_reference(element, flaws);
        match element.attribute("type").unwrap_or("generic") {
            "comment" => check_comment(unit, element, flaws),
            "generic" => check_translate(element, flaws),
            "mtc:match" if element.attribute("ref").is_some() => {
                flaws.push(flaw(element, "formats-xliff2-excludes").text("attribute", "type").text("other", "ref"));
            }
            _ => {}
        }
    }
}

/// A reference into the document is a fragment identifier.
fn check_reference(element: &Element<'_>, flaws: &mut Vec<Flaw>) {
    if let Some(reference) = element.attribute("ref").filter(|reference| reference.starts_with('#'))
        && fragment(reference).is_none()
    {
        flaws.push(flaw(element, "formats-xliff2-fragment").text("reference", reference));
    }
}

/// A comment is written in place, or is a note of the unit.
fn check_comment(unit: &Unit<'_, '_>, element: &Element<'_>, flaws: &mut Vec<Flaw>) {
    flaws.extend(excludes(element, "value", "ref"));
    match (element.attribute("value"), element.attribute("ref")) {
        (None, None) => flaws.push(flaw(element, "formats-xliff2-comment")),
        (None, Some(reference)) if !fragment(reference).is_some_and(|found| found.is_note_of(unit)) => {
            flaws.push(lost(element, "ref"));
        }
        _ => {}
    }
}

/// An annotation without a type of its own says whether its text is to be translated, or belongs to a module.
fn check_translate(element: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let modules = element.attributes.iter().any(|(name, _)| !matches!(name.space, "" | "xml" | "xmlns"));
    if element.attribute("translate").is_none() && !modules {
        flaws.push(flaw(element, "formats-xliff2-translate"));
    }
}
