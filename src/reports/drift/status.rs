//! How far the editions are.

use super::super::Reader;
use super::super::json::pretty;
use super::super::markdown::escaped;
use crate::model::Message;
use serde::Serialize;
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// How far one edition is. Numbers are segments and, where it says so, words of their sources.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Edition {
    /// Path of the bilingual file.
    pub path: String,
    /// Language of the targets.
    pub target: String,
    /// All segments.
    pub segments: usize,
    /// All words.
    pub words: usize,
    /// Without a target.
    pub initial: usize,
    /// Drafts.
    pub draft: usize,
    /// Translated by a person, reviewed or not, and up to date.
    pub translated: usize,
    /// Reviewed.
    pub reviewed: usize,
    /// Out of date.
    pub drifted: usize,
    /// Words of the segments that are out of date.
    pub drifted_words: usize,
    /// Since when the oldest of them is; none where nothing is, or nobody knows.
    pub oldest_drift: Option<String>,
}

impl Edition {
    /// Share of the segments that are translated and up to date, in per cent, rounded down.
    pub fn percent(&self) -> usize {
        (self.translated * 100).checked_div(self.segments).unwrap_or(100)
    }
}

const COLUMNS: [&str; 9] =
    ["edition", "segments", "words", "initial", "draft", "translated", "reviewed", "drifted", "oldest"];

fn heads(reader: &Reader<'_>) -> Vec<String> {
    COLUMNS.iter().map(|name| reader.interface.say(&Message::new(&format!("pipeline-status-{name}")))).collect()
}

fn cells(edition: &Edition) -> Vec<String> {
    let numbers = [
        edition.segments,
        edition.words,
        edition.initial,
        edition.draft,
        edition.translated,
        edition.reviewed,
        edition.drifted,
    ];
    let mut cells = vec![edition.path.clone()];
    cells.extend(numbers.iter().map(ToString::to_string));
    cells.push(edition.oldest_drift.clone().unwrap_or_else(|| "–".to_owned()));
    cells
}

/// The editions as a table for a terminal.
pub fn status_table(editions: &[Edition], reader: &Reader<'_>) -> String {
    let rows: Vec<Vec<String>> = std::iter::once(heads(reader)).chain(editions.iter().map(cells)).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..COLUMNS.len()).map(width).collect();
    let mut text = String::new();
    for row in &rows {
        let cell = |(column, cell): (usize, &String)| {
            let space = " ".repeat(widths[column] - cell.width());
            if column == 0 { format!("{cell}{space}") } else { format!("{space}{cell}") }
        };
        let cells: Vec<String> = row.iter().enumerate().map(cell).collect();
        writeln!(text, "{}", cells.join("  ").trim_end()).expect("a string takes all that is written");
    }
    text
}

/// The editions as a table in Markdown.
pub fn status_markdown(editions: &[Edition], reader: &Reader<'_>) -> String {
    let row = |cells: Vec<String>| {
        format!("| {} |\n", cells.iter().map(|cell| escaped(cell)).collect::<Vec<_>>().join(" | "))
    };
    let rule = format!("| --- |{}\n", " ---: |".repeat(COLUMNS.len() - 1));
    row(heads(reader)) + &rule + &editions.iter().map(|edition| row(cells(edition))).collect::<String>()
}

/// The editions as JSON. The schema is `schemas/status.schema.json`.
pub fn status_json(editions: &[Edition]) -> String {
    #[derive(Serialize)]
    struct Whole<'a> {
        version: u8,
        editions: &'a [Edition],
    }
    pretty(&Whole { version: 1, editions })
}

/// One badge a target, in Markdown.
pub fn badge(editions: &[Edition]) -> String {
    let mut targets: Vec<&str> = editions.iter().map(|edition| edition.target.as_str()).collect();
    targets.sort_unstable();
    targets.dedup();
    let badge = |target: &str| {
        let mut all = Edition::default();
        for edition in editions.iter().filter(|edition| edition.target == target) {
            all.segments += edition.segments;
            all.translated += edition.translated;
        }
        let percent = all.percent();
        let color = match percent {
            100 => "brightgreen",
            90..=99 => "green",
            50..=89 => "yellow",
            _ => "orange",
        };
        let label = target.replace('-', "--");
        format!("![{target}: {percent}%](https://img.shields.io/badge/{label}-{percent}%25-{color})\n")
    };
    targets.into_iter().map(badge).collect()
}
