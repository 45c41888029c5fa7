//! What the languages read, against tables.

use super::language;
use visavis::language::values::Reading;
use visavis::model::{Amount, CalendarDate, Division, Of, PeriodUnit, Stage, Value};

/// A value in a line: `109000000000 EUR`, `1/3`, `~1000`, `#21`, `c-4`, `2025-03-11 w2`, `20:30`, `'GPT-4'`; a question
/// mark before what only may be one.
fn said(reading: &Reading) -> String {
    let perhaps = if reading.is_sure() { "" } else { "?" };
    format!("{perhaps}{}", written(&reading.value))
}

fn written(value: &Value) -> String {
    match value {
        Value::Quantity(quantity) => {
            let amount = match quantity.amount {
                Amount::Exact(number) => number.normalize().to_string(),
                Amount::Ratio(numerator, denominator) => format!("{numerator}/{denominator}"),
                Amount::Order(order) => format!("~{order}"),
            };
            match &quantity.of {
                Of::Things => amount,
                Of::Percent => format!("{amount} %"),
                Of::Money(what) | Of::Unit(what) => format!("{amount} {what}"),
                Of::Times => format!("{amount} ×"),
            }
        }
        Value::Ordinal(number) => format!("#{number}"),
        Value::Period(period) => {
            let unit = match period.unit {
                PeriodUnit::Century => "c".to_owned(),
                PeriodUnit::Decade => "d".to_owned(),
                PeriodUnit::Millennium => "m".to_owned(),
                other => format!("{other:?}").to_lowercase(),
            };
            format!("{}{unit}{}", stage(period.stage), period.number)
        }
        Value::Date(date) => dated(date),
        Value::Time(time) => {
            let zone = time.zone.as_ref().map(|zone| format!(" @{zone}")).unwrap_or_default();
            format!("{:02}:{:02}{zone}", time.hour, time.minute)
        }
        Value::AroundTheClock => "24/7".to_owned(),
        Value::Range(low, high) => format!("{}..{}", written(low), written(high)),
        Value::Note(label) => format!("[{label}]"),
        Value::Verbatim(text) => format!("'{text}'"),
    }
}

fn dated(date: &CalendarDate) -> String {
    let stage = stage(date.stage);
    let year = date.year.map(|year| year.to_string());
    let open = || "?".to_owned();
    if let Some(division) = date.division {
        let name = match division {
            Division::Quarter(number) => format!("Q{number}"),
            Division::Half(number) => format!("H{number}"),
            season => format!("{season:?}").to_lowercase(),
        };
        return [stage, year.map(|year| format!("{year} ")).unwrap_or_default(), name].concat();
    }
    let two = |number: Option<u8>| number.map_or_else(open, |number| format!("{number:02}"));
    let weekday = date.weekday.map(|weekday| format!(" w{weekday}")).unwrap_or_default();
    let year_alone = date.month.is_none() && date.day.is_none() && date.weekday.is_none();
    let month = if year_alone { String::new() } else { format!("-{}", two(date.month)) };
    let day = if date.day.is_none() && date.weekday.is_none() { String::new() } else { format!("-{}", two(date.day)) };
    format!("{stage}{}{month}{day}{weekday}", year.unwrap_or_else(open))
}

fn stage(stage: Option<Stage>) -> String {
    stage.map(|stage| format!("{stage:?} ").to_lowercase()).unwrap_or_default()
}

fn check_reading(tag: &str, table: &'static str) {
    let values = language(tag).values().unwrap();
    for row in table.lines().filter(|row| !row.starts_with('#')) {
        let (text, expected) = row.split_once('\t').unwrap();
        let found: Vec<String> = values.read(text, &[]).iter().map(said).collect();
        assert_eq!(found.join(" | "), expected, "{text}");
    }
}

#[test]
fn french_is_read() {
    check_reading("fr", include_str!("../../values/reading.fr.tsv"));
}

#[test]
fn english_is_read() {
    check_reading("en", include_str!("../../values/reading.en.tsv"));
}
