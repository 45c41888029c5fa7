//! The source has a date that no calendar has.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::values::Reading;
use crate::model::{CalendarDate, Finding, Rule, Severity, Value};
use jiff::civil::Date;

/// The source has a date that no calendar has.
#[derive(Debug)]
pub struct DateInvalid;

static RULE: Rule = Rule::new(Severity::Error, "N013", "date-invalid", include_str!("date_invalid.md"));

/// A year with all days that any year has.
const LEAP_YEAR: i16 = 2024;

impl Check for DateInvalid {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let invalid = |reading: &&Reading| matches!(&reading.value, Value::Date(date) if is_invalid(date));
        let finding = |reading: &Reading| {
            RULE.finding().in_source(reading.span).text("text", reading.span.of(facing.source.text))
        };
        facing.comparison().source.iter().filter(invalid).map(finding).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        compared::lacks(setting)
    }
}

fn is_invalid(date: &CalendarDate) -> bool {
    let (Some(month), Some(day)) = (date.month, date.day) else { return false };
    let year = date.year.and_then(|year| i16::try_from(year).ok()).unwrap_or(LEAP_YEAR);
    let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else { return true };
    Date::new(year, month, day).is_err()
}
