//! Amounts: numbers with their signs, scale words and halves; fractions; collectives and orders of magnitude.

mod collectives;
mod fractions;

use super::figures::figures;
use super::numerals::numeral;
use super::reader::Reader;
use crate::language::values::reading::{Certainty, Form, Notation};
use crate::language::values::role::Role;
use crate::model::Amount;
use rust_decimal::Decimal;

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
    fractions::find(reader, at).or_else(|| collectives::find(reader, at)).or_else(|| number(reader, at, money))
}

/// Whether a fraction stands at token `at`, and no ordinal.
pub(super) fn is_fraction(reader: &Reader<'_>, at: usize) -> bool {
    fractions::find(reader, at).is_some()
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
    let counted = Counted { amount: Amount::Exact(number), form, start: at, next, lone_one };
    Some(collectives::several(reader, signed(reader, counted)))
}

/// An amount with the sign before it, if there is one.
fn signed(reader: &Reader<'_>, counted: Counted) -> Counted {
    let sign = counted.start.checked_sub(1).filter(|before| is_sign(reader, *before));
    let (Some(start), Amount::Exact(mut number)) = (sign, counted.amount) else { return counted };
    let plus = reader.mark(start) == Some('+');
    number.set_sign_negative(!plus && !number.is_zero());
    Counted { amount: Amount::Exact(number), form: Form { plus, ..counted.form }, start, ..counted }
}

/// Words stand beside: no abbreviation is a scale.
const WORDS: Beside = Beside { money: false, figures: false };

/// What « et demi » adds.
pub(super) const HALF: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

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
        Some('-') => close || at == 0 || reader.mark(at - 1) == Some('('),
        Some('–') => close,
        _ => false,
    };
    sign && at >= reader.free && !reader.touches(at) && reader.figures(next).is_some()
}

/// « et demi », `and a half`: the token behind.
pub(super) fn half(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let next = reader.is(at, Role::And)?;
    reader.is(reader.skip(next, Role::A), Role::Half)
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
    let currency = |role| matches!(role, Role::CurrencyMark(_) | Role::Currency(_));
    reader.is_any(at, currency) || reader.is_any(reader.skip(at, Role::Of), currency)
}

/// Scale words behind a number: « milliards », « milliers de milliards ». The number, the power of ten, the token
/// behind.
fn scales(reader: &Reader<'_>, number: Decimal, at: usize, beside: Beside) -> Option<(Decimal, u8, usize)> {
    let (factor, mut power, mut next) = scale(reader, reader.past_hyphen(at), beside)?;
    let mut number = number.checked_mul(factor)?;
    while let Some((factor, more, after)) = reader.is(next, Role::Of).and_then(|of| scale(reader, of, WORDS)) {
        number = number.checked_mul(factor)?;
        power = power.checked_add(more).filter(|power| *power <= LARGEST_POWER)?;
        next = after;
    }
    Some((number, power, next))
}

/// The largest power of ten that scale words are read to: a milliard of milliards.
const LARGEST_POWER: u8 = 18;

/// `10^power`; none beyond what numbers are read to.
pub(super) fn power_of_ten(power: u8) -> Option<Decimal> {
    Some(Decimal::from(10u64.checked_pow(u32::from(power))?))
}

/// A numeral that is mostly an adjective is a number only before a plural: « neuf pays », and not « à neuf ».
pub(super) fn certainty(reader: &Reader<'_>, counted: &Counted) -> Certainty {
    let adjective = counted.next == counted.start + 1 && reader.is(counted.start, Role::Perhaps).is_some();
    let plural = reader.word(counted.next).ends_with(['s', 'x', 'z']);
    if adjective && !plural { Certainty::Possible } else { Certainty::Sure }
}
