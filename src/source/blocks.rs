//! From blocks to a document.

use super::{Format, Sentences};
use crate::model::{Document, Locale, Part, Segment, SegmentKind};
use crate::text::Span;

/// A block of a source: a paragraph, an item of a list, a heading, an entry of a list of sources …
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: SegmentKind,
    /// Its lines in the source, without markers, indentation and line breaks; between two lines the text has one space.
    pub lines: Vec<Span>,
}

/// Turn `source` into a document: its blocks by `format`, their sentences by `sentences`.
///
/// The parts tile the source, whatever it holds. Blocks without a letter or a digit (rules, rows of stars) are skeleton.
pub fn extract(source: String, locale: Locale, format: &dyn Format, sentences: &Sentences) -> Document {
    let mut parts = Vec::new();
    let mut done = 0;
    let blocks = format.blocks(&source).into_iter().filter(|block| block.has_words(&source));
    for (number, block) in blocks.enumerate() {
        for segment in block.segments(number, &source, sentences) {
            push_skeleton(&mut parts, done, segment.span.start);
            done = segment.span.end;
            parts.push(Part::Segment(segment));
        }
    }
    push_skeleton(&mut parts, done, source.len());
    Document { source, locale, parts }
}

fn push_skeleton(parts: &mut Vec<Part>, start: usize, end: usize) {
    if start < end {
        parts.push(Part::Skeleton(Span::new(start, end)));
    }
}

impl Block {
    fn has_words(&self, source: &str) -> bool {
        self.lines.iter().any(|line| line.of(source).chars().any(char::is_alphanumeric))
    }

    fn segments(&self, number: usize, source: &str, sentences: &Sentences) -> Vec<Segment> {
        let text = Joined::new(source, &self.lines);
        let breaks = if self.kind == SegmentKind::Source { Vec::new() } else { sentences.breaks(&text.text) };
        let mut segments = Vec::with_capacity(breaks.len() + 1);
        let mut start = 0;
        for end in breaks.into_iter().chain([text.text.len()]) {
            let piece = trimmed(&text.text, Span::new(start, end));
            start = end;
            if !piece.is_empty() {
                let text = (text.source(piece), piece.of(&text.text).to_owned());
                segments.push(Segment {
                    kind: self.kind,
                    span: text.0,
                    text: text.1,
                    block: number,
                    placeables: Vec::new(),
                });
            }
        }
        segments
    }
}

/// `span` of `text` without the white space at its ends.
fn trimmed(text: &str, span: Span) -> Span {
    let piece = span.of(text);
    let start = span.start + piece.len() - piece.trim_start().len();
    Span::new(start, start + piece.trim().len())
}

/// The lines of a block as one text, with the way back to the source.
struct Joined<'s> {
    text: std::borrow::Cow<'s, str>,
    /// For each line, where it starts in the text, and where in the source.
    starts: Vec<(usize, usize)>,
}

impl<'s> Joined<'s> {
    fn new(source: &'s str, lines: &[Span]) -> Self {
        let mut text = std::borrow::Cow::Borrowed("");
        let mut starts = Vec::with_capacity(lines.len());
        for line in lines {
            if !text.is_empty() {
                text.to_mut().push(' ');
            }
            starts.push((text.len(), line.start));
            text += line.of(source);
        }
        Self { text, starts }
    }

    /// The span of the source that `span` of the text was made from.
    fn source(&self, span: Span) -> Span {
        let last = span.end - 1;
        Span::new(self.place(span.start), self.place(last) + 1)
    }

    fn place(&self, at: usize) -> usize {
        let line = self.starts.partition_point(|(start, _)| *start <= at) - 1;
        self.starts[line].1 + at - self.starts[line].0
    }
}
