//! A month or weekday has the wrong first letter.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::values::Lapse;
use crate::model::{Finding, Rule, Severity};
use crate::values::DifferenceKind;

/// A month or weekday has the wrong first letter.
#[derive(Debug)]
pub struct DateCapital;

static RULE: Rule = Rule::new(Severity::Error, "N014", "date-capital", include_str!("date_capital.md"));

impl Check for DateCapital {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        compared::findings(facing, &RULE, |difference| difference.kind == DifferenceKind::Custom(Lapse::Case))
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
