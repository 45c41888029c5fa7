//! A date is written in the order of another region.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::values::{Mark, Reading};
use crate::model::{Finding, Rule, Severity, Value};

/// A date is written in the order of another region.
#[derive(Debug)]
pub struct DateStyle;

static RULE: Rule = Rule::new(Severity::Warning, "N016", "date-style", include_str!("date_style.md"));

impl Check for DateStyle {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let prose = facing.setting.target_prose();
        let order = prose.and_then(|prose| prose.month_first(facing.setting.region()));
        let Some(month_first) = order else { return Vec::new() };
        let foreign = |reading: &&Reading| match &reading.value {
            Value::Date(date) if date.month.is_some() && date.day.is_some() => {
                let named = reading.form.mark != Mark::Numeric && reading.span.of(facing.target.text).contains(char::is_alphabetic);
                named && (reading.form.mark == Mark::MonthFirst) != month_first
            }
            _ => false,
        };
        let comparison = facing.comparison();
        let finding = |(index, reading): (usize, &Reading)| {
            let text = reading.span.of(facing.target.text);
            let finding = RULE.finding().in_target(reading.span).text("text", text);
            let source = comparison.matched.iter().find(|(_, right)| *right == index).map(|(left, _)| *left);
            match source {
                Some(left) => {
                    let source = &comparison.source[left];
                    finding.in_source(source.span).expecting(compared::renderings(facing, source))
                }
                None => finding,
            }
        };
        let found = comparison.target.iter().enumerate().filter(|(_, reading)| foreign(reading));
        found.map(finding).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        compared::lacks(setting)
    }
}
