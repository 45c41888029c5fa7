//! Attributes that target frames ask of what fills their slots.

use super::{Role, found, role};
use crate::locales::frame::Variable;
use crate::locales::render::SELECTORS;
use crate::locales::variables::of_message;
use crate::locales::{Catalog, Kind};
use crate::model::{Message, Problem, Severity};
use fluent_syntax::ast;
use std::collections::BTreeSet;

/// Forms that take the place of the value, and of its attributes.
const FORMS: &[&str] = &["acronym", "official", "short"];

pub(super) fn lint(source: &Catalog, target: &Catalog) -> Vec<Problem> {
    let asked = asked(target);
    let mut problems = Vec::new();
    for message in target.messages() {
        let Some(kind) = Kind::of(message.id.name).filter(|_| source.message(message.id.name).is_some()) else {
            continue;
        };
        for (_, name) in asked.iter().filter(|(slot, _)| slot == kind.slot()) {
            let lacking = std::iter::once(name.clone()).chain(forms(source, message, name));
            problems.extend(lacking.filter(|name| !has(message, name)).map(|name| {
                let notice = Message::new("locales-slot-attribute").text("name", name).text("id", message.id.name);
                found(target, Severity::Error, message.id.name, notice)
            }));
        }
    }
    problems
}

/// The slots and attributes that the frames of `target` use.
fn asked(target: &Catalog) -> BTreeSet<(String, String)> {
    let frames = target.messages().filter(|message| matches!(role(message.id.name), Role::Frame | Role::Modifier));
    let variables = frames.flat_map(of_message).filter(|variable| !SELECTORS.contains(variable)).map(Variable::named);
    variables.filter_map(|variable| Some((variable.slot, variable.attribute?))).collect()
}

/// The attributes that the other forms of `message` need beside `name`: those of an acronym, say, where the source has
/// one as well.
fn forms(source: &Catalog, message: &ast::Message<&str>, name: &str) -> Vec<String> {
    let known = |form: &&&str| has(message, form) && source.message(message.id.name).is_some_and(|own| has(own, form));
    FORMS.iter().filter(known).map(|form| format!("{form}-{name}")).collect()
}

fn has(message: &ast::Message<&str>, name: &str) -> bool {
    message.attributes.iter().any(|attribute| attribute.id.name == name)
}

#[cfg(test)]
mod tests {
    use crate::locales::lint::tests::check;

    #[test]
    fn frames_find_what_they_ask_for() {
        let french = "frame-a = { LE($title) } { DE($org) }\ntitle-x = x\norg-b = B\n    .acronym = AB\norg-c = C\n";
        let english = "frame-a = { $title } of { $org-the }\ntitle-x = x\norg-b = B\n    .the = the B\n    .acronym = AB\norg-c = C\n";
        let expected = [("locales-slot-attribute", "en.ftl", 3, 1), ("locales-slot-attribute", "en.ftl", 6, 1)];
        check(french, english, &expected);
    }
}
