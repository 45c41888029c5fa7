//! Numbers, dates, money and typography: the example cases, the example briefings, and the laws.

use proptest::prelude::*;
use rust_decimal::Decimal;
use visavis::language::typography::LapseKind;
use visavis::language::values::{Form, Lapse, Notation, Reading};
use visavis::language::{self, Language};
use visavis::model::{
    Amount, CalendarDate, ClockTime, Mention, MentionKind, Of, Period, PeriodUnit, Quantity, Style, Value,
};
use visavis::text::Span;
use visavis::values::calendar::Incoherence;
use visavis::values::{DifferenceKind, Direction, Text, cite, compare, incoherences, mentions, quote_differences};

type Json = serde_json::Value;

fn language(tag: &str) -> &'static dyn Language {
    language::of(&tag.parse().unwrap()).unwrap()
}

fn rows(file: &'static str) -> Vec<Json> {
    file.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn style(region: &str, edition: Option<&str>) -> Style {
    Style { region: Some(region.to_uppercase()), date: edition.map(|date| date.parse().unwrap()) }
}

/// The best rendering of the longest mention in `text`.
fn rendered(text: &str, style: &Style) -> String {
    let found = mentions(text, language("fr"), language("en"), style);
    let longest = found.iter().max_by_key(|mention| mention.span.len());
    longest.and_then(|mention| mention.renderings.first().cloned()).unwrap_or_default()
}

/// An entry of a list of sources, with the one name that the cases need rendered.
fn cited(text: &str, style: &Style) -> String {
    let direction = Direction { source: language("fr"), target: language("en"), style };
    let mut found = mentions(text, direction.source, direction.target, style);
    if let Some(at) = text.find("Commission européenne") {
        let mut name = Mention::new(MentionKind::Name, "", Span::new(at, at + "Commission européenne".len()));
        name.renderings.push("European Commission".to_owned());
        found.push(name);
    }
    found.sort_by_key(|mention| mention.span.start);
    cite(text, &found, direction)
}

#[test]
fn cases() {
    for case in rows(include_str!("../values/cases.jsonl")) {
        let text = |key: &str| case[key].as_str().unwrap_or_default();
        if text("kind") == "check" {
            let style = style(text("style"), case["edition"].as_str());
            let expected: Vec<&str> =
                case["findings"].as_array().unwrap().iter().map(|code| code.as_str().unwrap()).collect();
            assert_eq!(codes(text("fr"), text("en"), &style), expected, "{case}");
            continue;
        }
        for region in ["gb", "us"] {
            let style = style(region, Some(case["edition"].as_str().unwrap_or("2025-02-10")));
            let written = match text("kind") {
                "typo" => language("en").typography().unwrap().edition(text("draft"), &style),
                "cite" => cited(text("fr"), &style),
                _ => rendered(text("fr"), &style),
            };
            assert_eq!(written, text(region), "{case}");
        }
    }
}

/// What is wrong with a pair, by the codes of the cases.
fn codes(source: &str, target: &str, style: &Style) -> Vec<&'static str> {
    let (from, to) = (Text { text: source, language: language("fr") }, Text { text: target, language: language("en") });
    let mut found: Vec<&str> = Vec::new();
    for difference in compare(from, to, style).into_iter().chain(quote_differences(source, target)) {
        match difference.kind {
            DifferenceKind::Number | DifferenceKind::DecimalMark | DifferenceKind::Unit => {
                found.extend(difference.source.map(|_| "NUM_MISSING"));
                found.extend(difference.target.map(|_| "NUM_EXTRA"));
            }
            kind => found.push(code(kind)),
        }
    }
    let incoherent = incoherences(from, style).into_iter().map(|(_, kind)| match kind {
        Incoherence::NoSuchDay => "DATE_INVALID_FR",
        Incoherence::Weekday => "DATE_WEEKDAY_FR",
    });
    found.extend(incoherent);
    let lapses = language("en").typography().unwrap().lapses(target, style);
    found.extend(lapses.into_iter().map(|lapse| lapse_code(lapse.kind)));
    found.sort_unstable();
    found.dedup();
    found
}

fn code(kind: DifferenceKind) -> &'static str {
    match kind {
        DifferenceKind::Scale => "NUM_SCALE",
        DifferenceKind::Currency => "CURRENCY_MISMATCH",
        DifferenceKind::Date => "DATE_MISMATCH",
        DifferenceKind::Weekday => "DATE_WEEKDAY_LOST",
        DifferenceKind::Time => "TIME_MISMATCH",
        DifferenceKind::Footnote => "FOOTNOTE_MISMATCH",
        DifferenceKind::ForeignDate => "FRENCH_DATE_LEFT",
        DifferenceKind::UnpairedQuote => "QUOTE_BALANCE",
        DifferenceKind::QuoteCount => "QUOTE_COUNT",
        DifferenceKind::Custom(Lapse::DecimalMark) => "DECIMAL_COMMA",
        DifferenceKind::Custom(Lapse::GroupMark) => "THOUSANDS_SPACE",
        DifferenceKind::Custom(Lapse::Space) => "PERCENT_SPACE",
        DifferenceKind::Custom(Lapse::Case) => "CAPS_DATE",
        DifferenceKind::Custom(Lapse::Order) => "DATE_STYLE",
        _ => "OTHER",
    }
}

fn lapse_code(kind: LapseKind) -> &'static str {
    match kind {
        LapseKind::ForeignQuotes => "QUOTES_FRENCH",
        LapseKind::Space => "PUNCT_SPACE",
        LapseKind::NoBreakSpace => "NBSP_LEFT",
        LapseKind::Dots => "ELLIPSIS_DOTS",
        LapseKind::StraightApostrophe => "APOSTROPHE_STRAIGHT",
        LapseKind::Stop => "QUOTE_PUNCT",
        LapseKind::Dash => "DASH_STYLE",
    }
}

#[test]
fn briefings_are_read_and_rendered() {
    for segment in rows(include_str!("../values/briefings.jsonl")) {
        let text = segment["fr"].as_str().unwrap();
        let style = style("gb", segment["edition"].as_str());
        let found = mentions(text, language("fr"), language("en"), &style);
        let all: Vec<&Mention> =
            found.iter().flat_map(|mention| std::iter::once(mention).chain(&mention.children)).collect();
        for value in segment["values"].as_array().unwrap() {
            let accepted: Vec<&str> =
                value["en_accept"].as_array().unwrap().iter().map(|en| en.as_str().unwrap()).collect();
            let place = span(text, value);
            let rendered = all
                .iter()
                .filter(|mention| mention.span.overlaps(place))
                .any(|mention| mention.renderings.iter().any(|rendering| accepted.contains(&rendering.as_str())));
            assert!(rendered, "{value} in {text}");
        }
    }
}

/// Nothing to say about a professional translation, but for the manner of its footnote marks and times.
#[test]
fn briefings_agree_with_their_translation() {
    for segment in rows(include_str!("../values/briefings.jsonl")) {
        let (from, to) = (segment["fr"].as_str().unwrap(), segment["en"].as_str().unwrap());
        let style = style("gb", segment["edition"].as_str());
        let found =
            compare(Text { text: from, language: language("fr") }, Text { text: to, language: language("en") }, &style);
        assert!(found.is_empty(), "{found:?}\n{from}\n{to}");
    }
}

/// The place of a value whose offsets count code points.
fn span(text: &str, value: &Json) -> Span {
    let byte = |key: &str| {
        let points = usize::try_from(value[key].as_u64().unwrap()).unwrap();
        text.char_indices().nth(points).map_or(text.len(), |(at, _)| at)
    };
    Span::new(byte("start"), byte("end"))
}

#[test]
fn every_code_is_left_alone() {
    for text in ["GPT-4", "A380", "COP30", "G7", "Claude 3.5 Sonnet", "règlement (UE) 2024/1689", "B-29", "H1N1"] {
        let found = mentions(text, language("fr"), language("en"), &Style::default());
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}

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

/// Drafts whose quotation marks are in pairs.
fn drafts() -> impl Strategy<Value = String> {
    let pieces = vec![
        "Word",
        "word ",
        "\u{A0}",
        "« It is over », ",
        "“Yes”. ",
        "« They said “no” » ",
        "l'a ",
        "why\u{A0}? ",
        "never !",
        "a\u{202F}: ",
        "b ; ",
        "well... ",
        "(…) ",
        " – ",
        " — ",
        "n° 5 ",
        "12,5 % ",
        "«\u{A0}x\u{A0}»\u{A0}1. ",
        "“y” 2, ",
        "10:30 ",
        "(",
        ")",
    ];
    prop::collection::vec(prop::sample::select(pieces), 0..10).prop_map(|pieces| pieces.concat())
}

/// Texts made of what values are made of.
fn hostile() -> impl Strategy<Value = String> {
    let pieces = vec![
        "1",
        "12",
        "000",
        "2025",
        "3,5",
        "3.5",
        " ",
        "\u{A0}",
        "\u{202F}",
        "%",
        "€",
        "$",
        "-",
        "–",
        "/",
        ":",
        "h",
        "de ",
        "d’",
        "à ",
        "et ",
        "un ",
        "une ",
        "deux ",
        "cent ",
        "mille ",
        "millions ",
        "Md",
        "euros ",
        "km²",
        "mars ",
        "mardi ",
        "le ",
        "du ",
        "au ",
        "entre ",
        "XXe siècle ",
        "1er ",
        "av. J.-C.",
        "fin ",
        "« ",
        " »",
        "“",
        "”",
        "[1]",
        "¹",
        ".",
        ", ",
        "(",
        ")",
        "COVID-19 ",
        "https://x.y/1 ",
        "#",
        "n° ",
        "moitié ",
        "tiers ",
        "March ",
        "of ",
        "million ",
        "and a half ",
        "pm ",
        "e\u{301}",
        "s ",
        "’",
        "...",
    ];
    prop::collection::vec(prop::sample::select(pieces), 0..14).prop_map(|pieces| pieces.concat())
}
