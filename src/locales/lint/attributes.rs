//! Attributes that stand twice: Fluent takes the first and says nothing.

use super::found;
use crate::locales::Catalog;
use crate::model::{Message, Problem, Severity};
use std::collections::BTreeSet;

pub(super) fn lint(catalog: &Catalog) -> Vec<Problem> {
    let owners = catalog.messages().map(|message| &message.attributes);
    let owners = owners.chain(catalog.terms().map(|term| &term.attributes));
    let mut problems = Vec::new();
    for attributes in owners {
        let mut seen = BTreeSet::new();
        for attribute in attributes {
            let name = attribute.id.name;
            if !seen.insert(name) {
                let message = Message::new("locales-duplicate-attribute").text("name", name);
                problems.push(found(catalog, Severity::Error, name, message));
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use crate::locales::lint::tests::check;

    #[test]
    fn an_attribute_stands_once() {
        let twice = "place-x = X\n    .alias-1 = Y\n    .alias-1 = Z\n";
        check(twice, "place-x = X\n", &[("locales-duplicate-attribute", "fr.ftl", 3, 6)]);
    }
}
