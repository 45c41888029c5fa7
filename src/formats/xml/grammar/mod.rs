//! Grammars of formats as data: which elements and attributes stand where, and what values they have.
//!
//! A grammar is a text of lines. `type NAME ALTERNATIVES` gives a name to a kind of values: words, patterns between
//! slashes, ranges such as `0..100`, other types. `@space:NAME TYPE` declares an attribute of a module, which stands
//! wherever its namespace is admitted. `ELEMENT: CONTENT` begins an element, and the lines below it that are indented
//! list its attributes: `@a! @b TYPE`, `!` where it must stand and `~` where it should, and `@space:*` for all that a module declares, `@*` for
//! those of unknown namespaces. A content is a pattern of names with `( ) | ? * +`, in which `other` is any element of an
//! unknown namespace; `text` before it admits text, too; `-` is nothing and `any` whatever there is, attributes included. A line `lenient`
//! makes what is unknown or out of order a warning: nothing that counts is left out.

mod content;
mod reading;

use super::element::{Element, Node};
use super::flaw::Flaw;
use super::name::{DECLARATION, FOREIGN, Name};
use super::values::Kind;
use crate::model::{Message, Severity};
use content::{Content, Fit};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// The grammar of a format.
#[derive(Debug)]
pub(in crate::formats) struct Grammar {
    elements: FxHashMap<&'static str, Rule>,
    /// The attributes of modules.
    attributes: FxHashMap<&'static str, Type>,
    /// The namespaces that it describes beside its own, by prefix.
    modules: Vec<&'static str>,
    /// How grave it is when something unknown stands somewhere, or something out of its place.
    severity: Severity,
}

/// What an element may have.
#[derive(Debug)]
struct Rule {
    content: Content,
    attributes: Vec<(&'static str, Need, Type)>,
    /// Prefixes of the namespaces whose attributes it may have.
    open: Vec<&'static str>,
}

/// Whether an attribute must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Need {
    Required,
    Wanted,
    Optional,
}

/// The values that an attribute may have: any of these kinds.
type Type = Vec<Kind>;

impl Grammar {
    /// Read a grammar.
    ///
    /// # Panics
    /// When it is not well-formed: it is part of the program.
    pub(in crate::formats) fn new(text: &'static str) -> Self {
        reading::read(text)
    }

    /// What is wrong with `element` and all that is in it.
    pub(in crate::formats) fn check(&self, element: &Element<'_>, flaws: &mut Vec<Flaw>) {
        let Some(rule) = self.rule(element.name) else {
            let flaw = Flaw::new(element.span.start, "formats-xml-element-unknown");
            return flaws.push(flaw.text("element", element.name.written).of(self.severity));
        };
        if matches!(rule.content, Content::Any) {
            return;
        }
        self.check_attributes(rule, element, flaws);
        self.check_content(rule, element, flaws);
        for child in element.elements().filter(|child| self.describes(child.name.space)) {
            self.check(child, flaws);
        }
    }

    /// Whether an element called `element` may have the attribute `attribute`.
    pub(in crate::formats) fn has_attribute(&self, element: &str, attribute: &str) -> bool {
        let rule = self.elements.get(element);
        rule.is_some_and(|rule| rule.attributes.iter().any(|(name, ..)| *name == attribute))
    }

    fn rule(&self, name: Name<'_>) -> Option<&Rule> {
        self.elements.get(name.key().as_ref())
    }

    /// Whether the namespace is described here; what is not is nobody's business.
    fn describes(&self, space: &str) -> bool {
        space.is_empty() || self.modules.contains(&space)
    }

    fn check_content(&self, rule: &Rule, element: &Element<'_>, flaws: &mut Vec<Flaw>) {
        let name = element.name.written;
        let has_text = |node: &Node<'_>| matches!(node, Node::Text(text) if !text.trim().is_empty());
        if !rule.content.admits_text() && element.children.iter().any(has_text) {
            let flaw = Flaw::new(element.span.start, "formats-xml-text-misplaced").text("element", name);
            flaws.push(flaw.of(self.severity));
        }
        let names = element.elements().map(|child| {
            let known = self.describes(child.name.space);
            (if known { child.name.key() } else { Cow::Borrowed("other") }, child)
        });
        match rule.content.fit(names) {
            Fit::Sound => {}
            Fit::Stranger(child) => {
                let flaw = Flaw::new(child.span.start, "formats-xml-element-misplaced").text("parent", name);
                flaws.push(flaw.text("element", child.name.written).of(self.severity));
            }
            Fit::Unsound(expected) => {
                let flaw = Flaw::new(element.span.start, "formats-xml-content").text("element", name);
                flaws.push(flaw.text("expected", expected).of(self.severity));
            }
        }
    }

    fn check_attributes(&self, rule: &Rule, element: &Element<'_>, flaws: &mut Vec<Flaw>) {
        let flaw = |id: &str, attribute: &str| {
            let flaw = Flaw::new(element.span.start, id).text("attribute", attribute);
            flaw.text("element", element.name.written)
        };
        for (attribute, value) in &element.attributes {
            match self.kinds(rule, *attribute) {
                Admission::Anything => {}
                Admission::Nothing => {
                    flaws.push(flaw("formats-xml-attribute-unknown", attribute.written).of(self.severity));
                }
                Admission::Of(kinds) if kinds.is_empty() || kinds.iter().any(|kind| kind.admits(value)) => {}
                Admission::Of(kinds) => {
                    let flaw = flaw("formats-xml-value", attribute.written).text("value", value.as_ref());
                    let readable = kinds.iter().any(|kind| kind.recognises(value));
                    flaws.push(expecting(if readable { flaw.of(Severity::Warning) } else { flaw }, kinds));
                }
            }
        }
        for (name, need, _) in &rule.attributes {
            let severity = match need {
                Need::Required => Severity::Error,
                Need::Wanted => Severity::Warning,
                Need::Optional => continue,
            };
            if element.attribute(name).is_none() {
                flaws.push(flaw("formats-xml-attribute-missing", name).of(severity));
            }
        }
    }

    fn kinds<'g>(&'g self, rule: &'g Rule, attribute: Name<'_>) -> Admission<'g> {
        if attribute.space == DECLARATION {
            return Admission::Anything;
        }
        if let Some((.., kinds)) = rule.attributes.iter().find(|(name, ..)| attribute.is(name)) {
            return Admission::Of(kinds);
        }
        let space = if self.describes(attribute.space) { attribute.space } else { FOREIGN };
        if !rule.open.contains(&space) {
            return Admission::Nothing;
        }
        match self.attributes.get(attribute.key().as_ref()) {
            Some(kinds) => Admission::Of(kinds),
            None if space == FOREIGN => Admission::Anything,
            None => Admission::Nothing,
        }
    }
}

/// What an attribute may be.
enum Admission<'g> {
    Anything,
    Nothing,
    Of(&'g [Kind]),
}

/// The flaw with the words that would have been right, where there are only a few.
fn expecting(flaw: Flaw, kinds: &[Kind]) -> Flaw {
    let word = |kind: &Kind| if let Kind::Word(word) = kind { Some(*word) } else { None };
    let words: Vec<&str> = kinds.iter().filter_map(word).take(13).collect();
    match words.len() {
        1..=12 => flaw.hint(Message::new("formats-xml-value-hint").text("values", words.join(", "))),
        _ => flaw,
    }
}
