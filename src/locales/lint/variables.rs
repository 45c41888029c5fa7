//! Variables that a target message uses and that nothing gives it: Fluent would print their names.

use super::{Role, found, patterns, role};
use crate::locales::Catalog;
use crate::locales::frame::Variable;
use crate::locales::render::SELECTORS;
use crate::locales::variables::{of_message, of_pattern};
use crate::model::{Message, Problem, Severity};
use std::collections::BTreeSet;

pub(super) fn lint(source: &Catalog, target: &Catalog) -> Vec<Problem> {
    let mut problems = Vec::new();
    for message in target.messages() {
        let id = message.id.name;
        let role = role(id);
        let slots: BTreeSet<String> =
            source.message(id).filter(|_| role == Role::Frame).map_or_else(BTreeSet::new, slots);
        let mut seen = BTreeSet::new();
        for variable in patterns(message).flat_map(|(_, pattern)| of_pattern(pattern)) {
            let given = match role {
                Role::Frame => slots.contains(&Variable::named(variable).base),
                Role::Modifier => matches!(variable, "frame" | "title"),
                Role::Unknown => variable == "text",
                Role::Entity | Role::Other => false,
            };
            if !given && !SELECTORS.contains(&variable) && seen.insert(variable) {
                let message = Message::new("locales-unknown-variable").text("name", variable).text("id", id);
                problems.push(found(target, Severity::Error, variable, message));
            }
        }
    }
    problems
}

/// The slots of a source frame.
fn slots(frame: &fluent_syntax::ast::Message<&str>) -> BTreeSet<String> {
    of_message(frame).into_iter().map(|variable| Variable::named(variable).base).collect()
}

#[cfg(test)]
mod tests {
    use crate::locales::lint::tests::check;

    #[test]
    fn frames_may_use_their_slots_and_selectors() {
        let french = "frame-a = { LE($title) } { DE($org) }\nmod-b = ex-{ $title }\nplace-c = C\n";
        let english = "frame-a = { $title } of { $org } { $gender } { $orgg } { $name }\nmod-b = ex { $frame }\nplace-c = { $title }\n";
        let expected = [
            ("locales-unknown-variable", "en.ftl", 1, 49),
            ("locales-unknown-variable", "en.ftl", 1, 59),
            ("locales-unknown-variable", "en.ftl", 3, 14),
        ];
        check(french, english, &expected);
    }
}
