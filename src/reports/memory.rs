//! What a memory has for a text, and how much of a document it covers.

use super::json::pretty;
use super::{Reader, visible};
use crate::memory::{Analysis, Band, difference};
use crate::model::{Match, Message};
use crate::text::Span;
use anstyle::{AnsiColor, Style};
use serde::Serialize;
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

const HEAD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();
const GONE: Style = AnsiColor::Red.on_default();
const COME: Style = AnsiColor::Green.on_default();

/// The `matches` of `wanted` for a terminal: the words that differ are marked, in colour and between brackets.
pub fn matches_text(wanted: &str, matches: &[Match], reader: &Reader<'_>) -> String {
    let mut text = String::new();
    for found in matches {
        let origin = reader.interface.say(&Message::new(&format!("memory-origin-{}", found.origin.name())));
        let place = visible::line(&found.place);
        let differing = difference(&found.source, wanted);
        let lines = [
            format!("{HEAD}{} %{HEAD:#}  {origin}  {FAINT}{place}{FAINT:#}", found.score),
            format!("  {FAINT}−{FAINT:#} {}", marked(&found.source, &differing.old, GONE)),
            format!("  {FAINT}+{FAINT:#} {}", marked(wanted, &differing.new, COME)),
            format!("  {FAINT}={FAINT:#} {}", visible::line(&found.target)),
        ];
        let same = differing.old.is_empty() && differing.new.is_empty();
        let shown = lines.iter().enumerate().filter(|(index, _)| !same || *index != 2).map(|(_, line)| line);
        for line in shown {
            writeln!(text, "{line}").expect("a string takes all that is written");
        }
    }
    text
}

fn marked(text: &str, spans: &[Span], style: Style) -> String {
    let mut marked = String::new();
    let mut done = 0;
    for span in spans {
        let [before, inside] = [&text[done..span.start], span.of(text)].map(visible::line);
        write!(marked, "{before}{style}[{inside}]{style:#}").expect("a string takes all that is written");
        done = span.end;
    }
    marked + &visible::line(&text[done..])
}

#[derive(Serialize)]
struct Found<'m> {
    score: u8,
    origin: &'static str,
    source: &'m str,
    target: &'m str,
    place: &'m str,
}

impl<'m> From<&'m Match> for Found<'m> {
    fn from(found: &'m Match) -> Self {
        let Match { origin, score, source, target, place } = found;
        Self { score: *score, origin: origin.name(), source, target, place }
    }
}

/// The same as JSON: an array, best match first.
pub fn matches_json(matches: &[Match]) -> String {
    pretty(&matches.iter().map(Found::from).collect::<Vec<_>>())
}

/// The share of `words` in `all`, in per cent.
fn share(words: usize, all: usize, reader: &Reader<'_>) -> String {
    let tenths = (words * 1000 + all / 2).checked_div(all).unwrap_or(0);
    let message = Message::new("memory-share-tenths").count("whole", tenths / 10).count("tenths", tenths % 10);
    reader.interface.say(&message)
}

/// How much text falls into each band, as a table for a terminal.
pub fn analysis_table(analysis: &Analysis, reader: &Reader<'_>) -> String {
    let say = |id: &str| reader.interface.say(&Message::new(id));
    let total = analysis.total();
    let head = ["memory-band", "memory-column-segments", "memory-column-words", "memory-share"].map(say);
    let mut rows = vec![head];
    for band in Band::ALL {
        let amount = analysis.of(band);
        let name = say(&format!("memory-band-{}", band.name()));
        rows.push([
            name,
            amount.segments.to_string(),
            amount.words.to_string(),
            share(amount.words, total.words, reader),
        ]);
    }
    rows.push([
        say("memory-total"),
        total.segments.to_string(),
        total.words.to_string(),
        share(total.words, total.words, reader),
    ]);
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or(0);
    let widths = [0, 1, 2, 3].map(width);
    let mut text = String::new();
    for row in &rows {
        let pad = |column: usize| " ".repeat(widths[column] - row[column].width());
        let numbers: Vec<String> = (1..4).map(|column| format!("{}{}", pad(column), row[column])).collect();
        writeln!(text, "{}{}  {}", row[0], pad(0), numbers.join("  ")).expect("a string takes all that is written");
    }
    text
}

#[derive(Serialize)]
struct Counted {
    band: &'static str,
    segments: usize,
    words: usize,
}

/// The same as JSON: an array of bands, best first.
pub fn analysis_json(analysis: &Analysis) -> String {
    let counted = |band: Band| {
        let amount = analysis.of(band);
        Counted { band: band.name(), segments: amount.segments, words: amount.words }
    };
    pretty(&Band::ALL.map(counted))
}

/// The same as CSV, for spreadsheets and invoices.
pub fn analysis_csv(analysis: &Analysis) -> String {
    let mut text = String::from("band,segments,words\n");
    for band in Band::ALL {
        let amount = analysis.of(band);
        writeln!(text, "{},{},{}", band.name(), amount.segments, amount.words)
            .expect("a string takes all that is written");
    }
    text
}
