//! For people in a browser: one page with both texts of each pair side by side, every finding marked in them.
//!
//! The page stands alone: no request leaves it, it works without scripts (they filter and move about), and it prints.

mod marks;

use super::place;
use super::{Checked, Findings, Reader, Report, template, visible, wording};
use crate::model::{Finding, Fix, Located, Message, Safety, Severity};
use marks::{Mark, Part, Piece};
use serde::Serialize;
use std::collections::BTreeMap;

/// The report `html`.
pub(super) struct Html;

#[derive(Serialize)]
struct Page<'a> {
    language: String,
    version: &'a str,
    style: &'static str,
    script: &'static str,
    /// The page's own words: the messages `report-page-…` and others by the rest of their ids.
    say: BTreeMap<&'static str, String>,
    keys: Vec<Key>,
    summary: String,
    levels: Vec<Level>,
    suppressed: usize,
    rules: Vec<Rule>,
    files: Vec<File<'a>>,
    skipped: Vec<String>,
}

#[derive(Serialize)]
struct Key {
    caps: &'static [&'static str],
    does: String,
}

#[derive(Serialize)]
struct Level {
    name: &'static str,
    title: String,
    count: usize,
}

#[derive(Serialize)]
struct Rule {
    code: &'static str,
    name: &'static str,
    title: String,
    count: usize,
}

#[derive(Serialize)]
struct File<'a> {
    path: String,
    source: String,
    target: String,
    count: usize,
    pairs: Vec<Pair<'a>>,
}

#[derive(Serialize)]
struct Pair<'a> {
    title: String,
    source: Vec<Piece>,
    target: Vec<Piece>,
    findings: Vec<Shown<'a>>,
}

#[derive(Serialize)]
struct Shown<'a> {
    number: usize,
    level: &'static str,
    level_name: String,
    code: &'a str,
    rule: &'a str,
    message: String,
    expected: Vec<String>,
    fix: Option<Change>,
    suppression: Option<String>,
    place: String,
}

#[derive(Serialize)]
struct Change {
    old: Vec<Part>,
    new: Vec<Part>,
    safety: String,
}

/// The words of the page: what the template calls them, and their messages.
const WORDS: &[(&str, &str)] = &[
    ("all-files", "report-page-all-files"),
    ("all-rules", "report-page-all-rules"),
    ("close", "report-page-close"),
    ("expected", "report-expected-heading"),
    ("file", "report-page-file"),
    ("filter", "report-page-filter"),
    ("fix", "report-fix"),
    ("heading-skipped", "report-heading-skipped"),
    ("keys", "report-page-keys"),
    ("level", "report-heading-level"),
    ("none", "report-page-none"),
    ("reset", "report-page-reset"),
    ("rule", "report-heading-rule"),
    ("rules", "report-page-rules"),
    ("search", "report-page-search"),
    ("shown", "report-page-shown"),
    ("skip", "report-page-skip"),
    ("source", "report-heading-source"),
    ("suppressed", "report-page-suppressed"),
    ("target", "report-heading-target"),
    ("title", "report-page-title"),
];

/// The keys that do something, and the messages that say what.
const KEYS: &[(&[&str], &str)] = &[
    (&["j"], "report-page-key-next"),
    (&["k"], "report-page-key-previous"),
    (&["/"], "report-page-key-search"),
    (&["e", "w", "n"], "report-page-key-levels"),
    (&["?"], "report-page-key-help"),
    (&["Esc"], "report-page-key-leave"),
];

impl Report for Html {
    fn write(&self, findings: &Findings<'_>, reader: &Reader<'_>) -> String {
        template::render(include_str!("page.html"), page(findings, reader), template::markup)
    }
}

fn page<'a>(findings: &Findings<'a>, reader: &Reader<'_>) -> Page<'a> {
    let interface = reader.interface;
    Page {
        language: interface.locale().map_or_else(|| "en".to_owned(), ToString::to_string),
        version: findings.version,
        style: include_str!("page.css"),
        script: include_str!("page.js"),
        say: WORDS.iter().map(|(name, id)| (*name, wording::say(id, interface))).collect(),
        keys: KEYS.iter().map(|(caps, id)| Key { caps, does: wording::say(id, interface) }).collect(),
        summary: wording::summary(findings, reader),
        levels: levels(findings, reader),
        suppressed: findings.suppressed().count(),
        rules: rules(findings, reader),
        files: files(findings, reader),
        skipped: findings.skipped.iter().map(|skipped| wording::skipped(skipped, interface)).collect(),
    }
}

fn levels(findings: &Findings<'_>, reader: &Reader<'_>) -> Vec<Level> {
    let level = |severity: Severity| Level {
        name: severity.name(),
        title: wording::level(severity, reader.interface),
        count: findings.count(severity),
    };
    [Severity::Error, Severity::Warning, Severity::Note].map(level).into()
}

/// The rules that found something.
fn rules(findings: &Findings<'_>, reader: &Reader<'_>) -> Vec<Rule> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for located in findings.located {
        *counts.entry(located.finding.code).or_default() += 1;
    }
    let counted = |rule: &&'static crate::model::Rule| {
        let title = wording::title(rule, reader.interface);
        Some(Rule { code: rule.code, name: rule.name, title, count: *counts.get(rule.code)? })
    };
    findings.rules.iter().filter_map(counted).collect()
}

/// The files that have findings, with the pairs that have them, in document order.
fn files<'a>(findings: &Findings<'a>, reader: &Reader<'_>) -> Vec<File<'a>> {
    let mut numbered: Vec<(usize, &Located)> = findings.located.iter().enumerate().collect();
    let first: BTreeMap<&str, usize> =
        numbered.iter().rev().map(|(number, located)| (located.path.as_str(), *number)).collect();
    numbered.sort_by_key(|(_, located)| (first[located.path.as_str()], located.unit));
    let by_file = numbered.chunk_by(|(_, a), (_, b)| a.path == b.path);
    by_file.map(|found| file(found, findings.files, reader)).collect()
}

fn file<'a>(found: &[(usize, &'a Located)], checked: &[Checked], reader: &Reader<'_>) -> File<'a> {
    let path = place::path(found[0].1);
    let known = checked.iter().find(|checked| place::relative(&checked.path) == path);
    let locale =
        |of: fn(&Checked) -> &crate::model::Locale| known.map(|checked| of(checked).to_string()).unwrap_or_default();
    let by_pair = found.chunk_by(|(_, a), (_, b)| a.unit == b.unit);
    File {
        path: visible::line(path),
        source: locale(|checked| &checked.source),
        target: locale(|checked| &checked.target),
        count: found.len(),
        pairs: by_pair.map(|found| pair(found, reader)).collect(),
    }
}

fn pair<'a>(found: &[(usize, &'a Located)], reader: &Reader<'_>) -> Pair<'a> {
    let (_, first) = found[0];
    let marks = |span: fn(&Finding) -> Option<crate::text::Span>| -> Vec<Mark> {
        let mark = |(number, located): &(usize, &Located)| {
            Some(Mark { number: number + 1, span: span(&located.finding)?, severity: located.finding.severity })
        };
        found.iter().filter_map(mark).collect()
    };
    Pair {
        title: reader.interface.say(&Message::new("report-page-pair").count("unit", first.unit)),
        source: marks::pieces(&first.source, &marks(|finding| finding.source)),
        target: marks::pieces(&first.target, &marks(|finding| finding.target)),
        findings: found.iter().map(|(number, located)| shown(number + 1, located, reader)).collect(),
    }
}

fn shown<'a>(number: usize, located: &'a Located, reader: &Reader<'_>) -> Shown<'a> {
    let finding = &located.finding;
    let (start, _) = place::primary(located);
    let fix = finding.fix.as_ref();
    let told = fix.map(|fix| &fix.replacement);
    let expected = finding.expected.iter().filter(|wording| finding.expected.len() > 1 || told != Some(wording));
    Shown {
        number,
        level: finding.severity.name(),
        level_name: wording::level(finding.severity, reader.interface),
        code: finding.code,
        rule: finding.rule,
        message: visible::lines(&wording::explanation(located, reader.interface)),
        expected: expected.map(|wording| visible::line(wording)).collect(),
        fix: fix.map(|fix| change(&located.target, fix, reader)),
        suppression: located.suppression.as_ref().map(|said| wording::suppression(said, reader.interface)),
        place: visible::line(&format!("{}:{}:{}", place::path(located), start.line, start.column)),
    }
}

fn change(target: &str, fix: &Fix, reader: &Reader<'_>) -> Change {
    let safety = match fix.safety {
        Safety::Safe => "report-fix-safe",
        Safety::Unsafe => "report-fix-unsafe",
    };
    Change {
        old: marks::parts(fix.span.of(target), true),
        new: marks::parts(&fix.replacement, true),
        safety: wording::say(safety, reader.interface),
    }
}
