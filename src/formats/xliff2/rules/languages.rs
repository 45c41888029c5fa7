//! Languages and white space: what is said on an element, or inherited from those around it.

use super::{flaw, structure};
use crate::formats::xml::{Element, Flaw};

/// Sources and targets are in the languages of the document, and a target keeps the white space that its source keeps.
pub(super) fn check(root: &Element<'_>, flaws: &mut Vec<Flaw>) {
    descend(root, Inherited { root, language: None, keeps_space: false }, flaws);
}

/// What an element inherits.
#[derive(Clone, Copy)]
struct Inherited<'e, 't> {
    root: &'e Element<'t>,
    /// The language that `xml:lang` says.
    language: Option<&'e str>,
    keeps_space: bool,
}

fn descend<'e, 't>(element: &'e Element<'t>, inherited: Inherited<'e, 't>, flaws: &mut Vec<Flaw>) {
    let language = element.attribute("xml:lang").or(inherited.language);
    let own = Inherited { language, keeps_space: structure::keeps_space(element, inherited.keeps_space), ..inherited };
    for child in element.elements().filter(|child| matches!(child.name.space, "" | "res")) {
        let part = element.name.is("segment") || element.name.is("ignorable");
        let explicit = child.attribute("xml:lang");
        match (child.name.local, child.name.space) {
            ("source", "") if part => check_language(child, explicit.or(language), own.root, flaws),
            ("target", "") if part => {
                check_language(child, explicit.or(language), own.root, flaws);
                check_space(element, child, own.keeps_space, flaws);
            }
            // A resource inherits no language: what counts is what it says.
            ("source" | "target", "res") => check_language(child, explicit, own.root, flaws),
            _ => {}
        }
        descend(child, own, flaws);
    }
}

/// The language of a source or target is that of the document, or a variety of it.
fn check_language(element: &Element<'_>, language: Option<&str>, root: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let attribute = if element.name.local == "source" { "srcLang" } else { "trgLang" };
    let Some(expected) = root.attribute(attribute) else {
        if element.name.space.is_empty() {
            flaws.push(flaw(element, "formats-xliff2-target-language"));
        }
        return;
    };
    let varies = |tag: &str| {
        let (tag, base) = (tag.to_ascii_lowercase(), expected.to_ascii_lowercase());
        tag.strip_prefix(&base).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    if let Some(language) = language.filter(|language| !varies(language)) {
        flaws.push(flaw(element, "formats-xliff2-language").text("language", language).text("expected", expected));
    }
}

fn check_space(part: &Element<'_>, target: &Element<'_>, inherited: bool, flaws: &mut Vec<Flaw>) {
    let source = part.first("source").is_some_and(|source| structure::keeps_space(source, inherited));
    if source && !structure::keeps_space(target, inherited) {
        flaws.push(flaw(target, "formats-xliff2-space"));
    }
}
