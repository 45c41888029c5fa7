//! Rows against their own examples.

use super::super::{Entry, Match, Termbase};
use crate::model::{Message, Problem, Severity};
use crate::text::Words;

/// Examples in which the term is not found, counter-examples in which it is, and terms that are not even found in
/// themselves.
pub(super) fn problems(entry: &Entry, termbase: &Termbase) -> Vec<Problem> {
    let mut problems = Vec::new();
    let missed = entry.examples.iter().filter(|example| !is_found(entry, termbase, example));
    problems.extend(missed.map(|example| report(entry, "examples", "glossary-example-not-found", example)));
    let wrong = entry.counter_examples.iter().filter(|example| is_found(entry, termbase, example));
    problems.extend(wrong.map(|example| report(entry, "counter_examples", "glossary-counter-example-found", example)));
    let source = termbase.source();
    if let Some(dead) = entry.accepted(source).find(|wording| !is_found(entry, termbase, wording)) {
        problems.push(report(entry, &source.to_string(), "glossary-dead-row", dead));
    }
    problems
}

/// Whether the term stands in `text`, but not inside a longer term.
fn is_found(entry: &Entry, termbase: &Termbase, text: &str) -> bool {
    let matches = termbase.matches(&Words::new(text), &[]);
    let owned = |found: &Match| {
        let longer =
            |other: &&Match| other.span.contains(found.span) && other.span != found.span && other.parts.is_empty();
        !matches.iter().any(|other| longer(&other))
    };
    matches.iter().any(|found| termbase.entries()[found.entry as usize].id == entry.id && owned(found))
}

fn report(entry: &Entry, column: &str, id: &str, text: &str) -> Problem {
    entry.place.problem(column, Severity::Error, Message::new(id).text("text", text).text("id", &entry.id))
}
