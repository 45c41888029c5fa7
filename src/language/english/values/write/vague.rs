//! Approximate amounts, fractions and orders of magnitude in English.

use super::cardinals::{cardinal, ordinal};
use super::numbers::{SCALES, power_of_ten};
use crate::language::values::{About, Form, Mark, Notation};
use rust_decimal::Decimal;

/// `around ten`, `more than 100`: a collective with what it says about its precision.
pub(super) fn approximate(plain: Vec<String>, number: Decimal, form: &Form) -> Vec<String> {
    if form.about == About::Plain {
        return plain;
    }
    let mut nouns = plain;
    if number == Decimal::from(12) {
        nouns.insert(0, "a dozen".to_owned());
    }
    if number == HALF_DOZEN {
        nouns.insert(0, "half a dozen".to_owned());
    }
    let mut wordings: Vec<String> = Vec::new();
    for word in precision(form.about, number) {
        let prefixed = nouns.iter().map(|noun| format!("{word}{noun}"));
        wordings.extend(prefixed);
    }
    wordings
}

const HALF_DOZEN: Decimal = Decimal::from_parts(6, 0, 0, false, 0);

/// The words before an amount of this precision, best first. A dozen and a scale word are vague enough by themselves.
fn precision(about: About, number: Decimal) -> &'static [&'static str] {
    match about {
        About::Around if number == Decimal::from(12) || number == HALF_DOZEN => &["", "around ", "about ", "some "],
        About::Around if number == Decimal::ONE_THOUSAND => &["about ", "around ", "some ", ""],
        About::Around => &["around ", "about ", "some ", "roughly ", "approximately ", ""],
        About::MoreThan => &["more than ", "over ", ""],
        About::LessThan => &["less than ", "fewer than ", "under ", ""],
        About::Nearly => &["nearly ", "almost ", "close to ", ""],
        About::AtLeast => &["at least ", ""],
        About::Plain | About::Few | About::Several => &[""],
    }
}

/// The wordings of a fraction, best first.
pub(super) fn ratios(numerator: u32, denominator: u32, form: &Form) -> Vec<String> {
    if form.mark == Mark::OutOf {
        let (part, whole) = (cardinal(numerator), cardinal(denominator));
        let words = [format!("{part} in {whole}"), format!("{part} out of {whole}")];
        let figures = [format!("{numerator} in {denominator}"), format!("{numerator} out of {denominator}")];
        return if form.notation == Notation::Words { [words, figures].concat() } else { [figures, words].concat() };
    }
    let part = match denominator {
        2 => return vec!["half".to_owned(), "one half".to_owned()],
        4 => "quarter".to_owned(),
        _ => ordinal(denominator),
    };
    let article = if denominator == 8 { "an" } else { "a" };
    if numerator == 1 {
        return vec![format!("{article} {part}"), format!("one {part}"), format!("one-{part}")];
    }
    let count = cardinal(numerator);
    vec![format!("{count}-{part}s"), format!("{count} {part}s")]
}

/// `dozens`, `tens of thousands`, `several hundred`.
pub(super) fn orders(order: Decimal, about: About) -> Vec<String> {
    let power = (0u8..=18).find(|power| power_of_ten(*power) == order).unwrap_or_default();
    let base = power - power % 3;
    let (count, nouns): (&str, &[&str]) = match power % 3 {
        0 => ("", &[]),
        1 => ("tens", &["dozens", "tens", "scores"]),
        _ => ("hundreds", &["hundreds"]),
    };
    let scale = match base {
        3 => Some("thousand"),
        _ => SCALES.iter().find(|(known, ..)| *known == base).map(|(_, name, _)| *name),
    };
    let Some(scale) = scale else { return bare_orders(nouns, about) };
    if count.is_empty() {
        let mut wordings = determined(scale, about);
        wordings.extend((base == 12).then(|| "thousands of billions".to_owned()));
        return wordings;
    }
    let plain = nouns.iter().skip(usize::from(count == "tens")).chain(nouns.first());
    let plain = plain.map(|noun| format!("{noun} of {scale}s"));
    match about {
        About::Few | About::Several if count == "hundreds" => determined("hundred", about)
            .into_iter()
            .take(2)
            .map(|hundreds| format!("{hundreds} {scale}"))
            .chain(plain)
            .collect(),
        _ => plain.collect(),
    }
}

fn bare_orders(nouns: &[&str], about: About) -> Vec<String> {
    let singular = if nouns.len() > 1 { "dozen" } else { "hundred" };
    match about {
        About::Few | About::Several => determined(singular, about),
        _ => nouns.iter().map(|noun| (*noun).to_owned()).collect(),
    }
}

fn determined(noun: &str, about: About) -> Vec<String> {
    match about {
        About::Few => vec![format!("a few {noun}"), format!("several {noun}"), format!("{noun}s")],
        About::Several => vec![format!("several {noun}"), format!("{noun}s"), format!("a few {noun}")],
        _ => vec![format!("{noun}s")],
    }
}
