//! A name is in no catalog.

use super::name::{self, Name};
use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};

/// A name is in no catalog.
#[derive(Debug)]
pub struct NameUnknown;

static RULE: Rule = Rule::new(Severity::Note, "E005", "name-unknown", include_str!("name_unknown.md")).optional();

impl Check for NameUnknown {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let words = facing.source.words();
        let finding = |name: Name| {
            let span = words.span(name.first, name.last);
            RULE.finding().in_source(span).text("text", span.of(facing.source.text))
        };
        if facing.is_citation() { Vec::new() } else { name::unknown(facing).into_iter().map(finding).collect() }
    }
}
