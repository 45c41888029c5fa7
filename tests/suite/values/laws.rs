//! What holds for every value and every text.

use super::{language, style};
use proptest::prelude::*;
use rust_decimal::Decimal;
use visavis::language::values::{Form, Notation, Reading};
use visavis::model::{Amount, CalendarDate, ClockTime, MentionKind, Of, Period, PeriodUnit, Quantity, Style, Value};
use visavis::text::Span;
use visavis::values::{DifferenceKind, Text, compare, mentions};

/// A value with a manner of writing it.
fn values() -> impl Strategy<Value = Reading> {
    let exact = prop_oneof![
        (0i64..2_000_000).prop_map(Decimal::from),
        (1i64..100_000).prop_map(|number| Decimal::new(number, 1)),
        (1i64..100_000).prop_map(|number| Decimal::new(number, 2)),
    ];
    let of = prop_oneof![
        Just(Of::Things),
        Just(Of::Percent),
        prop::sample::select(vec!["EUR", "USD", "GBP", "DKK", "RUB", "CNY", "CHF"])
            .prop_map(|code| Of::Money(code.to_owned())),
        prop::sample::select(vec!["km", "km²", "MW", "°C", "t", "bbl", "ha", "GB", "pp"])
            .prop_map(|unit| Of::Unit(unit.to_owned())),
    ];
    let scale = prop::sample::select(vec![0u8, 0, 6, 9, 12]);
    let quantity = (exact, of, scale, any::<bool>()).prop_map(|(number, of, scale, grouped)| {
        let number = if scale > 0 {
            (number % Decimal::from(1500)) * Decimal::from(10u64.pow(u32::from(scale)))
        } else {
            number
        };
        let notation = if grouped { Notation::Grouped } else { Notation::Figures };
        let value = Value::Quantity(Quantity { amount: Amount::Exact(number), of });
        reading(MentionKind::Number, value).formed(Form { scale, notation, ..Form::default() })
    });
    let words = (2i64..100).prop_map(|number| {
        let value = Value::number(Decimal::from(number));
        reading(MentionKind::Number, value).formed(Form { notation: Notation::Words, ..Form::default() })
    });
    let rank = (1u32..200).prop_map(|number| reading(MentionKind::Ordinal, Value::Ordinal(number)));
    let century = (1i32..22, any::<bool>()).prop_map(|(number, before)| {
        let number = if before { -number } else { number };
        reading(MentionKind::Ordinal, Value::Period(Period { unit: PeriodUnit::Century, number, stage: None }))
    });
    let date = (1u8..29, 1u8..13, prop::option::of(1900i32..2100), prop::option::of(1u8..8)).prop_map(
        |(day, month, year, weekday)| {
            let date = CalendarDate { day: Some(day), month: Some(month), year, weekday, ..CalendarDate::default() };
            reading(MentionKind::Date, Value::Date(date))
        },
    );
    let time = (0u8..24, 0u8..60)
        .prop_map(|(hour, minute)| reading(MentionKind::Time, Value::Time(ClockTime { hour, minute, zone: None })));
    prop_oneof![4 => quantity, 1 => words, 1 => rank, 1 => century, 2 => date, 1 => time]
}

fn reading(kind: MentionKind, value: Value) -> Reading {
    Reading::new(kind, Span::default(), value)
}

proptest! {
    /// What a language writes, it reads with the same value.
    #[test]
    fn written_values_read_back(reading in values(), american in any::<bool>()) {
        let style = style(if american { "us" } else { "gb" }, None);
        for tag in ["fr", "en"] {
            let values = language(tag).values().unwrap();
            for wording in values.write(&reading, &style) {
                // hours are a time of day where a preposition says so
                let at = match (&reading.value, tag) {
                    (Value::Time(_), "fr") => "à ",
                    (Value::Time(_), _) => "at ",
                    _ => "",
                };
                let sentence = format!("« {at}{wording} »");
                let found = values.read(&sentence, &[]);
                let same = found.iter().any(|found| found.value == reading.value);
                let weekday_left = matches!(&reading.value, Value::Date(date) if date.weekday.is_some());
                prop_assert!(same || weekday_left, "{tag} {wording:?} of {:?} reads {:?}", reading.value, found);
            }
        }
    }

    /// A value that both languages write well is the same value.
    #[test]
    fn best_wordings_agree(reading in values()) {
        let style = style("gb", None);
        let best = |tag: &str| language(tag).values().unwrap().write(&reading, &style).swap_remove(0);
        let (source, target) = (best("fr"), best("en"));
        let (from, to) = (Text { text: &source, language: language("fr") }, Text { text: &target, language: language("en") });
        let found = compare(from, to, &style);
        prop_assert!(found.is_empty(), "{source} / {target}: {found:?}");
    }

    /// Spans lie on character boundaries, in order and apart; the mention is what it says.
    #[test]
    fn spans_are_sound(text in hostile()) {
        for tag in ["fr", "en"] {
            let mut end = 0;
            for reading in language(tag).values().unwrap().read(&text, &[]) {
                prop_assert!(reading.span.start >= end && !reading.span.of(&text).trim().is_empty());
                end = reading.span.end;
                for part in &reading.parts {
                    prop_assert!(reading.span.contains(part.span));
                }
            }
        }
        for mention in mentions(&text, language("fr"), language("en"), &Style::default()) {
            prop_assert!(text.is_char_boundary(mention.span.start) && text.is_char_boundary(mention.span.end));
        }
    }

    /// A draft that is set once is set.
    #[test]
    fn editions_are_idempotent(draft in drafts()) {
        for tag in ["fr", "en"] {
            let typography = language(tag).typography().unwrap();
            let once = typography.edition(&draft, &Style::default());
            prop_assert_eq!(&typography.edition(&once, &Style::default()), &once, "{} of {:?}", tag, draft);
        }
    }

    /// A text says what it says.
    #[test]
    fn a_text_agrees_with_itself(text in hostile()) {
        let text = Text { text: &text, language: language("en") };
        let found = compare(text, text, &Style::default());
        let differs = found.iter().find(|difference| !matches!(difference.kind, DifferenceKind::Custom(_)));
        prop_assert!(differs.is_none(), "{:?}", differs);
    }
}

/// Pieces of drafts whose quotation marks are in pairs.
const DRAFTS: &str = concat!(
    "Word¦word ¦\u{A0}¦« It is over », ¦“Yes”. ¦« They said “no” » ¦l'a ¦why\u{A0}? ¦never !¦a\u{202F}: ",
    "¦b ; ¦well... ¦(…) ¦ – ¦ — ¦n° 5 ¦12,5 % ¦«\u{A0}x\u{A0}»\u{A0}1. ¦“y” 2, ¦10:30 ¦(¦)",
);

/// Pieces that values are made of.
const PIECES: &str = concat!(
    "1¦12¦000¦2025¦3,5¦3.5¦ ¦\u{A0}¦\u{202F}¦%¦€¦$¦-¦–¦/¦:¦h¦de ¦d’¦à ¦et ¦un ¦une ¦deux ¦cent ¦mille ",
    "¦millions ¦Md¦euros ¦km²¦mars ¦mardi ¦le ¦du ¦au ¦entre ¦XXe siècle ¦1er ¦av. J.-C.¦fin ¦« ¦ »¦“¦”",
    "¦[1]¦¹¦.¦, ¦(¦)¦COVID-19 ¦https://x.y/1 ¦#¦n° ¦moitié ¦tiers ¦March ¦of ¦million ¦and a half ¦pm ",
    "¦e\u{301}¦s ¦’¦...",
);

fn drafts() -> impl Strategy<Value = String> {
    texts(DRAFTS)
}

fn hostile() -> impl Strategy<Value = String> {
    texts(PIECES)
}

fn texts(pieces: &'static str) -> impl Strategy<Value = String> {
    let pieces: Vec<&str> = pieces.split('¦').collect();
    prop::collection::vec(prop::sample::select(pieces), 0..14).prop_map(|pieces| pieces.concat())
}
