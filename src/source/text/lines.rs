//! The lines of a plain text.

use super::markers::{self, Marker};
use crate::text::Span;
use crate::text::places::places;

/// A line that is not blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line {
    /// What it says, without the white space around.
    pub content: Span,
    /// What it says, without the marker either.
    pub body: Span,
    /// The marker at its start.
    pub marker: Option<Marker>,
    /// Columns of white space before the marker, or before the body when there is none.
    pub indent: usize,
    /// Columns before the body.
    pub body_column: usize,
    /// Columns up to the end of the body.
    pub width: usize,
    /// Whether a blank line, or the start of the text, stands before it.
    pub detached: bool,
}

/// The lines of `source` that are not blank. Lines end at LF, CRLF, CR, U+2028 and U+2029; a byte order mark belongs to
/// none.
pub(super) fn lines(source: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut detached = true;
    let mut rest = source.strip_prefix('\u{FEFF}').unwrap_or(source);
    while !rest.is_empty() {
        let start = source.len() - rest.len();
        let end = terminator(rest).unwrap_or(rest.len());
        match line(source, Span::new(start, start + end), detached) {
            Some(line) => {
                lines.push(line);
                detached = false;
            }
            None => detached = true,
        }
        rest = after_terminator(&rest[end..]);
    }
    lines
}

/// Where the first line terminator of `text` starts.
fn terminator(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let ends_line = |at: &usize| matches!(bytes[*at..], [b'\n' | b'\r', ..] | [0xE2, 0x80, 0xA8 | 0xA9, ..]);
    places(text, |byte, _, _| byte < b' ' || byte == 0xE2).find(ends_line)
}

fn after_terminator(rest: &str) -> &str {
    let mut characters = rest.chars();
    if characters.next() == Some('\r') && characters.as_str().starts_with('\n') {
        characters.next();
    }
    characters.as_str()
}

/// The line in `span`; none when it is blank.
fn line(source: &str, span: Span, detached: bool) -> Option<Line> {
    let raw = span.of(source).trim_end();
    let content = raw.trim_start();
    if content.is_empty() {
        return None;
    }
    let indent = columns(&raw[..raw.len() - content.len()]);
    let marker = markers::marker(content);
    let body = marker.map_or(content, |marker| content[marker.len..].trim_start());
    let end = span.start + raw.len();
    let body_column = indent + columns(&content[..content.len() - body.len()]);
    let width = body_column + body.chars().count();
    let from = |text: &str| Span::new(end - text.len(), end);
    Some(Line { content: from(content), body: from(body), marker, indent, body_column, width, detached })
}

/// Columns that characters take; a tab goes on to the next multiple of four.
fn columns(characters: &str) -> usize {
    characters.chars().fold(0, |column, character| if character == '\t' { column / 4 * 4 + 4 } else { column + 1 })
}

#[cfg(test)]
mod tests {
    use super::lines;

    fn bodies(source: &str) -> Vec<String> {
        let show = |line: &super::Line| format!("{}{}", if line.detached { "¶" } else { "" }, line.body.of(source));
        lines(source).iter().map(show).collect()
    }

    #[test]
    fn every_terminator_ends_a_line() {
        assert_eq!(bodies("a\nb\r\nc\rd\u{2028}e\u{2029}f"), ["¶a", "b", "c", "d", "e", "f"]);
        assert_eq!(bodies("\u{FEFF}a\r\n \u{A0}\r\n\r\nb\n\rc"), ["¶a", "¶b", "¶c"]);
        assert_eq!(bodies(""), Vec::<String>::new());
    }

    #[test]
    fn white_space_and_markers_are_left_out() {
        assert_eq!(bodies("  • un\u{A0}\n\t1. deux"), ["¶un", "deux"]);
        let tabbed = lines("\t1. deux");
        assert_eq!((tabbed[0].indent, tabbed[0].body_column, tabbed[0].width), (4, 7, 11));
    }
}
