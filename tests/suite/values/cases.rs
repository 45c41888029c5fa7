//! The example cases and the example briefings.

use super::{Json, language, rows, style};
use visavis::language::typography::LapseKind;
use visavis::language::values::Lapse;
use visavis::model::{Mention, MentionKind, Style};
use visavis::text::Span;
use visavis::values::calendar::Incoherence;
use visavis::values::{DifferenceKind, Direction, Text, cite, compare, incoherences, mentions, quote_differences};

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
    for case in rows(include_str!("../../values/cases.jsonl")) {
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
    for segment in rows(include_str!("../../values/briefings.jsonl")) {
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
    for segment in rows(include_str!("../../values/briefings.jsonl")) {
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
