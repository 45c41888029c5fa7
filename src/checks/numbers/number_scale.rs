//! A number has the right figures at the wrong scale.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use crate::values::DifferenceKind;

/// A number has the right figures at the wrong scale.
#[derive(Debug)]
pub struct NumberScale;

static RULE: Rule = Rule::new(Severity::Error, "N004", "number-scale", include_str!("number_scale.md"));

impl Check for NumberScale {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        compared::findings(facing, &RULE, |difference| difference.kind == DifferenceKind::Scale)
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
