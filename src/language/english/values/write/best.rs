//! The best wording of a value alone: for the values of everyday text it is written without the others.

use super::calendar::{MONTHS, WEEKDAYS};
use super::numbers::{best_figures, best_number, plain_figures, sign};
use super::{CURRENCIES, is_american, quantities, write};
use crate::language::values::{About, Form, Mark, Reading};
use crate::model::{Amount, CalendarDate, Of, Quantity, Style, Value};

/// The first wording of [`write`].
pub(in crate::language::english::values) fn best(reading: &Reading, style: &Style) -> Option<String> {
    let plain = reading.parts.is_empty() && reading.form.about == About::Plain;
    let known = match &reading.value {
        Value::Quantity(quantity) if plain => amount(quantity, &reading.form),
        Value::Date(date) if plain => day(*date, &reading.form, style),
        _ => None,
    };
    known.or_else(|| write(reading, style).into_iter().next())
}

/// A number, a percentage or an amount of money.
fn amount(quantity: &Quantity, form: &Form) -> Option<String> {
    let Amount::Exact(number) = quantity.amount else { return None };
    let sign = sign(number, form);
    match &quantity.of {
        Of::Things if form.mark != Mark::NumberSign => Some([sign, &best_number(number, form)?].concat()),
        Of::Percent if form.mark != Mark::NumberSign => Some([sign, &plain_figures(number, true), "%"].concat()),
        Of::Money(code) if form.mark != Mark::NumberSign => {
            let mark = CURRENCIES.get(code)?.mark()?;
            let figures = quantities::cents(number, form).unwrap_or_else(|| best_figures(number, form));
            Some([sign, mark, quantities::space_behind(mark), &figures].concat())
        }
        _ => None,
    }
}

/// A day, a month or a year as such.
fn day(date: CalendarDate, form: &Form, style: &Style) -> Option<String> {
    let is_plain = date.division.is_none() && date.stage.is_none() && form.relative.is_none();
    let month = |month: u8| MONTHS[usize::from(month) - 1];
    let year = date.year.map(|year| year.to_string());
    match (date.month, date.day) {
        _ if !is_plain => None,
        (Some(number), Some(day)) => {
            let (name, day) = (month(number), day.to_string());
            let (first, second, comma) =
                if is_american(style) { (name, day.as_str(), ", ") } else { (day.as_str(), name, " ") };
            let weekday = date.weekday.map_or("", |weekday| WEEKDAYS[usize::from(weekday) - 1]);
            let behind_weekday = if weekday.is_empty() { "" } else { comma };
            let before_year = if year.is_some() { comma } else { "" };
            Some([weekday, behind_weekday, first, " ", second, before_year, &year.unwrap_or_default()].concat())
        }
        (Some(number), None) => {
            Some([Some(month(number)), year.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" "))
        }
        (None, None) => match (date.year, date.weekday) {
            (Some(0..), _) if !matches!(form.mark, Mark::Era | Mark::CommonEra) => year,
            (None, Some(weekday)) => Some(WEEKDAYS[usize::from(weekday) - 1].to_owned()),
            _ => None,
        },
        (None, Some(_)) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::values::{Naming, Notation};
    use crate::model::MentionKind;
    use crate::text::Span;
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    fn forms() -> impl Strategy<Value = Form> {
        let notation = prop::sample::select(vec![Notation::Figures, Notation::Words]);
        let mark = prop::sample::select(vec![
            Mark::None,
            Mark::Age,
            Mark::Elided,
            Mark::NumberSign,
            Mark::Numeric,
            Mark::Era,
            Mark::CommonEra,
        ]);
        let about = prop::sample::select(vec![About::Plain, About::Around, About::MoreThan]);
        let naming = prop::sample::select(vec![Naming::Name, Naming::Symbol]);
        let scale = prop::sample::select(vec![0, 2, 3, 6, 9, 12]);
        let rest = (scale, any::<bool>(), prop::option::of(-2..=2i8));
        (notation, mark, about, naming, rest).prop_map(|(notation, mark, about, naming, (scale, plus, relative))| {
            Form { notation, scale, plus, naming, about, relative, mark, ..Form::default() }
        })
    }

    fn values() -> impl Strategy<Value = Value> {
        let number =
            (-5_000_000_000..5_000_000_000i64, 0..4u32).prop_map(|(digits, scale)| Decimal::new(digits, scale));
        let small = (0..3000i64, 0..2u32).prop_map(|(digits, scale)| Decimal::new(digits, scale));
        let money = ["EUR", "USD", "GBP", "CHF", "XOF", "ZZZ"].map(|code| Of::Money(code.to_owned()));
        let of = prop::sample::select([vec![Of::Things, Of::Percent, Of::Times], money.to_vec()].concat());
        let amount = (prop_oneof![number, small], of)
            .prop_map(|(number, of)| Value::Quantity(Quantity { amount: Amount::Exact(number), of }));
        let some = |numbers: std::ops::RangeInclusive<u8>| prop::option::of(numbers);
        let date = (prop::option::of(-100..2100i32), some(1..=12), some(1..=31), some(1..=7)).prop_map(
            |(year, month, day, weekday)| {
                Value::Date(CalendarDate { year, month, day, weekday, ..CalendarDate::default() })
            },
        );
        prop_oneof![amount, date]
    }

    proptest! {
        #[test]
        fn it_is_the_first_of_all(value in values(), form in forms(), region in prop::option::of(Just("US".to_owned()))) {
            let reading = Reading::new(MentionKind::Number, Span::new(0, 1), value).formed(form);
            let style = Style { region, ..Style::default() };
            prop_assert_eq!(best(&reading, &style), write(&reading, &style).into_iter().next());
        }
    }
}
