//! Validation rules for targets.

use super::{flaw, has, needs};
use crate::formats::xml::{Element, Flaw};

/// What a rule can be about.
const KINDS: [&str; 4] = ["isPresent", "isNotPresent", "startsWith", "endsWith"];

/// The rules of rules: each is about one thing, or about something of another namespace.
pub(super) fn check(file: &Element<'_>, flaws: &mut Vec<Flaw>) {
    for holder in file.descendants() {
        for rule in holder.all("val:validation").flat_map(|validation| validation.all("val:rule")) {
            check_rule(holder, rule, flaws);
        }
    }
}

fn check_rule(holder: &Element<'_>, rule: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let kinds: Vec<&str> = KINDS.into_iter().filter(|kind| rule.attribute(kind).is_some()).collect();
    let custom = rule.attributes.iter().any(|(name, _)| name.space == "?");
    if kinds.len() > 1 || kinds.is_empty() && !custom {
        flaws.push(flaw(rule, "formats-xliff2-rule-kind"));
    }
    flaws.extend(needs(rule, "occurs", "isPresent"));
    if rule.attribute("existsInSource").is_some() && matches!(kinds[..], [] | ["isNotPresent"]) {
        flaws.push(flaw(rule, "formats-xliff2-rule-kind"));
    }
    if has(rule, "disabled", "yes") && holder.name.is("file") {
        flaws.push(flaw(rule, "formats-xliff2-rule-disabled"));
    }
}
