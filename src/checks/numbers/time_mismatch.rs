//! A time of the source is not in the target.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use crate::values::DifferenceKind;

/// A time of the source is not in the target.
#[derive(Debug)]
pub struct TimeMismatch;

static RULE: Rule = Rule::new(Severity::Error, "N017", "time-mismatch", include_str!("time_mismatch.md"));

impl Check for TimeMismatch {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        compared::findings(facing, &RULE, |difference| difference.kind == DifferenceKind::Time)
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
