//! For test dashboards: `JUnit` XML.
//!
//! A file is a suite, and each rule that was asked is a test of it, so that names stay the same from run to run. A test
//! fails when a finding is grave enough to fail the run; milder findings are its output. It is skipped where the rule
//! found nothing and could not judge everything.

use super::{Findings, Reader, Report, Skipped, concise, place, template, visible, wording};
use crate::model::{Located, Severity};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// The report `junit`.
pub(super) struct Junit;

#[derive(Serialize)]
struct Whole<'a> {
    tests: usize,
    failures: usize,
    skipped: usize,
    suites: Vec<Suite<'a>>,
}

#[derive(Serialize)]
struct Suite<'a> {
    path: String,
    tests: usize,
    failures: usize,
    skipped: usize,
    cases: Vec<Case<'a>>,
}

#[derive(Serialize)]
struct Case<'a> {
    code: &'a str,
    name: &'a str,
    /// The gravest finding, if it fails the test.
    failure: Option<Failure>,
    /// All findings, one a line.
    lines: String,
    /// Why the test could not be made, if it could not.
    skipped: Option<String>,
}

#[derive(Serialize)]
struct Failure {
    severity: &'static str,
    message: String,
}

impl Report for Junit {
    fn write(&self, findings: &Findings<'_>, reader: &Reader<'_>) -> String {
        let suites = suites(findings, reader);
        let sum = |number: fn(&Suite<'_>) -> usize| suites.iter().map(number).sum();
        let whole = Whole {
            tests: sum(|suite| suite.tests),
            failures: sum(|suite| suite.failures),
            skipped: sum(|suite| suite.skipped),
            suites,
        };
        template::render(include_str!("junit.xml"), whole, template::markup)
    }
}

/// The files that were checked, and those that have findings all the same.
fn suites<'a>(findings: &Findings<'a>, reader: &Reader<'_>) -> Vec<Suite<'a>> {
    let mut found: BTreeMap<&str, BTreeMap<&str, Vec<&Located>>> = BTreeMap::new();
    for located in findings.counting() {
        found.entry(place::path(located)).or_default().entry(located.finding.code).or_default().push(located);
    }
    let checked: Vec<&str> = findings.files.iter().map(|file| place::relative(&file.path)).collect();
    let known: BTreeSet<&str> = checked.iter().copied().collect();
    let others: Vec<&str> = found.keys().copied().filter(|path| !known.contains(path)).collect();
    let all = checked.into_iter().chain(others);
    all.map(|path| suite(path, found.remove(path).unwrap_or_default(), findings, reader)).collect()
}

fn suite<'a>(
    path: &str,
    mut found: BTreeMap<&'a str, Vec<&'a Located>>,
    findings: &Findings<'a>,
    reader: &Reader<'_>,
) -> Suite<'a> {
    let mut cases = Vec::new();
    for rule in findings.rules {
        let located = found.remove(rule.code).unwrap_or_default();
        let skipped =
            findings.skipped.iter().find(|skipped| place::relative(&skipped.path) == path && skipped.code == rule.code);
        cases.push(case((rule.code, rule.name), &located, skipped, (findings.fail_level, reader)));
    }
    for (code, located) in found {
        cases.push(case((code, located[0].finding.rule), &located, None, (findings.fail_level, reader)));
    }
    Suite {
        path: visible::line(path),
        tests: cases.len(),
        failures: cases.iter().filter(|case| case.failure.is_some()).count(),
        skipped: cases.iter().filter(|case| case.skipped.is_some()).count(),
        cases,
    }
}

fn case<'a>(
    (code, name): (&'a str, &'a str),
    found: &[&Located],
    skipped: Option<&Skipped<'_>>,
    (fail_level, reader): (Severity, &Reader<'_>),
) -> Case<'a> {
    let lines: Vec<String> = found.iter().map(|located| concise::line(located, reader)).collect();
    let gravest = found.iter().min_by_key(|located| Reverse(located.finding.severity));
    let failure = gravest.filter(|located| located.finding.severity >= fail_level).map(|located| Failure {
        severity: located.finding.severity.name(),
        message: visible::line(&wording::explanation(located, reader.interface)),
    });
    let skipped = skipped.filter(|_| found.is_empty());
    let skipped = skipped.map(|skipped| visible::line(&wording::skipped(skipped, reader.interface)));
    Case { code, name, failure, lines: lines.join("\n"), skipped }
}
