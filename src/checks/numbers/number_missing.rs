//! A number of the source has no equal in the target.

use super::compared::{self, NUMBERS};
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};

/// A number of the source has no equal in the target.
#[derive(Debug)]
pub struct NumberMissing;

static RULE: Rule = Rule::new(Severity::Error, "N001", "number-missing", include_str!("number_missing.md"));

impl Check for NumberMissing {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        if facing.is_citation() { Vec::new() } else { compared::missing(facing, &RULE, &NUMBERS) }
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        compared::lacks(setting)
    }
}
