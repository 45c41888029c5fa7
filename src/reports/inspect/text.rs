//! For people at a terminal: each segment with its mentions underlined, what they are and how they are rendered beneath,
//! as in an interlinear gloss. What lies inside a mention stands on rows of its own.

use super::Inspected;
use super::gloss::{self, Gloss};
use crate::model::{Mention, MentionKind, Segment};
use crate::reports::excerpt::Excerpt;
use crate::reports::wrapping::{columns, wrapped};
use crate::reports::{Reader, place, visible, wording};
use crate::text::Span;
use anstyle::{AnsiColor, Style};
use std::fmt::Write;

/// Columns that stand before a line of text.
const INDENT: usize = 4;

/// The segments of a document with their mentions, as a terminal shows them.
pub fn text(inspected: &Inspected<'_>, reader: &Reader<'_>) -> String {
    let (bold, dim) = (Style::new().bold(), Style::new().dimmed());
    let mut shown = format!("{bold}{}{bold:#}\n", visible::line(place::relative(inspected.path)));
    for (index, (segment, mentions)) in inspected.document.segments().zip(inspected.mentions).enumerate() {
        let kind = wording::say(&format!("report-segment-{}", segment.kind.name()), reader.interface);
        write!(shown, "\n{dim}{} {kind}{dim:#}\n", index + 1).expect("a string takes text");
        shown.push_str(&body(segment, mentions, reader));
    }
    shown
}

/// A mention as it is drawn.
struct Drawn {
    /// Inside how many others it lies.
    depth: usize,
    /// What it is.
    kind: MentionKind,
    /// What it covers.
    parts: Vec<Span>,
    /// Where its label begins: at its first character that is not white space.
    start: usize,
    /// What is written beneath it.
    label: String,
}

/// The lines of a segment, each with its marks and labels beneath.
fn body(segment: &Segment, mentions: &[Mention], reader: &Reader<'_>) -> String {
    let text = segment.text.as_str();
    let width = reader.width.saturating_sub(INDENT).max(16);
    let mut nested = Vec::new();
    nest(mentions, 0, &mut nested);
    let label = |mention| Excerpt::new(&label(mention, text, reader), Span::default(), width).text;
    let drawn: Vec<Drawn> =
        nested.into_iter().map(|(depth, mention)| draw(mention, depth, text, label(mention))).collect();
    let room = |word: Span| {
        let inside = drawn.iter().filter(|mention| word.start <= mention.start && mention.start < word.end);
        inside.map(|mention| columns(&text[word.start..mention.start]) + columns(&mention.label)).max().unwrap_or(0)
    };
    wrapped(text, width, room).into_iter().map(|line| with_glosses(text, line, &drawn)).collect()
}

fn draw(mention: &Mention, depth: usize, text: &str, label: String) -> Drawn {
    let parts = if mention.parts.is_empty() { vec![mention.span] } else { mention.parts.clone() };
    let first = parts[0].of(text);
    let start = parts[0].end - first.trim_start().len();
    Drawn { depth, kind: mention.kind, parts, start, label }
}

/// The mentions and what lies inside them, each with its depth.
fn nest<'m>(mentions: &'m [Mention], depth: usize, nested: &mut Vec<(usize, &'m Mention)>) {
    for mention in mentions {
        nested.push((depth, mention));
        nest(&mention.children, depth + 1, nested);
    }
}

/// What a mention is, and its best rendering where that is not the text itself; how many others there are.
fn label(mention: &Mention, text: &str, reader: &Reader<'_>) -> String {
    let mut label = wording::say(&format!("report-mention-{}", mention.kind.name()), reader.interface);
    if !mention.id.is_empty() {
        label.push(' ');
        label.push_str(&mention.id);
    }
    let best = mention.renderings.first().filter(|best| *best != mention.span.of(text));
    if let Some(best) = best {
        label.push_str(" → ");
        label.push_str(best);
    }
    if mention.renderings.len() > 1 {
        write!(label, " (+{})", mention.renderings.len() - 1).expect("a string takes text");
    }
    label
}

fn style(kind: MentionKind) -> Style {
    let color = match kind {
        MentionKind::Title => AnsiColor::Magenta,
        MentionKind::Name => AnsiColor::Cyan,
        MentionKind::Term => AnsiColor::Green,
        MentionKind::Quote => AnsiColor::BrightBlue,
        MentionKind::Footnote | MentionKind::Url => AnsiColor::BrightBlack,
        _ => AnsiColor::Yellow,
    };
    color.on_default()
}

/// A line of a segment, and beneath it for each depth the marks and the labels of the mentions that begin in it.
fn with_glosses(text: &str, line: Span, drawn: &[Drawn]) -> String {
    let mut shown = format!("{}{}\n", " ".repeat(INDENT), painted(text, line, drawn));
    let deepest = drawn.iter().map(|mention| mention.depth).max().unwrap_or(0);
    for depth in 0..=deepest {
        let here: Vec<&Drawn> = drawn.iter().filter(|mention| mention.depth == depth).collect();
        shown.push_str(&marks(text, line, &here));
        let begun = here.into_iter().filter(|mention| line.start <= mention.start && mention.start < line.end);
        let gloss = |mention: &Drawn| Gloss {
            column: columns(&text[line.start..mention.start]),
            text: mention.label.clone(),
            style: style(mention.kind),
        };
        shown.push_str(&gloss::rows(begun.map(gloss).collect(), INDENT));
    }
    shown
}

/// The text of a line, its mentions in their colours.
fn painted(text: &str, line: Span, drawn: &[Drawn]) -> String {
    let outer: Vec<&Drawn> = drawn.iter().filter(|mention| mention.depth == 0).collect();
    let cell = |(at, character): (usize, char)| {
        let over = outer.iter().find(|mention| covers(mention, line.start + at));
        (visible::shown(character), over.map_or(Style::new(), |mention| style(mention.kind)))
    };
    runs(line.of(text).char_indices().map(cell))
}

/// Characters in their styles.
fn runs(cells: impl Iterator<Item = (char, Style)>) -> String {
    let mut shown = String::new();
    let mut before = Style::new();
    for (character, style) in cells {
        if style != before {
            write!(shown, "{before:#}{style}").expect("a string takes text");
            before = style;
        }
        shown.push(character);
    }
    write!(shown, "{before:#}").expect("a string takes text");
    shown
}

fn covers(mention: &Drawn, place: usize) -> bool {
    mention.parts.iter().any(|part| part.start <= place && place < part.end)
}

/// The marks under a line: a bracket under each part, open where the mention goes on in another line. Nothing when
/// there are none. Of two mentions that share words, the first one's mark is seen.
fn marks(text: &str, line: Span, mentions: &[&Drawn]) -> String {
    let mut cells: Vec<(char, Style)> = Vec::new();
    for mention in mentions {
        for part in mention.parts.iter().filter(|part| part.overlaps(line)) {
            let (from, to) = (part.start.max(line.start), part.end.min(line.end));
            let (start, end) = (columns(&text[line.start..from]), columns(&text[line.start..to]));
            cells.resize(cells.len().max(end), (' ', Style::new()));
            let bracket = |column: usize| match column {
                _ if end - start == 1 => '─',
                _ if column == start && from == part.start => '└',
                _ if column + 1 == end && to == part.end => '┘',
                _ => '─',
            };
            for (column, cell) in cells.iter_mut().enumerate().take(end).skip(start).filter(|(_, cell)| cell.0 == ' ') {
                *cell = (bracket(column), style(mention.kind));
            }
        }
    }
    if cells.is_empty() {
        return String::new();
    }
    format!("{}{}\n", " ".repeat(INDENT), runs(cells.into_iter()))
}
