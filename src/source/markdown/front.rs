//! Front matter: `key: value` of YAML, `key = "value"` of TOML.
//!
//! Only what stands on the outermost level is looked at. A value is one line, in quotation marks or not, or a YAML block
//! (`>` and `|`): a folded one is a paragraph, a literal one has a paragraph a line.

use crate::model::SegmentKind;
use crate::source::{Block, Code, Role};
use crate::text::Span;

/// The blocks of the chosen `fields` in the front matter that `span` of `source` is.
pub(super) fn blocks(source: &str, span: Span, fields: &[&str]) -> Vec<Block> {
    let lines = lines(source, span);
    let mut blocks = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let Some((key, value)) = entry(source, *line) else { continue };
        if !fields.contains(&key) {
            continue;
        }
        match value.of(source).chars().next() {
            Some('>' | '|') => blocks.extend(scalar(source, value, &lines[index + 1..])),
            Some(quote @ ('"' | '\'')) => blocks.extend(quoted(source, value, quote)),
            Some('[' | '{' | '&' | '*' | '!' | '#') | None => {}
            Some(_) => blocks.push(Block::new(SegmentKind::Field, vec![plain(source, value)])),
        }
    }
    blocks
}

fn lines(source: &str, span: Span) -> Vec<Span> {
    let mut lines = Vec::new();
    let mut start = span.start;
    for line in span.of(source).split_inclusive(['\n', '\r']) {
        lines.push(Span::new(start, start + line.trim_end().len()));
        start += line.len();
    }
    lines
}

/// The key and the value of a line on the outermost level.
fn entry(source: &str, line: Span) -> Option<(&str, Span)> {
    let text = line.of(source);
    if text.starts_with(char::is_whitespace) {
        return None;
    }
    let at = text.find([':', '='])?;
    let key = text[..at].trim_end().trim_matches(['"', '\'']);
    let rest = &text[at + 1..];
    let value = rest.trim_start();
    let spaced = value.len() < rest.len() || text.as_bytes()[at] == b'=';
    spaced.then(|| (key, Span::new(line.end - value.len(), line.end)))
}

/// A value without quotation marks, up to a comment.
fn plain(source: &str, value: Span) -> Span {
    let text = value.of(source);
    let text = text.find(" #").map_or(text, |comment| &text[..comment]).trim_end();
    Span::new(value.start, value.start + text.len())
}

/// What stands between the quotation marks of a value; escapes in it are codes. Nothing when the value goes on.
fn quoted(source: &str, value: Span, quote: char) -> Option<Block> {
    let text = value.of(source);
    let mut codes = Vec::new();
    let mut at = 1;
    while at < text.len() {
        let rest = &text[at..];
        let escape = match quote {
            '"' if rest.starts_with('\\') => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            '\'' if rest.starts_with("''") => 2,
            _ => 0,
        };
        if escape > 0 {
            let span = Span::new(value.start + at, value.start + at + escape);
            codes.push(Code { span, role: Role::Mark, shown: None });
        } else if rest.starts_with(quote) {
            let inside = Span::new(value.start + 1, value.start + at);
            return Some(Block { codes, ..Block::new(SegmentKind::Field, vec![inside]) });
        }
        at += if escape > 0 { escape } else { rest.chars().next().map_or(1, char::len_utf8) };
    }
    None
}

/// The paragraphs of a block scalar, whose lines are indented.
fn scalar(source: &str, value: Span, rest: &[Span]) -> Vec<Block> {
    let inside = |line: &&Span| line.is_empty() || line.of(source).starts_with([' ', '\t']);
    let lines: Vec<Span> = rest.iter().take_while(inside).map(|line| trimmed(source, *line)).collect();
    let folded = value.of(source).starts_with('>');
    let paragraphs = lines.split(|line| line.is_empty());
    let block = |lines: Vec<Span>| Block::new(SegmentKind::Field, lines);
    paragraphs
        .filter(|lines| !lines.is_empty())
        .flat_map(|lines| if folded { vec![lines.to_vec()] } else { lines.iter().map(|line| vec![*line]).collect() })
        .map(block)
        .collect()
}

fn trimmed(source: &str, line: Span) -> Span {
    let text = line.of(source);
    Span::new(line.end - text.trim_start().len(), line.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &[&str]) {
        let found = blocks(source, Span::new(0, source.len()), &["title", "description"]);
        let show = |block: &Block| block.lines.iter().map(|line| line.of(source)).collect::<Vec<_>>().join("|");
        assert_eq!(found.iter().map(show).collect::<Vec<_>>(), expected, "{source}");
    }

    #[test]
    fn values_are_found_without_their_quotation_marks() {
        check("title: Le plan # sic\nauthor: Un\ndescription: 'L''été'\n", &["Le plan", "L''été"]);
        check("title = \"Le \\\"plan\\\"\"\r\n\"description\" = 'Deux'\r\n", &["Le \\\"plan\\\"", "Deux"]);
        check("title: \"jamais fermé\ndescription:sans espace\nx:\n  title: dedans\n", &[]);
        check("title: [a, b]\ndescription:\n", &[]);
    }

    #[test]
    fn block_scalars_are_paragraphs() {
        check("title: >-\n  Un\n  deux.\n\n  Trois.\nx: y\n", &["Un|deux.", "Trois."]);
        check("description: |\n  Un\n  deux.\nx: y\n", &["Un", "deux."]);
    }
}
