//! A number was changed.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use crate::values::DifferenceKind;

/// A number was changed.
#[derive(Debug)]
pub struct NumberChanged;

static RULE: Rule = Rule::new(Severity::Error, "N003", "number-changed", include_str!("number_changed.md"));

impl Check for NumberChanged {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        compared::findings(facing, &RULE, |difference| {
            let both = difference.source.is_some() && difference.target.is_some();
            let number = match difference.kind {
                DifferenceKind::Number => true,
                DifferenceKind::DecimalMark => !compared::has_same_figures(facing, difference),
                _ => false,
            };
            number && both && !compared::is_ordinal(facing, difference)
        })
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
