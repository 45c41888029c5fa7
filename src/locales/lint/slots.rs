//! Attributes that target frames ask of what fills their slots.

use super::{Role, found, role};
use crate::locales::frame::Variable;
use crate::locales::render::SELECTORS;
use crate::locales::variables::of_message;
use crate::locales::{Catalog, Kind};
use crate::model::{Message, Problem, Severity};
use fluent_syntax::ast;
use std::collections::BTreeSet;

pub(super) fn lint(source: &Catalog, target: &Catalog) -> Vec<Problem> {
    let asked = asked(source, target);
    let mut problems = Vec::new();
    for message in target.messages() {
        let own = source.message(message.id.name);
        let Some((kind, own)) = Kind::of(message.id.name).zip(own) else { continue };
        let fills = |ask: &&Ask| ask.slot == kind.slot() && ask.by.as_ref().is_none_or(|by| has(own, by));
        let lacking: BTreeSet<&String> = asked.iter().filter(fills).map(|ask| &ask.attribute).collect();
        problems.extend(lacking.into_iter().filter(|name| !has(message, name)).map(|name| {
            let notice = Message::new("locales-slot-attribute").text("name", name).text("id", message.id.name);
            found(target, Severity::Error, message.id.name, notice)
        }));
    }
    problems
}

/// What a target frame asks of the fillers of a slot.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Ask {
    slot: String,
    /// The attribute that they are recognised by in the source; the whole message when none.
    by: Option<String>,
    /// The attribute that the frame uses.
    attribute: String,
}

fn asked(source: &Catalog, target: &Catalog) -> BTreeSet<Ask> {
    let mut asked = BTreeSet::new();
    for frame in target.messages().filter(|message| role(message.id.name) == Role::Frame) {
        let Some(own) = source.message(frame.id.name) else { continue };
        let slots: Vec<Variable> = of_message(own).into_iter().map(Variable::named).collect();
        for variable in of_message(frame).into_iter().filter(|variable| !SELECTORS.contains(variable)) {
            let Variable { base, slot, attribute: Some(attribute), .. } = Variable::named(variable) else { continue };
            let filler = slots.iter().find(|slot| slot.base == base);
            asked.extend(filler.map(|filler| Ask { slot, by: filler.attribute.clone(), attribute }));
        }
    }
    asked
}

fn has(message: &ast::Message<&str>, name: &str) -> bool {
    message.attributes.iter().any(|attribute| attribute.id.name == name)
}

#[cfg(test)]
mod tests {
    use crate::locales::lint::tests::check;

    #[test]
    fn frames_find_what_they_ask_for() {
        let french = "frame-a = { LE($title) } { DE($org) }\nframe-b = { LE($title) } { $org-adjective }\ntitle-x = x\norg-b = B\norg-c = C\n";
        let english = "frame-a = { $title } of { $org-the }\nframe-b = { $org-adjective } { $title }\ntitle-x = x\norg-b = B\n    .the = the B\norg-c = C\n";
        check(french, english, &[("locales-slot-attribute", "en.ftl", 6, 1)]);
    }
}
