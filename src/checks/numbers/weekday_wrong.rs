//! The source gives a date a weekday that it does not have.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::values::Reading;
use crate::model::{CalendarDate, Finding, Rule, Severity, Value};
use jiff::civil::Date;

/// The source gives a date a weekday that it does not have.
#[derive(Debug)]
pub struct WeekdayWrong;

static RULE: Rule = Rule::new(Severity::Error, "N012", "weekday-wrong", include_str!("weekday_wrong.md"));

/// A date without a year is within so many days of the edition's.
const NEAR: i32 = 200;

impl Check for WeekdayWrong {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let edition = facing.setting.style.date;
        let wrong = |reading: &&Reading| matches!(&reading.value, Value::Date(date) if is_wrong(date, edition));
        let finding = |reading: &Reading| {
            RULE.finding().in_source(reading.span).text("text", reading.span.of(facing.source.text))
        };
        facing.comparison().source.iter().filter(wrong).map(finding).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        compared::lacks(setting)
    }
}

/// Whether no year that `date` can mean gives it its weekday. Without a year, it takes the edition's date to tell.
fn is_wrong(date: &CalendarDate, edition: Option<Date>) -> bool {
    let (Some(month), Some(day), Some(weekday)) = (date.month, date.day, date.weekday) else { return false };
    let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else { return false };
    let in_year = |year: i16| Date::new(year, month, day).ok();
    let right = |date: &Date| date.weekday().to_monday_one_offset().unsigned_abs() == weekday;
    if let Some(year) = date.year {
        return i16::try_from(year).ok().and_then(in_year).is_some_and(|date| !right(&date));
    }
    let Some(edition) = edition else { return false };
    let near = |date: &Date| edition.until(*date).is_ok_and(|span| span.get_days().abs() <= NEAR);
    let mut candidates = (-1..=1).filter_map(|offset| in_year(edition.year() + offset)).filter(near).peekable();
    candidates.peek().is_some() && !candidates.any(|date| right(&date))
}
