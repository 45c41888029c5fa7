//! There is a target, but nothing to translate.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};

/// There is a target, but nothing to translate.
#[derive(Debug)]
pub struct EmptySource;

static RULE: Rule = Rule::new(Severity::Warning, "C003", "empty-source", include_str!("empty_source.md"));

impl Check for EmptySource {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let added = facing.source.is_blank() && !facing.target.is_blank();
        added.then(|| RULE.finding()).into_iter().collect()
    }
}
