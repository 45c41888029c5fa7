//! For reviewdog: the Reviewdog Diagnostic Format, columns in UTF-8 bytes.
//! See <https://github.com/reviewdog/reviewdog/tree/master/proto/rdf>.

use super::place::{self, Place};
use super::{Findings, Reader, Report, json, visible, wording};
use crate::model::{Edit, Located, Severity};
use crate::text::Position;
use serde::Serialize;

/// The report `rdjson`.
pub(super) struct Rdjson;

#[derive(Serialize)]
struct Result<'a> {
    source: Source,
    diagnostics: Vec<Diagnostic<'a>>,
}

#[derive(Serialize)]
pub(super) struct Source {
    name: &'static str,
}

/// A finding; `rdjsonl` has one a line.
#[derive(Serialize)]
pub(super) struct Diagnostic<'a> {
    message: String,
    location: Location<'a>,
    severity: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) source: Option<Source>,
    code: Code<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<Suggestion<'a>>,
    #[serde(rename = "relatedLocations", skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    range: Range,
}

#[derive(Serialize)]
struct Range {
    start: Point,
    end: Point,
}

#[derive(Serialize)]
struct Point {
    line: usize,
    column: usize,
}

#[derive(Serialize)]
struct Code<'a> {
    value: &'a str,
}

#[derive(Serialize)]
struct Suggestion<'a> {
    range: Range,
    text: &'a str,
}

#[derive(Serialize)]
struct Related<'a> {
    message: String,
    location: Location<'a>,
}

/// The program, as the format names it.
pub(super) const SOURCE: Source = Source { name: "visavis" };

impl Report for Rdjson {
    fn write(&self, findings: &Findings<'_>, reader: &Reader<'_>) -> String {
        let diagnostics = findings.counting().map(|located| diagnostic(located, reader)).collect();
        json::pretty(&Result { source: SOURCE, diagnostics })
    }
}

/// The finding as the format wants it.
pub(super) fn diagnostic<'a>(located: &'a Located, reader: &Reader<'_>) -> Diagnostic<'a> {
    let path = place::path(located);
    let related = place::related(located).map(|place| Related {
        message: wording::say("report-source", reader.interface),
        location: Location { path, range: range(place) },
    });
    Diagnostic {
        message: visible::lines(&wording::explanation(located, reader.interface)),
        location: Location { path, range: range(place::primary(located)) },
        severity: match located.finding.severity {
            Severity::Error => "ERROR",
            Severity::Warning => "WARNING",
            Severity::Note => "INFO",
        },
        source: None,
        code: Code { value: located.finding.code },
        suggestions: located.edit.iter().map(suggestion).collect(),
        related_locations: related.into_iter().collect(),
    }
}

fn suggestion(edit: &Edit) -> Suggestion<'_> {
    Suggestion { range: range(edit.place), text: &edit.text }
}

fn range((start, end): Place) -> Range {
    Range { start: point(start), end: point(end) }
}

fn point(position: Position) -> Point {
    Point { line: position.line, column: position.column_bytes }
}
