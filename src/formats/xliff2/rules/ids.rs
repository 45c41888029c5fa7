//! Ids are unique in their scopes, and those of a target are those of its source.

use super::{Unit, flaw, inline};
use crate::formats::xml::{Element, Flaw};
use rustc_hash::{FxHashMap, FxHashSet};

/// Ids of files.
pub(super) fn check_root(root: &Element<'_>, flaws: &mut Vec<Flaw>) {
    unique(root.all("file"), "id", flaws);
}

/// Ids in a file: of groups and units, and of what extensions and modules add to it and its groups.
pub(super) fn check_file(file: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let all = |name: &'static str| file.descendants().filter(move |element| element.name.is(name));
    unique(all("group"), "id", flaws);
    unique(all("unit"), "id", flaws);
    for holder in file.descendants().filter(|element| matches!(element.name.local, "file" | "group" | "unit")) {
        check_holder(holder, flaws);
    }
}

/// Ids in what stands directly in a file, group or unit.
fn check_holder(holder: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let inside = |name: &'static str| holder.all(name).flat_map(Element::descendants);
    for notes in holder.all("notes") {
        unique(notes.all("note"), "id", flaws);
    }
    let extensions = holder.elements().filter(|element| element.name.space == "?").flat_map(Element::descendants);
    unique_any(extensions, flaws);
    unique(inside("gls:glossary"), "id", flaws);
    unique(inside("mda:metadata"), "id", flaws);
    unique(holder.all("mtc:matches").flat_map(|matches| matches.all("mtc:match")), "id", flaws);
    let resources = inside("res:resourceData").filter(|element| element.name.local.starts_with("resourceItem"));
    unique(resources, "id", flaws);
}

/// Ids in a unit: of its parts, of inline elements, of original data.
pub(super) fn check_unit(unit: &Unit<'_, '_>, flaws: &mut Vec<Flaw>) {
    let data = |holder: &Element<'_>, flaws: &mut Vec<Flaw>| {
        unique(holder.all("originalData").flat_map(|data| data.all("data")), "id", flaws);
    };
    data(unit.element, flaws);
    unique(unit.parts.iter().chain(&unit.source).copied(), "id", flaws);
    unique(unit.target.iter().copied(), "id", flaws);
    check_targets(unit, flaws);
    for found in unit.element.all("mtc:matches").flat_map(|matches| matches.all("mtc:match")) {
        data(found, flaws);
        unique(inline(found, "source"), "id", flaws);
        unique(inline(found, "target"), "id", flaws);
        check_target(found, &by_id(inline(found, "source")), flaws);
    }
}

/// An inline element of a target that has the id of one in the unit’s sources is the same one: of the same kind, and in
/// the sibling source.
fn check_targets(unit: &Unit<'_, '_>, flaws: &mut Vec<Flaw>) {
    let ids = by_id(unit.parts.iter().chain(&unit.source).copied());
    for part in &unit.parts {
        check_target(part, &ids, flaws);
    }
}

fn check_target(part: &Element<'_>, ids: &FxHashMap<&str, &Element<'_>>, flaws: &mut Vec<Flaw>) {
    for element in inline(part, "target") {
        let Some(id) = element.attribute("id") else { continue };
        let Some(other) = ids.get(id) else { continue };
        let sibling = part.first("source").is_some_and(|source| source.span.contains(other.span));
        if !sibling || !other.name.is_same(&element.name) {
            flaws.push(flaw(element, "formats-xliff2-id-target").text("id", id));
        }
    }
}

fn by_id<'e, 't: 'e>(elements: impl Iterator<Item = &'e Element<'t>>) -> FxHashMap<&'e str, &'e Element<'t>> {
    elements.filter_map(|element| Some((element.attribute("id")?, element))).collect()
}

/// No two of `elements` have the same value of `attribute`.
fn unique<'e, 't: 'e>(elements: impl Iterator<Item = &'e Element<'t>>, attribute: &str, flaws: &mut Vec<Flaw>) {
    let mut seen: FxHashSet<&str> = FxHashSet::default();
    for element in elements {
        let Some(id) = element.attribute(attribute) else { continue };
        if !seen.insert(id) {
            flaws.push(flaw(element, "formats-xliff2-id-twice").text("attribute", attribute).text("id", id));
        }
    }
}

/// No two of `elements` have the same id, be it called `id` or `xml:id`.
fn unique_any<'e, 't: 'e>(elements: impl Iterator<Item = &'e Element<'t>>, flaws: &mut Vec<Flaw>) {
    let mut seen: FxHashSet<&str> = FxHashSet::default();
    for element in elements {
        let Some(id) = element.attribute("id").or_else(|| element.attribute("xml:id")) else { continue };
        if !seen.insert(id) {
            flaws.push(flaw(element, "formats-xliff2-id-twice").text("attribute", "id").text("id", id));
        }
    }
}
