//! Which codes belong together.

use super::find::{Mark, Role};
use super::{Code, Piece};

/// The pieces of `text`, in which `marks` were found.
pub(super) fn pieces<'t>(text: &'t str, marks: &[Mark]) -> Vec<Piece<'t>> {
    let partners = partners(text, marks);
    let mut pieces = Vec::with_capacity(2 * marks.len() + 1);
    let mut from = 0;
    for (index, mark) in marks.iter().enumerate() {
        let wording = mark.span.of(text);
        let partner = partners[index].map(|partner| marks[partner].span.of(text));
        let piece = match (partners[index], partner) {
            (Some(at), Some(end)) if at > index => Piece::Start(Code { start: wording, end: Some(end) }),
            (Some(_), Some(start)) => Piece::End(Code { start, end: Some(wording) }),
            _ if mark.stands_alone => Piece::Alone(Code { start: wording, end: None }),
            _ => continue,
        };
        if from < mark.span.start {
            pieces.push(Piece::Text(&text[from..mark.span.start]));
        }
        pieces.push(piece);
        from = mark.span.end;
    }
    if from < text.len() || pieces.is_empty() {
        pieces.push(Piece::Text(&text[from..]));
    }
    pieces
}

/// Of how many codes that have begun the innermost may end: no text that people wrote has more, and the cost stays linear.
const MAX_OPEN: usize = 32;

/// For each mark the one that it belongs to.
fn partners(text: &str, marks: &[Mark]) -> Vec<Option<usize>> {
    let mut partners = vec![None; marks.len()];
    let mut open: Vec<usize> = Vec::new();
    for (index, mark) in marks.iter().enumerate() {
        let ends = matches!(mark.role, Role::End | Role::Either);
        let wording = mark.span.of(text);
        let nearest = open.iter().enumerate().rev().take(MAX_OPEN);
        let mut fitting = nearest.filter(|(_, start)| ends && belong(marks[**start].span.of(text), wording));
        let start = fitting.next().map(|(at, _)| at);
        match start {
            Some(at) => {
                partners[open[at]] = Some(index);
                partners[index] = Some(open[at]);
                // What began in between can no longer end.
                open.truncate(at);
            }
            None if matches!(mark.role, Role::Start | Role::Either) => open.push(index),
            None => {}
        }
    }
    partners
}

/// Whether the code that begins with `start` can end with `end`.
fn belong(start: &str, end: &str) -> bool {
    let name = |tag: &str| {
        let rest = tag.trim_start_matches(['<', '/']);
        rest.split(|c: char| c.is_whitespace() || c == '>').next().map(str::to_owned)
    };
    match (start.as_bytes()[0], end.as_bytes()[0]) {
        (b'<', b'<') => name(start) == name(end),
        (b'[' | b'!', b']') => true,
        _ => start == end,
    }
}
