//! Amounts with what they count: percentages, money, measures, multiples.

use super::numbers::{amounts, in_figures, plain_figures, sign};
use super::{CURRENCIES, UNITS, is_american};
use crate::language::values::digits::{behind, distinct};
use crate::language::values::measures::Name;
use crate::language::values::{About, Form, Mark, Naming, Notation};
use crate::model::{Amount, Of, Quantity, Style};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The wordings of a quantity, best first.
pub(super) fn quantities(quantity: &Quantity, form: &Form, style: &Style) -> Vec<String> {
    let wordings = match &quantity.of {
        Of::Things => amounts(quantity.amount, form),
        Of::Percent => percentages(quantity.amount, form),
        Of::Money(code) => money(quantity.amount, code, form, style),
        Of::Unit(symbol) => measures(quantity.amount, symbol, form, style),
        Of::Times => multiples(quantity.amount, form),
    };
    match form.mark {
        Mark::NumberSign => number_signs(&wordings),
        _ => wordings,
    }
}

/// `No. 12`.
pub(super) fn number_signs(numbers: &[String]) -> Vec<String> {
    let signs = ["No. ", "no. ", "No ", "no ", "number ", "#"];
    signs.iter().flat_map(|sign| numbers.iter().map(move |number| format!("{sign}{number}"))).collect()
}

fn percentages(amount: Amount, form: &Form) -> Vec<String> {
    let figures = match amount {
        Amount::Exact(number) => vec![format!("{}{}", sign(number, form), plain_figures(number, true))],
        _ => Vec::new(),
    };
    let all = distinct([figures.clone(), amounts(amount, form)].concat());
    [behind(&figures, "", "%"), behind(&all, " ", "per cent"), behind(&all, " ", "percent")].concat()
}

fn money(amount: Amount, code: &str, form: &Form, style: &Style) -> Vec<String> {
    let Some(name) = CURRENCIES.get(code) else { return behind(&amounts(amount, form), " ", code) };
    let named = named(&amounts(amount, form), name, amount, style);
    let Amount::Exact(number) = amount else { return named };
    let figures = money_figures(number, form);
    let before = format!("{}{}", about(form.about), sign(number, form));
    let marked = |mark: &str, figures: &[String]| -> Vec<String> {
        let space = space_behind(mark);
        figures.iter().map(|figures| format!("{before}{mark}{space}{figures}")).collect()
    };
    let mut others = name.marks.split('|').skip(1).filter(|mark| !mark.is_empty()).collect::<Vec<_>>();
    if code.chars().all(char::is_uppercase) {
        others.push(code);
    }
    let coded = others.into_iter().flat_map(|mark| marked(mark, &figures[..1])).collect();
    match name.mark() {
        Some(mark) => [marked(mark, &figures), coded, named].concat(),
        None => [named, coded].concat(),
    }
}

/// The figures of an amount of money: always in groups, and cents in two figures.
fn money_figures(number: Decimal, form: &Form) -> Vec<String> {
    cents(number, form).into_iter().chain(in_figures(number, form)).collect()
}

/// An amount of money with tenths, its cents in two figures.
pub(super) fn cents(mut number: Decimal, form: &Form) -> Option<String> {
    (form.scale < 6 && number.scale() == 1).then(|| {
        number.rescale(2);
        plain_figures(number, true)
    })
}

/// What stands between the mark of a currency and its amount.
pub(super) fn space_behind(mark: &str) -> &'static str {
    if mark.ends_with(char::is_alphabetic) { " " } else { "" }
}

const fn about(about: About) -> &'static str {
    match about {
        About::Around => "around ",
        About::MoreThan => "more than ",
        About::LessThan => "less than ",
        About::Nearly => "nearly ",
        About::AtLeast => "at least ",
        About::Plain | About::Few | About::Several => "",
    }
}

fn measures(amount: Amount, symbol: &str, form: &Form, style: &Style) -> Vec<String> {
    let Some(name) = UNITS.get(symbol) else { return behind(&amounts(amount, form), " ", symbol) };
    let counts = amounts(amount, form);
    let named = named(&counts, name, amount, style);
    let Some(mark) = name.mark() else { return named };
    let figures: Vec<String> = counts.into_iter().filter(|count| !count.starts_with(char::is_alphabetic)).collect();
    let digits: Vec<String> =
        figures.iter().filter(|count| count.ends_with(|last: char| last.is_ascii_digit())).cloned().collect();
    let (close, apart) = (behind(&digits, "", mark), behind(&figures, " ", mark));
    let marked = if mark.starts_with(['°', '‰']) { [close, apart].concat() } else { [apart, close].concat() };
    if form.naming == Naming::Symbol { [marked, named].concat() } else { [named, marked].concat() }
}

/// The amounts with the name of the unit or currency, the other region’s name behind.
fn named(amounts: &[String], name: &Name, amount: Amount, style: &Style) -> Vec<String> {
    let one = matches!(amount, Amount::Ratio(..)) || amount == Amount::Exact(Decimal::ONE);
    let indefinite = matches!(amount, Amount::Order(_)) && amounts.first().is_some_and(|first| first.ends_with('s'));
    let vowel = name.singular.starts_with(['a', 'i', 'o']);
    let space = match (amount, vowel) {
        (Amount::Ratio(1, 2), false) => " a ",
        (Amount::Ratio(1, 2), true) => " an ",
        (Amount::Ratio(..), false) => " of a ",
        (Amount::Ratio(..), true) => " of an ",
        _ if indefinite => " of ",
        _ => " ",
    };
    let regional = name.regional.split_once('|').map(|(singular, plural)| if one { singular } else { plural });
    let own = if one { name.singular } else { name.plural };
    let best = regional.filter(|_| is_american(style)).unwrap_or(own);
    let names = [best, own].into_iter().chain(regional);
    names.flat_map(|name| behind(amounts, space, name)).collect()
}

/// `twice`, `ten times`, `double`.
fn multiples(amount: Amount, form: &Form) -> Vec<String> {
    let wordings = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let noun = form.naming == Naming::Symbol && form.notation == Notation::Words;
    let number = match amount {
        Amount::Ratio(1, 2) => return wordings(&["half as much", "half as many", "half"]),
        Amount::Exact(number) => number.to_u8().filter(|whole| Decimal::from(*whole) == number),
        _ => None,
    };
    let mut best = match number {
        Some(1) => wordings(&["once"]),
        Some(2) if noun => wordings(&["double", "twice"]),
        Some(2) => wordings(&["twice", "double"]),
        Some(3) if noun => wordings(&["triple"]),
        Some(4) if noun => wordings(&["quadruple"]),
        _ => Vec::new(),
    };
    let counts = amounts(amount, form);
    best.extend(behind(&counts, " ", "times"));
    best.extend(behind(&counts, "-", "fold"));
    best
}
