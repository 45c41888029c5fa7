//! Fractions: « un tiers », « la moitié », « un demi-million », « un sur quatre ».

use super::{Counted, HALF, WORDS, plain, scale};
use crate::language::values::grammar::reader::Reader;
use crate::language::values::reading::{About, Form, Mark, Notation};
use crate::language::values::role::Role;
use crate::model::Amount;
use rust_decimal::prelude::ToPrimitive;

/// The fraction at token `at`.
pub(super) fn find(reader: &Reader<'_>, at: usize) -> Option<Counted> {
    share_of(reader, at).or_else(|| fraction(reader, at)).or_else(|| half_scale(reader, at))
}

/// « un demi-million », `half a million`; « un demi-point », whose unit is for others to read.
fn half_scale(reader: &Reader<'_>, at: usize) -> Option<Counted> {
    let from =
        reader.find(at, |role| matches!(role, Role::Small(1) | Role::A).then_some(())).map_or(at, |((), next)| next);
    let half = reader.is(from, Role::Half)?;
    let next = reader.past_hyphen(reader.skip(half, Role::A));
    let Some((factor, power, next)) = scale(reader, next, WORDS) else {
        let counts = |role| matches!(role, Role::Unit(_) | Role::Currency(_));
        let form = Form { notation: Notation::Words, ..Form::default() };
        let counted = Counted { amount: Amount::Ratio(1, 2), form, start: at, next: half, lone_one: false };
        let unit = reader.past_hyphen(half);
        return (unit > half && reader.is_any(unit, counts)).then_some(counted);
    };
    // « une demi-douzaine » says six less exactly than « six »
    let about = if power == 0 { About::Around } else { About::Plain };
    let form = Form { notation: Notation::Words, scale: power, about, ..Form::default() };
    let amount = Amount::Exact(HALF.checked_mul(factor)?);
    Some(Counted { amount, form, start: at, next, lone_one: false })
}

/// « un tiers », « les deux tiers », « la moitié », `three-quarters`.
fn fraction(reader: &Reader<'_>, at: usize) -> Option<Counted> {
    let form = Form { notation: Notation::Words, ..Form::default() };
    let whole = |amount, start, next| Counted { amount, form, start, next, lone_one: false };
    if let Some(next) = reader.is(at, Role::HalfNoun) {
        return Some(whole(Amount::Ratio(1, 2), at, next));
    }
    let (numerator, from) = numerator(reader, at)?;
    let from = reader.past_hyphen(from);
    let (denominator, next) = reader.find(from, |role| match role {
        Role::Fraction(denominator) => Some(u32::from(denominator)),
        _ => None,
    })?;
    if reader.is(from, Role::Not).is_some() || (numerator == 1 && is_rank(reader, from, next)) {
        return None;
    }
    let start = reader.before(at, Role::The).or_else(|| reader.before(at, Role::A)).unwrap_or(at);
    (numerator < denominator).then(|| whole(lowest(numerator, denominator), start, next))
}

/// How many parts a fraction counts: a numeral, or one where the noun has an article.
fn numerator(reader: &Reader<'_>, at: usize) -> Option<(u32, usize)> {
    if reader.is_any(at, |role| matches!(role, Role::Fraction(_))) {
        let article = reader.before(at, Role::The).or_else(|| reader.before(at, Role::A));
        return article.map(|_| (1, at));
    }
    let plain = plain(reader, at)?;
    Some((plain.amount.number()?.to_u32().filter(|number| (1..100).contains(number))?, plain.next))
}

/// Whether the noun of a fraction is an ordinal before a noun: « un cinquième mandat ».
fn is_rank(reader: &Reader<'_>, at: usize, next: usize) -> bool {
    let ordinal = reader.is_any(at, |role| matches!(role, Role::Ordinal(_)));
    ordinal && reader.is_word(next) && reader.is(next, Role::Of).is_none()
}

/// « un sur quatre », `nine out of ten`.
fn share_of(reader: &Reader<'_>, at: usize) -> Option<Counted> {
    const LARGEST: u32 = 10;
    let first = plain(reader, at)?;
    let second = plain(reader, reader.is(first.next, Role::OutOf)?)?;
    let small = |counted: Counted| counted.amount.number()?.to_u32();
    let (part, whole) = (small(first)?, small(second)?);
    if part == 0 || part >= whole || whole > LARGEST {
        return None;
    }
    let form = Form { notation: second.form.notation, mark: Mark::OutOf, ..Form::default() };
    Some(Counted { amount: lowest(part, whole), form, start: at, next: second.next, lone_one: false })
}

fn lowest(numerator: u32, denominator: u32) -> Amount {
    let divisor = (1..=numerator)
        .rev()
        .find(|divisor| numerator.is_multiple_of(*divisor) && denominator.is_multiple_of(*divisor));
    let divisor = divisor.unwrap_or(1);
    Amount::Ratio(numerator / divisor, denominator / divisor)
}
