//! For programs: everything, as one JSON object. Its schema is `schemas/findings.schema.json`; offsets are code points.

use super::place::{path, points, primary, relative};
use super::{Checked, Findings, Reader, Report, Skipped, visible, wording};
use crate::locales::Interface;
use crate::model::{Located, Rule, Safety, Severity};
use crate::text::Span;
use serde::Serialize;

/// The report `json`.
pub(super) struct Json;

#[derive(Serialize)]
struct Whole<'a> {
    version: u8,
    tool: Tool<'a>,
    summary: Summary,
    files: Vec<File<'a>>,
    rules: Vec<Asked<'a>>,
    findings: Vec<Found<'a>>,
    suppressed: Vec<Found<'a>>,
    skipped: Vec<Unjudged<'a>>,
}

#[derive(Serialize)]
struct Tool<'a> {
    name: &'static str,
    version: &'a str,
}

#[derive(Serialize)]
struct Summary {
    files: usize,
    pairs: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
    suppressed: usize,
    fail_level: &'static str,
    failed: bool,
}

#[derive(Serialize)]
struct File<'a> {
    path: &'a str,
    source: String,
    target: String,
    pairs: usize,
}

#[derive(Serialize)]
struct Asked<'a> {
    code: &'a str,
    name: &'a str,
    severity: &'static str,
    title: String,
}

/// A finding; `jsonl` has one a line.
#[derive(Serialize)]
pub(super) struct Found<'a> {
    rule: &'a str,
    code: &'a str,
    severity: &'static str,
    path: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    unit: usize,
    message: String,
    source: Option<Marked<'a>>,
    target: Option<Marked<'a>>,
    pair: Pair<'a>,
    expected: &'a [String],
    fix: Option<Change<'a>>,
    fingerprint: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    suppression: Option<Suppressed<'a>>,
}

#[derive(Serialize)]
struct Marked<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

#[derive(Serialize)]
struct Pair<'a> {
    source: &'a str,
    target: &'a str,
}

#[derive(Serialize)]
struct Change<'a> {
    start: usize,
    end: usize,
    replacement: &'a str,
    safe: bool,
}

#[derive(Serialize)]
struct Suppressed<'a> {
    by: &'static str,
    reason: &'a str,
}

#[derive(Serialize)]
struct Unjudged<'a> {
    code: &'a str,
    path: &'a str,
    pairs: usize,
    reason: String,
}

impl Report for Json {
    fn write(&self, findings: &Findings<'_>, reader: &Reader<'_>) -> String {
        pretty(&Whole {
            version: 1,
            tool: Tool { name: "visavis", version: findings.version },
            summary: summary(findings),
            files: findings.files.iter().map(file).collect(),
            rules: findings.rules.iter().map(|rule| asked(rule, reader.interface)).collect(),
            findings: findings.counting().map(|located| found(located, reader.interface)).collect(),
            suppressed: findings.suppressed().map(|located| found(located, reader.interface)).collect(),
            skipped: findings.skipped.iter().map(|skipped| unjudged(skipped, reader.interface)).collect(),
        })
    }
}

/// `value` as indented JSON with a line feed behind it.
pub(super) fn pretty(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).expect("these types have string keys and no failing serialiser") + "\n"
}

/// `value` as JSON on one line, with a line feed behind it.
pub(super) fn line(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("these types have string keys and no failing serialiser") + "\n"
}

fn summary(findings: &Findings<'_>) -> Summary {
    Summary {
        files: findings.files.len(),
        pairs: findings.pairs(),
        errors: findings.count(Severity::Error),
        warnings: findings.count(Severity::Warning),
        notes: findings.count(Severity::Note),
        suppressed: findings.suppressed().count(),
        fail_level: findings.fail_level.name(),
        failed: findings.fails(),
    }
}

fn file(file: &Checked) -> File<'_> {
    File {
        path: relative(&file.path),
        source: file.source.to_string(),
        target: file.target.to_string(),
        pairs: file.pairs,
    }
}

fn asked(rule: &'static Rule, interface: &Interface) -> Asked<'static> {
    let title = wording::title(rule, interface);
    Asked { code: rule.code, name: rule.name, severity: rule.severity.name(), title }
}

/// The finding as programs read it.
pub(super) fn found<'a>(located: &'a Located, interface: &Interface) -> Found<'a> {
    let finding = &located.finding;
    let (start, end) = primary(located);
    let change = |fix: &'a crate::model::Fix| {
        let (start, end) = points(&located.target, fix.span);
        Change { start, end, replacement: &fix.replacement, safe: fix.safety == Safety::Safe }
    };
    Found {
        rule: finding.rule,
        code: finding.code,
        severity: finding.severity.name(),
        path: path(located),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        unit: located.unit,
        message: visible::lines(&wording::explanation(located, interface)),
        source: finding.source.map(|span| marked(&located.source, span)),
        target: finding.target.map(|span| marked(&located.target, span)),
        pair: Pair { source: &located.source, target: &located.target },
        expected: &finding.expected,
        fix: finding.fix.as_ref().map(change),
        fingerprint: &located.fingerprint,
        suppression: located
            .suppression
            .as_ref()
            .map(|suppression| Suppressed { by: wording::suppressor(suppression.by), reason: &suppression.reason }),
    }
}

fn marked(text: &str, span: Span) -> Marked<'_> {
    let (start, end) = points(text, span);
    Marked { start, end, text: span.of(text) }
}

fn unjudged<'a>(skipped: &'a Skipped<'_>, interface: &Interface) -> Unjudged<'a> {
    Unjudged {
        code: skipped.code,
        path: relative(&skipped.path),
        pairs: skipped.pairs,
        reason: interface.say(&skipped.reason),
    }
}
