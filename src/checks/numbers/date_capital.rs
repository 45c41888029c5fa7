//! A month or weekday has the wrong first letter.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::values::{Lapse, Reading};
use crate::model::{Finding, Rule, Severity};

/// A month or weekday has the wrong first letter.
#[derive(Debug)]
pub struct DateCapital;

static RULE: Rule = Rule::new(Severity::Error, "N014", "date-capital", include_str!("date_capital.md"));

impl Check for DateCapital {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let wrong = |reading: &&Reading| reading.form.lapse == Some(Lapse::Case);
        let finding = |reading: &Reading| {
            RULE.finding().in_target(reading.span).text("text", reading.span.of(facing.target.text))
        };
        facing.comparison().target.iter().filter(wrong).map(finding).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        compared::lacks(setting)
    }
}
