//! Ranges in French: both ends in full, or the first without what both share.

use super::calendar::{MONTHS, day_of};
use super::single;
use crate::language::values::{Form, Link, Mark, Notation, Reading};
use crate::model::{Amount, CalendarDate, Of, Quantity, Value};

/// How many wordings of the ends are joined, best with best.
const PER_END: usize = 2;

/// The wordings of a range, best first.
pub(super) fn ranges(reading: &Reading) -> Vec<String> {
    let [low, high] = reading.parts.as_slice() else { return Vec::new() };
    let is_day = matches!(high.value, Value::Date(CalendarDate { day: Some(_), .. }));
    let full: Vec<(String, String)> = single(low).into_iter().zip(single(high)).take(PER_END).collect();
    let pairs = [elliptic(low, high), full].concat();
    let join = |before: &str, between: &str| -> Vec<String> {
        pairs.iter().map(|(low, high)| format!("{before}{low}{between}{high}")).collect()
    };
    let wordings = match (reading.form.link, is_day) {
        (Link::To | Link::FromTo, true) => vec![join("du ", " au "), join("", "-")],
        (Link::To, false) => vec![join("", " à "), join("de ", " à "), join("", "-"), join("entre ", " et ")],
        (Link::FromTo, false) => vec![join("de ", " à "), join("", " à "), join("", "-"), join("entre ", " et ")],
        (Link::Between, true) => vec![join("entre le ", " et le "), join("du ", " au ")],
        (Link::Between, false) => vec![join("entre ", " et "), join("de ", " à ")],
        (Link::Dash, true) => vec![join("", "-"), join("du ", " au ")],
        (Link::Dash, false) => vec![join("", "-"), join("", " à "), join("de ", " à ")],
        (Link::And, true) => vec![join("les ", " et ")],
        (Link::And, false) => vec![join("", " et ")],
        (Link::Or, _) => vec![join("", " ou ")],
    };
    let signs = if reading.form.mark == Mark::NumberSigns { "nos\u{A0}" } else { "" };
    wordings.concat().into_iter().map(|range| format!("{signs}{range}")).collect()
}

/// Pairs of ends that share a month, a scale or a unit that is said once.
fn elliptic(low: &Reading, high: &Reading) -> Vec<(String, String)> {
    match (&low.value, &high.value) {
        (Value::Date(a), Value::Date(b)) => shared_dates(*a, *b).into_iter().collect(),
        (Value::Quantity(a), Value::Quantity(b)) if a.of == b.of && low.form.scale == high.form.scale => bare(a, low)
            .into_iter()
            .flat_map(|bare| single(high).into_iter().take(PER_END).map(move |high| (bare.clone(), high)))
            .collect(),
        (Value::Period(_), Value::Period(_)) => shared_periods(low, high).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// Two centuries with their noun said once.
fn shared_periods(low: &Reading, high: &Reading) -> Option<(String, String)> {
    let (low, high) = (single(low).swap_remove(0), single(high).swap_remove(0));
    let plural = high.replace("siècle", "siècles").replace("millénaire", "millénaires");
    Some((low.split_once(" siècle").or_else(|| low.split_once(" millénaire"))?.0.to_owned(), plural))
}

/// The number of an end without its scale and unit.
fn bare(quantity: &Quantity, end: &Reading) -> Option<String> {
    let Amount::Exact(number) = quantity.amount else { return None };
    if quantity.of == Of::Things && end.form.scale < 6 {
        return None;
    }
    let scale =
        rust_decimal::Decimal::from(10u64.pow(u32::from(if end.form.scale >= 6 { end.form.scale.min(18) } else { 0 })));
    let mantissa = Quantity { amount: Amount::Exact((number / scale).normalize()), of: Of::Things };
    let form = Form { scale: 0, notation: Notation::Grouped, ..end.form };
    super::quantities::quantities(&mantissa, &form).into_iter().next()
}

fn shared_dates(a: CalendarDate, b: CalendarDate) -> Option<(String, String)> {
    let year = b.year.map(|year| format!(" {year}")).unwrap_or_default();
    if a.year != b.year || a.weekday.is_some() || b.weekday.is_some() {
        return None;
    }
    let (from, to) = (MONTHS[usize::from(a.month?) - 1], MONTHS[usize::from(b.month?) - 1]);
    match (a.day, b.day) {
        (Some(low), Some(high)) if a.month == b.month => Some((day_of(low), format!("{} {to}{year}", day_of(high)))),
        (Some(low), Some(high)) => Some((format!("{} {from}", day_of(low)), format!("{} {to}{year}", day_of(high)))),
        (None, None) => Some((from.to_owned(), format!("{to}{year}"))),
        _ => None,
    }
}
