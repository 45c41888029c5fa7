//! What is wrong, or likely to be, in message files that parse: each finding with its file, line, column and hint.

mod attributes;
mod coverage;
mod slots;
mod source;
mod terms;
mod variables;
mod variants;

use super::{Catalog, Lexicon};
use crate::model::{Message, Problem, Severity};
use fluent_syntax::ast;

/// Everything that is wrong in `source` and in each of `targets`, by path and line.
pub fn lint(source: &Catalog, targets: &[&Catalog]) -> Vec<Problem> {
    let (lexicon, mut problems) = Lexicon::new(source);
    problems.retain(|problem| !problem.message.id.contains("-term")); // told at the call as well
    problems.extend(attributes::lint(source));
    problems.extend(terms::lint(source));
    problems.extend(source::lint(source, &lexicon));
    problems.extend(variants::twice(source));
    for target in targets {
        problems.extend(attributes::lint(target));
        problems.extend(terms::lint(target));
        problems.extend(coverage::lint(source, target));
        problems.extend(variables::lint(source, target));
        problems.extend(variants::lint(source, target));
        problems.extend(slots::lint(source, target));
    }
    problems.sort_by(|one, other| {
        (&one.path, one.line, one.column, &one.message.id).cmp(&(
            &other.path,
            other.line,
            other.column,
            &other.message.id,
        ))
    });
    problems
}

/// What a message is to the rest of the program, by the prefix of its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Entity,
    Frame,
    Modifier,
    Unknown,
    Other,
}

fn role(id: &str) -> Role {
    match id.split('-').next() {
        Some("frame") => Role::Frame,
        Some("mod") => Role::Modifier,
        Some("unknown") => Role::Unknown,
        _ if super::Kind::of(id).is_some() => Role::Entity,
        _ => Role::Other,
    }
}

/// A problem at `part` of `catalog`, with a hint of the same name.
fn found(catalog: &Catalog, severity: Severity, part: &str, message: Message) -> Problem {
    let hint = Message::new(&format!("{}-hint", message.id));
    Problem { hint: Some(hint), ..catalog.problem(severity, part, message) }
}

/// The value and the attributes of `message`, with the names of the attributes.
fn patterns<'c>(
    message: &'c ast::Message<&'c str>,
) -> impl Iterator<Item = (Option<&'c str>, &'c ast::Pattern<&'c str>)> {
    let value = message.value.iter().map(|value| (None, value));
    value.chain(message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ids of what is found, with line and column.
    pub(super) fn check(french: &str, english: &str, expected: &[(&str, &str, usize, usize)]) {
        let read = |locale: &str, text: &str| {
            let path = format!("{locale}.ftl");
            let (catalog, problems) = Catalog::read(&locale.parse().unwrap(), &[&[(&path, text)]]);
            assert_eq!(problems, []);
            catalog
        };
        let (french, english) = (read("fr", french), read("en", english));
        let problems = lint(&french, &[&english]);
        let found: Vec<_> = problems
            .iter()
            .map(|problem| (problem.message.id.as_str(), problem.path.as_str(), problem.line, problem.column))
            .collect();
        assert_eq!(found, expected);
        assert!(problems.iter().all(|problem| problem.hint.is_some()));
    }

    #[test]
    fn sound_files_have_no_problem() {
        let french = "place-paris = Paris\n    .article = none\nframe-place = { LE($title) } { DE($place) }\ntitle-mayor = maire\n";
        let english = "place-paris = Paris\nframe-place = { $title } of { $place }\ntitle-mayor = { $number ->\n    [plural] mayors\n   *[singular] mayor\n }\n";
        check(french, english, &[]);
    }
}
