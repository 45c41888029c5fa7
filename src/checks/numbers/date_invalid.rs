//! The source has a date that no calendar has.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use crate::values::calendar::Incoherence;

/// The source has a date that no calendar has.
#[derive(Debug)]
pub struct DateInvalid;

static RULE: Rule = Rule::new(Severity::Error, "N013", "date-invalid", include_str!("date_invalid.md"));

impl Check for DateInvalid {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let wrong = facing.incoherences().into_iter().filter(|(_, kind)| *kind == Incoherence::NoSuchDay);
        wrong.map(|(span, _)| RULE.finding().in_source(span).text("text", span.of(facing.source.text))).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
