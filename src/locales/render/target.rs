//! The target catalog, asked for one wording at a time.

use super::context::Arguments;
use crate::locales::Catalog;
use crate::locales::variables;
use crate::model::{Message, Problem, Severity};
use fluent::{FluentArgs, FluentError, FluentMessage, resolver::ResolverError};
use fluent_syntax::ast::{self, Pattern};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

/// The target catalog.
#[derive(Debug)]
pub(in crate::locales) struct Target {
    catalog: Arc<Catalog>,
    /// What went wrong, by message, attribute and reason.
    failures: Mutex<BTreeMap<(String, String, String), Problem>>,
}

impl Target {
    /// Ask `catalog`.
    pub(in crate::locales) fn new(catalog: Arc<Catalog>) -> Self {
        Self { catalog, failures: Mutex::default() }
    }

    /// Whether the target has the message `id`.
    pub(super) fn has(&self, id: &str) -> bool {
        self.message(id).is_some()
    }

    /// Whether the message `id` has the attribute `name`.
    pub(super) fn has_attribute(&self, id: &str, name: &str) -> bool {
        self.message(id).is_some_and(|message| message.get_attribute(name).is_some())
    }

    /// The attributes `name-1`, `name-2` … of the message `id`, in file order.
    pub(super) fn numbered<'t>(&'t self, id: &str, name: &'t str) -> impl Iterator<Item = &'t str> {
        let attributes = self.message(id).into_iter().flat_map(|message| message.attributes().map(|found| found.id()));
        attributes.filter(move |found| is_numbered(found, name))
    }

    /// The wording of the message `id`, or of its attribute `name`. None when there is no such wording, or when it
    /// cannot be formatted: that is noted.
    pub(super) fn format(&self, id: &str, name: Option<&str>, arguments: &Arguments) -> Option<String> {
        let pattern = self.pattern(id, name)?;
        if let Some(text) = fixed(pattern) {
            return Some(text.to_owned());
        }
        let given: FluentArgs<'_> = arguments.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let mut errors = Vec::new();
        let text = self.catalog.bundle().format_pattern(pattern, Some(&given), &mut errors).into_owned();
        for error in &errors {
            self.note(id, name, error);
        }
        errors.is_empty().then_some(text)
    }

    /// Whether the message `id` has a value, or the attribute `name`.
    pub(super) fn has_wording(&self, id: &str, name: Option<&str>) -> bool {
        self.pattern(id, name).is_some()
    }

    /// The wording of the message `id`, or of its attribute `name`, when it is the same whatever is selected by.
    pub(super) fn fixed(&self, id: &str, name: Option<&str>) -> Option<&str> {
        self.pattern(id, name).and_then(fixed)
    }

    fn pattern(&self, id: &str, name: Option<&str>) -> Option<&Pattern<&str>> {
        let message = self.message(id)?;
        match name {
            None => message.value(),
            Some(name) => Some(message.get_attribute(name)?.value()),
        }
    }

    /// The variables that the message `id` and its attributes use.
    pub(super) fn variables(&self, id: &str) -> BTreeSet<&str> {
        let Some(message) = self.catalog.message(id) else { return BTreeSet::new() };
        variables::of_message(message).into_iter().collect()
    }

    /// Whether the wording `name` of the message `id` begins with a slot that a modifier may stand before: neither the
    /// holder's name, nor a possessor (« the Commission’s president » is no « former the Commission’s president »).
    pub(super) fn takes_modifier(&self, id: &str, name: &str) -> bool {
        let pattern = self.message(id).and_then(|message| message.get_attribute(name)).map(|found| found.value());
        let begins = pattern.filter(|pattern| !has_possessor(pattern)).and_then(first_variable);
        begins.is_some_and(|variable| variable != "name")
    }

    /// What could not be formatted so far.
    pub(super) fn problems(&self) -> Vec<Problem> {
        self.failures.lock().expect("noting does not panic").values().cloned().collect()
    }

    fn message(&self, id: &str) -> Option<FluentMessage<'_>> {
        self.catalog.bundle().get_message(id)
    }

    fn note(&self, id: &str, name: Option<&str>, error: &FluentError) {
        let reason = match error {
            FluentError::ResolverError(ResolverError::Reference(reference)) => format!("{reference:?}"),
            other => other.to_string(),
        };
        let key = (id.to_owned(), name.unwrap_or_default().to_owned(), reason.clone());
        let place = self.catalog.message(id).map_or("", |message| message.id.name);
        let message = Message::new("locales-format").text("id", id).text("reason", reason);
        let problem = self.catalog.problem(Severity::Error, place, message);
        self.failures.lock().expect("noting does not panic").entry(key).or_insert(problem);
    }
}

/// The text of a pattern that is nothing but text.
fn fixed<'c>(pattern: &Pattern<&'c str>) -> Option<&'c str> {
    match pattern.elements.as_slice() {
        [ast::PatternElement::TextElement { value }] => Some(value),
        _ => None,
    }
}

/// Whether `found` is `name-1`, `name-2` …
fn is_numbered(found: &str, name: &str) -> bool {
    let digits = found.strip_prefix(name).and_then(|rest| rest.strip_prefix('-'));
    digits.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether the slot that `pattern` begins with owns what follows it.
fn has_possessor(pattern: &Pattern<&str>) -> bool {
    matches!(pattern.elements.get(1), Some(ast::PatternElement::TextElement { value }) if value.starts_with(['’', '\'']))
}

/// The variable that `pattern` begins with.
fn first_variable<'c>(pattern: &Pattern<&'c str>) -> Option<&'c str> {
    match pattern.elements.first()? {
        ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
        } => Some(id.name),
        _ => None,
    }
}
