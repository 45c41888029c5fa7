//! A number of the source has no equal in the target.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use crate::values::DifferenceKind;

/// A number of the source has no equal in the target.
#[derive(Debug)]
pub struct NumberMissing;

static RULE: Rule = Rule::new(Severity::Error, "N001", "number-missing", include_str!("number_missing.md"));

impl Check for NumberMissing {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        compared::findings(facing, &RULE, |difference| {
            difference.kind == DifferenceKind::Number
                && difference.target.is_none()
                && !compared::is_ordinal(facing, difference)
        })
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
