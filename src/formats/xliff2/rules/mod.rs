//! What XLIFF 2 asks beyond its grammar: the constraints that its specification states in prose, and what its
//! Schematron rules check.

mod annotations;
mod changes;
mod codes;
mod editing;
mod fragment;
mod ids;
mod its;
mod languages;
mod modules;
mod sizes;
mod structure;
mod validation;

use crate::formats::xml::{Element, Flaw};

/// What is wrong with the document `root`.
pub(super) fn check(root: &Element<'_>, flaws: &mut Vec<Flaw>) {
    structure::check_root(root, flaws);
    languages::check(root, flaws);
    ids::check_root(root, flaws);
    its::check(root, flaws);
    for file in root.all("file") {
        ids::check_file(file, flaws);
        structure::check_file(file, flaws);
        sizes::check(file, flaws);
        modules::check_file(file, flaws);
        changes::check(file, flaws);
        validation::check(file, flaws);
        for unit in file.descendants().filter(|element| element.name.is("unit")) {
            check_unit(&Unit::new(file, unit), flaws);
        }
    }
}

fn check_unit(unit: &Unit<'_, '_>, flaws: &mut Vec<Flaw>) {
    ids::check_unit(unit, flaws);
    structure::check_unit(unit, flaws);
    modules::check_unit(unit, flaws);
    annotations::check(unit, flaws);
    editing::check(unit, flaws);
    for side in [&unit.source, &unit.target] {
        codes::check(unit, side, flaws);
    }
}

/// A unit, with what its rules ask for.
struct Unit<'e, 't> {
    /// Its file.
    file: &'e Element<'t>,
    /// The unit itself.
    element: &'e Element<'t>,
    /// Its segments and ignorables.
    parts: Vec<&'e Element<'t>>,
    /// The inline elements of all sources, in order.
    source: Vec<&'e Element<'t>>,
    /// The inline elements of all targets, in order.
    target: Vec<&'e Element<'t>>,
}

impl<'e, 't> Unit<'e, 't> {
    fn new(file: &'e Element<'t>, element: &'e Element<'t>) -> Self {
        let is_part = |part: &&Element<'_>| part.name.is("segment") || part.name.is("ignorable");
        let parts: Vec<&Element<'t>> = element.elements().filter(is_part).collect();
        let side = |name: &str| parts.iter().flat_map(|part| inline(part, name)).collect();
        Self { file, element, source: side("source"), target: side("target"), parts }
    }

    /// Whether every part has a target: what began in one source has its end in some target.
    fn is_fully_translated(&self) -> bool {
        self.parts.iter().all(|part| part.first("target").is_some())
    }
}

/// The inline elements in the child of `part` that is called `name`.
fn inline<'e, 't>(part: &'e Element<'t>, name: &str) -> impl Iterator<Item = &'e Element<'t>> {
    part.first(name).into_iter().flat_map(|content| content.descendants().skip(1))
}

/// Whether `element` is an inline code.
fn is_code(element: &Element<'_>) -> bool {
    element.name.space.is_empty() && matches!(element.name.local, "ph" | "pc" | "sc" | "ec")
}

/// Whether `element` is the start of an annotation.
fn is_annotation(element: &Element<'_>) -> bool {
    element.name.space.is_empty() && matches!(element.name.local, "mrk" | "sm")
}

/// Whether the attribute `name` of `element` is `value`.
fn has(element: &Element<'_>, name: &str, value: &str) -> bool {
    element.attribute(name) == Some(value)
}

/// An error about `element`, worded by the message `id`.
fn flaw(element: &Element<'_>, id: &str) -> Flaw {
    Flaw::new(element.span.start, id).text("element", element.name.written)
}

/// An error when `element` has the attribute `name` and lacks `other`.
fn needs(element: &Element<'_>, name: &str, other: &str) -> Option<Flaw> {
    let lacks = element.attribute(name).is_some() && element.attribute(other).is_none();
    lacks.then(|| flaw(element, "formats-xliff2-needs").text("attribute", name).text("other", other))
}

/// An error when `element` has both attributes.
fn excludes(element: &Element<'_>, name: &str, other: &str) -> Option<Flaw> {
    let both = element.attribute(name).is_some() && element.attribute(other).is_some();
    both.then(|| flaw(element, "formats-xliff2-excludes").text("attribute", name).text("other", other))
}

/// An error about a reference that leads nowhere, or where it must not.
fn lost(element: &Element<'_>, attribute: &str) -> Flaw {
    let reference = element.attribute(attribute).unwrap_or_default().to_owned();
    flaw(element, "formats-xliff2-reference").text("attribute", attribute).text("reference", reference)
}
