//! Translation candidates, glossaries, resources.

use super::codes::{check_code, check_data};
use super::fragment::fragment;
use super::{Unit, flaw, has, inline, lost, needs};
use crate::formats::xml::{Element, Flaw};
use rustc_hash::FxHashSet;

/// The rules of resources, which a file holds and its units name, and of formatting.
pub(super) fn check_file(file: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let held = file.all("res:resourceData").flat_map(|data| data.all("res:resourceItem"));
    let items: FxHashSet<&str> = held.filter_map(|item| item.attribute("id")).collect();
    for element in file.descendants() {
        flaws.extend(needs(element, "fs:subFs", "fs:fs"));
        if element.name.is("ec") && !has(element, "isolated", "yes") {
            let marked = element.attributes.iter().filter(|(name, _)| matches!(name.space, "fs" | "slr"));
            flaws.extend(
                marked.map(|(name, _)| flaw(element, "formats-xliff2-isolated-only").text("attribute", name.written)),
            );
        }
        match (element.name.space, element.name.local) {
            ("res", "resourceItemRef") if !element.attribute("ref").is_some_and(|id| items.contains(id)) => {
                flaws.push(lost(element, "ref"));
            }
            ("res", "resourceItem") => check_resource(element, flaws),
            _ => {}
        }
    }
}

/// A resource is here or elsewhere, not both; of one that is elsewhere the kind is told.
fn check_resource(item: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let sides = || item.elements().filter(|side| matches!(side.name.local, "source" | "target"));
    for side in sides().filter(|side| side.attribute("href").is_some() != side.is_empty()) {
        flaws.push(flaw(side, "formats-xliff2-skeleton"));
    }
    if sides().next().is_some() && sides().all(Element::is_empty) && item.attribute("mimeType").is_none() {
        flaws.push(flaw(item, "formats-xliff2-mime-type"));
    }
}

/// The rules of candidates and of glossaries.
pub(super) fn check_unit(unit: &Unit<'_, '_>, flaws: &mut Vec<Flaw>) {
    for found in unit.element.all("mtc:matches").flat_map(|matches| matches.all("mtc:match")) {
        check_span(unit, found, flaws);
        flaws.extend(needs(found, "subType", "type"));
        check_candidate(found, flaws);
    }
    for glossary in unit.element.all("gls:glossary") {
        for entry in glossary.all("gls:glossEntry") {
            check_span(unit, entry, flaws);
            entry.all("gls:translation").for_each(|translation| check_span(unit, translation, flaws));
            if entry.first("gls:translation").is_none() && entry.first("gls:definition").is_none() {
                flaws.push(flaw(entry, "formats-xliff2-gloss"));
            }
        }
    }
}

/// A reference to a span of the text of the unit.
fn check_span(unit: &Unit<'_, '_>, element: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let Some(reference) = element.attribute("ref") else { return };
    if !fragment(reference).is_some_and(|found| found.is_span_of(unit)) {
        flaws.push(lost(element, "ref"));
    }
}

/// A candidate has codes and original data of its own.
fn check_candidate(found: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let data = found.all("originalData").flat_map(|data| data.all("data"));
    let data: FxHashSet<&str> = data.filter_map(|data| data.attribute("id")).collect();
    for side in ["source", "target"] {
        let ends = || inline(found, side).filter_map(|element| element.attribute("startRef"));
        let ended: FxHashSet<&str> = ends().collect();
        for element in inline(found, side) {
            check_code(element, flaws);
            check_data(element, &data, flaws);
            let starts = matches!(element.name.local, "sc" | "sm") && !has(element, "isolated", "yes");
            let id = element.attribute("id").unwrap_or_default();
            if starts && !ended.contains(id) {
                flaws.push(flaw(element, "formats-xliff2-no-end").text("id", id));
            }
        }
    }
}
