//! Inline codes of one side of a unit: starts and ends, original data, sub-flows, types.

use super::{Unit, flaw, has, is_code, lost, needs};
use crate::formats::xml::{Element, Flaw};
use rustc_hash::{FxHashMap, FxHashSet};

/// The rules of inline elements; `side` holds those of all sources or of all targets.
pub(super) fn check<'e>(unit: &Unit<'e, '_>, side: &[&'e Element<'_>], flaws: &mut Vec<Flaw>) {
    check_partners(unit, side, flaws);
    let data: FxHashSet<&str> = ids(unit.element.all("originalData").flat_map(|data| data.all("data")));
    let units: FxHashSet<&str> = subflows(unit, side);
    for element in side {
        check_code(element, flaws);
        check_data(element, &data, flaws);
        for attribute in ["subFlows", "subFlowsStart", "subFlowsEnd"] {
            let named = element.attribute(attribute).unwrap_or_default();
            if named.split_whitespace().any(|unit| !units.contains(unit)) {
                flaws.push(lost(element, attribute));
            }
        }
    }
    for code in side.iter().filter(|code| is_code(code)) {
        check_copy(unit, code, flaws);
    }
}

/// The ids of the units of the file, where some code asks for them.
fn subflows<'e>(unit: &Unit<'e, '_>, side: &[&Element<'_>]) -> FxHashSet<&'e str> {
    let asks = side.iter().any(|code| code.attributes.iter().any(|(name, _)| name.local.starts_with("subFlows")));
    let units = unit.file.descendants().filter(|element| element.name.is("unit"));
    if asks { ids(units) } else { FxHashSet::default() }
}

fn ids<'e, 't: 'e>(elements: impl Iterator<Item = &'e Element<'t>>) -> FxHashSet<&'e str> {
    elements.filter_map(|element| element.attribute("id")).collect()
}

/// What an element is by itself.
pub(super) fn check_code(element: &Element<'_>, flaws: &mut Vec<Flaw>) {
    for (name, other) in [
        ("subType", "type"),
        ("equivStart", "equivEnd"),
        ("equivEnd", "equivStart"),
        ("dataRefStart", "dataRefEnd"),
        ("dataRefEnd", "dataRefStart"),
        ("subFlowsStart", "subFlowsEnd"),
        ("subFlowsEnd", "subFlowsStart"),
    ] {
        flaws.extend(needs(element, name, other));
    }
    if let Some(kind) = element.attribute("subType").filter(|kind| is_code(element) && kind.starts_with("xlf:")) {
        let expected = match kind {
            "xlf:b" | "xlf:i" | "xlf:u" | "xlf:lb" | "xlf:pb" => "fmt",
            "xlf:var" => "ui",
            _ => "",
        };
        if !has(element, "type", expected) {
            flaws.push(flaw(element, "formats-xliff2-subtype").text("value", kind));
        }
    }
    let fixed = element.attribute("canReorder").is_some_and(|value| value != "yes");
    if fixed && !(has(element, "canCopy", "no") && has(element, "canDelete", "no")) {
        flaws.push(flaw(element, "formats-xliff2-reorder-hints"));
    }
    if element.name.is("cp") && !element.attribute("hex").is_some_and(is_unwritable) {
        flaws.push(
            flaw(element, "formats-xliff2-code-point").text("value", element.attribute("hex").unwrap_or_default()),
        );
    }
    if element.name.is("ec") {
        check_end(element, flaws);
    }
}

/// An end of a code names its start, or is isolated and has an id of its own.
fn check_end(end: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let isolated = has(end, "isolated", "yes");
    let (id, start) = (end.attribute("id").is_some(), end.attribute("startRef").is_some());
    if (id, start) != (isolated, !isolated) {
        flaws.push(flaw(end, "formats-xliff2-isolated-end"));
    }
    if !isolated && end.attribute("dir").is_some() {
        flaws.push(flaw(end, "formats-xliff2-isolated-only").text("attribute", "dir"));
    }
}

/// Whether `hex` is the code point of a character that XML cannot write, or had better not.
fn is_unwritable(hex: &str) -> bool {
    let Ok(point) = u32::from_str_radix(hex, 16) else { return false };
    let control = point < 0x20 && !matches!(point, 0x9 | 0xA | 0xD) || (0x7F..=0x9F).contains(&point) && point != 0x85;
    control || (0xD800..=0xDFFF).contains(&point) || matches!(point, 0xFFFE | 0xFFFF)
}

/// Original data that a code names must be there.
pub(super) fn check_data(element: &Element<'_>, data: &FxHashSet<&str>, flaws: &mut Vec<Flaw>) {
    for attribute in ["dataRef", "dataRefStart", "dataRefEnd"] {
        if element.attribute(attribute).is_some_and(|id| !data.contains(id)) {
            flaws.push(lost(element, attribute));
        }
    }
}

/// A copy is of a code of the unit that may be copied; neither has original data.
fn check_copy(unit: &Unit<'_, '_>, code: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let Some(id) = code.attribute("copyOf") else { return };
    let mut all = unit.source.iter().chain(&unit.target);
    let has_data = |code: &Element<'_>| ["dataRef", "dataRefStart"].iter().any(|name| code.attribute(name).is_some());
    match all.find(|element| is_code(element) && element.attribute("id") == Some(id)) {
        None => flaws.push(lost(code, "copyOf")),
        Some(base) if has_data(base) || has_data(code) || has(base, "canCopy", "no") => {
            flaws.push(flaw(code, "formats-xliff2-copy"));
        }
        Some(_) => {}
    }
}

/// Starts have their ends behind them, and ends their starts before them, unless they are isolated.
fn check_partners<'e>(unit: &Unit<'e, '_>, side: &[&'e Element<'_>], flaws: &mut Vec<Flaw>) {
    let mut open: FxHashMap<(&str, &str), &Element<'_>> = FxHashMap::default();
    let mut isolated: FxHashSet<&str> = FxHashSet::default();
    for element in side {
        let key = |end: &'static str, attribute| Some((end, element.attribute(attribute)?));
        match element.name.local {
            "sc" if has(element, "isolated", "yes") => isolated.extend(element.attribute("id")),
            "sc" => open.extend(key("ec", "id").map(|key| (key, *element))),
            "sm" => open.extend(key("em", "id").map(|key| (key, *element))),
            "ec" | "em" => {
                let Some(key) = key(if element.name.local == "ec" { "ec" } else { "em" }, "startRef") else { continue };
                match open.remove(&key) {
                    Some(start) => check_alike(start, element, flaws),
                    None if isolated.contains(key.1) => {
                        flaws.push(flaw(element, "formats-xliff2-isolated-start").text("id", key.1));
                    }
                    None => flaws.push(flaw(element, "formats-xliff2-no-start").text("id", key.1)),
                }
            }
            _ => {}
        }
    }
    // The end of what began in a target may stand in one that is not translated yet.
    let target = side.first().is_some_and(|first| unit.target.iter().any(|own| std::ptr::eq(*own, *first)));
    if !target || unit.is_fully_translated() {
        let missing = |start: &Element<'_>| {
            flaw(start, "formats-xliff2-no-end").text("id", start.attribute("id").unwrap_or_default())
        };
        flaws.extend(open.into_values().map(missing));
    }
}

/// What can be done with a start can be done with its end.
fn check_alike(start: &Element<'_>, end: &Element<'_>, flaws: &mut Vec<Flaw>) {
    for attribute in ["canCopy", "canDelete", "canOverlap", "canReorder"] {
        let [own, other] = [start, end].map(|element| element.attribute(attribute).unwrap_or("yes"));
        // Of a sequence that cannot be reordered only the first code is marked as such.
        let expected = if own == "firstNo" { "no" } else { own };
        if other != expected {
            flaws.push(flaw(end, "formats-xliff2-unlike").text("attribute", attribute));
        }
    }
}
