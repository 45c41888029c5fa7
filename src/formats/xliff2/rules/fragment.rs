//! Fragment identifiers: how references of XLIFF 2 name places (section 3 of the specification).

use super::Unit;
use crate::formats::xml::{Element, is_token};

/// Prefixes of leaves: core, modules, and the registered ones of extensions.
const LEAVES: [&str; 14] = ["n", "d", "t", "gls", "mtc", "mda", "res", "slr", "val", "ctr", "its", "itsm", "fs", "tbx"];

/// A fragment identifier, read.
#[derive(Debug, PartialEq)]
pub(super) struct Fragment<'r> {
    file: Option<&'r str>,
    unit: Option<&'r str>,
    /// Whether it says where the file is that it starts from.
    absolute: bool,
    /// What it names inside, with its prefix: none for a segment, an ignorable or a code of a source.
    leaf: Option<(&'r str, &'r str)>,
}

/// Read a reference that begins with `#`; none when it is not well-formed: prefixes are known, stand in the order file,
/// group, unit, and once each, and what else is named comes last.
pub(super) fn fragment(reference: &str) -> Option<Fragment<'_>> {
    let expression = reference.strip_prefix('#')?;
    let relative = expression.strip_prefix('/');
    let mut found = Fragment { file: None, unit: None, absolute: relative.is_some(), leaf: None };
    let mut level = 0;
    for selector in relative.unwrap_or(expression).split('/') {
        let (prefix, id) = selector.split_once('=').unwrap_or(("", selector));
        if !is_token(id) || found.leaf.is_some() {
            return None;
        }
        let own = match prefix {
            "f" => 1,
            "g" => 2,
            "u" => 3,
            _ => 4,
        };
        if own <= level {
            return None;
        }
        level = own;
        match prefix {
            "f" => found.file = Some(id),
            "g" => {}
            "u" => found.unit = Some(id),
            _ if prefix.is_empty() || LEAVES.contains(&prefix) => found.leaf = Some((prefix, id)),
            _ => return None,
        }
    }
    Some(found)
}

impl<'r> Fragment<'r> {
    /// What it names in `unit`; none when it names something elsewhere.
    fn leaf_in(&self, unit: &Unit<'_, '_>) -> Option<(&'r str, &'r str)> {
        let own = |element: &Element<'_>, id: Option<&str>| {
            id.map_or(!self.absolute, |id| element.attribute("id") == Some(id))
        };
        // A relative reference is completed by the unit and the file that it stands in.
        let here = (own(unit.file, self.file) || self.file.is_none()) && own(unit.element, self.unit);
        self.leaf.filter(|_| here && (self.unit.is_some() || self.file.is_none()))
    }

    /// Whether it names a span of the text of `unit`: a segment, an ignorable, or an inline element.
    pub(super) fn is_span_of(&self, unit: &Unit<'_, '_>) -> bool {
        let named = |element: &&Element<'_>, id: &str| element.attribute("id") == Some(id);
        match self.leaf_in(unit) {
            Some(("", id)) => unit.parts.iter().chain(&unit.source).any(|element| named(element, id)),
            Some(("t", id)) => unit.target.iter().any(|element| named(element, id)),
            _ => false,
        }
    }

    /// Whether it names a note of `unit`.
    pub(super) fn is_note_of(&self, unit: &Unit<'_, '_>) -> bool {
        let Some(("n", id)) = self.leaf_in(unit) else { return false };
        let mut notes = unit.element.all("notes").flat_map(|notes| notes.all("note"));
        notes.any(|note| note.attribute("id") == Some(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_have_an_order() {
        let check = |reference: &str, sound: bool| assert_eq!(fragment(reference).is_some(), sound, "{reference}");
        for sound in ["#m1", "#n=n1", "#t=1", "#f=f1/u=u1/1", "#/f=f1/g=g1/u=u1/gls=g1", "#/f=f1", "#f=f1/tbx=t"] {
            check(sound, true);
        }
        let unsound = [
            "#",
            "#/",
            "m1",
            "#/u=u1/f=f1/gls=g1",
            "#/u=f1/u=1/gls=g1",
            "#f=f1/d=d1/u=1",
            "#n=n1/d=d1",
            "#/f=f1/u=1/my=myid1",
            "#a b",
            "#u=",
        ];
        for reference in unsound {
            check(reference, false);
        }
    }
}
