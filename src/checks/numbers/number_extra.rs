//! A number of the target has no equal in the source.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use crate::values::DifferenceKind;

/// A number of the target has no equal in the source.
#[derive(Debug)]
pub struct NumberExtra;

static RULE: Rule = Rule::new(Severity::Warning, "N002", "number-extra", include_str!("number_extra.md"));

impl Check for NumberExtra {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        compared::findings(facing, &RULE, |difference| {
            matches!(difference.kind, DifferenceKind::Number | DifferenceKind::Date) && difference.source.is_none()
        })
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
