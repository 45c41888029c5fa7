//! Amounts in French, before what they count.

use super::cardinals::cardinal;
use crate::language::values::digits::Digits;
use crate::language::values::{About, Form, Mark, Notation};
use crate::model::Amount;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

const DIGITS: Digits = Digits { decimal: ',', group: '\u{202F}' };

/// The names of the powers of a thousand from a million on, with their abbreviations.
const SCALES: [(u8, &str, &str); 4] =
    [(6, "million", ""), (9, "milliard", "Md"), (12, "billion", ""), (18, "trillion", "")];

/// Nouns for so many, exactly or about.
const COLLECTIVES: [(u32, &str); 9] = [
    (10, "dizaine"),
    (12, "douzaine"),
    (15, "quinzaine"),
    (20, "vingtaine"),
    (30, "trentaine"),
    (40, "quarantaine"),
    (50, "cinquantaine"),
    (60, "soixantaine"),
    (100, "centaine"),
];

/// A wording of an amount, and whether « de » stands between it and what it counts.
pub(super) struct Wording {
    pub(super) text: String,
    pub(super) is_noun: bool,
}

fn number(text: String) -> Wording {
    Wording { text, is_noun: false }
}

fn noun(text: String) -> Wording {
    Wording { text, is_noun: true }
}

/// The wordings of an amount, best first.
pub(super) fn amounts(amount: Amount, form: &Form) -> Vec<Wording> {
    match amount {
        Amount::Exact(exact) => approximate(exact, form),
        Amount::Ratio(numerator, denominator) => ratios(numerator, denominator, form),
        Amount::Order(order) => orders(order, form.about),
    }
}

/// The sign that is written before a number.
fn sign(exact: Decimal, form: &Form) -> &'static str {
    match (exact.is_sign_negative() && !exact.is_zero(), form.plus) {
        (true, _) => "-",
        (false, true) => "+",
        (false, false) => "",
    }
}

fn exact(exact: Decimal, form: &Form) -> Vec<Wording> {
    let sign = sign(exact, form);
    if let Some((mantissa, power)) = scaled(exact, form.scale) {
        return scale_wordings(mantissa, power, form, exact);
    }
    let long = exact.abs() >= Decimal::from(10_000);
    let grouped = form.notation != Notation::Figures || long;
    let figures = format!("{sign}{}", DIGITS.write(exact, grouped));
    let word = exact.to_u32().filter(|whole| Decimal::from(*whole) == exact && *whole <= 1_000_000).map(cardinal);
    let in_words = form.notation == Notation::Words && (exact <= Decimal::from(20) || (exact % Decimal::TEN).is_zero());
    let mut wordings = match word.filter(|_| in_words || exact <= Decimal::ONE_HUNDRED) {
        Some(word) if in_words => vec![number(word), number(figures)],
        Some(word) => vec![number(figures), number(word)],
        None => vec![number(figures)],
    };
    if form.mark == Mark::None && !long {
        wordings.push(number(format!("{sign}{}", DIGITS.write(exact, !grouped))));
    }
    wordings.extend(rounder(exact, form));
    if form.mark == Mark::Age {
        wordings.insert(0, number(format!("{}\u{A0}ans", DIGITS.write(exact, false))));
    }
    wordings
}

/// A large number is as good with its scale word.
fn rounder(exact: Decimal, form: &Form) -> Vec<Wording> {
    let scale = SCALES.iter().rev().map(|(power, ..)| *power).find(|power| exact.abs() >= power_of_ten(*power));
    let Some(power) = scale.filter(|_| form.scale < 6) else { return Vec::new() };
    let mantissa = (exact / power_of_ten(power)).normalize();
    if mantissa.scale() <= 3 { scale_wordings(mantissa, power, form, exact) } else { Vec::new() }
}

/// The number before its scale word; English billions are milliards, and what passes a thousand of them stays there.
fn scaled(exact: Decimal, scale: u8) -> Option<(Decimal, u8)> {
    if scale < 6 {
        return None;
    }
    // « mille milliards » rather than « un billion », which readers take for an English billion
    let power = if scale >= 12 { 9 } else { scale };
    Some((exact / power_of_ten(power), power))
}

fn scale_wordings(mantissa: Decimal, power: u8, form: &Form, exact: Decimal) -> Vec<Wording> {
    let (_, name, short) = SCALES.iter().find(|(known, ..)| *known == power).expect("a scale with a name");
    let plural = if mantissa.abs() >= Decimal::TWO { "s" } else { "" };
    let sign = sign(exact, form);
    let figures = DIGITS.write(mantissa.normalize(), true);
    let words = mantissa.to_u32().filter(|whole| Decimal::from(*whole) == mantissa && *whole <= 20).map(cardinal);
    let words = words.map(|word| noun(format!("{word} {name}{plural}")));
    let mut wordings = vec![noun(format!("{sign}{figures}\u{A0}{name}{plural}"))];
    if form.notation == Notation::Words {
        wordings.splice(0..0, words);
    } else {
        wordings.extend(words);
    }
    if !short.is_empty() {
        wordings.push(noun(format!("{sign}{figures}\u{A0}{short}")));
    }
    wordings.push(number(format!("{sign}{}", DIGITS.write(exact.normalize(), true))));
    wordings
}

/// « une centaine », « plus de 100 »: an amount with what it says about its precision.
fn approximate(amount: Decimal, form: &Form) -> Vec<Wording> {
    let plain = exact(amount, form);
    if form.about == About::Plain {
        return plain;
    }
    let collective = COLLECTIVES.iter().find(|(number, _)| Decimal::from(*number) == amount).map(|(_, name)| *name);
    let collective = collective.or_else(|| (amount == Decimal::ONE_THOUSAND).then_some("millier"));
    let one = collective.map(|name| format!("{} {name}", if name == "millier" { "un" } else { "une" }));
    let (before_number, before_one) = match form.about {
        About::MoreThan => ("plus de ", "plus d’"),
        About::LessThan => ("moins de ", "moins d’"),
        About::Nearly => ("près de ", "près d’"),
        About::AtLeast => ("au moins ", "au moins "),
        _ => ("environ ", ""),
    };
    let nouns = one.map(|one| noun(format!("{before_one}{one}")));
    let numbers = plain.into_iter().map(|plain| Wording { text: format!("{before_number}{}", plain.text), ..plain });
    nouns.into_iter().chain(numbers).collect()
}

fn ratios(numerator: u32, denominator: u32, form: &Form) -> Vec<Wording> {
    if form.mark == Mark::OutOf {
        let words = number(format!("{} sur {}", cardinal(numerator), cardinal(denominator)));
        let figures = number(format!("{numerator} sur {denominator}"));
        return if form.notation == Notation::Words { vec![words, figures] } else { vec![figures, words] };
    }
    let part = match denominator {
        2 => return vec![noun("la moitié".to_owned())],
        3 => "tiers".to_owned(),
        4 => "quart".to_owned(),
        _ => super::cardinals::ordinal(denominator),
    };
    if numerator == 1 {
        return vec![noun(format!("un {part}")), noun(format!("le {part}"))];
    }
    let parts = if part.ends_with('s') { part } else { format!("{part}s") };
    let count = cardinal(numerator);
    vec![noun(format!("les {count} {parts}")), noun(format!("{count} {parts}"))]
}

/// « des dizaines de milliers », « plusieurs centaines ».
fn orders(order: Decimal, about: About) -> Vec<Wording> {
    let power = (0u8..=18).find(|power| power_of_ten(*power) == order).unwrap_or_default();
    let count = match power % 3 {
        0 => "",
        1 => "dizaines",
        _ => "centaines",
    };
    let scale = match power - power % 3 {
        0 => None,
        3 => Some("milliers".to_owned()),
        base => SCALES.iter().find(|(known, ..)| *known == base).map(|(_, name, _)| format!("{name}s")),
    };
    let nouns = match (count, scale) {
        ("", scale) => scale.unwrap_or_default(),
        (count, None) => count.to_owned(),
        (count, Some(scale)) => format!("{count} de {scale}"),
    };
    let determiners = match about {
        About::Few => ["quelques", "plusieurs", "des"],
        About::Several => ["plusieurs", "des", "quelques"],
        _ => ["des", "plusieurs", "quelques"],
    };
    determiners.iter().map(|determiner| noun(format!("{determiner} {nouns}"))).collect()
}

fn power_of_ten(power: u8) -> Decimal {
    Decimal::from(10u64.pow(u32::from(power.min(18))))
}
