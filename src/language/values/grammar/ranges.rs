//! Ranges: two values joined, the first of which may leave to the second what both count.

use super::amounts::power_of_ten;
use super::reader::{Found, Reader};
use crate::language::values::reading::{Form, Link, Mark, Naming, Notation, Reading};
use crate::language::values::role::Role;
use crate::model::{Amount, CalendarDate, MentionKind, Of, Period, Quantity, Value};
use crate::text::Span;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// `first` with what it is joined to, or alone.
pub(super) fn extend(reader: &Reader<'_>, first: Found) -> Found {
    range(reader, &first).unwrap_or(first)
}

fn range(reader: &Reader<'_>, first: &Found) -> Option<Found> {
    if !first.reading.parts.is_empty() {
        return None;
    }
    let (link, from) = link(reader, first.next)?;
    let second = super::single_at(reader, reader.skip(from, Role::The))?;
    if second.start < from || !second.reading.parts.is_empty() {
        return None;
    }
    let (start, link) = opening(reader, first.start, link);
    let (low, high) = shared(&first.reading, &second.reading)?;
    let joined = match link {
        Link::And => shares(&first.reading, &second.reading),
        Link::Or => {
            shares(&first.reading, &second.reading) || is_either(&first.reading, &second.reading, [&low, &high])
        }
        Link::Dash => rises(&low, &high) || low.kind != MentionKind::Date,
        Link::To | Link::FromTo | Link::Between => true,
    };
    if !joined {
        return None;
    }
    let start = if takes_opening(link, &low) { start } else { first.start };
    let form = Form { link, mark: low.form.mark, lapse: low.form.lapse.or(high.form.lapse), ..Form::default() };
    let span = Span::new(reader.cut.tokens[start].span.start, high.span.end);
    Some(Found { reading: Reading::range(span, [low, high], form), start, next: second.next })
}

/// Whether the preposition or article before a range belongs to it: an article only where a date has taken it.
fn takes_opening(link: Link, low: &Reading) -> bool {
    matches!(link, Link::Between | Link::FromTo) || low.kind == MentionKind::Date
}

/// How two values are joined at token `at`, and the token behind.
pub(super) fn link(reader: &Reader<'_>, at: usize) -> Option<(Link, usize)> {
    if matches!(reader.mark(at), Some('-' | '–' | '—' | '\u{2010}' | '\u{2011}')) {
        // a dash with spaces belongs to the sentence
        let close = reader.touches(at) && reader.touches(at + 1);
        return close.then_some((Link::Dash, at + 1));
    }
    reader.find(at, |role| match role {
        Role::And => Some(Link::And),
        Role::Or => Some(Link::Or),
        Role::To | Role::ToDate => Some(Link::To),
        _ => None,
    })
}

/// Where a range that begins at token `at` begins with its preposition or article, and how it is joined then.
pub(super) fn opening(reader: &Reader<'_>, at: usize, link: Link) -> (usize, Link) {
    let article = reader.before(at, Role::The).unwrap_or(at);
    match link {
        Link::And => match reader.before(article, Role::Between) {
            Some(start) => (start, Link::Between),
            None => (article, Link::And),
        },
        Link::To if reader.find_before(at, |role| matches!(role, Role::About(_)).then_some(())).is_some() => (at, link),
        Link::To => {
            let from = reader.before(at, Role::FromDate).or_else(|| reader.before(article, Role::From));
            from.map_or((article, Link::To), |start| (start, Link::FromTo))
        }
        other => (article, other),
    }
}

/// Both values with what one leaves to the other, if they are of a kind.
fn shared(first: &Reading, second: &Reading) -> Option<(Reading, Reading)> {
    let (mut low, mut high) = (first.clone(), second.clone());
    match (&first.value, &second.value) {
        (Value::Quantity(a), Value::Quantity(b)) => {
            (low, high) = shared_quantities(first, second, a, b)?;
        }
        (Value::Ordinal(number), Value::Period(period)) => {
            let number = i32::try_from(*number).ok()?;
            low.value = Value::Period(Period { number: number * period.number.signum(), ..*period });
            low.form.mark = second.form.mark;
        }
        (Value::Date(a), Value::Date(b)) => {
            let (a, b) = shared_dates(*a, *b)?;
            (low.value, high.value) = (Value::Date(a), Value::Date(b));
        }
        (Value::Quantity(a), Value::Date(b)) => low.value = Value::Date(first_year(a, *b)?),
        (Value::Date(a), Value::Quantity(b)) => high.value = Value::Date(second_year(*a, b, second)?),
        (Value::Time(_), Value::Time(_))
        | (Value::Period(_), Value::Period(_))
        | (Value::Ordinal(_), Value::Ordinal(_)) => {}
        _ => return None,
    }
    if let Value::Date(_) = high.value {
        high.kind = MentionKind::Date;
    }
    low.kind = high.kind;
    if low.value != first.value && low.form.mark == Mark::None {
        low.form.mark = Mark::Elided;
    }
    Some((low, high))
}

fn shared_quantities(first: &Reading, second: &Reading, a: &Quantity, b: &Quantity) -> Option<(Reading, Reading)> {
    let (mut low, mut high) = (first.clone(), second.clone());
    let (mut a, mut b) = (a.clone(), b.clone());
    let numbers = matches!((a.amount, b.amount), (Amount::Exact(_), Amount::Exact(_)));
    if !numbers || first.form.mark != Mark::None && first.form.mark != Mark::NumberSigns {
        return None;
    }
    if a.of == Of::Things {
        a.of = b.of.clone();
        low.form.naming = second.form.naming;
    } else if b.of == Of::Things && first.form.naming == Naming::Symbol && a.of != Of::Percent {
        b.of = a.of.clone();
        high.form.naming = first.form.naming;
    }
    if a.of != b.of {
        return None;
    }
    if let Amount::Exact(number) = a.amount
        && first.form.scale == 0
        && second.form.scale > 0
        && number.abs() < Decimal::ONE_THOUSAND
    {
        a.amount = Amount::Exact(number.checked_mul(power_of_ten(second.form.scale)?)?);
        low.form.scale = second.form.scale;
    }
    if leaves_thousand(first, second) {
        a.amount = Amount::Exact(a.amount.number()?.checked_mul(Decimal::ONE_THOUSAND)?);
        low.form.notation = second.form.notation;
    }
    (low.value, high.value) = (Value::Quantity(a), Value::Quantity(b));
    Some((low, high))
}

/// Whether the first number leaves its thousand to the second: « 30 à 40 000 manifestants ». It does not in « de 1 à
/// 10 000 ».
fn leaves_thousand(first: &Reading, second: &Reading) -> bool {
    const FARTHEST: Decimal = Decimal::from_parts(5, 0, 0, false, 0);
    let number = |reading: &Reading| match &reading.value {
        Value::Quantity(quantity) if reading.form.scale == 0 => quantity.amount.number(),
        _ => None,
    };
    let (Some(low), Some(high)) = (number(first), number(second)) else { return false };
    let thousands = high / Decimal::ONE_THOUSAND;
    let round = second.form.notation == Notation::Grouped && thousands.is_integer();
    round && low.is_integer() && low < thousands && low.checked_mul(FARTHEST).is_some_and(|most| thousands <= most)
}

/// Two dates of a kind; the first takes year, month or stage from the second.
fn shared_dates(a: CalendarDate, b: CalendarDate) -> Option<(CalendarDate, CalendarDate)> {
    let shape = |date: CalendarDate| (date.day.is_some(), date.month.is_some(), date.division.is_some());
    if shape(a) != shape(b) || (a.weekday.is_some() && a.day.is_none()) {
        return None;
    }
    let year = a.year.or(b.year.filter(|_| a.month.is_some() || a.division.is_some()));
    Some((CalendarDate { year, ..a }, b))
}

/// The first year of `512–511 BC`.
fn first_year(first: &Quantity, second: CalendarDate) -> Option<CalendarDate> {
    let Amount::Exact(number) = first.amount else { return None };
    let year = number.to_i32().filter(|_| first.of == Of::Things && number.is_integer())?;
    (second.year? < 0 && second.month.is_none()).then_some(CalendarDate { year: Some(-year), ..second })
}

/// The second year of `1950-53`.
fn second_year(first: CalendarDate, second: &Quantity, reading: &Reading) -> Option<CalendarDate> {
    let year = first.year.filter(|_| first.month.is_none() && first.division.is_none())?;
    let Amount::Exact(number) = second.amount else { return None };
    let short = reading.span.len() == 2 && second.of == Of::Things;
    let full = year - year % 100 + number.to_i32().filter(|_| short)?;
    (full > year).then_some(CalendarDate { year: Some(full), ..first })
}

/// Whether the first value leaves its unit or scale to the second: « deux ou trois milliards », « 1,8 milliard et 870
/// millions de dollars ».
fn shares(first: &Reading, second: &Reading) -> bool {
    match (&first.value, &second.value) {
        (Value::Quantity(a), Value::Quantity(b)) => {
            let leaves_unit = a.of == Of::Things && b.of != Of::Things;
            let both_scaled = first.form.scale > 0 && second.form.scale > 0;
            let signs = first.form.mark == Mark::NumberSigns;
            signs || (leaves_unit && both_scaled)
        }
        (Value::Ordinal(_), Value::Period(_)) => true,
        _ => false,
    }
}

/// Whether two amounts are one that is left open: « deux ou trois », « 5 ou 6 milliards d’euros », « 10 ou 15 % ».
fn is_either(first: &Reading, second: &Reading, [low, high]: [&Reading; 2]) -> bool {
    let number = |reading: &Reading| match &reading.value {
        Value::Quantity(quantity) => quantity.amount.number(),
        _ => None,
    };
    let counted = |reading: &Reading| matches!(&reading.value, Value::Quantity(quantity) if quantity.of != Of::Things);
    let (Some(least), Some(most)) = (number(low), number(high)) else { return false };
    let leaves_unit = !counted(first) && counted(second);
    let leaves_scale = first.form.scale == 0 && second.form.scale > 0;
    least < most && (leaves_unit || leaves_scale || (!counted(second) && most == least + Decimal::ONE))
}

fn rises(low: &Reading, high: &Reading) -> bool {
    match (&low.value, &high.value) {
        (Value::Date(low), Value::Date(high)) => (low.year, low.month) <= (high.year, high.month),
        _ => true,
    }
}
