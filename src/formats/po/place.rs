//! Where the texts of a pair stand in their file, for findings.

use super::line::{Kind, Line, lines};
use super::string::scan;
use crate::model::Pair;
use crate::text::{Lines, Span};

/// Which text of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// The source.
    Source,
    /// The target.
    Target,
}

/// Where `span` of the `side` of `pair` stands in the PO file `text` that the pair was read from; `index` has its
/// lines. Escapes and wrapped strings are seen through. None when the pair has no line, or the text no such span.
pub fn place(text: &str, index: &Lines<'_>, pair: &Pair, (side, span): (Side, Span)) -> Option<Span> {
    let start = index.line(pair.line).start;
    let kind = if side == Side::Source { Kind::Source } else { Kind::Target };
    let mut rest = lines(&text[start..]).skip_while(|line| line.kind != kind);
    let mut bytes = Bytes { start, places: Vec::new(), end: 0 };
    bytes.push(&rest.next()?);
    rest.take_while(|line| line.kind == Kind::More).for_each(|line| bytes.push(&line));
    bytes.place(span)
}

/// For each byte of a text where it stands in the file.
struct Bytes {
    /// Where the lines start.
    start: usize,
    places: Vec<Span>,
    /// Where the text ends.
    end: usize,
}

impl Bytes {
    fn push(&mut self, line: &Line<'_>) {
        let line_start = self.start + line.start;
        let mut take = |piece: Span, bytes: &[u8]| {
            let piece = piece.shifted(line_start);
            let plain = bytes.len() == piece.len();
            let byte = |index: usize| Span::new(piece.start + index, piece.start + index + 1);
            self.places.extend((0..bytes.len()).map(|index| if plain { byte(index) } else { piece }));
            self.end = piece.end;
        };
        // The pair was read from these lines, so there is no fault in them.
        let _ = scan(line, &mut take);
    }

    fn place(&self, span: Span) -> Option<Span> {
        let start = if span.start == self.places.len() { self.end } else { self.places.get(span.start)?.start };
        let end = if span.is_empty() { start } else { self.places.get(span.end - 1)?.end };
        Some(Span::new(start, end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::{Format, po::Po};

    const FILE: &str =
        "msgid \"Un « mot »\"\nmsgstr \"\"\n\"A \\\"w\"\n\"ord\\\"\\303\\251.\"\n\nmsgid \"b\"\nmsgstr \"\"\n";

    fn check(pair: usize, side: Side, words: &str, expected: Option<&str>) {
        let read = Po.read("a.po", FILE).value;
        let pair = &read.pairs[pair];
        let text = if side == Side::Source { &pair.source } else { &pair.target };
        let start = text.find(words).unwrap_or(usize::MAX - 9);
        let span = Span::new(start, start + words.len());
        let found = place(FILE, &Lines::new(FILE), pair, (side, span));
        assert_eq!(found.map(|span| span.of(FILE)), expected);
    }

    #[test]
    fn words_are_found_behind_escapes_and_line_ends() {
        check(0, Side::Source, "mot", Some("mot"));
        check(0, Side::Target, "A \"", Some("A \\\""));
        check(0, Side::Target, "\"word\"", Some("\\\"w\"\n\"ord\\\""));
        check(0, Side::Target, "é.", Some("\\303\\251."));
        check(1, Side::Target, "", Some(""));
        check(1, Side::Target, "nowhere", None);
    }
}
