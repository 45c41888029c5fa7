//! An amount counts something else.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use crate::values::DifferenceKind;

/// An amount counts something else.
#[derive(Debug)]
pub struct UnitChanged;

static RULE: Rule = Rule::new(Severity::Error, "N009", "unit-changed", include_str!("unit_changed.md"));

impl Check for UnitChanged {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        compared::findings(facing, &RULE, |difference| difference.kind == DifferenceKind::Unit)
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
