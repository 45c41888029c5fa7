//! An amount is in another currency.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use crate::values::DifferenceKind;

/// An amount is in another currency.
#[derive(Debug)]
pub struct CurrencyChanged;

static RULE: Rule = Rule::new(Severity::Error, "N007", "currency-changed", include_str!("currency_changed.md"));

impl Check for CurrencyChanged {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        compared::findings(facing, &RULE, |difference| difference.kind == DifferenceKind::Currency)
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
