//! A date lost its weekday, or has another one.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use crate::values::DifferenceKind;

/// A date lost its weekday, or has another one.
#[derive(Debug)]
pub struct WeekdayMismatch;

static RULE: Rule = Rule::new(Severity::Warning, "N011", "weekday-mismatch", include_str!("weekday_mismatch.md"));

impl Check for WeekdayMismatch {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        compared::findings(facing, &RULE, |difference| difference.kind == DifferenceKind::Weekday)
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
