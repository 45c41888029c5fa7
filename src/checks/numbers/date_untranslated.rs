//! A date is still in the source language.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use crate::values::DifferenceKind;

/// A date is still in the source language.
#[derive(Debug)]
pub struct DateUntranslated;

static RULE: Rule = Rule::new(Severity::Error, "N015", "date-untranslated", include_str!("date_untranslated.md"));

impl Check for DateUntranslated {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        compared::findings(facing, &RULE, |difference| difference.kind == DifferenceKind::ForeignDate)
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
