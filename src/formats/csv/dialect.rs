//! What separates the cells of a file, and whether its quotation marks are closed.

use csv::{ReaderBuilder, StringRecord};

const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// The delimiter with which the first row has all `wanted` columns; failing that the one that gives most columns.
pub(super) fn delimiter(text: &str, wanted: &[&str]) -> u8 {
    let columns = |delimiter: u8| -> StringRecord {
        let mut reader = ReaderBuilder::new().delimiter(delimiter).has_headers(false).from_reader(text.as_bytes());
        reader.records().next().and_then(Result::ok).unwrap_or_default()
    };
    let has_all = |row: &StringRecord| wanted.iter().all(|name| row.iter().any(|cell| is_name(cell, name)));
    let rank = |delimiter: &u8| {
        let row = columns(*delimiter);
        (has_all(&row), row.len())
    };
    // `max_by_key` gives the last of equals: the comma comes first in the table and last here.
    DELIMITERS.into_iter().rev().max_by_key(rank).expect("the table is not empty")
}

/// Whether `cell` names the column `name`.
pub(super) fn is_name(cell: &str, name: &str) -> bool {
    cell.trim().eq_ignore_ascii_case(name)
}

/// Where in a cell the scanner is.
#[derive(Clone, Copy)]
enum Place {
    /// At its first character.
    Start,
    /// In a cell without quotation marks.
    Plain,
    /// In a quoted cell that opened at this byte.
    Quoted(usize),
    /// Behind a mark that closes such a cell, or is the first of a doubled one.
    Closed(usize),
}

/// Where a quotation mark opens that nothing closes.
pub(super) fn unclosed_quote(text: &str, delimiter: u8) -> Option<usize> {
    let last = text.bytes().enumerate().fold(Place::Start, |place, (at, byte)| match (place, byte) {
        (Place::Quoted(open), b'"') => Place::Closed(open),
        (Place::Quoted(_), _) => place,
        (Place::Start, b'"') => Place::Quoted(at),
        (Place::Closed(open), b'"') => Place::Quoted(open),
        (_, b'\n' | b'\r') => Place::Start,
        _ if byte == delimiter => Place::Start,
        _ => Place::Plain,
    });
    if let Place::Quoted(open) = last { Some(open) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_row_tells_the_delimiter() {
        let check = |text, expected: u8| assert_eq!(delimiter(text, &["source", "target"]), expected, "{text}");
        check("source,target\na;b,c;d", b',');
        check("Source;Target;note, remark, other\n", b';');
        check("id\tsource\ttarget", b'\t');
        check("a;b;c\n", b';');
        check("", b',');
    }

    #[test]
    fn open_quotation_marks_are_found() {
        let check = |text, expected| assert_eq!(unclosed_quote(text, b','), expected, "{text}");
        check("a,\"b\nc\"\"d\"\n\"\",5\"\"\n", None);
        check("a,\"b\"\nc,\"d\"\"\ne,f\n", Some(8));
    }
}
