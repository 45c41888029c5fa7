//! Values that another language wrote, in French: every acceptable wording, best first.

mod calendar;
mod cardinals;
mod numbers;
mod quantities;
mod ranges;

use super::{CURRENCIES, PLACES, UNITS};
use crate::language::values::digits::distinct;
use crate::language::values::{Mark, Reading};
use crate::model::Value;

/// Every acceptable wording of `reading`, best first.
pub(super) fn write(reading: &Reading) -> Vec<String> {
    distinct(if reading.parts.is_empty() { single(reading) } else { ranges::ranges(reading) })
}

/// The wordings of a value that is no range.
fn single(reading: &Reading) -> Vec<String> {
    let form = &reading.form;
    match &reading.value {
        Value::Quantity(quantity) => quantities::quantities(quantity, form),
        Value::Ordinal(number) => calendar::ordinals(*number, form),
        Value::Period(period) => calendar::periods(*period, form),
        Value::Date(date) => calendar::dates(*date, form),
        Value::Time(time) => calendar::times(time),
        Value::AroundTheClock => vec!["24\u{A0}h/24".to_owned(), "24h/24".to_owned(), "24\u{A0}h sur 24".to_owned()],
        Value::Note(label) => vec![label.clone(), format!("[{label}]")],
        Value::Verbatim(text) if form.mark == Mark::NumberSign => quantities::number_signs(std::slice::from_ref(text)),
        Value::Verbatim(text) => vec![text.clone()],
        Value::Range(..) => Vec::new(),
    }
}

/// The French name of a place whose clocks are named.
fn place(key: &str) -> &str {
    PLACES.get(key).copied().unwrap_or(key)
}
