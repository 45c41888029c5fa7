//! Files, units, segments and their states.

use super::{Unit, flaw, has, needs};
use crate::formats::xml::{Element, Flaw};
use rustc_hash::FxHashSet;

/// The version that a namespace goes with.
pub(super) fn check_root(root: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let version = root.attribute("version").unwrap_or_default();
    let namespace = root.attributes.iter().find(|(name, _)| name.is("xmlns:")).map(|(_, uri)| uri.as_ref());
    if namespace == Some(super::super::NAMESPACE_2_0) && version == "2.2" {
        flaws.push(flaw(root, "formats-xliff2-version").text("version", version));
    }
    for element in root.descendants() {
        for attribute in ["type", "subType", "subState"] {
            let reserved = element.attribute(attribute).is_some_and(|value| value.starts_with("xlf:"));
            // Inline codes have values of the specification’s own: see `codes`.
            let core = element.name.space.is_empty() || element.name.is("mtc:match");
            if reserved && core && !(super::is_code(element) && attribute == "subType") {
                flaws.push(flaw(element, "formats-xliff2-reserved").text("attribute", attribute));
            }
        }
    }
}

/// The skeleton of a file is inside or outside, not both.
pub(super) fn check_file(file: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let both_or_none = |skeleton: &&Element<'_>| skeleton.attribute("href").is_some() != skeleton.is_empty();
    flaws.extend(file.all("skeleton").filter(both_or_none).map(|skeleton| flaw(skeleton, "formats-xliff2-skeleton")));
}

/// Segments and the places of their targets.
pub(super) fn check_unit(unit: &Unit<'_, '_>, flaws: &mut Vec<Flaw>) {
    if unit.element.first("segment").is_none() {
        flaws.push(flaw(unit.element, "formats-xliff2-no-segment"));
    }
    for segment in unit.element.all("segment") {
        let untranslated = segment.attribute("state").is_some_and(|state| state != "initial");
        if untranslated && segment.first("target").is_none() {
            flaws.push(flaw(segment, "formats-xliff2-state-target"));
        }
        flaws.extend(needs(segment, "subState", "state"));
    }
    check_order(unit, flaws);
}

/// Targets that stand elsewhere than their sources leave no place empty and take none twice.
fn check_order(unit: &Unit<'_, '_>, flaws: &mut Vec<Flaw>) {
    let place_of = |(index, part): (usize, &&Element<'_>)| {
        let target = part.first("target")?;
        let order = target.attribute("order").and_then(|order| order.trim().parse().ok());
        Some((index + 1, order.unwrap_or(index + 1)))
    };
    let places: Vec<(usize, usize)> = unit.parts.iter().enumerate().filter_map(place_of).collect();
    let taken: FxHashSet<usize> = places.iter().map(|(_, order)| *order).collect();
    let mut seen = FxHashSet::default();
    for (own, order) in places {
        let moved = own != order && (order > unit.parts.len() || !taken.contains(&own));
        if moved || !seen.insert(order) {
            let target = unit.parts[own - 1].first("target").expect("it has a place");
            flaws.push(flaw(target, "formats-xliff2-order"));
        }
    }
}

/// The white space of `element`, which inherits `inherited`.
pub(super) fn keeps_space(element: &Element<'_>, inherited: bool) -> bool {
    if element.attribute("xml:space").is_some() { has(element, "xml:space", "preserve") } else { inherited }
}
