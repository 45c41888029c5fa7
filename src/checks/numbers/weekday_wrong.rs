//! The source gives a date a weekday that it does not have.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use crate::values::calendar::Incoherence;

/// The source gives a date a weekday that it does not have.
#[derive(Debug)]
pub struct WeekdayWrong;

static RULE: Rule = Rule::new(Severity::Error, "N012", "weekday-wrong", include_str!("weekday_wrong.md"));

impl Check for WeekdayWrong {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let wrong = facing.incoherences().into_iter().filter(|(_, kind)| *kind == Incoherence::Weekday);
        wrong.map(|(span, _)| RULE.finding().in_source(span).text("text", span.of(facing.source.text))).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
