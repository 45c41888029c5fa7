//! Terms: used, known, given every argument that they use.

use super::found;
use crate::locales::Catalog;
use crate::locales::variables::{Use, walk};
use crate::model::{Message, Problem, Severity};
use fluent_syntax::ast::{self, CallArguments};
use std::collections::BTreeSet;

/// A call of a term: its name, with the arguments that it gives.
type Call<'c> = (&'c str, Option<&'c CallArguments<&'c str>>);

pub(super) fn lint(catalog: &Catalog) -> Vec<Problem> {
    let calls: Vec<Call<'_>> = all_patterns(catalog).flat_map(calls).collect();
    let used: BTreeSet<&str> = calls.iter().map(|(name, _)| *name).collect();
    let unused = catalog
        .terms()
        .map(|term| term.id.name)
        .filter(|name| !used.contains(name))
        .map(|name| found(catalog, Severity::Warning, name, Message::new("locales-unused-term").text("id", name)));
    let wrong = calls.iter().flat_map(|(name, arguments)| match catalog.term(name) {
        None => vec![found(catalog, Severity::Error, name, Message::new("locales-unknown-term").text("part", *name))],
        Some(term) => missing_arguments(catalog, name, term, *arguments),
    });
    unused.chain(wrong).chain(catalog.terms().filter_map(|term| nested(catalog, term))).collect()
}

/// Variables that a term uses and a call of it does not give: they print as they are, without any error.
fn missing_arguments(
    catalog: &Catalog,
    call: &str,
    term: &ast::Term<&str>,
    arguments: Option<&CallArguments<&str>>,
) -> Vec<Problem> {
    let given: Vec<&str> =
        arguments.iter().flat_map(|arguments| &arguments.named).map(|named| named.name.name).collect();
    let mut missing = BTreeSet::new();
    walk(&term.value, &mut |used| match used {
        Use::Variable(name) if !given.contains(&name) => {
            missing.insert(name);
        }
        Use::Select(name, _) => {
            missing.remove(name);
        }
        _ => {}
    });
    let problem = |name: &str| {
        let message = Message::new("locales-term-variable").text("part", name).text("term", call);
        found(catalog, Severity::Error, call, message)
    };
    missing.into_iter().map(problem).collect()
}

/// A term that calls another before it uses its own arguments loses them.
fn nested(catalog: &Catalog, term: &ast::Term<&str>) -> Option<Problem> {
    let mut called = None;
    let mut lost = None;
    walk(&term.value, &mut |used| match used {
        Use::Term(name, _) => called = called.or(Some(name)),
        Use::Variable(name) if called.is_some() => lost = lost.or(Some(name)),
        _ => {}
    });
    let part = called.filter(|_| lost.is_some())?;
    let message = Message::new("locales-term-nested").text("part", lost.unwrap_or_default());
    Some(found(catalog, Severity::Error, part, message))
}

fn all_patterns(catalog: &Catalog) -> impl Iterator<Item = &ast::Pattern<&str>> {
    let messages =
        catalog.messages().flat_map(|message| message.value.iter().chain(message.attributes.iter().map(|a| &a.value)));
    let terms =
        catalog.terms().flat_map(|term| std::iter::once(&term.value).chain(term.attributes.iter().map(|a| &a.value)));
    messages.chain(terms)
}

fn calls<'c>(pattern: &'c ast::Pattern<&'c str>) -> Vec<Call<'c>> {
    let mut calls = Vec::new();
    walk(pattern, &mut |used| {
        if let Use::Term(name, arguments) = used {
            calls.push((name, arguments));
        }
    });
    calls
}

#[cfg(test)]
mod tests {
    use crate::locales::lint::tests::check;

    const PLACE: &str = "place-x = X\n";

    #[test]
    fn terms_are_used_and_known() {
        check("-t = T\nplace-x = X\n", PLACE, &[("locales-unused-term", "fr.ftl", 1, 2)]);
        check(PLACE, "place-x = { -u }\n", &[("locales-unknown-term", "en.ftl", 1, 14)]);
    }

    #[test]
    fn calls_give_every_argument() {
        let english = "-t = T { $a }\nplace-x = { -t }\n    .a = { -t(a: \"x\") }\n";
        check(PLACE, english, &[("locales-term-variable", "en.ftl", 2, 14)]);
        let chosen = "-t = { $case ->\n    [gen] des T\n   *[nom] T\n }\nplace-x = { -t }\n";
        check(PLACE, chosen, &[]);
    }

    #[test]
    fn a_nested_call_loses_what_comes_behind() {
        let english = "-u = U\n-t = { -u } { $a }\nplace-x = { -t(a: \"x\") }\n";
        check(PLACE, english, &[("locales-term-nested", "en.ftl", 2, 9)]);
    }
}
