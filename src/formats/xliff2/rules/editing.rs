//! What an inline code may be done with: codes that must stay, and sequences that keep their order.

use super::{Unit, flaw, has, inline, is_code};
use crate::formats::xml::{Element, Flaw};
use rustc_hash::{FxHashMap, FxHashSet};

/// The rules of editing hints.
pub(super) fn check(unit: &Unit<'_, '_>, flaws: &mut Vec<Flaw>) {
    for side in [&unit.source, &unit.target] {
        check_sequences(side, flaws);
    }
    for part in unit.parts.iter().filter(|part| part.first("target").is_some()) {
        check_removed(part, flaws);
        check_moved(part, flaws);
    }
}

/// A code that cannot be reordered follows another one, or the first of a sequence.
fn check_sequences(side: &[&Element<'_>], flaws: &mut Vec<Flaw>) {
    let mut before = "yes";
    for code in side.iter().filter(|code| is_code(code)) {
        let own = code.attribute("canReorder").unwrap_or("yes");
        if own == "no" && before == "yes" {
            flaws.push(flaw(code, "formats-xliff2-reorder-first"));
        }
        before = own;
    }
}

/// What names a code on both sides: the kind of code, and its id or that of its start.
type Identity<'e> = (&'e str, &'e str);

fn identity<'e>(code: &'e Element<'_>) -> Option<Identity<'e>> {
    Some((code.name.local, code.attribute("id").or_else(|| code.attribute("startRef"))?))
}

fn codes<'e, 't>(part: &'e Element<'t>, side: &str) -> impl Iterator<Item = &'e Element<'t>> {
    inline(part, side).filter(|element| is_code(element))
}

/// A code of the source that must not be deleted is in the target.
fn check_removed(part: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let kept: FxHashSet<Identity<'_>> = codes(part, "target").filter_map(identity).collect();
    for code in codes(part, "source").filter(|code| has(code, "canDelete", "no")) {
        if let Some(identity) = identity(code).filter(|identity| !kept.contains(identity)) {
            flaws.push(flaw(code, "formats-xliff2-removed").text("id", identity.1));
        }
    }
}

/// In the target a code that cannot be reordered follows the same code as in the source.
fn check_moved(part: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let fixed = followers(part, "source");
    let found = followers(part, "target");
    for (identity, before) in &fixed {
        if let Some((other, at)) = found.get(identity).map(|(other, code)| (other, code))
            && *other != before.0
            && has(before.1, "canReorder", "no")
        {
            flaws.push(flaw(at, "formats-xliff2-moved").text("id", identity.1));
        }
    }
}

/// For each code the one before it.
fn followers<'e, 't>(
    part: &'e Element<'t>,
    side: &str,
) -> FxHashMap<Identity<'e>, (Option<Identity<'e>>, &'e Element<'t>)> {
    let mut before = None;
    let mut followers = FxHashMap::default();
    for code in codes(part, side) {
        if let Some(own) = identity(code) {
            followers.insert(own, (before.replace(own), code));
        }
    }
    followers
}
