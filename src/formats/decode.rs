//! The text that bytes of a file are.

use crate::formats::fault::Fault;
use crate::model::{Message, Problem};
use crate::text::Lines;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// The text of the file `path` with these `bytes`, without a byte order mark.
///
/// The encoding is the one that a byte order mark tells; failing that, for XML, the one that its declaration names
/// (UTF-16 can be seen without), for PO, the one that its header names; failing that, UTF-8. What the encoding standard of the web calls `latin1` is read as
/// windows-1252, as browsers and Windows tools do.
///
/// # Errors
/// When the encoding is unknown, or the bytes are no text in it: the place of the first that is none is told.
pub fn decode(path: &str, bytes: &[u8]) -> Result<String, Box<Problem>> {
    let (encoding, body) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, &bytes[length..]),
        None => (declared(bytes).map_err(|fault| Box::new(fault.of(path)))?, bytes),
    };
    let (text, had_errors) = encoding.decode_without_bom_handling(body);
    if !had_errors {
        return Ok(text.into_owned());
    }
    let place = Lines::new(&text).position(text.find('\u{FFFD}').unwrap_or_default());
    let message = Message::new("formats-encoding").text("encoding", encoding.name());
    Err(Fault::new(place.line, place.column, message).hint("formats-encoding-hint").of(path).into())
}

/// The encoding of a text without byte order mark.
fn declared(bytes: &[u8]) -> Result<&'static Encoding, Fault> {
    match bytes {
        [b'<', 0, b'?', 0, ..] => Ok(UTF_16LE),
        [0, b'<', 0, b'?', ..] => Ok(UTF_16BE),
        [b'<', b'?', b'x', b'm', b'l', ..] => match label(bytes) {
            // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
            Some(label) if label.to_ascii_lowercase().starts_with("utf-16") => Ok(UTF_8),
            Some(label) => Encoding::for_label(label.as_bytes()).ok_or_else(|| {
                let message = Message::new("formats-encoding-unknown").text("encoding", label);
                Fault::new(1, 1, message).hint("formats-encoding-hint")
            }),
            None => Ok(UTF_8),
        },
        [b'#' | b'm', ..] => Ok(po_label(bytes).and_then(Encoding::for_label).unwrap_or(UTF_8)),
        _ => Ok(UTF_8),
    }
}

/// The encoding that the header of a PO file names; templates have `CHARSET` there, which is none.
fn po_label(bytes: &[u8]) -> Option<&[u8]> {
    const FIELD: &[u8] = b"\"Content-Type:";
    const NAME: &[u8] = b"charset=";
    let behind =
        |text: &[u8], mark: &[u8]| text.windows(mark.len()).position(|found| found == mark).map(|at| at + mark.len());
    let header = &bytes[..bytes.len().min(1 << 14)];
    let field = &header[behind(header, FIELD)?..];
    let line = field.split(|byte| *byte == b'\n').next()?;
    let label = &line[behind(line, NAME)?..];
    label.split(|byte| !byte.is_ascii_alphanumeric() && !b"-_:.".contains(byte)).next()
}

/// The encoding that the XML declaration names.
fn label(bytes: &[u8]) -> Option<&str> {
    let end = bytes.windows(2).position(|pair| pair == b"?>")?;
    let declaration = std::str::from_utf8(&bytes[..end]).ok()?;
    let (_, rest) = declaration.split_once("encoding")?;
    let value = rest.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    value[1..].split_once(quote).map(|(label, _)| label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: Result<&str, (usize, usize, &str)>) {
        let found = decode("a.xlf", bytes);
        let problem = |problem: &Problem| (problem.line, problem.column, problem.message.id.clone());
        let expected = expected.map(str::to_owned).map_err(|(line, column, id)| (line, column, id.to_owned()));
        assert_eq!(found.map_err(|found| problem(&found)), expected);
    }

    fn utf_16(text: &str, mark: bool) -> Vec<u8> {
        let units = mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
        units.flat_map(u16::to_le_bytes).collect()
    }

    #[test]
    fn encodings_are_told_by_mark_or_declaration() {
        check("\u{FEFF}été".as_bytes(), Ok("été"));
        check("été".as_bytes(), Ok("été"));
        check(&utf_16("a;é😀", true), Ok("a;é😀"));
        check(&utf_16("<?xml version='1.0'?>é", false), Ok("<?xml version='1.0'?>é"));
        check(
            b"<?xml version='1.0' encoding = \"iso-8859-1\"?>\xE9\x93",
            Ok("<?xml version='1.0' encoding = \"iso-8859-1\"?>é“"),
        );
        check(
            b"msgstr \"\"\n\"Content-Type: text/plain; charset=windows-1251\\n\"\n# \xD0",
            Ok("msgstr \"\"\n\"Content-Type: text/plain; charset=windows-1251\\n\"\n# Р"),
        );
        check(
            "# é\n\"Content-Type: text/plain; charset=CHARSET\\n\"".as_bytes(),
            Ok("# é\n\"Content-Type: text/plain; charset=CHARSET\\n\""),
        );
        check(b"<?xml version='1.0' encoding='UTF-16'?>\xC3\xA9", Ok("<?xml version='1.0' encoding='UTF-16'?>é"));
    }

    #[test]
    fn what_is_no_text_is_told_with_its_place() {
        check(b"ab\nc\xE9t", Err((2, 2, "formats-encoding")));
        check(b"<?xml version='1.0' encoding='EBCDIC-XX'?>", Err((1, 1, "formats-encoding-unknown")));
        check(b"\xFF\xFEa\0\0\xD8", Err((1, 2, "formats-encoding")));
    }
}
