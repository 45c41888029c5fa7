//! What a text says, piece by piece: a date says its day, its year and its weekday, a range both its ends.

use crate::language::values::{Mark, Notation, Reading};
use crate::model::{Amount, CalendarDate, ClockTime, Division, MentionKind, Of, Period, Value};
use crate::text::Span;
use rust_decimal::Decimal;

/// A piece of what a text says.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Item {
    pub(super) piece: Piece,
    /// Where the value stands that it is a piece of.
    pub(super) span: Span,
    pub(super) kind: MentionKind,
    /// Whether it is written in figures, so that it must have an equal.
    pub(super) in_figures: bool,
    /// Whether it surely is a value.
    pub(super) is_sure: bool,
    /// Which reading it is a piece of.
    pub(super) reading: usize,
}

/// What is compared.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Piece {
    /// A number of something; signs are often said in words (`fell 3%`).
    Count(Decimal, Of),
    /// A fraction.
    Ratio(u32, u32),
    /// An order of magnitude.
    Order(Decimal),
    /// A rank.
    Rank(u32),
    /// A numbered period.
    Period(Period),
    /// A year.
    Year(i32),
    /// A day of a month.
    Day(u8, Option<u8>),
    /// A month without its day.
    Month(u8),
    /// A quarter or season.
    Division(Division),
    /// A day of the week; whether it stands with a date.
    Weekday(u8, bool),
    /// A time of day; whether its half of the day is known.
    Clock(u8, u8, bool),
    /// Day and night.
    AroundTheClock,
    /// A code, reference or address.
    Code(String),
}

/// The pieces of `readings`.
pub(super) fn items(readings: &[Reading]) -> Vec<Item> {
    let mut found = Vec::new();
    for (index, reading) in readings.iter().enumerate() {
        for end in reading.ends() {
            let in_figures = end.form.notation != Notation::Words && end.form.mark != Mark::Regnal;
            found.extend(pieces(end).into_iter().map(|piece| Item {
                piece,
                span: end.span,
                kind: end.kind,
                in_figures,
                is_sure: end.is_sure(),
                reading: index,
            }));
        }
    }
    found
}

fn pieces(reading: &Reading) -> Vec<Piece> {
    match &reading.value {
        Value::Quantity(quantity) => vec![match quantity.amount {
            Amount::Exact(number) => Piece::Count(number.abs(), quantity.of.clone()),
            Amount::Ratio(numerator, denominator) => Piece::Ratio(numerator, denominator),
            Amount::Order(order) => Piece::Order(order),
        }],
        Value::Ordinal(number) => vec![Piece::Rank(*number)],
        Value::Period(period) => vec![Piece::Period(*period)],
        Value::Date(date) => date_pieces(*date),
        Value::Time(ClockTime { hour, minute, .. }) => {
            vec![Piece::Clock(*hour, *minute, reading.form.mark != Mark::HalfDay)]
        }
        Value::AroundTheClock => vec![Piece::AroundTheClock],
        Value::Verbatim(text) => vec![Piece::Code(text.clone())],
        Value::Note(_) | Value::Range(..) => Vec::new(),
    }
}

fn date_pieces(date: CalendarDate) -> Vec<Piece> {
    let day = match (date.day, date.month) {
        (Some(day), month) => Some(Piece::Day(day, month)),
        (None, Some(month)) => Some(Piece::Month(month)),
        (None, None) => None,
    };
    let weekday = date.weekday.map(|weekday| Piece::Weekday(weekday, date.day.is_some()));
    let division = date.division.map(Piece::Division);
    let year = date.year.map(Piece::Year);
    [day, division, year, weekday].into_iter().flatten().collect()
}
