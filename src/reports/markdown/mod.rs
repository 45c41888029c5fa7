//! For job summaries and comments: Markdown as GitHub and GitLab read it.
//!
//! A step's summary may hold one mebibyte; where there is more, the mildest findings are left out, and counted.

use super::excerpt::Excerpt;
use super::{Findings, Reader, Report, place, template, visible, wording};
use crate::model::{Located, Message};
use crate::text::Span;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The report `markdown`.
pub(super) struct Markdown;

#[derive(Serialize)]
struct Whole<'a> {
    summary: String,
    say: BTreeMap<&'static str, String>,
    rules: Vec<Rule<'a>>,
    files: Vec<File<'a>>,
    cut: Option<String>,
    skipped: Vec<String>,
}

#[derive(Serialize)]
struct Rule<'a> {
    code: &'a str,
    title: String,
    count: usize,
}

#[derive(Serialize)]
struct File<'a> {
    path: &'a str,
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    line: usize,
    level: String,
    code: &'a str,
    message: String,
    expected: Option<String>,
    source: Marked,
    target: Marked,
}

#[derive(Serialize)]
struct Marked {
    before: String,
    mark: String,
    after: String,
}

/// The words of the report: what the template calls them, and their messages.
const WORDS: &[(&str, &str)] = &[
    ("count", "report-heading-count"),
    ("finding", "report-heading-finding"),
    ("level", "report-heading-level"),
    ("line", "report-heading-line"),
    ("rule", "report-heading-rule"),
    ("skipped", "report-heading-skipped"),
    ("source", "report-heading-source"),
    ("target", "report-heading-target"),
    ("title", "report-heading-title"),
];

/// Bytes that rows may take: a mebibyte, with room for headings.
const ROOM: usize = 900_000;

/// Columns of a text in a row.
const WIDTH: usize = 120;

impl Report for Markdown {
    fn write(&self, findings: &Findings<'_>, reader: &Reader<'_>) -> String {
        let interface = reader.interface;
        let kept = kept(findings, reader);
        let cut = findings.counting().count() - kept.len();
        let whole = Whole {
            summary: wording::summary(findings, reader),
            say: WORDS.iter().map(|(name, id)| (*name, wording::say(id, interface))).collect(),
            rules: rules(findings, reader),
            files: files(kept),
            cut: (cut > 0).then(|| interface.say(&Message::new("report-markdown-cut").count("count", cut))),
            skipped: findings.skipped.iter().map(|skipped| wording::skipped(skipped, interface)).collect(),
        };
        template::render(include_str!("summary.md"), whole, escaped)
    }
}

/// How often each rule found something, most often first.
fn rules<'a>(findings: &Findings<'a>, reader: &Reader<'_>) -> Vec<Rule<'a>> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for located in findings.counting() {
        *counts.entry(located.finding.code).or_default() += 1;
    }
    let known = |code| findings.rules.iter().find(|rule| rule.code == code);
    let title = |code| known(code).map(|rule| wording::title(rule, reader.interface)).unwrap_or_default();
    let mut rules: Vec<Rule<'a>> =
        counts.into_iter().map(|(code, count)| Rule { code, title: title(code), count }).collect();
    rules.sort_by_key(|rule| Reverse(rule.count));
    rules
}

/// The gravest findings that there is room for, in document order.
fn kept<'a>(findings: &Findings<'a>, reader: &Reader<'_>) -> Vec<(&'a str, Row<'a>)> {
    let mut worst: Vec<(usize, &Located)> = findings.counting().enumerate().collect();
    worst.sort_by_key(|(_, located)| Reverse(located.finding.severity));
    let rows = worst.into_iter().map(|(index, located)| (index, place::path(located), row(located, reader)));
    let fits = |room: &mut usize, (index, path, row): (usize, &'a str, Row<'a>)| {
        *room = room.checked_sub(row.size())?;
        Some((index, path, row))
    };
    let mut kept: Vec<(usize, &str, Row<'_>)> = rows.scan(ROOM, fits).collect();
    kept.sort_by_key(|(index, ..)| *index);
    kept.into_iter().map(|(_, path, row)| (path, row)).collect()
}

fn files<'a>(rows: Vec<(&'a str, Row<'a>)>) -> Vec<File<'a>> {
    let mut files: Vec<File<'a>> = Vec::new();
    for (path, row) in rows {
        match files.iter_mut().find(|file| file.path == path) {
            Some(file) => file.rows.push(row),
            None => files.push(File { path, rows: vec![row] }),
        }
    }
    files
}

fn row<'a>(located: &'a Located, reader: &Reader<'_>) -> Row<'a> {
    let finding = &located.finding;
    let (start, _) = place::primary(located);
    Row {
        line: start.line,
        level: wording::level(finding.severity, reader.interface),
        code: finding.code,
        message: wording::explanation(located, reader.interface),
        expected: wording::expected(located, reader.interface),
        source: marked(&located.source, finding.source),
        target: marked(&located.target, finding.target),
    }
}

fn marked(text: &str, span: Option<Span>) -> Marked {
    let Excerpt { text, mark } = Excerpt::new(text, span.unwrap_or_default(), WIDTH);
    let between = if span.is_some() && mark.is_empty() { "‸" } else { "" };
    Marked {
        before: text[..mark.start].to_owned(),
        mark: text[mark.clone()].to_owned() + between,
        after: text[mark.end..].to_owned(),
    }
}

impl Row<'_> {
    /// Its bytes in the report, with room for what escaping adds.
    fn size(&self) -> usize {
        let texts = [&self.level, &self.message].into_iter().chain(&self.expected);
        let marked = [&self.source, &self.target].into_iter().flat_map(|text| [&text.before, &text.mark, &text.after]);
        64 + texts.chain(marked).map(|text| escaped(text).len()).sum::<usize>()
    }
}

/// `text` on one line, read as it is written: no markup, no cell of a table, no formula.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars().map(visible::shown) {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '|' => escaped.push_str("&#124;"),
            '\\' => escaped.push_str("&#92;"),
            '`' | '*' | '_' | '[' | ']' | '~' | '$' | '#' => escaped.extend(['\\', character]),
            other => escaped.push(other),
        }
    }
    escaped
}
