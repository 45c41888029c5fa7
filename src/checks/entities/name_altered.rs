//! A name that no catalog knows is not in the target.

use super::name::{self, Name};
use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};

/// A name that no catalog knows is not in the target.
#[derive(Debug)]
pub struct NameAltered;

static RULE: Rule = Rule::new(Severity::Warning, "E006", "name-altered", include_str!("name_altered.md"));

impl Check for NameAltered {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        if facing.is_citation() || facing.target.is_blank() {
            return Vec::new();
        }
        let (source, target) = (facing.source.words(), facing.target.words());
        let lost = |name: &Name| !name::is_answered(*name, source, target);
        let lost: Vec<Name> = name::unknown(facing).into_iter().filter(lost).collect();
        if lost.is_empty() {
            return Vec::new();
        }
        let added = name::names(&facing.target).into_iter().filter(|name| !name::is_answered(*name, target, source));
        let mut added = added.map(|name| target.span(name.first, name.last));
        let finding = |name: Name| {
            let span = source.span(name.first, name.last);
            let finding = RULE.finding().in_source(span).text("text", span.of(facing.source.text));
            added.next().map_or(finding.clone(), |other| finding.in_target(other))
        };
        lost.into_iter().map(finding).collect()
    }
}
