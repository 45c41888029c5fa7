//! Amounts in English, before what they count.

use super::{cardinals::cardinal, vague};
use crate::language::values::digits::Digits;
use crate::language::values::{Form, Mark, Notation};
use crate::model::Amount;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

const DIGITS: Digits = Digits { decimal: '.', group: ',' };

/// The names of the powers of a thousand from a million on, with their abbreviations.
pub(super) const SCALES: [(u8, &str, &str); 5] = [
    (6, "million", "m"),
    (9, "billion", "bn"),
    (12, "trillion", "tn"),
    (15, "quadrillion", ""),
    (18, "quintillion", ""),
];

/// The wordings of an amount that counts things, best first.
pub(super) fn amounts(amount: Amount, form: &Form) -> Vec<String> {
    match amount {
        Amount::Exact(number) => {
            let sign = sign(number, form);
            let mut plain = numbers(number, form);
            for number in plain.iter_mut().filter(|_| !sign.is_empty()) {
                number.insert_str(0, sign);
            }
            vague::approximate(plain, number, form)
        }
        Amount::Ratio(numerator, denominator) => vague::ratios(numerator, denominator, form),
        Amount::Order(power) => vague::orders(power, form.about),
    }
}

/// The wordings of a number in figures, with the scale word that it takes; for money and measures.
pub(super) fn in_figures(number: Decimal, form: &Form) -> Vec<String> {
    match scaled(number, form.scale) {
        Some((mantissa, scale)) => scale_wordings(mantissa, scale, number),
        None => vec![plain_figures(number, true)],
    }
}

/// The first wording of [`in_figures`].
pub(super) fn best_figures(number: Decimal, form: &Form) -> String {
    match scaled(number, form.scale) {
        Some((mantissa, scale)) => format!("{} {}", plain_figures(mantissa, true), name(scale)),
        None => plain_figures(number, true),
    }
}

/// The first wording of a plain number; none of one in words with a scale word, which is seldom met.
pub(super) fn best_number(number: Decimal, form: &Form) -> Option<String> {
    let in_words = form.notation == Notation::Words;
    match scaled(number, form.scale) {
        Some(_) if in_words => None,
        Some(_) => Some(best_figures(number, form)),
        None => {
            let word = if in_words && is_short(number) { words(number) } else { None };
            Some(word.unwrap_or_else(|| plain_figures(number, form.notation != Notation::Figures)))
        }
    }
}

/// The sign that is written before a number.
pub(super) fn sign(number: Decimal, form: &Form) -> &'static str {
    match (number.is_sign_negative() && !number.is_zero(), form.plus) {
        (true, _) => "-",
        (false, true) => "+",
        (false, false) => "",
    }
}

/// `number` in figures, in groups where it is long or `grouped`.
pub(super) fn plain_figures(number: Decimal, grouped: bool) -> String {
    DIGITS.write(number, grouped || number.abs() >= Decimal::from(10_000))
}

fn numbers(number: Decimal, form: &Form) -> Vec<String> {
    let in_words = form.notation == Notation::Words;
    if let Some((mantissa, scale)) = scaled(number, form.scale) {
        let figures = counted_scale(mantissa, scale, number);
        return with_words(mantissa, scale, in_words, figures);
    }
    let grouped = form.notation != Notation::Figures;
    let figures = plain_figures(number, grouped);
    let mut wordings = match words(number).filter(|_| in_words || is_short(number)) {
        Some(word) if in_words && is_short(number) => vec![word, figures],
        Some(word) => vec![figures, word],
        None => vec![figures],
    };
    wordings.extend(rounder(number));
    if form.mark == Mark::None && number < Decimal::from(10_000) {
        wordings.push(plain_figures(number, !grouped));
    }
    if form.mark == Mark::Age {
        let age = &wordings[0];
        let more =
            [format!("aged {age}"), format!("{age} years old"), format!("{age}-year-old"), format!("{age} years")];
        wordings.extend(more);
    }
    wordings
}

/// A large number is as good with its scale word: `5,000,000`, `5 million`.
fn rounder(number: Decimal) -> Vec<String> {
    let large = number.abs() >= Decimal::from(1_000_000);
    let scale = SCALES.iter().rev().find(|(power, ..)| number.abs() >= power_of_ten(*power));
    match scale {
        Some((power, ..)) if large => {
            let mantissa = (number / power_of_ten(*power)).normalize();
            if mantissa.scale() <= 3 { counted_scale(mantissa, *power, number) } else { Vec::new() }
        }
        _ if number == Decimal::ONE_THOUSAND => vec!["a thousand".to_owned()],
        _ => Vec::new(),
    }
}

/// Whether a number in words stays in words: up to twenty, and tens.
fn is_short(number: Decimal) -> bool {
    let short = number <= Decimal::from(20) || (number < Decimal::ONE_HUNDRED && (number % Decimal::TEN).is_zero());
    short || number == Decimal::ONE_THOUSAND
}

fn words(number: Decimal) -> Option<String> {
    const LARGEST: u32 = 1_000_000;
    let whole = number.abs().to_u32().filter(|whole| Decimal::from(*whole) == number.abs() && *whole < LARGEST)?;
    Some(if whole == 1000 { "a thousand".to_owned() } else { cardinal(whole) })
}

/// The number before its scale word, which moves up where it reaches a thousand; none for a number without scale word.
fn scaled(number: Decimal, scale: u8) -> Option<(Decimal, u8)> {
    if scale < 6 {
        return None;
    }
    let mut mantissa = number.abs() / power_of_ten(scale);
    let mut power = scale;
    while mantissa >= Decimal::ONE_THOUSAND && power < 18 {
        mantissa = (mantissa / Decimal::ONE_THOUSAND).normalize();
        power += 3;
    }
    SCALES.iter().any(|(known, ..)| *known == power).then_some((mantissa, power))
}

/// A number with its scale word, its abbreviation, the scale word below, and in full.
fn scale_wordings(mantissa: Decimal, power: u8, number: Decimal) -> Vec<String> {
    let (name, short) = (name(power), short(power));
    let figures = plain_figures(mantissa, true);
    let mut wordings = vec![format!("{figures} {name}")];
    if !short.is_empty() {
        wordings.push(format!("{figures}{short}"));
    }
    let below = SCALES.iter().find(|(known, ..)| known + 3 == power).filter(|_| mantissa < Decimal::TEN);
    if let Some((_, below, _)) = below {
        wordings.push(format!("{} {below}", plain_figures((mantissa * Decimal::ONE_THOUSAND).normalize(), true)));
    }
    wordings.push(plain_figures(number.normalize(), true));
    wordings
}

/// The same without `m`, which is metres where no currency stands before the number.
fn counted_scale(mantissa: Decimal, power: u8, number: Decimal) -> Vec<String> {
    let mut wordings = scale_wordings(mantissa, power, number);
    wordings.retain(|wording| power != 6 || !wording.ends_with('m'));
    wordings
}

/// Put the wordings with the number before the scale in words first (`a million`), if that is how it was written, or
/// last.
fn with_words(mantissa: Decimal, power: u8, in_words: bool, figures: Vec<String>) -> Vec<String> {
    let name = name(power);
    let mut words: Vec<String> = match words(mantissa) {
        Some(_) if mantissa == Decimal::ONE => vec![format!("a {name}"), format!("one {name}")],
        Some(word) if is_short(mantissa) => vec![format!("{word} {name}")],
        _ => Vec::new(),
    };
    if mantissa == Decimal::new(15, 1) {
        words.push(format!("one and a half {name}"));
    }
    if mantissa == Decimal::new(5, 1) {
        words.push(format!("half a {name}"));
    }
    if in_words && (mantissa.is_integer() || mantissa == Decimal::new(5, 1)) {
        [words, figures].concat()
    } else {
        [figures, words].concat()
    }
}

/// The name of a power of a thousand from a million on.
fn name(power: u8) -> &'static str {
    scale(power).0
}

/// The abbreviation of a power of a thousand from a million on; empty when there is none.
fn short(power: u8) -> &'static str {
    scale(power).1
}

fn scale(power: u8) -> (&'static str, &'static str) {
    let scale = SCALES.iter().find(|(known, ..)| *known == power);
    scale.map(|(_, name, short)| (*name, *short)).expect("a scale with a name")
}

pub(super) fn power_of_ten(power: u8) -> Decimal {
    Decimal::from(10u64.pow(u32::from(power.min(18))))
}
