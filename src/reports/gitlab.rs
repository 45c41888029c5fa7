//! For GitLab: a code quality report.
//! See <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>.

use super::{Findings, Reader, Report, json, place, visible, wording};
use crate::model::{Located, Severity};
use crate::text::{Position, digest};
use serde::Serialize;
use std::collections::BTreeMap;

/// The report `gitlab`.
pub(super) struct Gitlab;

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'static str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    positions: Positions,
}

#[derive(Serialize)]
struct Positions {
    begin: Point,
    end: Point,
}

#[derive(Serialize)]
struct Point {
    line: usize,
    column: usize,
}

impl Report for Gitlab {
    fn write(&self, findings: &Findings<'_>, reader: &Reader<'_>) -> String {
        let mut seen = BTreeMap::new();
        let issues: Vec<Issue<'_>> =
            findings.counting().map(|located| issue(located, fingerprint(located, &mut seen), reader)).collect();
        json::pretty(&issues)
    }
}

fn issue<'a>(located: &'a Located, fingerprint: String, reader: &Reader<'_>) -> Issue<'a> {
    let (start, end) = place::primary(located);
    let explanation = wording::explanation(located, reader.interface);
    Issue {
        description: visible::line(&format!("{} {explanation}", located.finding.code)),
        check_name: located.finding.rule,
        fingerprint,
        severity: match located.finding.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Note => "info",
        },
        location: Location {
            path: place::path(located),
            positions: Positions { begin: point(start), end: point(end) },
        },
    }
}

/// A fingerprint that no other finding of the report has: GitLab drops those that it has seen.
fn fingerprint(located: &Located, seen: &mut BTreeMap<String, usize>) -> String {
    let own = format!("{}{}", digest::short(&[place::path(located)]), located.fingerprint);
    let times = seen.entry(own.clone()).or_insert(0);
    *times += 1;
    if *times == 1 { own } else { format!("{own}-{times}") }
}

fn point(position: Position) -> Point {
    Point { line: position.line, column: position.column }
}
