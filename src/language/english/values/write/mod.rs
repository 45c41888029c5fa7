//! Values that another language wrote, in English: every acceptable wording, best first.

mod best;
mod calendar;
mod cardinals;
mod clock;
mod numbers;
mod periods;
mod quantities;
mod ranges;
mod vague;

pub(super) use best::best;

use super::{CURRENCIES, UNITS, is_american};
use crate::language::values::digits::distinct;
use crate::language::values::{Form, Mark, Reading};
use crate::model::{Amount, Style, Value};

/// Every acceptable wording of `reading`, best first.
pub(super) fn write(reading: &Reading, style: &Style) -> Vec<String> {
    distinct(if reading.parts.is_empty() { single(reading, style) } else { ranges::ranges(reading, style) })
}

/// The wordings of a value that is no range.
fn single(reading: &Reading, style: &Style) -> Vec<String> {
    let form = &reading.form;
    match &reading.value {
        Value::Quantity(quantity) => {
            let mut wordings = quantities::quantities(quantity, form, style);
            wordings.extend(elided(quantity.amount, form));
            wordings
        }
        Value::Ordinal(number) => periods::ordinals(*number, form),
        Value::Period(period) => periods::periods(*period, form),
        Value::Date(date) => {
            let mut wordings = calendar::dates(*date, form, style);
            wordings.extend(date.day.filter(|_| form.mark == Mark::Elided).map(|day| day.to_string()));
            wordings
        }
        Value::Time(time) => clock::times(time),
        Value::AroundTheClock => clock::around_the_clock(),
        Value::Note(label) => notes(label),
        Value::Verbatim(text) if form.mark == Mark::NumberSign => quantities::number_signs(std::slice::from_ref(text)),
        Value::Verbatim(text) => vec![text.clone()],
        Value::Range(..) => Vec::new(),
    }
}

/// The bare number of an end that leaves its scale and unit to the other.
fn elided(amount: Amount, form: &Form) -> Option<String> {
    let number = amount.number().filter(|_| form.mark == Mark::Elided)?;
    numbers::in_figures(number, form).first()?.split(' ').next().map(str::to_owned)
}

/// A footnote mark: in brackets, raised, or bare.
fn notes(label: &str) -> Vec<String> {
    let raised: Option<String> = label.chars().map(|digit| RAISED.chars().nth(digit.to_digit(10)? as usize)).collect();
    [Some(format!("[{label}]")), raised, Some(format!("[^{label}]")), Some(label.to_owned())]
        .into_iter()
        .flatten()
        .collect()
}

const RAISED: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹";
