//! Front matter: `key: value` of YAML, `key = "value"` of TOML.
//!
//! Only what stands on the outermost level is looked at. A value is one line, in quotation marks or (in YAML) not, and one
//! segment; or a YAML block (`>` and `|`): a folded one is a paragraph, a literal one has a paragraph a line.

use crate::model::{Quoting, SegmentKind};
use crate::source::{Block, Code, Role};
use crate::text::Span;

/// The blocks of the chosen `fields` in the front matter that `span` of `source` is.
pub(super) fn blocks(source: &str, span: Span, fields: &[&str]) -> Vec<Block> {
    let lines = lines(source, span);
    let mut blocks = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let Some(Entry { key, value, is_toml }) = entry(source, *line) else { continue };
        if !fields.contains(&key) {
            continue;
        }
        match value.of(source).chars().next() {
            Some('>' | '|') if !is_toml => blocks.extend(scalar(source, value, &lines[index + 1..])),
            Some('"') => blocks.extend(quoted(source, value, Quoting::Escaped('"'))),
            Some('\'') if is_toml => blocks.extend(quoted(source, value, Quoting::Literal)),
            Some('\'') => blocks.extend(quoted(source, value, Quoting::Doubled)),
            Some('[' | '{' | '&' | '*' | '!' | '#') | None => {}
            Some(_) if is_toml => {}
            Some(_) => blocks.push(field(plain(source, value), Quoting::Plain)),
        }
    }
    blocks
}

/// A value on one line: one segment.
fn field(value: Span, quoting: Quoting) -> Block {
    Block { is_whole: true, quoting, ..Block::new(SegmentKind::Field, vec![value]) }
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

/// A line on the outermost level.
struct Entry<'s> {
    key: &'s str,
    value: Span,
    is_toml: bool,
}

fn entry(source: &str, line: Span) -> Option<Entry<'_>> {
    let text = line.of(source);
    if text.starts_with(char::is_whitespace) {
        return None;
    }
    let at = text.find([':', '='])?;
    let key = text[..at].trim_end().trim_matches(['"', '\'']);
    let rest = &text[at + 1..];
    let value = rest.trim_start();
    let is_toml = text.as_bytes()[at] == b'=';
    let spaced = value.len() < rest.len() || is_toml;
    spaced.then(|| Entry { key, value: Span::new(line.end - value.len(), line.end), is_toml })
}

/// A value without quotation marks, up to a comment.
fn plain(source: &str, value: Span) -> Span {
    let text = value.of(source);
    let text = text.find(" #").map_or(text, |comment| &text[..comment]).trim_end();
    Span::new(value.start, value.start + text.len())
}

/// What stands between the quotation marks of a value. A mark that is written with another shows alone; other escapes
/// are codes. Nothing when the value goes on.
fn quoted(source: &str, value: Span, quoting: Quoting) -> Option<Block> {
    let text = value.of(source);
    let mark = &text[..1];
    let mut codes = Vec::new();
    let mut at = 1;
    while at < text.len() {
        let rest = &text[at..];
        let escape = match quoting {
            Quoting::Escaped(_) if rest.starts_with('\\') => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            Quoting::Doubled if rest.starts_with("''") => 2,
            _ => 0,
        };
        if escape > 0 {
            let shown = rest[1..escape].starts_with(mark).then(|| mark.to_owned());
            let role = if shown.is_some() { Role::Wording } else { Role::Mark };
            codes.push(Code { span: Span::new(value.start + at, value.start + at + escape), role, shown });
        } else if rest.starts_with(mark) {
            let inside = Span::new(value.start + 1, value.start + at);
            return Some(Block { codes, ..field(inside, quoting) });
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
