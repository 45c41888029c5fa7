//! Ranks, centuries and other numbered periods in English.

use super::calendar::staged;
use super::cardinals::{ordinal, rank};
use crate::language::values::roman::roman;
use crate::language::values::{Form, Mark, Notation};
use crate::model::{Period, PeriodUnit};

/// The wordings of a rank, best first.
pub(super) fn ordinals(number: u32, form: &Form) -> Vec<String> {
    if form.mark == Mark::Regnal {
        return vec![roman(number), format!("the {}", capital(&ordinal(number)))];
    }
    let (words, figures) = (ordinal(number), rank(number));
    if form.notation == Notation::Words { vec![words, figures] } else { vec![figures, words] }
}

/// The wordings of a period, best first.
pub(super) fn periods(period: Period, form: &Form) -> Vec<String> {
    let number = period.number.unsigned_abs();
    let numbered = |noun: &str| vec![format!("{} {noun}", rank(number)), format!("{} {noun}", ordinal(number))];
    let named = |noun: &str| vec![format!("{} {noun}", capital(&ordinal(number))), format!("{} {noun}", rank(number))];
    let whole = match period.unit {
        PeriodUnit::Decade => vec![format!("{number}s")],
        PeriodUnit::Century => of_era(numbered("century"), period, form),
        PeriodUnit::Millennium => of_era(numbered("millennium"), period, form),
        PeriodUnit::Republic => return named("Republic"),
        PeriodUnit::Empire => return named("Empire"),
        PeriodUnit::Reich => return named("Reich"),
        PeriodUnit::International => return named("International"),
    };
    staged(whole, period.stage, form, "the ")
}

fn of_era(periods: Vec<String>, period: Period, form: &Form) -> Vec<String> {
    let eras: &[&str] = match (period.number < 0, form.mark) {
        (true, Mark::CommonEra) => &["BCE", "BC"],
        (true, _) => &["BC", "BCE"],
        (false, Mark::Era) => &["AD", "CE"],
        (false, Mark::CommonEra) => &["CE", "AD"],
        (false, _) => return periods,
    };
    eras.iter().flat_map(|era| periods.iter().map(move |period| format!("{period} {era}"))).collect()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
