//! What source and target say differently: values without an equal in the other text, and values that the target writes against the
//! customs of its language. Pure data: checks word it.

mod agreement;
mod items;
mod quotes;

pub use quotes::quote_differences;

use super::footnotes::{FootnoteMark, footnotes};
use super::mentions::{merged, resolved};
use super::{addresses::addresses, calendar, calendar::Incoherence};
use crate::language::Language;
use crate::language::values::{Lapse, Reading};
use crate::model::{MentionKind, Style, Value};
use crate::text::Span;
use items::{Item, Piece, items};
use rust_decimal::Decimal;

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

/// What the target says differently from the source, in values: numbers, dates, times, codes, addresses, footnote marks.
pub fn compare(source: Text<'_>, target: Text<'_>, style: &Style) -> Vec<Difference> {
    let (Some(from), Some(to)) = (Said::read(source, style, &[]), target.language.values()) else { return Vec::new() };
    let labels: Vec<String> = from.notes.iter().map(|note| note.label.clone()).collect();
    let Some(said) = Said::read(target, style, &labels) else { return Vec::new() };
    let foreign = foreign_dates(source.language, target.text, &said.readings);
    let mut found = value_differences(&from, &said, &foreign);
    for difference in &mut found {
        let reading =
            difference.source.and_then(|span| from.readings.iter().find(|reading| reading.span.contains(span)));
        difference.expected = reading.map(|reading| to.write(reading, style)).unwrap_or_default();
    }
    found.extend(foreign.iter().map(|reading| Difference::in_target(DifferenceKind::ForeignDate, reading.span)));
    found.extend(address_differences(&from, source.text, &said, target.text));
    found.extend(note_differences(&from.notes, &said.notes));
    let customs = said.readings.iter().flat_map(|reading| std::iter::once(reading).chain(&reading.parts));
    for reading in customs {
        let lapse = to.lapse(reading, style).map(DifferenceKind::Custom);
        found.extend(lapse.map(|kind| Difference::in_target(kind, reading.span)));
    }
    found.dedup();
    found
}

/// Dates of `text` that the calendar contradicts, with the edition's date where they leave the year open.
pub fn incoherences(text: Text<'_>, style: &Style) -> Vec<(Span, Incoherence)> {
    let Some(said) = Said::read(text, style, &[]) else { return Vec::new() };
    let ends = said.readings.iter().flat_map(Reading::ends);
    ends.filter_map(|reading| match reading.value {
        Value::Date(date) => Some((reading.span, calendar::incoherence(date, style.date)?)),
        _ => None,
    })
    .collect()
}

/// What a text says.
struct Said {
    readings: Vec<Reading>,
    notes: Vec<FootnoteMark>,
    addresses: Vec<Span>,
}

impl Said {
    fn read(text: Text<'_>, style: &Style, known_notes: &[String]) -> Option<Self> {
        let values = text.language.values()?;
        let addresses = addresses(text.text);
        let notes = footnotes(text.text, values, known_notes);
        let readings = values.read(text.text, &merged(&addresses, &notes));
        let readings = readings.into_iter().map(|reading| resolved(reading, style)).collect();
        Some(Self { readings, notes, addresses })
    }
}

impl Difference {
    fn in_target(kind: DifferenceKind, span: Span) -> Self {
        Self { kind, source: None, target: Some(span), expected: Vec::new() }
    }

    fn between(kind: DifferenceKind, source: &Item, target: &Item) -> Self {
        Self { kind, source: Some(source.span), target: Some(target.span), expected: Vec::new() }
    }
}

/// Pieces without an equal in the other text: first those that stand for one another, then those that are alone.
fn value_differences(source: &Said, target: &Said, foreign: &[Reading]) -> Vec<Difference> {
    let (from, to) = (items(&source.readings), items(&target.readings));
    let foreign = items(foreign);
    let mut missing: Vec<&Item> = without_equal(&from, to.iter().chain(&foreign)).collect();
    let mut extra: Vec<&Item> = without_equal(&to, from.iter()).filter(|item| !is_told(item, &from)).collect();
    let mut found = Vec::new();
    for kinds in PAIRING {
        missing.retain(|item| {
            let Some(at) = extra.iter().position(|other| stands_for(item, other).is_some_and(kinds)) else {
                return true;
            };
            let other = extra.remove(at);
            let kind = stands_for(item, other).expect("the fault that was found");
            found.push(Difference::between(kind, item, other));
            false
        });
    }
    found.extend(extra.iter().filter_map(|item| changed_code(item, &from)));
    found.extend(missing.into_iter().filter(|item| is_missed(item, &to)).map(|item| Difference {
        kind: alone(item),
        source: Some(item.span),
        target: None,
        expected: Vec::new(),
    }));
    found.extend(
        extra.into_iter().filter(|item| is_surplus(item)).map(|item| Difference::in_target(alone(item), item.span)),
    );
    found.extend(lost_currencies(&from, &to));
    found
}

/// Whether a fraction of the target is told in two numbers: « quatre adultes sur dix », `four in ten`.
fn is_told(item: &Item, others: &[Item]) -> bool {
    let Piece::Ratio(numerator, denominator) = item.piece else { return false };
    let counts = others.iter().filter_map(|other| match &other.piece {
        Piece::Count(number, _) => Some(*number),
        _ => None,
    });
    let is_ratio = |(part, whole): (Decimal, Decimal)| {
        part.checked_mul(Decimal::from(denominator)) == whole.checked_mul(Decimal::from(numerator)) && part < whole
    };
    counts.clone().zip(counts.skip(1)).any(is_ratio)
}

/// A code of the target whose figures differ from those of the same code in the source, which stands elsewhere as it should.
fn changed_code(item: &Item, source: &[Item]) -> Option<Difference> {
    let Piece::Code(code) = &item.piece else { return None };
    let same = |other: &&Item| matches!(&other.piece, Piece::Code(other) if agreement::same_letters(code, other));
    source.iter().find(same).map(|other| Difference::between(DifferenceKind::Code, other, item))
}

/// In which order leftovers are paired: surest first.
const PAIRING: [fn(DifferenceKind) -> bool; 2] =
    [|kind| !matches!(kind, DifferenceKind::Number | DifferenceKind::Date), |_| true];

fn without_equal<'i>(
    items: &'i [Item],
    others: impl Iterator<Item = &'i Item> + Clone,
) -> impl Iterator<Item = &'i Item> {
    items
        .iter()
        .filter(|item| item.is_sure)
        .filter(move |item| !others.clone().any(|other| agreement::agree(&item.piece, &other.piece)))
}

/// What is wrong if `target` stands for `source`. Two values in words that differ are a paraphrase more often than a fault, unless they
/// are of the calendar.
fn stands_for(source: &Item, target: &Item) -> Option<DifferenceKind> {
    let in_words = !source.in_figures && !target.in_figures;
    let fault = agreement::fault(source, target)?;
    (!in_words || !matches!(fault, DifferenceKind::Number | DifferenceKind::Unit)).then_some(fault)
}

fn alone(item: &Item) -> DifferenceKind {
    match item.piece {
        Piece::Year(_) | Piece::Day(..) | Piece::Month(_) | Piece::Division(_) => DifferenceKind::Date,
        Piece::Weekday(..) => DifferenceKind::Weekday,
        Piece::Clock(..) | Piece::AroundTheClock => DifferenceKind::Time,
        Piece::Code(_) => DifferenceKind::Code,
        _ => DifferenceKind::Number,
    }
}

/// Whether a source piece without equal is missed: what is in figures, or of the calendar. A weekday alone, a code or a season may go
/// in a paraphrase.
fn is_missed(item: &Item, target: &[Item]) -> bool {
    match &item.piece {
        Piece::Weekday(_, with_date) => *with_date && target.iter().any(|other| matches!(other.piece, Piece::Day(..))),
        Piece::Code(_) | Piece::Division(_) | Piece::AroundTheClock | Piece::Order(_) | Piece::Ratio(..) => false,
        Piece::Month(_) => true,
        _ => item.in_figures,
    }
}

/// Whether a target piece without equal is too much: figures, but not a lone one.
fn is_surplus(item: &Item) -> bool {
    match &item.piece {
        Piece::Count(number, _) => item.in_figures && *number != Decimal::ONE,
        Piece::Rank(number) => item.in_figures && *number > 2,
        Piece::Year(_) | Piece::Day(..) | Piece::Clock(..) | Piece::Period(_) => item.in_figures,
        _ => false,
    }
}

/// Amounts of money that have an equal number but whose currency the target does not name at all.
fn lost_currencies(from: &[Item], to: &[Item]) -> Vec<Difference> {
    use crate::model::Of;
    let currency = |item: &Item| match &item.piece {
        Piece::Count(number, Of::Money(code)) => Some((*number, code.clone())),
        _ => None,
    };
    let named = |code: &str| {
        let of = Of::Money(code.to_owned());
        to.iter().filter_map(currency).any(|(_, other)| agreement::same_kind(&of, &Of::Money(other)))
    };
    let bare = |number| to.iter().find(|other| other.piece == Piece::Count(number, Of::Things));
    from.iter()
        .filter(|item| item.is_sure)
        .filter_map(|item| {
            let (number, code) = currency(item)?;
            let other = bare(number).filter(|_| !named(&code))?;
            Some(Difference::between(DifferenceKind::Currency, item, other))
        })
        .collect()
}

/// Dates of the target that only the source language reads.
fn foreign_dates(source: &dyn Language, text: &str, readings: &[Reading]) -> Vec<Reading> {
    let Some(values) = source.values() else { return Vec::new() };
    let worded = |reading: &Reading| reading.span.of(text).chars().any(char::is_alphabetic);
    let own =
        |span: Span| readings.iter().any(|reading| reading.kind == MentionKind::Date && reading.span.overlaps(span));
    values
        .read(text, &addresses(text))
        .into_iter()
        .filter(|reading| {
            reading.kind == MentionKind::Date && reading.is_sure() && worded(reading) && !own(reading.span)
        })
        .collect()
}

fn address_differences(source: &Said, from: &str, target: &Said, to: &str) -> Vec<Difference> {
    let texts =
        |said: &Said, text: &str| said.addresses.iter().map(|span| span.of(text).to_owned()).collect::<Vec<_>>();
    let (wanted, given) = (texts(source, from), texts(target, to));
    let mut spare =
        target.addresses.iter().zip(&given).filter(|(_, address)| !wanted.contains(address)).map(|(span, _)| *span);
    let lost = source.addresses.iter().zip(&wanted).filter(|(_, address)| !given.contains(address));
    let mut found: Vec<Difference> = lost
        .map(|(span, address)| Difference {
            kind: DifferenceKind::Address,
            source: Some(*span),
            target: spare.next(),
            expected: vec![address.clone()],
        })
        .collect();
    found.extend(spare.map(|span| Difference::in_target(DifferenceKind::Address, span)));
    found
}

fn note_differences(source: &[FootnoteMark], target: &[FootnoteMark]) -> Vec<Difference> {
    let mut spare: Vec<&FootnoteMark> = target.iter().collect();
    let mut found = Vec::new();
    for note in source {
        match spare.iter().position(|other| other.label == note.label) {
            Some(at) => {
                spare.remove(at);
            }
            None => found.push(Difference {
                kind: DifferenceKind::Footnote,
                source: Some(note.span),
                target: None,
                expected: vec![format!("[{}]", note.label)],
            }),
        }
    }
    found.extend(spare.into_iter().map(|note| Difference::in_target(DifferenceKind::Footnote, note.span)));
    found
}
