//! A measure has another unit.

use super::compared::{self, NUMBERS};
use crate::checks::comparison::Change;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};

/// A measure has another unit.
#[derive(Debug)]
pub struct UnitChanged;

static RULE: Rule = Rule::new(Severity::Error, "N009", "unit-changed", include_str!("unit_changed.md"));

impl Check for UnitChanged {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        compared::changed(facing, &RULE, Change::Unit, &NUMBERS)
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        compared::lacks(setting)
    }
}
