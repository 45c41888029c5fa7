//! There is no target.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};

/// There is no target.
#[derive(Debug)]
pub struct Untranslated;

static RULE: Rule = Rule::new(Severity::Error, "C001", "untranslated", include_str!("untranslated.md"));

impl Check for Untranslated {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let missing = facing.target.text.is_empty() && !facing.source.text.trim().is_empty();
        missing.then(|| RULE.finding()).into_iter().collect()
    }
}
