//! The lines of a block as one text, with the way back to the source.

use super::{Code, Role};
use crate::text::Span;
use std::borrow::Cow;

/// The lines of a block as one text: one space between two lines, and some stretches in another wording.
pub(super) struct Joined<'s> {
    /// The text.
    pub(super) text: Cow<'s, str>,
    /// The codes, with spans in the text.
    pub(super) codes: Vec<Placed>,
    pieces: Vec<Piece>,
}

/// A code in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Placed {
    /// Where it stands.
    pub(super) span: Span,
    /// What it is.
    pub(super) role: Role,
}

/// A stretch of the text that was made from one stretch of the source.
struct Piece {
    /// Where it starts in the text.
    start: usize,
    /// What it was made from.
    source: Span,
    /// Whether it is the source's bytes.
    verbatim: bool,
}

impl<'s> Joined<'s> {
    pub(super) fn new(source: &'s str, lines: &[Span], codes: &[Code]) -> Self {
        let mut joined = Self { text: Cow::Borrowed(""), codes: Vec::new(), pieces: Vec::with_capacity(lines.len()) };
        let mut reworded = codes.iter().filter(|code| code.shown.is_some()).peekable();
        for line in lines {
            if !joined.text.is_empty() {
                joined.text.to_mut().push(' ');
            }
            let mut done = line.start;
            while let Some(code) = reworded.next_if(|code| code.span.end <= line.end) {
                if code.span.start >= done {
                    joined.push(source, Span::new(done, code.span.start), None);
                    joined.push(source, code.span, code.shown.as_deref());
                    done = code.span.end;
                }
            }
            joined.push(source, Span::new(done, line.end), None);
        }
        joined.place(codes);
        joined
    }

    /// The span of the source that `span` of the text was made from. It starts and ends with something visible.
    pub(super) fn source(&self, span: Span) -> Span {
        let first = self.piece(span.start);
        let last = self.piece(span.end - 1);
        let start = if first.verbatim { first.source.start + span.start - first.start } else { first.source.start };
        let end = if last.verbatim { last.source.start + span.end - last.start } else { last.source.end };
        Span::new(start, end)
    }

    fn push(&mut self, source: &'s str, span: Span, shown: Option<&str>) {
        if span.is_empty() {
            return;
        }
        self.pieces.push(Piece { start: self.text.len(), source: span, verbatim: shown.is_none() });
        match shown {
            Some(shown) => self.text.to_mut().push_str(shown),
            None => self.text += span.of(source),
        }
    }

    /// The piece that byte `at` of the text belongs to.
    fn piece(&self, at: usize) -> &Piece {
        &self.pieces[self.pieces.partition_point(|piece| piece.start <= at) - 1]
    }

    /// Find the codes in the text; those that no line shows are left out.
    fn place(&mut self, codes: &[Code]) {
        let mut placed: Vec<Placed> = Vec::with_capacity(codes.len());
        for code in codes {
            let start = self.after(code.span.start);
            let span = Span::new(start, self.before(code.span.end));
            if !span.is_empty() && placed.last().is_none_or(|last| last.span.end <= span.start) {
                placed.push(Placed { span, role: code.role });
            }
        }
        self.codes = placed;
    }

    /// Where the text goes on that was made from byte `at` of the source on.
    fn after(&self, at: usize) -> usize {
        let next = self.pieces.partition_point(|piece| piece.source.end <= at);
        match self.pieces.get(next) {
            Some(piece) if piece.verbatim => piece.start + at.saturating_sub(piece.source.start),
            Some(piece) => piece.start,
            None => self.text.len(),
        }
    }

    /// Where the text ends that was made from what stands before byte `at` of the source.
    fn before(&self, at: usize) -> usize {
        let next = self.pieces.partition_point(|piece| piece.source.start < at);
        let Some(piece) = next.checked_sub(1).map(|last| &self.pieces[last]) else { return 0 };
        if piece.verbatim {
            piece.start + at.min(piece.source.end) - piece.source.start
        } else {
            self.pieces.get(next).map_or(self.text.len(), |piece| piece.start)
        }
    }
}
