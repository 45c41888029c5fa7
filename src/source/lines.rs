//! The lines of a block, without what containers put at the start of each.

use crate::text::Span;

/// The lines of `span` in `source`, trimmed. At the start of each but the first, white space and the marks of up to
/// `quotes` block quotes are left out.
pub(super) fn lines(source: &str, span: Span, quotes: usize) -> Vec<Span> {
    let mut lines = Vec::new();
    let mut start = span.start;
    while start < span.end {
        let rest = &source[start..span.end];
        let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let line = &rest[..length];
        let line = if lines.is_empty() && start == span.start { line } else { &line[prefix(line, quotes)..] };
        let end = start + length;
        let first = end - line.trim_start_matches([' ', '\t']).len();
        let last = first + source[first..end].trim_end_matches([' ', '\t']).len();
        if first < last {
            lines.push(Span::new(first, last));
        }
        start = end + 1;
    }
    lines
}

/// Length of what containers put at the start of `line`.
fn prefix(line: &str, quotes: usize) -> usize {
    let mut left = quotes;
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b' ' | b'\t' => {}
            b'>' if left > 0 => left -= 1,
            _ => return at,
        }
    }
    line.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, quotes: usize, expected: &[&str]) {
        let found = lines(source, Span::new(0, source.len()), quotes);
        assert_eq!(found.iter().map(|line| line.of(source)).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn marks_of_containers_are_left_out() {
        check("un\n> deux\r\n>   > trois\n lazy", 2, &["un", "deux", "trois", "lazy"]);
        check("un\n    deux\n> trois", 0, &["un", "deux", "> trois"]);
        check("\\> un \n>> > deux", 2, &["\\> un", "> deux"]);
    }
}
