//! Amounts with what they count in French: percentages, money, measures, multiples.

use super::numbers::{Wording, amounts};
use super::{CURRENCIES, UNITS};
use crate::language::values::measures::Name;
use crate::language::values::{Form, Mark, Naming, Notation};
use crate::model::{Amount, Of, Quantity};
use rust_decimal::Decimal;

/// The wordings of a quantity, best first.
pub(super) fn quantities(quantity: &Quantity, form: &Form) -> Vec<String> {
    let counts = amounts(quantity.amount, form);
    match &quantity.of {
        Of::Things if form.mark == Mark::NumberSign => number_signs(&in_figures(&counts)),
        Of::Things => texts(&counts),
        Of::Percent => [marked(&counts, "%"), named_by(&counts, "pour cent")].concat(),
        Of::Money(code) => money(&counts, code, quantity.amount),
        Of::Unit(symbol) => measures(&counts, symbol, quantity.amount, form),
        Of::Times => multiples(&counts, quantity.amount, form),
    }
}

/// « n° 12 ».
pub(super) fn number_signs(numbers: &[String]) -> Vec<String> {
    ["n°\u{A0}", "numéro "]
        .iter()
        .flat_map(|sign| numbers.iter().map(move |number| format!("{sign}{number}")))
        .collect()
}

fn texts(counts: &[Wording]) -> Vec<String> {
    counts.iter().map(|count| count.text.clone()).collect()
}

/// The wordings in figures: a symbol stands behind no other.
fn in_figures(counts: &[Wording]) -> Vec<String> {
    let figures = counts.iter().filter(|count| !count.is_noun && !count.text.starts_with(char::is_alphabetic));
    figures.map(|count| count.text.clone()).collect()
}

/// « 12 € », « 1,5 Md€ », « 15 km² ».
fn marked(counts: &[Wording], mark: &str) -> Vec<String> {
    let short = counts.iter().filter(|count| count.text.ends_with("Md")).map(|count| format!("{}{mark}", count.text));
    short.chain(in_figures(counts).iter().map(|count| format!("{count}\u{A0}{mark}"))).collect()
}

fn named_by(counts: &[Wording], name: &str) -> Vec<String> {
    counts.iter().filter(|count| !count.is_noun).map(|count| format!("{} {name}", count.text)).collect()
}

fn money(counts: &[Wording], code: &str, amount: Amount) -> Vec<String> {
    let Some(name) = CURRENCIES.get(code) else { return marked(counts, code) };
    let marks = name.marks.split('|').filter(|mark| !mark.is_empty());
    let marked = marks.flat_map(|mark| {
        let letters = mark.chars().any(char::is_alphabetic);
        if letters {
            in_figures(counts).iter().map(|count| format!("{count}\u{A0}{mark}")).collect()
        } else {
            marked(counts, mark)
        }
    });
    named(counts, name, amount).into_iter().chain(marked).collect()
}

fn measures(counts: &[Wording], symbol: &str, amount: Amount, form: &Form) -> Vec<String> {
    let Some(name) = UNITS.get(symbol) else { return marked(counts, symbol) };
    let named = named(counts, name, amount);
    let marked = name.mark().map(|mark| marked_unit(counts, mark)).unwrap_or_default();
    if form.naming == Naming::Symbol { [marked, named].concat() } else { [named, marked].concat() }
}

/// « 15 km² », « 1,7 million de km² ».
fn marked_unit(counts: &[Wording], mark: &str) -> Vec<String> {
    let scaled = counts.iter().filter(|count| count.is_noun && !count.text.ends_with("Md"));
    let scaled = scaled.map(|count| format!("{} de {mark}", count.text));
    scaled.chain(in_figures(counts).iter().map(|count| format!("{count}\u{A0}{mark}"))).collect()
}

/// « 109 milliards d’euros », « 500 000 euros ».
fn named(counts: &[Wording], name: &Name, amount: Amount) -> Vec<String> {
    let one = matches!(amount, Amount::Exact(number) if number.abs() < Decimal::TWO);
    let elided =
        name.plural.starts_with(|first: char| "aeéèêiouyœhAEÉIOUH".contains(first)) && !is_aspirated(name.plural);
    counts
        .iter()
        .map(|count| match (count.is_noun, elided) {
            (true, true) => format!("{} d’{}", count.text, name.plural),
            (true, false) => format!("{} de {}", count.text, name.plural),
            (false, _) => format!("{}\u{A0}{}", count.text, if one { name.singular } else { name.plural }),
        })
        .collect()
}

/// Whether no elision stands before a name: « de yens », « de hryvnias ».
fn is_aspirated(name: &str) -> bool {
    ["y", "hr", "hertz", "ou"].iter().any(|head| name.starts_with(head)) && !name.starts_with("ounce")
}

/// « deux fois », « le double ».
fn multiples(counts: &[Wording], amount: Amount, form: &Form) -> Vec<String> {
    if matches!(amount, Amount::Ratio(1, 2)) {
        return vec!["deux fois moins".to_owned(), "la moitié".to_owned()];
    }
    let times = named_by(counts, "fois");
    let noun = match amount {
        Amount::Exact(number) if number == Decimal::TWO => Some("le double"),
        Amount::Exact(number) if number == Decimal::from(3) => Some("le triple"),
        Amount::Exact(number) if number == Decimal::from(4) => Some("le quadruple"),
        _ => None,
    };
    let first = form.naming == Naming::Symbol && form.notation == Notation::Words;
    let noun = noun.map(str::to_owned);
    if first { noun.into_iter().chain(times).collect() } else { times.into_iter().chain(noun).collect() }
}
