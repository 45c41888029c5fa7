//! A bracket has no partner.

use crate::checks::{Check, Facing, quotations};
use crate::model::{Finding, Rule, Severity};

/// A bracket has no partner.
#[derive(Debug)]
pub struct BracketsUnpaired;

static RULE: Rule = Rule::new(Severity::Error, "P010", "brackets-unpaired", include_str!("brackets_unpaired.md"));

impl Check for BracketsUnpaired {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let text = facing.target.text;
        let unpaired = quotations::unpaired_brackets(text);
        if unpaired.len() <= quotations::unpaired_brackets(facing.source.text).len() {
            return Vec::new();
        }
        unpaired.into_iter().map(|span| RULE.finding().in_target(span).text("mark", span.of(text))).collect()
    }
}
