//! Variants that nothing can choose.

use super::{found, patterns};
use crate::locales::Catalog;
use crate::locales::entity::ORG_KINDS;
use crate::locales::variables::{Use, walk};
use crate::model::{Message, Problem, Severity};
use fluent_syntax::ast::{Variant, VariantKey};
use std::collections::BTreeSet;

pub(super) fn lint(source: &Catalog, target: &Catalog) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (_, pattern) in target.messages().flat_map(patterns) {
        walk(pattern, &mut |used| {
            if let Use::Select(selector, variants) = used {
                problems.extend(unreachable(source, target, selector, variants));
            }
        });
    }
    problems
}

/// The variants of the source whose key stands twice; one that is no gender and no number is told where patterns are
/// read.
pub(super) fn twice(source: &Catalog) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (_, pattern) in source.messages().flat_map(patterns) {
        walk(pattern, &mut |used| {
            if let Use::Select(selector, variants) = used {
                let mut seen = BTreeSet::new();
                let repeated = variants.iter().filter_map(name).filter(|name| !seen.insert(*name));
                problems.extend(repeated.map(|key| problem(source, selector, key)));
            }
        });
    }
    problems
}

/// The variants that `selector` cannot choose, and those whose key stands twice.
fn unreachable<'c>(
    source: &'c Catalog,
    target: &'c Catalog,
    selector: &'c str,
    variants: &'c [Variant<&'c str>],
) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let keys = variants.iter().map(|variant| match &variant.key {
        VariantKey::Identifier { name } => (*name, variant.default, can_be(source, selector, name)),
        VariantKey::NumberLiteral { value } => (*value, variant.default, false),
    });
    let dead = keys.filter(|(key, default, possible)| !seen.insert(*key) || !(*possible || *default));
    dead.map(|(key, ..)| problem(target, selector, key)).collect()
}

fn problem(catalog: &Catalog, selector: &str, key: &str) -> Problem {
    let message = Message::new("locales-unreachable").text("key", key).text("selector", selector);
    found(catalog, Severity::Warning, key, message)
}

fn name<'c>(variant: &Variant<&'c str>) -> Option<&'c str> {
    match &variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}

/// Whether `selector` can have the value `key`.
fn can_be(source: &Catalog, selector: &str, key: &str) -> bool {
    let is = |prefix: &str| key.starts_with(prefix) && source.message(key).is_some();
    match selector {
        "gender" => matches!(key, "feminine" | "masculine"),
        "number" => matches!(key, "plural" | "singular"),
        _ if key == "none" => true,
        "country-id" => source.message(&format!("country-{key}")).is_some(),
        "org-id" => is("org-") || is("media-"),
        "org-kind" => ORG_KINDS.contains(&key),
        "portfolio-id" => is("portfolio-"),
        "style" => key.len() == 2,
        "title-id" => is("title-"),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use crate::locales::lint::tests::check;

    #[test]
    fn keys_are_values_that_can_be() {
        let french = "title-x = x\ncountry-fr = France\n";
        let english = "title-x = { $country-id ->\n    [fr] A\n    [france] B\n    [fr] C\n    [none] N\n   *[other] D\n }\ncountry-fr = { $gender ->\n    [neuter] E\n   *[masculine] F\n }\n";
        let expected = [
            ("locales-unreachable", "en.ftl", 3, 6),
            ("locales-unreachable", "en.ftl", 4, 6),
            ("locales-unreachable", "en.ftl", 9, 6),
        ];
        check(french, english, &expected);
    }

    #[test]
    fn keys_of_the_source_stand_once() {
        let french = "title-x = { $number ->\n    [plural] a\n    [plural] b\n   *[singular] c\n }\n";
        check(french, "title-x = X\n", &[("locales-unreachable", "fr.ftl", 3, 6)]);
    }
}
