//! A number is written with the marks of another language.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::values::Lapse;
use crate::model::{Finding, Rule, Severity};
use crate::values::DifferenceKind;

/// A number is written with the marks of another language.
#[derive(Debug)]
pub struct NumberFormat;

static RULE: Rule = Rule::new(Severity::Error, "N005", "number-format", include_str!("number_format.md"));

impl Check for NumberFormat {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let marks = [
            DifferenceKind::DecimalMark,
            DifferenceKind::Custom(Lapse::DecimalMark),
            DifferenceKind::Custom(Lapse::GroupMark),
        ];
        compared::findings(facing, &RULE, |difference| {
            marks.contains(&difference.kind) && compared::has_same_figures(facing, difference)
        })
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
