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
        Of::Things if form.mark == Mark::NumberSign => number_signs(&texts(&counts)),
        Of::Things => texts(&counts),
        Of::Percent => [behind(&counts, "\u{A0}%"), behind(&counts, " pour cent")].concat(),
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

fn behind(counts: &[Wording], what: &str) -> Vec<String> {
    counts.iter().filter(|count| !count.is_noun).map(|count| format!("{}{what}", count.text)).collect()
}

fn money(counts: &[Wording], code: &str, amount: Amount) -> Vec<String> {
    let Some(name) = CURRENCIES.get(code) else { return behind(counts, &format!("\u{A0}{code}")) };
    let named = named(counts, name, amount);
    let marks = name.marks.split('|').filter(|mark| !mark.is_empty());
    named.into_iter().chain(marks.flat_map(|mark| marked(counts, mark))).collect()
}

fn measures(counts: &[Wording], symbol: &str, amount: Amount, form: &Form) -> Vec<String> {
    let Some(name) = UNITS.get(symbol) else { return behind(counts, &format!("\u{A0}{symbol}")) };
    let named = named(counts, name, amount);
    let marked = name.mark().map(|mark| marked(counts, mark)).unwrap_or_default();
    if form.naming == Naming::Symbol { [marked, named].concat() } else { [named, marked].concat() }
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

/// « 12 € », « 1,5 Md€ ».
fn marked(counts: &[Wording], mark: &str) -> Vec<String> {
    let join = |count: &Wording| {
        let letters = mark.chars().any(char::is_alphabetic);
        let of = match (count.is_noun && letters, count.text.ends_with("Md") && !letters) {
            (true, _) => " de ",
            (false, true) => "",
            (false, false) => "\u{A0}",
        };
        format!("{}{of}{mark}", count.text)
    };
    counts.iter().map(join).collect()
}

/// « deux fois », « le double ».
fn multiples(counts: &[Wording], amount: Amount, form: &Form) -> Vec<String> {
    if matches!(amount, Amount::Ratio(1, 2)) {
        return vec!["deux fois moins".to_owned(), "la moitié".to_owned()];
    }
    let times = behind(counts, " fois");
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
