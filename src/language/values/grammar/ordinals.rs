//! Ordinals, in figures, in Roman numerals and in words.

use super::amounts;
use super::figures::figures;
use super::numerals::numeral;
use super::reader::{Found, Reader};
use crate::language::values::reading::{Certainty, Form, Mark, Notation, Reading};
use crate::language::values::role::Role;
use crate::model::{MentionKind, Value};
use rust_decimal::prelude::ToPrimitive;

/// An ordinal in the course of being read.
pub(super) struct Rank {
    pub(super) number: u32,
    pub(super) notation: Notation,
    pub(super) certainty: Certainty,
    pub(super) next: usize,
}

/// The ordinal at token `at`, without what it numbers.
pub(super) fn find(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let rank = rank(reader, at)?;
    if amounts::is_fraction(reader, at) {
        return None;
    }
    let roman = rank.notation == Notation::Figures && reader.is_word(at);
    let regnal = roman && rank.number == 1 && at > 0 && reader.is_word(at - 1) && reader.is_capital(at - 1);
    let mark = if regnal { Mark::Regnal } else { Mark::None };
    let form = Form { notation: rank.notation, certainty: rank.certainty, mark, ..Form::default() };
    let reading =
        Reading::new(MentionKind::Ordinal, reader.span(at, rank.next), Value::Ordinal(rank.number)).formed(form);
    Some(Found { reading, start: at, next: rank.next })
}

/// The ordinal at token `at`.
pub(super) fn rank(reader: &Reader<'_>, at: usize) -> Option<Rank> {
    in_figures(reader, at).or_else(|| in_words(reader, at))
}

fn in_figures(reader: &Reader<'_>, at: usize) -> Option<Rank> {
    reader.figures(at).filter(|figures| figures.len() <= 4)?;
    let figures = figures(reader, at)?;
    let close = reader.touches(figures.next) && !reader.is_capital(figures.next);
    let next = close.then(|| reader.is(figures.next, Role::OrdinalMark)).flatten()?;
    let number = figures.number.to_u32().filter(|number| *number > 0 && figures.number.is_integer())?;
    Some(Rank { number, notation: Notation::Figures, certainty: Certainty::Sure, next })
}

fn in_words(reader: &Reader<'_>, at: usize) -> Option<Rank> {
    let (role, next) =
        reader.find(at, |role| is_ordinal(role).then_some(role)).map_or((None, at), |(role, next)| (Some(role), next));
    let new = |number: u8, certainty| Rank { number: u32::from(number), notation: Notation::Words, certainty, next };
    match role {
        Some(Role::RomanOrdinal(number)) => Some(Rank { notation: Notation::Figures, ..new(number, Certainty::Sure) }),
        Some(Role::Ordinal(number)) => Some(new(number, Certainty::Sure)),
        Some(Role::OrdinalPerhaps(number)) => Some(new(number, Certainty::Possible)),
        _ => compound(reader, at),
    }
}

/// An ordinal behind a numeral: « vingt et unième », `twenty-first`, `two hundredth`.
fn compound(reader: &Reader<'_>, at: usize) -> Option<Rank> {
    let numeral = numeral(reader, at)?;
    let joined = reader.skip(reader.past_hyphen(numeral.next), Role::And);
    let (last, next) = reader.find(reader.past_hyphen(joined), |role| match role {
        Role::Ordinal(number) | Role::OrdinalPerhaps(number) => Some(u32::from(number)),
        _ => None,
    })?;
    let head = numeral.number.to_u32()?;
    let unit_of_tens = last < 10 && head % 10 == 0 && head % 100 >= 20;
    let of_hundreds = last < 100 && head % 100 == 0;
    let teen_of_tens = (10..20).contains(&last) && matches!(head % 100, 60 | 80);
    let fits = unit_of_tens || of_hundreds || teen_of_tens;
    fits.then_some(Rank { number: head + last, notation: Notation::Words, certainty: Certainty::Sure, next })
}

fn is_ordinal(role: Role) -> bool {
    matches!(role, Role::RomanOrdinal(_) | Role::Ordinal(_) | Role::OrdinalPerhaps(_))
}
