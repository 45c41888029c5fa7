//! What source and target say differently: values without an equal in the other text, and values that the target writes
//! against the customs of its language. Pure data: checks word it.

mod agreement;
mod items;
mod marks;
mod pairing;
mod quotes;
mod said;

pub use quotes::quote_differences;

use super::calendar::{self, Incoherence};
use crate::language::Language;
use crate::language::values::{Lapse, Reading};
use crate::model::{Style, Value};
use crate::text::Span;
use items::Item;
use said::Said;

/// A text in its language.
#[derive(Clone, Copy)]
pub struct Text<'t> {
    /// The text.
    pub text: &'t str,
    /// Its language.
    pub language: &'t dyn Language,
}

/// Something that source and target say differently, or that the target says in the wrong manner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What it is.
    pub kind: DifferenceKind,
    /// Where the value stands in the source.
    pub source: Option<Span>,
    /// Where the wrong value stands in the target.
    pub target: Option<Span>,
    /// Target wordings that would have been right, best first.
    pub expected: Vec<String>,
}

/// What source and target say differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DifferenceKind {
    /// A number that the other text does not have; with one place alone: missing or extra.
    Number,
    /// The same figures at another power of a thousand: million for billion.
    Scale,
    /// The same figures with a decimal mark lost or misplaced.
    DecimalMark,
    /// An amount in another currency, or without it.
    Currency,
    /// An amount of something else: a percentage without its sign.
    Unit,
    /// A date, month or year.
    Date,
    /// A weekday that was changed or lost beside its date.
    Weekday,
    /// A time of day.
    Time,
    /// A code with other figures.
    Code,
    /// An address.
    Address,
    /// A footnote mark.
    Footnote,
    /// A date left in the source language.
    ForeignDate,
    /// A quotation mark without its partner.
    UnpairedQuote,
    /// Fewer or more quotations than in the source.
    QuoteCount,
    /// A value written against the customs of the target language or the style.
    Custom(Lapse),
}

/// What the target says differently from the source, in values: numbers, dates, times, codes, addresses, footnote
/// marks.
pub fn compare(source: Text<'_>, target: Text<'_>, style: &Style) -> Vec<Difference> {
    let Some(to) = target.language.values() else { return Vec::new() };
    let [own, others] = [source, target].map(|text| said::notes(text, &[]));
    let labels: Vec<String> = own.iter().chain(&others).map(|note| note.label.clone()).collect();
    // a figure that surely marks a note in either text marks one in both
    let all = |text, sure| if labels.is_empty() { sure } else { said::notes(text, &labels) };
    let from = Said::read(source, style, all(source, own));
    let (Some(from), Some(said)) = (from, Said::read(target, style, all(target, others))) else { return Vec::new() };
    let foreign = said::foreign_dates(source.language, target.text, &said.readings);
    let mut found = pairing::differences(&from.readings, &said.readings, &foreign);
    for difference in &mut found {
        let reading =
            difference.source.and_then(|span| from.readings.iter().find(|reading| reading.span.contains(span)));
        difference.expected = reading.map(|reading| to.write(reading, style)).unwrap_or_default();
    }
    found.extend(foreign.iter().map(|reading| Difference::in_target(DifferenceKind::ForeignDate, reading.span)));
    found.extend(marks::address_differences(&from, &said));
    found.extend(marks::note_differences(&from.notes, &said.notes));
    let customs = said.readings.iter().flat_map(|reading| std::iter::once(reading).chain(&reading.parts));
    for reading in customs {
        let lapse = to.lapse(reading, style).map(DifferenceKind::Custom);
        found.extend(lapse.map(|kind| Difference {
            expected: to.write(reading, style),
            ..Difference::in_target(kind, reading.span)
        }));
    }
    found.dedup();
    found
}

/// Dates of `text` that the calendar contradicts, with the edition's date where they leave the year open.
pub fn incoherences(text: Text<'_>, style: &Style) -> Vec<(Span, Incoherence)> {
    let Some(said) = Said::read(text, style, said::notes(text, &[])) else { return Vec::new() };
    let ends = said.readings.iter().flat_map(Reading::ends);
    ends.filter_map(|reading| match reading.value {
        Value::Date(date) => Some((reading.span, calendar::incoherence(date, style.date)?)),
        _ => None,
    })
    .collect()
}

impl Difference {
    fn in_target(kind: DifferenceKind, span: Span) -> Self {
        Self { kind, source: None, target: Some(span), expected: Vec::new() }
    }

    fn between(kind: DifferenceKind, source: &Item, target: &Item) -> Self {
        Self { kind, source: Some(source.span), target: Some(target.span), expected: Vec::new() }
    }
}
