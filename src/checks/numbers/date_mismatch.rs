//! A date of the source is not in the target.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use crate::values::DifferenceKind;

/// A date of the source is not in the target.
#[derive(Debug)]
pub struct DateMismatch;

static RULE: Rule = Rule::new(Severity::Error, "N010", "date-mismatch", include_str!("date_mismatch.md"));

impl Check for DateMismatch {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        compared::findings(facing, &RULE, |difference| {
            difference.kind == DifferenceKind::Date && difference.source.is_some()
        })
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
