//! Quoted strings: escapes in, text out, and back.

use super::line::Line;
use crate::formats::fault::Fault;
use crate::text::Span;
use crate::text::places::places;

/// Append the strings that stand in the rest of `line` to `text`, escapes resolved. Numbers in escapes are bytes, so
/// the text is UTF-8 only when all of it was read.
pub(super) fn unquote(line: &Line<'_>, text: &mut Vec<u8>) -> Result<(), Fault> {
    scan(line, |_, bytes| text.extend_from_slice(bytes))
}

/// Give the pieces of the strings in the rest of `line` to `take`: where each stands in the line, and what it means. A
/// piece without escapes means itself; an escape means one byte.
pub(super) fn scan(line: &Line<'_>, mut take: impl FnMut(Span, &[u8])) -> Result<(), Fault> {
    let mut at = skip_space(line, line.text.len() - line.rest.len());
    if !opens(line, at) {
        return Err(line.fault_at(at, "formats-po-expected-string").hint("formats-po-expected-string-hint"));
    }
    while opens(line, at) {
        at = skip_space(line, scan_one(line, at + 1, &mut take)?);
    }
    if at < line.text.len() {
        return Err(line.fault_at(at, "formats-po-after-string").hint("formats-po-quote-hint"));
    }
    Ok(())
}

fn opens(line: &Line<'_>, at: usize) -> bool {
    line.text.as_bytes().get(at) == Some(&b'"')
}

fn skip_space(line: &Line<'_>, at: usize) -> usize {
    let rest = &line.text[at..];
    line.text.len() - rest.trim_start().len()
}

/// Read one string whose first character is at `at`; gives the place behind its closing mark.
fn scan_one(line: &Line<'_>, mut at: usize, take: &mut impl FnMut(Span, &[u8])) -> Result<usize, Fault> {
    let bytes = line.text.as_bytes();
    let start = at - 1;
    loop {
        let plain = bytes[at..].iter().position(|byte| matches!(byte, b'"' | b'\\'));
        let Some(end) = plain.map(|length| at + length) else {
            return Err(line.fault_at(start, "formats-po-unclosed-string").hint("formats-po-quote-hint"));
        };
        take(Span::new(at, end), &bytes[at..end]);
        if bytes[end] == b'"' {
            return Ok(end + 1);
        }
        let (byte, length) = escaped(&line.text[end + 1..]).ok_or_else(|| unknown_escape(line, end))?;
        at = end + 1 + length;
        take(Span::new(end, at), &[byte]);
    }
}

/// The byte that the characters behind a backslash mean, and how many of them do.
fn escaped(rest: &str) -> Option<(u8, usize)> {
    let byte = match rest.as_bytes().first()? {
        b'n' => b'\n',
        b't' => b'\t',
        b'r' => b'\r',
        b'a' => 0x07,
        b'b' => 0x08,
        b'v' => 0x0B,
        b'f' => 0x0C,
        mark @ (b'"' | b'\\') => *mark,
        b'0'..=b'7' => return number(rest, 8, 3),
        b'x' => return number(&rest[1..], 16, 2).map(|(byte, length)| (byte, length + 1)),
        _ => return None,
    };
    Some((byte, 1))
}

/// The byte whose number stands at the start of `digits`, and how many digits it has.
fn number(digits: &str, radix: u32, most: usize) -> Option<(u8, usize)> {
    let values = digits.chars().map_while(|digit| digit.to_digit(radix)).take(most);
    let (length, value) = values.fold((0, 0), |(length, value), digit| (length + 1, value * radix + digit));
    let byte = u8::try_from(value & 0xFF).expect("masked to one byte");
    (length > 0).then_some((byte, length))
}

fn unknown_escape(line: &Line<'_>, at: usize) -> Fault {
    let escape: String = line.text[at..].chars().take(2).collect();
    let fault = line.fault_at(at, "formats-po-unknown-escape").text("escape", &escape);
    fault.hint("formats-po-unknown-escape-hint")
}

/// Append `text` as the string of `keyword`, each line after `mark`: on one line, or with line breaks inside on a line
/// each behind an empty string, as `msgcat --no-wrap` writes it.
pub(super) fn quote(out: &mut String, mark: &str, keyword: &str, text: &str) {
    out.push_str(mark);
    out.push_str(keyword);
    let body = text.strip_suffix('\n').unwrap_or(text);
    if body.contains('\n') {
        out.push_str(" \"\"\n");
        for line in text.split_inclusive('\n') {
            out.push_str(mark);
            push_quoted(out, line);
        }
    } else {
        out.push(' ');
        push_quoted(out, text);
    }
}

/// `text` as it stands inside a string of a PO file.
pub fn escaped_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_escaped(&mut out, text);
    out
}

/// Append `text` between quotation marks, and a line break.
pub(super) fn push_quoted(out: &mut String, text: &str) {
    out.push('"');
    push_escaped(out, text);
    out.push_str("\"\n");
}

fn push_escaped(out: &mut String, text: &str) {
    let mut done = 0;
    for at in places(text, |byte, _, _| byte < b' ' || byte == b'"' || byte == b'\\') {
        if let Some(escape) = escape(text.as_bytes()[at]) {
            out.push_str(&text[done..at]);
            out.push_str(escape);
            done = at + 1;
        }
    }
    out.push_str(&text[done..]);
}

/// How a character is written that cannot stand for itself. gettext writes all others as they are.
fn escape(byte: u8) -> Option<&'static str> {
    match byte {
        b'"' => Some("\\\""),
        b'\\' => Some("\\\\"),
        b'\n' => Some("\\n"),
        b'\t' => Some("\\t"),
        b'\r' => Some("\\r"),
        0x07 => Some("\\a"),
        0x08 => Some("\\b"),
        0x0B => Some("\\v"),
        0x0C => Some("\\f"),
        0x00 => Some("\\000"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Message;
    use proptest::prelude::*;

    fn unquoted(line: &str) -> Result<String, (usize, Message)> {
        let mut text = Vec::new();
        match unquote(&Line::new(1, 0, line), &mut text) {
            Ok(()) => Ok(String::from_utf8(text).unwrap()),
            Err(fault) => Err((fault.column, fault.message)),
        }
    }

    #[test]
    fn every_escape_of_gettext_is_read() {
        let read = |line| unquoted(line).unwrap();
        assert_eq!(read(r#"msgid "\\n\"\n\t\r\a\b\v\f""#), "\\n\"\n\t\r\u{7}\u{8}\u{B}\u{C}");
        assert_eq!(read(r#"msgid "\303\251\xC3\xa9\0001""#), "éé\u{0}1");
        assert_eq!(read(r#"msgid  "a" "b"  "#), "ab");
        assert_eq!(read("\"é\""), "é");
    }

    #[test]
    fn faults_have_their_place() {
        let fault = |line| {
            let (column, message) = unquoted(line).unwrap_err();
            (column, message.id)
        };
        assert_eq!(fault("msgid"), (6, "formats-po-expected-string".to_owned()));
        assert_eq!(fault("msgid « a »"), (7, "formats-po-expected-string".to_owned()));
        assert_eq!(fault("msgid \"é"), (7, "formats-po-unclosed-string".to_owned()));
        assert_eq!(fault("msgid \"a\\\""), (7, "formats-po-unclosed-string".to_owned()));
        assert_eq!(fault("msgid \"é \"dit\" a\""), (11, "formats-po-after-string".to_owned()));
        assert_eq!(fault("msgid \"é\\é\""), (9, "formats-po-unknown-escape".to_owned()));
        assert_eq!(fault("msgid \"\\x\""), (8, "formats-po-unknown-escape".to_owned()));
    }

    #[test]
    fn line_breaks_inside_are_lines() {
        let quoted = |text| {
            let mut out = String::new();
            quote(&mut out, "#~ ", "msgid", text);
            out
        };
        assert_eq!(quoted("a"), "#~ msgid \"a\"\n");
        assert_eq!(quoted("a\n"), "#~ msgid \"a\\n\"\n");
        assert_eq!(quoted("\n"), "#~ msgid \"\\n\"\n");
        assert_eq!(quoted("a\n\nb"), "#~ msgid \"\"\n#~ \"a\\n\"\n#~ \"\\n\"\n#~ \"b\"\n");
    }

    proptest! {
        #[test]
        fn every_text_reads_as_it_was_written(text in r"[\x00-\x7F«é\u{A0}\u{2028}\u{1F600}]{0,24}") {
            let mut out = String::new();
            quote(&mut out, "", "msgid", &text);
            let read: Result<String, _> = out.lines().map(unquoted).collect();
            prop_assert_eq!(read, Ok(text));
        }
    }
}
