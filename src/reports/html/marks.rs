//! A text cut where marks begin and end, so that marks may overlap in any way.

use crate::model::Severity;
use crate::reports::visible;
use crate::text::Span;
use serde::Serialize;

/// What a finding marks in a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    /// Number of the finding.
    pub(super) number: usize,
    /// What it marks.
    pub(super) span: Span,
    /// How grave it is.
    pub(super) severity: Severity,
}

/// A stretch of a text that the same findings mark.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Piece {
    /// Numbers of the findings, with spaces between; empty where nothing is marked.
    of: String,
    /// The gravest severity of them.
    level: &'static str,
    /// The stretch; none for a place between two characters.
    parts: Vec<Part>,
}

/// Characters of a stretch.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Part {
    /// The name of a character that would not be seen.
    name: Option<&'static str>,
    /// The characters.
    text: String,
}

/// Cut `text` at the edges of `marks`.
pub(super) fn pieces(text: &str, marks: &[Mark]) -> Vec<Piece> {
    let mut edges: Vec<usize> = marks.iter().flat_map(|mark| [mark.span.start, mark.span.end]).collect();
    edges.extend([0, text.len()]);
    edges.sort_unstable();
    edges.dedup();
    let stretches = edges.windows(2).map(|pair| Span::new(pair[0], pair[1]));
    let points = marks.iter().map(|mark| mark.span).filter(|span| span.is_empty());
    let mut spans: Vec<Span> = stretches.chain(points).collect();
    spans.sort_unstable();
    spans.dedup();
    spans.into_iter().map(|span| piece(span.of(text), &covering(span, marks))).collect()
}

fn covering(span: Span, marks: &[Mark]) -> Vec<Mark> {
    let covers = |mark: &&Mark| if span.is_empty() { mark.span == span } else { mark.span.contains(span) };
    marks.iter().filter(covers).copied().collect()
}

fn piece(text: &str, marks: &[Mark]) -> Piece {
    let numbers: Vec<String> = marks.iter().map(|mark| mark.number.to_string()).collect();
    Piece {
        of: numbers.join(" "),
        level: marks.iter().map(|mark| mark.severity).max().map_or("", Severity::name),
        parts: parts(text, !marks.is_empty()),
    }
}

/// `text` in parts. White space has a name where it is `marked`, what would disturb the page has one anywhere.
pub(super) fn parts(text: &str, marked: bool) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for character in text.chars() {
        let shown = if character == '\n' { '\n' } else { visible::shown(character) };
        let name = visible::name(character).filter(|_| marked || shown != character);
        match parts.last_mut() {
            Some(Part { name: None, text }) if name.is_none() => text.push(shown),
            _ => parts.push(Part { name, text: shown.to_string() }),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, marks: &[(usize, usize, usize)], expected: &str) {
        let marks: Vec<Mark> = marks
            .iter()
            .map(|(number, start, end)| Mark {
                number: *number,
                span: Span::new(*start, *end),
                severity: Severity::Note,
            })
            .collect();
        let shown = |part: &Part| part.name.map_or_else(|| part.text.clone(), |name| format!("<{name}>"));
        let piece = |piece: &Piece| {
            let text: String = piece.parts.iter().map(shown).collect();
            if piece.of.is_empty() { text } else { format!("[{}:{text}]", piece.of) }
        };
        assert_eq!(pieces(text, &marks).iter().map(piece).collect::<String>(), expected);
    }

    #[test]
    fn marks_may_overlap() {
        check("abcdef", &[(1, 0, 4), (2, 2, 6), (3, 2, 2)], "[1:ab][3:][1 2:cd][2:ef]");
        check("", &[(1, 0, 0)], "[1:]");
        check("ab", &[], "ab");
    }

    #[test]
    fn what_is_not_seen_has_a_name_where_it_matters() {
        check("a\u{A0}b\u{A0}\u{202E}", &[(1, 1, 3)], "a[1:<NBSP>]b\u{A0}<RLO>");
    }
}
