//! Amounts: numbers with their signs, scale words and halves; fractions; collectives and orders of magnitude.

use super::figures::figures;
use super::numerals::numeral;
use super::reader::Reader;
use super::reading::{About, Certainty, Form, Mark, Notation};
use super::role::Role;
use crate::model::Amount;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// An amount in the course of being read, before what it counts.
#[derive(Clone, Copy)]
pub(super) struct Counted {
    pub(super) amount: Amount,
    pub(super) form: Form,
    pub(super) start: usize,
    pub(super) next: usize,
    /// Whether it is « un », which counts only with something behind it.
    pub(super) lone_one: bool,
}

/// The amount at token `at`; `money` when a currency stands before it.
pub(super) fn amount(reader: &Reader<'_>, at: usize, money: bool) -> Option<Counted> {
    share_of(reader, at)
        .or_else(|| fraction(reader, at))
        .or_else(|| collective(reader, at))
        .or_else(|| order(reader, at))
        .or_else(|| half_scale(reader, at))
        .or_else(|| number(reader, at, money))
}

/// What decides whether an abbreviation behind a number is a scale.
#[derive(Clone, Copy)]
struct Beside {
    /// A currency stands before the number.
    money: bool,
    /// The number is in figures.
    figures: bool,
}

/// A number, in figures or words, with its scale.
fn number(reader: &Reader<'_>, at: usize, money: bool) -> Option<Counted> {
    let plain = plain(reader, at)?;
    let mut form = plain.form;
    let mut number = plain.amount.number()?;
    let mut next = plain.next;
    let beside = Beside { money, figures: form.notation != Notation::Words };
    if let Some(after) = half(reader, next).filter(|after| scale(reader, *after, beside).is_some()) {
        number += HALF;
        next = after;
    }
    let mut lone_one = plain.lone_one;
    if let Some((scaled, power, after)) = scales(reader, number, next, beside) {
        (number, next) = (scaled, after);
        form.scale = power;
        lone_one = false;
    }
    if let Some(after) = half(reader, next).filter(|_| form.scale > 0 || !lone_one) {
        number = number.checked_add(HALF.checked_mul(power_of_ten(form.scale)?)?)?;
        next = after;
    }
    let mut start = at;
    if let Some(before) = at.checked_sub(1).filter(|before| is_sign(reader, *before)) {
        form.plus = reader.mark(before) == Some('+');
        number.set_sign_negative(!form.plus && !number.is_zero());
        start = before;
    }
    let amount = Amount::Exact(number);
    Some(several(reader, Counted { amount, form, start, next, lone_one }))
}

/// Words stand beside: no abbreviation is a scale.
const WORDS: Beside = Beside { money: false, figures: false };

const HALF: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

fn plain(reader: &Reader<'_>, at: usize) -> Option<Counted> {
    if reader.figures(at).is_some() {
        let figures = figures(reader, at)?;
        let form = Form { notation: figures.notation, lapse: figures.lapse, ..Form::default() };
        let amount = Amount::Exact(figures.number);
        return Some(Counted { amount, form, start: at, next: figures.next, lone_one: false });
    }
    let numeral = numeral(reader, at)?;
    let form = Form { notation: Notation::Words, scale: numeral.scale, ..Form::default() };
    let amount = Amount::Exact(numeral.number);
    Some(Counted { amount, form, start: at, next: numeral.next, lone_one: numeral.lone_one })
}

/// Whether the mark at `at` is the sign of the figures behind it, and no dash or hyphen.
fn is_sign(reader: &Reader<'_>, at: usize) -> bool {
    let next = at + 1;
    let close = reader.touches(next) || matches!(reader.gap(next), "\u{A0}" | "\u{202F}");
    let sign = match reader.mark(at) {
        Some('+' | '\u{2212}') => close || reader.gap(next) == " ",
        Some('-' | '–') => close || at == 0 || reader.mark(at - 1) == Some('('),
        _ => false,
    };
    sign && at >= reader.free && !reader.touches(at) && reader.figures(next).is_some()
}

/// « et demi », `and a half`: the token behind.
fn half(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let next = reader.is(at, Role::And)?;
    reader.is(reader.skip(next, Role::A), Role::Half)
}

/// « un demi-million », `half a million`.
fn half_scale(reader: &Reader<'_>, at: usize) -> Option<Counted> {
    let from =
        reader.find(at, |role| matches!(role, Role::Small(1) | Role::A).then_some(())).map_or(at, |(_, next)| next);
    let next = reader.is(from, Role::Half)?;
    let next = reader.past_hyphen(reader.skip(next, Role::A));
    let (factor, power, next) = scale(reader, next, WORDS)?;
    let form = Form { notation: Notation::Words, scale: power, ..Form::default() };
    let amount = Amount::Exact(HALF.checked_mul(factor)?);
    Some(Counted { amount, form, start: at, next, lone_one: false })
}

/// One scale word at token `at`: its factor, its power of ten (0 for a dozen), and the token behind.
fn scale(reader: &Reader<'_>, at: usize, beside: Beside) -> Option<(Decimal, u8, usize)> {
    let (role, next) = reader.find(at, |role| {
        let fits = match role {
            Role::Scale(_) | Role::Collective(_) => true,
            Role::Thousand | Role::ScaleMark(_) | Role::ScaleLetter(_) => beside.figures,
            _ => false,
        };
        fits.then_some(role)
    })?;
    let power = match role {
        Role::Scale(power) | Role::ScaleMark(power) => power,
        Role::ScaleLetter(power) if beside.money || before_currency(reader, next) => power,
        Role::Thousand | Role::Collective(1000) => 3,
        Role::Collective(number) => return Some((Decimal::from(number), 0, next)),
        _ => return None,
    };
    Some((power_of_ten(power)?, power, next))
}

fn before_currency(reader: &Reader<'_>, at: usize) -> bool {
    let currency = |role| matches!(role, Role::CurrencyMark(_) | Role::Currency(_)).then_some(());
    reader.find(at, currency).is_some() || reader.find(reader.skip(at, Role::Of), currency).is_some()
}

/// Scale words behind a number: « milliards », « milliers de milliards ». The number, the power of ten, the token behind.
fn scales(reader: &Reader<'_>, number: Decimal, at: usize, beside: Beside) -> Option<(Decimal, u8, usize)> {
    let (factor, mut power, mut next) = scale(reader, reader.past_hyphen(at), beside)?;
    let mut number = number.checked_mul(factor)?;
    while let Some((factor, more, after)) = reader.is(next, Role::Of).and_then(|of| scale(reader, of, WORDS)) {
        number = number.checked_mul(factor)?;
        power += more;
        next = after;
    }
    Some((number, power, next))
}

fn power_of_ten(power: u8) -> Option<Decimal> {
    Some(Decimal::from(10u64.checked_pow(u32::from(power))?))
}

/// `several hundred`, `a few thousand`: an order of magnitude, if that is said before a bare hundred or scale.
fn several(reader: &Reader<'_>, counted: Counted) -> Counted {
    let bare =
        reader.find(counted.start, |role| matches!(role, Role::Hundred | Role::Thousand).then_some(())).is_some();
    match (indefinite(reader, counted.start), counted.amount) {
        (Some((about, start)), Amount::Exact(number)) if bare => {
            let form = Form { about, ..counted.form };
            Counted { amount: Amount::Order(number), form, start, ..counted }
        }
        _ => counted,
    }
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
    let start = one.map(|_| at).or(article)?;
    let (number, power, next) = scales(reader, Decimal::ONE, from, WORDS)?;
    let around = if matches!(noun, Role::Scale(_)) { About::Plain } else { About::Around };
    let (about, start) = precision(reader, start).unwrap_or((around, start));
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
    let plural = reader.find(at, |role| match role {
        Role::Order(power) => Some(power),
        _ => None,
    });
    let (mut power, mut next) = plural.or_else(|| bare_scale(reader, at))?;
    while let Some((more, after)) = reader.is(next, Role::Of).and_then(|of| order_noun(reader, of)) {
        power += more;
        next = after;
    }
    let (about, start) = indefinite(reader, at).unwrap_or((About::Plain, at));
    let start = if about == About::Plain { reader.before(at, Role::Some).unwrap_or(at) } else { start };
    let form = Form { notation: Notation::Words, about, ..Form::default() };
    Some(Counted { amount: Amount::Order(power_of_ten(power)?), form, start, next, lone_one: false })
}

/// A scale word that « several » or « a few » makes an order of magnitude.
fn bare_scale(reader: &Reader<'_>, at: usize) -> Option<(u8, usize)> {
    indefinite(reader, at)?;
    reader.find(at, |role| match role {
        Role::Scale(power) => Some(power),
        _ => None,
    })
}

fn order_noun(reader: &Reader<'_>, at: usize) -> Option<(u8, usize)> {
    reader.find(at, |role| match role {
        Role::Order(power) => Some(power),
        _ => None,
    })
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
    let start = reader.before(at, Role::The).unwrap_or(at);
    (numerator < denominator).then(|| whole(lowest(numerator, denominator), start, next))
}

/// How many parts a fraction counts: a numeral, or one where the noun has an article.
fn numerator(reader: &Reader<'_>, at: usize) -> Option<(u32, usize)> {
    if reader.find(at, |role| matches!(role, Role::Fraction(_)).then_some(())).is_some() {
        let article = reader.before(at, Role::The).or_else(|| reader.before(at, Role::A));
        return article.map(|_| (1, at));
    }
    let plain = plain(reader, at)?;
    Some((plain.amount.number()?.to_u32().filter(|number| (1..100).contains(number))?, plain.next))
}

/// Whether the noun of a fraction is an ordinal before a noun: « un cinquième mandat ».
fn is_rank(reader: &Reader<'_>, at: usize, next: usize) -> bool {
    let ordinal = reader.find(at, |role| matches!(role, Role::Ordinal(_)).then_some(())).is_some();
    ordinal && reader.is_word(next) && reader.is(next, Role::Of).is_none()
}

/// « un sur quatre », `nine out of ten`.
fn share_of(reader: &Reader<'_>, at: usize) -> Option<Counted> {
    const LARGEST: u32 = 10;
    let small = |at| plain(reader, at).and_then(|plain| Some((plain.amount.number()?.to_u32()?, plain)));
    let (part, first) = small(at)?;
    let (whole, second) = small(reader.is(first.next, Role::OutOf)?)?;
    if part == 0 || part >= whole || whole > LARGEST {
        return None;
    }
    let form = Form { notation: second.form.notation, mark: Mark::OutOf, ..Form::default() };
    Some(Counted { amount: lowest(part, whole), form, start: at, next: second.next, lone_one: false })
}

fn lowest(numerator: u32, denominator: u32) -> Amount {
    let divisor = (1..=numerator).rev().find(|divisor| numerator % divisor == 0 && denominator % divisor == 0);
    let divisor = divisor.unwrap_or(1);
    Amount::Ratio(numerator / divisor, denominator / divisor)
}

/// A numeral that is mostly an adjective is a number only before a plural: « neuf pays », and not « à neuf ».
pub(super) fn certainty(reader: &Reader<'_>, counted: &Counted) -> Certainty {
    let adjective = counted.next == counted.start + 1 && reader.is(counted.start, Role::Perhaps).is_some();
    let plural = reader.word(counted.next).ends_with(['s', 'x', 'z']);
    if counted.lone_one || (adjective && !plural) { Certainty::Possible } else { Certainty::Sure }
}
