//! Nobody has confirmed the target.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity, State};

/// Nobody has confirmed the target.
#[derive(Debug)]
pub struct Unconfirmed;

static RULE: Rule = Rule::new(Severity::Note, "C010", "unconfirmed", include_str!("unconfirmed.md"));

impl Check for Unconfirmed {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let draft = facing.pair.state == State::Draft && !facing.target.is_blank();
        draft.then(|| RULE.finding()).into_iter().collect()
    }
}
