//! The target has neither letters nor digits, the source has.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};

/// The target has neither letters nor digits, the source has.
#[derive(Debug)]
pub struct BlankTarget;

static RULE: Rule = Rule::new(Severity::Error, "C002", "blank-target", include_str!("blank_target.md"));

impl Check for BlankTarget {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let blank = !facing.target.text.is_empty() && facing.target.is_blank() && !facing.source.is_blank();
        blank.then(|| RULE.finding()).into_iter().collect()
    }
}
