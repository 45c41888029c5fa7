//! Whatever a text says, a report stays what it is.

use super::fixture::{self, report};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};
use quick_xml::Reader;
use serde_json::Value;
use visavis::model::{Located, Message};
use visavis::reports::difference;
use visavis::reports::{Findings, named};
use visavis::text::Span;

/// Texts that mean something somewhere.
fn text() -> impl Strategy<Value = String> {
    let special = prop_oneof![
        Just("<script>alert(1)</script>"),
        Just("]]>"),
        Just("-->"),
        Just("</p>"),
        Just("&lt;"),
        Just("::error::"),
        Just("%0A"),
        Just("\r\n"),
        Just("\u{2028}"),
        Just("\u{1B}[31m"),
        Just("\u{202E}"),
        Just("\0"),
        Just("\u{FFFE}"),
        Just("|"),
        Just("\\"),
        Just("\\|"),
        Just("`"),
        Just("**"),
        Just("{{ 1 }}"),
        Just("{% if %}"),
        Just("\""),
        Just("'"),
        Just("e\u{301}"),
        Just("🐱\u{200D}🚀"),
        Just("张国清"),
        Just("\u{A0}"),
        Just("\t"),
        Just("\n"),
        Just(" "),
        Just("mot"),
    ];
    prop::collection::vec(prop_oneof![special.prop_map(str::to_owned), any::<char>().prop_map(String::from)], 0..12)
        .prop_map(|parts| parts.concat())
}

/// A finding of the fixture with other words.
fn worded(texts: &[String; 5], from: usize, to: usize) -> Located {
    let [source, target, message, replacement, path] = texts.clone();
    let bounds: Vec<usize> = target.char_indices().map(|(at, _)| at).chain([target.len()]).collect();
    let (from, to) = (bounds[from % bounds.len()], bounds[to % bounds.len()]);
    let span = Span::new(from.min(to), from.max(to));
    let mut located = fixture::set().findings().located[1].clone();
    located.path = path;
    located.finding.source = Some(Span::new(0, source.len()));
    located.finding.target = Some(span);
    located.finding.message = Message::new("check-fixture-markup-lost").text("markup", message);
    located.finding.expected = vec![replacement.clone(), target.clone()];
    let fix = located.finding.fix.as_mut().unwrap();
    (fix.span, fix.replacement) = (span, replacement.clone());
    located.edit.as_mut().unwrap().text = replacement;
    (located.source, located.target) = (source, target);
    located
}

/// The columns of each row of the tables in `markdown`.
fn columns(markdown: &str) -> Vec<usize> {
    let mut rows = Vec::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::TableRow | Tag::TableHead) => rows.push(0),
            Event::Start(Tag::TableCell) => *rows.last_mut().unwrap() += 1,
            _ => {}
        }
    }
    rows
}

/// The texts of `markdown` as they are read, and the HTML elements in it.
fn read(markdown: &str) -> (String, String) {
    let (mut text, mut html) = (String::new(), String::new());
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(part) => text.push_str(&part),
            Event::Html(part) | Event::InlineHtml(part) => html.push_str(&part),
            Event::Code(_) | Event::Start(Tag::Emphasis | Tag::Link { .. } | Tag::Strikethrough) => {
                panic!("markup in {markdown:?}")
            }
            _ => {}
        }
    }
    (text, html)
}

fn well_formed(xml: &str) {
    let mut reader = Reader::from_str(xml);
    let mut depth = 0;
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(_) => depth += 1,
            quick_xml::events::Event::End(_) => depth -= 1,
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    let illegal =
        |character: char| character < ' ' && character != '\n' || matches!(character, '\u{FFFE}' | '\u{FFFF}');
    assert!(!xml.contains(illegal));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn reports_stay_what_they_are(texts in [text(), text(), text(), text(), text()], from in 0..99usize, to in 0..99usize) {
        let set = fixture::set();
        let located = [worded(&texts, from, to)];
        let findings = Findings { located: &located, ..set.findings() };
        for name in ["json", "gitlab", "sarif", "rdjson"] {
            prop_assert!(serde_json::from_str::<Value>(&report(name, &findings, "en")).is_ok(), "{}", name);
        }
        for name in ["jsonl", "rdjsonl"] {
            let lines = report(name, &findings, "en");
            prop_assert!(lines.ends_with('\n') && lines.lines().count() == 1);
            prop_assert!(serde_json::from_str::<Value>(&lines).is_ok(), "{}", name);
        }
        let concise = report("concise", &findings, "en");
        prop_assert!(concise.ends_with('\n') && !concise[..concise.len() - 1].contains(char::is_control), "{:?}", concise);
        let github = report("github", &findings, "en");
        prop_assert!(github.starts_with("::error title=") && github.matches(['\n', '\r']).count() == 1, "{:?}", github);
        well_formed(&report("junit", &findings, "en"));
        let page = report("html", &findings, "en");
        prop_assert_eq!(page.matches("<script").count(), 1);
        prop_assert_eq!(page.matches("<del").count(), 1);
        let disturbing = ['\u{202E}', '\u{1B}', '\0'];
        prop_assert!(!page.contains(disturbing));
        let full = anstream::adapter::strip_str(&report("full", &findings, "en")).to_string();
        prop_assert!(!full.contains(|character: char| character.is_control() && character != '\n'), "{:?}", full);
        prop_assert!(!full.contains(disturbing));
    }

    #[test]
    fn markdown_is_read_as_it_was_written(texts in [text(), text(), text(), text(), text()]) {
        let set = fixture::set();
        let located = [worded(&texts, 0, 99)];
        let markdown = report("markdown", &Findings { located: &located, ..set.findings() }, "en");
        prop_assert_eq!(columns(&markdown), [3, 3, 5, 5], "{}", markdown);
        let (_, html) = read(&markdown);
        prop_assert!(html.replace("<b>", "").replace("</b>", "").replace("<br>", "").is_empty(), "{}", html);
    }

    #[test]
    fn differences_stay_texts(old in text(), new in text()) {
        let (_, html) = read(&format!("x{}", difference::markdown(&old, &new)));
        let tags = ["<del>", "</del>", "<ins>", "</ins>"];
        prop_assert!(tags.iter().fold(html.clone(), |html, tag| html.replace(tag, "")).is_empty(), "{}", html);
        well_formed(&format!("<p>{}</p>", difference::html(&old, &new)));
        let terminal = [difference::inline(&old, &new), difference::unified("a", &old, &new), difference::side_by_side(&old, &new, 60)];
        for shown in terminal {
            let shown = anstream::adapter::strip_str(&shown).to_string();
            prop_assert!(!shown.contains(|character: char| character.is_control() && character != '\n'), "{:?}", shown);
        }
    }
}

#[test]
fn a_report_of_nothing_is_a_report() {
    let set = fixture::set();
    let nothing = Findings { located: &[], rules: &[], files: &[], skipped: &[], ..set.findings() };
    for name in ["json", "gitlab", "sarif", "rdjson"] {
        serde_json::from_str::<Value>(&report(name, &nothing, "en")).unwrap();
    }
    for name in ["jsonl", "rdjsonl", "github", "concise"] {
        assert_eq!(report(name, &nothing, "en"), "");
    }
    well_formed(&report("junit", &nothing, "en"));
    assert!(report("html", &nothing, "en").contains("No finding to show."));
    assert_eq!(report("full", &nothing, "en"), "Nothing found in 0 pairs of 0 files.\n");
    assert!(named("nothing").is_none());
}
