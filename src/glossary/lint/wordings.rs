//! A row on its own: its wordings, its case policy, its agreement.

use super::super::{Entry, Status, Term, Termbase};
use super::{hinted, of_wording};
use crate::language::words::Class;
use crate::model::{CasePolicy, Locale, Message, Problem, Severity};

/// The problems of one row.
pub(super) fn problems(entry: &Entry, termbase: &Termbase, targets: &[Locale]) -> Vec<Problem> {
    let mut problems = Vec::new();
    problems.extend(targets.iter().filter_map(|target| without_target(entry, target)));
    for terms in &entry.terms {
        problems.extend(contradiction(entry, &terms.locale, &terms.terms));
        problems.extend(repetition(entry, &terms.locale, &terms.terms));
    }
    problems.extend(case(entry, termbase.source()));
    problems.extend(agreement(entry, termbase));
    problems
}

fn without_target(entry: &Entry, target: &Locale) -> Option<Problem> {
    let message = || Message::new("glossary-no-target").text("id", &entry.id).text("locale", target.to_string());
    entry.accepted(target).next().is_none().then(|| of_wording(entry, target, Severity::Warning, message()))
}

/// A wording that is accepted and forbidden at once; they may differ in case where case counts.
fn contradiction(entry: &Entry, locale: &Locale, terms: &[Term]) -> Option<Problem> {
    let same = |one: &str, other: &str| match entry.case() {
        CasePolicy::Sensitive => one == other,
        CasePolicy::Insensitive => one.to_lowercase() == other.to_lowercase(),
    };
    let (forbidden, accepted): (Vec<&Term>, Vec<&Term>) =
        terms.iter().partition(|term| term.status == Status::Deprecated);
    let both = accepted.iter().find(|term| forbidden.iter().any(|other| same(&term.text, &other.text)))?;
    let message = Message::new("glossary-preferred-forbidden").text("wording", &both.text);
    Some(of_wording(entry, locale, Severity::Error, message))
}

fn repetition(entry: &Entry, locale: &Locale, terms: &[Term]) -> Option<Problem> {
    let repeated = terms.iter().enumerate().find(|(index, term)| {
        terms[..*index].iter().any(|other| {
            other.text == term.text && (other.status == Status::Deprecated) == (term.status == Status::Deprecated)
        })
    });
    let message = Message::new("glossary-repeated-wording").text("wording", &repeated?.1.text);
    Some(of_wording(entry, locale, Severity::Warning, message))
}

fn case(entry: &Entry, source: &Locale) -> Option<Problem> {
    let wording = entry.accepted(source).next()?;
    let capital =
        entry.terms.iter().flat_map(|terms| &terms.terms).any(|term| term.text.chars().any(char::is_uppercase));
    let id = match (entry.case?, entry.class()) {
        (CasePolicy::Insensitive, Class::Acronym) => "glossary-acronym-any-case",
        (CasePolicy::Insensitive, Class::Proper) => "glossary-name-any-case",
        (CasePolicy::Sensitive, _) if !capital => "glossary-case-without-capital",
        _ => return None,
    };
    let problem = entry.place.problem("case", Severity::Warning, Message::new(id).text("wording", wording));
    Some(hinted(problem, Message::new("glossary-change-case")))
}

fn agreement(entry: &Entry, termbase: &Termbase) -> Option<Problem> {
    let source = termbase.source();
    let doubtful = termbase.has_doubtful_agreement(entry);
    let wording = entry.accepted(source).next().filter(|_| doubtful)?;
    let message = Message::new("glossary-doubtful-agreement").text("wording", wording);
    let hint = Message::new("glossary-give-forms").text("column", format!("{source}_forms"));
    Some(hinted(of_wording(entry, source, Severity::Note, message), hint))
}
