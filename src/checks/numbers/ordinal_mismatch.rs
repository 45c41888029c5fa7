//! A rank, century or decade of the source is not in the target.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use crate::values::DifferenceKind;

/// A rank, century or decade of the source is not in the target.
#[derive(Debug)]
pub struct OrdinalMismatch;

static RULE: Rule = Rule::new(Severity::Warning, "N018", "ordinal-mismatch", include_str!("ordinal_mismatch.md"));

impl Check for OrdinalMismatch {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        compared::findings(facing, &RULE, |difference| {
            difference.kind == DifferenceKind::Number && compared::is_ordinal(facing, difference)
        })
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
