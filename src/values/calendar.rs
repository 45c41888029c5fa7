//! What the edition's date says about dates that leave something open.

use crate::model::CalendarDate;
use jiff::civil::{Date, Weekday};
use jiff::{SpanRelativeTo, Unit};

/// How far from the edition a weekday with a day alone may lie, in days.
const NEAR: i64 = 31;
/// How far from the edition the right weekday may outweigh the nearest year, in days.
const SAME_SEASON: i64 = 200;

/// What is wrong with a date of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Incoherence {
    /// The calendar has no such day: 31 June.
    NoSuchDay,
    /// The day does not fall on that weekday.
    Weekday,
}

/// The month of a weekday with a day alone (« lundi 10 »): that of the nearest such day in the edition's month or one
/// beside it.
pub fn with_month(date: CalendarDate, edition: Date) -> CalendarDate {
    let (Some(weekday), Some(day), None) = (date.weekday, date.day, date.month) else { return date };
    let first = edition.first_of_month();
    let months = [first.yesterday().ok(), Some(first), edition.last_of_month().tomorrow().ok()];
    let fitting = months.into_iter().flatten().filter_map(|month| on_day(month.year(), month.month(), day));
    let nearest = fitting
        .filter(|candidate| is_weekday(*candidate, weekday) && distance(*candidate, edition) <= NEAR)
        .min_by_key(|candidate| distance(*candidate, edition));
    let month = nearest.and_then(|nearest| u8::try_from(nearest.month()).ok());
    CalendarDate { month, ..date }
}

/// What is wrong with a date, if anything. A date without year is taken in the year nearest to the edition, or in a
/// neighbouring year of the same season where its weekday fits there alone; without an edition its weekday is not
/// tested.
pub fn incoherence(date: CalendarDate, edition: Option<Date>) -> Option<Incoherence> {
    let (month, day) = (date.month?, date.day?);
    if let Some(year) = date.year {
        return match on_day(i16::try_from(year).ok()?, i8::try_from(month).ok()?, day) {
            None => Some(Incoherence::NoSuchDay),
            Some(found) => date.weekday.filter(|weekday| !is_weekday(found, *weekday)).map(|_| Incoherence::Weekday),
        };
    }
    if day > longest(month) {
        return Some(Incoherence::NoSuchDay);
    }
    let (edition, weekday) = (edition?, date.weekday?);
    let year = edition.year();
    let mut candidates: Vec<Date> =
        (year - 1..=year + 1).filter_map(|year| on_day(year, i8::try_from(month).ok()?, day)).collect();
    candidates.sort_by_key(|candidate| distance(*candidate, edition));
    let nearest = *candidates.first()?;
    let fits = |candidate: &Date| {
        is_weekday(*candidate, weekday) && (*candidate == nearest || distance(*candidate, edition) <= SAME_SEASON)
    };
    (!candidates.iter().any(fits)).then_some(Incoherence::Weekday)
}

fn on_day(year: i16, month: i8, day: u8) -> Option<Date> {
    Date::new(year, month, i8::try_from(day).ok()?).ok()
}

const fn longest(month: u8) -> u8 {
    match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn is_weekday(date: Date, weekday: u8) -> bool {
    i8::try_from(weekday).ok().and_then(|number| Weekday::from_monday_one_offset(number).ok()) == Some(date.weekday())
}

/// Days between two dates.
fn distance(a: Date, b: Date) -> i64 {
    let days = a.since(b).and_then(|span| span.total((Unit::Day, SpanRelativeTo::days_are_24_hours())));
    days.map_or(i64::MAX, |days| {
        #[expect(clippy::cast_possible_truncation, reason = "whole days of a calendar of 20,000 years")]
        let whole = days.abs() as i64;
        whole
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn on(weekday: u8, day: u8, month: Option<u8>, year: Option<i32>) -> CalendarDate {
        CalendarDate { year, month, day: Some(day), weekday: Some(weekday), ..CalendarDate::default() }
    }

    #[test]
    fn a_weekday_with_its_day_finds_the_month() {
        let check = |weekday, day, edition, expected| {
            assert_eq!(with_month(on(weekday, day, None, None), edition).month, expected);
        };
        check(1, 10, date(2025, 2, 10), Some(2));
        check(5, 31, date(2025, 2, 3), Some(1));
        check(6, 1, date(2025, 2, 27), Some(3));
        check(3, 1, date(2025, 12, 30), None);
        check(4, 1, date(2025, 12, 30), Some(1));
        check(1, 11, date(2025, 2, 10), None);
    }

    #[test]
    fn weekdays_are_tested_against_the_calendar() {
        let check = |date, edition, expected| assert_eq!(incoherence(date, edition), expected);
        check(on(2, 11, Some(2), Some(2025)), None, None);
        check(on(2, 12, Some(2), Some(2025)), None, Some(Incoherence::Weekday));
        check(on(2, 31, Some(6), Some(2025)), None, Some(Incoherence::NoSuchDay));
        check(on(2, 31, Some(12), None), Some(date(2025, 1, 6)), None);
        check(on(2, 12, Some(2), None), Some(date(2025, 2, 10)), Some(Incoherence::Weekday));
        check(on(2, 12, Some(2), None), None, None);
    }
}
