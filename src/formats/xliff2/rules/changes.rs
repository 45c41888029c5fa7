//! Change tracking.

use super::super::GRAMMAR;
use super::{flaw, lost};
use crate::formats::xml::{Element, Flaw};
use rustc_hash::FxHashSet;

/// The rules of tracked changes: they are of something that is there, and of a property that it has.
pub(super) fn check(file: &Element<'_>, flaws: &mut Vec<Flaw>) {
    for holder in file.descendants() {
        for revisions in holder.all("ctr:changeTrack").flat_map(|track| track.all("ctr:revisions")) {
            check_revisions(holder, revisions, flaws);
        }
    }
}

fn check_revisions(holder: &Element<'_>, revisions: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let kind = revisions.attribute("appliesTo").unwrap_or_default();
    let ids = || holder.descendants().filter(|element| element.name.space.is_empty());
    match revisions.attribute("ref") {
        Some(id) if !ids().any(|element| element.attribute("id") == Some(id)) => flaws.push(lost(revisions, "ref")),
        None if ids().any(|element| element.name.is(kind) && element.attribute("id").is_some()) => {
            flaws.push(flaw(revisions, "formats-xliff2-change-of").text("value", kind));
        }
        _ => {}
    }
    for revision in revisions.all("ctr:revision") {
        let mut seen = FxHashSet::default();
        for item in revision.all("ctr:item") {
            let property = item.attribute("property").unwrap_or_default();
            let known = property == "content" || GRAMMAR.has_attribute(kind, property);
            if !known || !seen.insert(property) {
                flaws.push(flaw(item, "formats-xliff2-property").text("value", property));
            }
        }
    }
}
