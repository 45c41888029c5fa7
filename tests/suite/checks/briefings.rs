//! Whole briefings and single pairs, with the project that the program carries.
//!
//! `tests/checks/briefings.jsonl` holds two invented briefings with a professional translation and a faulty one, whose
//! errors `errors.jsonl` lists (offsets in code points of the faulty text). `pairs.jsonl` holds pairs with the exact set of
//! rules that must fire, notes aside.

use super::project::Project;
use serde::Deserialize;
use std::collections::BTreeSet;
use visavis::model::{Bilingual, Document, Header, Pair, Part, Segment, SegmentKind, Severity, State, Style};
use visavis::pipeline::check::{self, Choices, Judged, Policy, Subject};
use visavis::text::Span;

#[derive(Deserialize)]
struct Case {
    id: String,
    kind: String,
    style: String,
    edition: String,
    fr: String,
    en: String,
    rules: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Row {
    id: String,
    document: String,
    kind: String,
    fr: String,
    en: String,
    faulty: String,
}

#[derive(Deserialize)]
struct Fault {
    segment: String,
    r#type: String,
    start: usize,
    end: usize,
}

fn lines<T: for<'de> Deserialize<'de>>(text: &'static str) -> Vec<T> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn kind(name: &str) -> SegmentKind {
    match name {
        "source" => SegmentKind::Source,
        "bullet" => SegmentKind::Bullet,
        "source_heading" => SegmentKind::Heading,
        _ => SegmentKind::Paragraph,
    }
}

/// The findings above notes on these pairs, each a kind of block, a source and a target.
fn findings(pairs: &[(&str, &str, &str)], style: &Style) -> Vec<Judged> {
    let locale = |tag: &str| tag.parse().unwrap();
    let pair = |(_, source, target): &(&str, &str, &str)| Pair {
        source: (*source).to_owned(),
        target: (*target).to_owned(),
        state: if target.is_empty() { State::Initial } else { State::Translated },
        ..Pair::default()
    };
    let segment = |(block, (name, source, _)): (usize, &(&str, &str, &str))| {
        let (span, text) = (Span::default(), (*source).to_owned());
        Part::Segment(Segment { kind: kind(name), span, text, block, ..Segment::default() })
    };
    let parts = pairs.iter().enumerate().map(segment).collect();
    let document = Document { source: String::new(), locale: locale("fr"), parts };
    let bilingual = Bilingual {
        source: locale("fr"),
        target: locale("en"),
        header: Header::default(),
        pairs: pairs.iter().map(pair).collect(),
        obsolete: Vec::new(),
        verbatim: Vec::new(),
    };
    let project = Project::embedded();
    let subject = Subject {
        bilingual: &bilingual,
        path: "briefing.en.po",
        document: Some(&document),
        style,
        today: None,
        resources: &project.resources,
        reverse: None,
    };
    let policy = Policy::new(&Choices::default(), &[], subject.path, &bilingual.target);
    let mut findings = check::check(&subject, &policy).findings;
    findings.retain(|judged| judged.finding.severity > Severity::Note);
    findings
}

#[test]
fn pairs_have_exactly_the_findings_that_they_should() {
    let mut faults = Vec::new();
    for case in lines::<Case>(include_str!("../../checks/pairs.jsonl")) {
        let style = Style { region: Some(case.style.to_uppercase()), date: case.edition.parse().ok() };
        let found = findings(&[(&case.kind, &case.fr, &case.en)], &style);
        let rules: BTreeSet<String> = found.iter().map(|judged| judged.finding.rule.to_owned()).collect();
        if rules != case.rules {
            faults.push(format!("{}: {rules:?}, not {:?}", case.id, case.rules));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The findings of both briefings, with their segments, in the translation that `target` chooses.
fn briefings(rows: &[Row], target: fn(&Row) -> &str) -> Vec<(&Row, Judged)> {
    let mut all = Vec::new();
    for (document, date) in [("d01-greenland", "2025-03-12"), ("d02-syria", "2025-03-18")] {
        let rows: Vec<&Row> = rows.iter().filter(|row| row.document == document).collect();
        let pairs: Vec<(&str, &str, &str)> = rows.iter().map(|row| (&*row.kind, &*row.fr, target(row))).collect();
        let style = Style { region: None, date: date.parse().ok() };
        all.extend(findings(&pairs, &style).into_iter().map(|judged| (rows[judged.pair], judged)));
    }
    all
}

#[test]
fn professional_translations_stay_silent() {
    let rows = lines::<Row>(include_str!("../../checks/briefings.jsonl"));
    let found = briefings(&rows, |row| &row.en);
    let said: Vec<String> = found.iter().map(|(row, judged)| format!("{} {}", row.id, judged.finding.rule)).collect();
    assert!(said.len() <= 2, "{said:?}");
}

#[test]
fn injected_errors_are_found() {
    let rows = lines::<Row>(include_str!("../../checks/briefings.jsonl"));
    let found = briefings(&rows, |row| &row.faulty);
    let faults = lines::<Fault>(include_str!("../../checks/errors.jsonl"));
    // Meaning, and words of no glossary, are beyond a machine.
    let missed: Vec<String> = faults
        .iter()
        .filter(|fault| !found.iter().any(|(row, judged)| row.id == fault.segment && touches(row, judged, fault)))
        .map(|fault| format!("{} {}", fault.segment, fault.r#type))
        .collect();
    assert!(missed.len() * 100 <= faults.len() * 15, "{missed:?}");
}

/// Whether a finding marks the wrong text, or the whole of its segment.
fn touches(row: &Row, judged: &Judged, fault: &Fault) -> bool {
    const NEAR: usize = 3;
    let points = |offset: usize| row.faulty[..offset].chars().count();
    judged
        .finding
        .target
        .is_none_or(|span| points(span.start) <= fault.end + NEAR && points(span.end) + NEAR >= fault.start)
}
