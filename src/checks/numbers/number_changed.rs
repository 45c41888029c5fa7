//! A number was changed.

use super::compared::{self, NUMBERS};
use crate::checks::comparison::Change;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};

/// A number was changed.
#[derive(Debug)]
pub struct NumberChanged;

static RULE: Rule = Rule::new(Severity::Error, "N003", "number-changed", include_str!("number_changed.md"));

impl Check for NumberChanged {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        compared::changed(facing, &RULE, Change::Value, &NUMBERS)
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        compared::lacks(setting)
    }
}
