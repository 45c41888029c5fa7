//! A number of the target has no equal in the source.

use super::compared::{self, NUMBERS};
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};

/// A number of the target has no equal in the source.
#[derive(Debug)]
pub struct NumberExtra;

static RULE: Rule = Rule::new(Severity::Warning, "N002", "number-extra", include_str!("number_extra.md"));

impl Check for NumberExtra {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        if facing.is_citation() { Vec::new() } else { compared::extra(facing, &RULE, "check-number-extra", &NUMBERS) }
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        compared::lacks(setting)
    }
}
