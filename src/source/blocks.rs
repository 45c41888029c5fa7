//! From blocks to a document.

use super::cutting::{self, Pairs};
use super::joined::{Joined, Placed};
use super::{Format, Sentences};
use crate::model::{Document, Locale, Part, Placeable, Quoting, Segment, SegmentKind};
use crate::text::Span;

/// A block of a source: a paragraph, an item of a list, a heading, an entry of a list of sources …
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: SegmentKind,
    /// Its lines in the source, without markers, indentation and line breaks; between two lines the text has one space.
    pub lines: Vec<Span>,
    /// Its inline codes in the order of the source, none overlapping another.
    pub codes: Vec<Code>,
    /// Whether it is one segment, however many sentences it has.
    pub is_whole: bool,
    /// What a target must heed in its place.
    pub quoting: Quoting,
    /// What the source says about it to those who translate it; its first segment carries it.
    pub notes: Vec<String>,
}

/// A stretch of a block that is not plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Where it stands in the source.
    pub span: Span,
    /// What it is.
    pub role: Role,
    /// Its wording in the text, when that is not the source's.
    pub shown: Option<String>,
}

/// What a code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Opens a pair, such as `**`, `[` or `<a href="/">`.
    Open {
        /// Number of the pair in its block.
        pair: u32,
        /// Whether what it holds is the value of an attribute.
        attribute: bool,
    },
    /// Stands inside a pair, between two stretches of its text.
    Between,
    /// Closes a pair.
    Close {
        /// Number of the pair in its block.
        pair: u32,
    },
    /// Stands alone and is no word of the sentence: a footnote mark, an escape, a tag without its partner.
    Mark,
    /// Stands alone, and nobody sees it.
    Comment,
    /// Is a word of the sentence: code, an address, an image.
    Object,
    /// Is text like any other, in another wording: a character reference.
    Wording,
}

impl Role {
    /// Whether it opens the pair with this number.
    pub(super) fn opens(self, number: u32) -> bool {
        matches!(self, Self::Open { pair, .. } if pair == number)
    }
}

/// Turn `source` into a document: its blocks by `format`, their sentences by `sentences`.
///
/// The parts tile the source, whatever it holds. Blocks without a letter or a digit (rules, rows of stars) are skeleton.
pub fn extract(source: String, locale: Locale, format: &dyn Format, sentences: &Sentences) -> Document {
    let mut parts = Vec::new();
    let (mut done, mut number) = (0, 0);
    for block in format.blocks(&source, &locale) {
        let segments = block.segments(number, &source, sentences);
        number += usize::from(!segments.is_empty());
        for segment in segments {
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
    /// A block without codes.
    pub fn new(kind: SegmentKind, lines: Vec<Span>) -> Self {
        Self { kind, lines, ..Self::default() }
    }

    /// The same block, `by` bytes further on.
    pub(super) fn shift(&mut self, by: usize) {
        for span in self.lines.iter_mut().chain(self.codes.iter_mut().map(|code| &mut code.span)) {
            *span = span.shifted(by);
        }
    }

    fn segments(self, number: usize, source: &str, sentences: &Sentences) -> Vec<Segment> {
        let joined = Joined::new(source, &self.lines, &self.codes);
        if !cutting::has_words(&joined) {
            return Vec::new();
        }
        let pairs = Pairs::new(&joined.codes);
        let body = cutting::body(&joined, &pairs);
        let whole = self.is_whole || self.kind == SegmentKind::Source || body.attribute;
        let spans = if whole { vec![body.span] } else { cutting::segments(&joined, body.span, &pairs, sentences) };
        let before = source[..joined.source(body.span).start].chars().next_back();
        let (kind, quoting) = match before {
            _ if !body.attribute => (self.kind, self.quoting),
            Some(mark @ ('"' | '\'')) => (SegmentKind::Attribute, Quoting::Referenced(mark)),
            _ => (SegmentKind::Attribute, self.quoting),
        };
        let mut notes = self.notes;
        let segment = |span: Span| Segment {
            kind,
            span: joined.source(span),
            text: span.of(&joined.text).to_owned(),
            block: number,
            placeables: placeables(&joined, span),
            notes: std::mem::take(&mut notes),
            quoting,
        };
        spans.into_iter().map(segment).collect()
    }
}

/// The codes inside `segment`, with spans in its text.
fn placeables(joined: &Joined<'_>, segment: Span) -> Vec<Placeable> {
    let first = joined.codes.partition_point(|code| code.span.start < segment.start);
    let codes = joined.codes[first..].iter().take_while(|code| code.span.end <= segment.end);
    let placeable = |code: &Placed| {
        let span = Span::new(code.span.start - segment.start, code.span.end - segment.start);
        Placeable { span, text: code.span.of(&joined.text).to_owned() }
    };
    codes.filter(|code| code.role != Role::Wording).map(placeable).collect()
}
