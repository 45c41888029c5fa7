//! Collectives and orders of magnitude: « une centaine », « des milliers », `several hundred`.

use super::{Counted, LARGEST_POWER, WORDS, power_of_ten, scales};
use crate::language::values::grammar::reader::Reader;
use crate::language::values::reading::{About, Form, Notation};
use crate::language::values::role::Role;
use crate::model::Amount;
use rust_decimal::Decimal;

/// The collective or order of magnitude at token `at`.
pub(super) fn find(reader: &Reader<'_>, at: usize) -> Option<Counted> {
    collective(reader, at).or_else(|| order(reader, at))
}

/// `several hundred`, `a few thousand`: an order of magnitude, if that is said before a bare hundred or scale.
pub(super) fn several(reader: &Reader<'_>, counted: Counted) -> Counted {
    let Amount::Exact(number) = counted.amount else { return counted };
    if !reader.is_any(counted.start, |role| matches!(role, Role::Hundred | Role::Thousand)) {
        return counted;
    }
    let Some((about, start)) = indefinite(reader, counted.start) else { return counted };
    Counted { amount: Amount::Order(number), form: Form { about, ..counted.form }, start, ..counted }
}

fn indefinite(reader: &Reader<'_>, at: usize) -> Option<(About, usize)> {
    reader.find_before(at, |role| match role {
        Role::About(about @ (About::Few | About::Several)) => Some(about),
        _ => None,
    })
}

/// « une centaine », « plus d’une douzaine de milliers », `a dozen`; « le million ».
fn collective(reader: &Reader<'_>, at: usize) -> Option<Counted> {
    let one = reader.find(at, |role| matches!(role, Role::Small(1) | Role::A).then_some(()));
    let from = one.map_or(at, |((), next)| next);
    let noun = reader.find(from, |role| matches!(role, Role::Collective(_) | Role::Scale(_)).then_some(role))?.0;
    let scale_alone = one.is_some() && matches!(noun, Role::Scale(_));
    if scale_alone || order_noun(reader, from).is_some() {
        return None;
    }
    let article = reader.before(at, Role::The).or_else(|| reader.before(at, Role::A));
    let around = if matches!(noun, Role::Scale(_)) { About::Plain } else { About::Around };
    let (about, start) = match one.map(|_| at).or(article) {
        Some(start) => precision(reader, start).unwrap_or((around, start)),
        // « une bonne centaine »
        None => precision(reader, at).filter(|_| around == About::Around)?,
    };
    let (number, power, next) = scales(reader, Decimal::ONE, from, WORDS)?;
    let form = Form { notation: Notation::Words, scale: if power < 6 { 0 } else { power }, about, ..Form::default() };
    Some(Counted { amount: Amount::Exact(number), form, start, next, lone_one: false })
}

/// What is said about the precision of an amount before token `at`.
fn precision(reader: &Reader<'_>, at: usize) -> Option<(About, usize)> {
    reader.find_before(at, |role| match role {
        Role::About(about) => Some(about),
        _ => None,
    })
}

/// « des centaines de milliers », « quelques dizaines », `tens of thousands`, `several million`.
fn order(reader: &Reader<'_>, at: usize) -> Option<Counted> {
    let (mut power, mut next) = order_noun(reader, at).or_else(|| bare_scale(reader, at))?;
    while let Some((more, after)) = reader.is(next, Role::Of).and_then(|of| order_noun(reader, of)) {
        power = power.checked_add(more).filter(|power| *power <= LARGEST_POWER)?;
        next = after;
    }
    let (about, start) = indefinite(reader, at).unwrap_or((About::Plain, at));
    let start = if about == About::Plain { reader.before(at, Role::Some).unwrap_or(at) } else { start };
    let form = Form { notation: Notation::Words, about, ..Form::default() };
    Some(Counted { amount: Amount::Order(power_of_ten(power)?), form, start, next, lone_one: false })
}

/// A scale word that « several » or « a few » makes an order of magnitude.
fn bare_scale(reader: &Reader<'_>, at: usize) -> Option<(u8, usize)> {
    let scale = reader.find(at, |role| match role {
        Role::Scale(power) => Some(power),
        _ => None,
    })?;
    indefinite(reader, at).map(|_| scale)
}

fn order_noun(reader: &Reader<'_>, at: usize) -> Option<(u8, usize)> {
    reader.find(at, |role| match role {
        Role::Order(power) => Some(power),
        _ => None,
    })
}
