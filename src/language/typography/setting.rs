//! Steps of setting a draft that languages share.

use super::Marks;
use super::places::places;
use super::quotations::{Quotation, quotations};
use crate::text::bytes;
use std::borrow::Cow;

/// Straight apostrophes curled, three stops made an ellipsis, `(…)` set in square brackets, no space before an ellipsis
/// that ends something.
pub(crate) fn characters<'d>(draft: &'d str, marks: &Marks) -> Cow<'d, str> {
    if !may_differ(draft, marks.ellipsis) {
        return Cow::Borrowed(draft);
    }
    let ellipsis = marks.ellipsis.to_string();
    let draft = draft.replace("...", &ellipsis).replace(&format!("({ellipsis})"), &format!("[{ellipsis}]"));
    let mut set = String::with_capacity(draft.len());
    let mut letters = draft.chars().peekable();
    while let Some(letter) = letters.next() {
        let after = letters.peek().copied();
        match letter {
            '\'' if set.ends_with(|before: char| before.is_alphanumeric() || before == '’')
                || after.is_some_and(char::is_alphanumeric) =>
            {
                set.push(marks.apostrophe);
            }
            _ if letter == marks.ellipsis
                && after.is_none_or(|after| after.is_whitespace() || "”»’.,;!?".contains(after)) =>
            {
                set.truncate(set.trim_end().len());
                set.push(letter);
            }
            other => set.push(other),
        }
    }
    Cow::Owned(set)
}

/// Whether there is a straight apostrophe or anything like an ellipsis.
fn may_differ(draft: &str, ellipsis: char) -> bool {
    let mut own = [0; 4];
    ellipsis.encode_utf8(&mut own);
    bytes::any(draft, |first, second, third| {
        let stops = (first == b'.') && (second == b'.') && (third == b'.');
        let ellipsis =
            (first == own[0]) && ((own[1] == 0) || (second == own[1])) && ((own[2] == 0) || (third == own[2]));
        (first == b'\'') || stops || ellipsis
    })
}

/// Quotation marks of any language set in those of `marks`, by how deep they stand.
pub(crate) fn quotes<'d>(draft: &'d str, marks: &Marks) -> Cow<'d, str> {
    let found = quotations(draft);
    let mut changes: Vec<(usize, usize, String)> = Vec::new();
    let space = |quotation: &Quotation| {
        marks.quote_space.filter(|_| quotation.depth.is_multiple_of(2)).map(String::from).unwrap_or_default()
    };
    for quotation in found.pairs.iter().filter(|quotation| !quotation.open.of(draft).starts_with('‘')) {
        let pair = if quotation.depth.is_multiple_of(2) { marks.quotes } else { marks.inner_quotes };
        let space = space(quotation);
        changes.push((quotation.open.start, quotation.open.end, format!("{}{space}", pair.open)));
        changes.push((quotation.close.start, quotation.close.end, format!("{space}{}", pair.close)));
    }
    for stray in &found.strays {
        let set = match stray.of(draft) {
            "«" | "„" | "‹" => marks.quotes.open,
            "»" | "›" => marks.quotes.close,
            _ => continue,
        };
        changes.push((stray.start, stray.end, set.to_string()));
    }
    changes.sort();
    spliced(draft, &changes)
}

/// `text` with the stretches of `changes` (start, end, new text; in order) replaced.
pub(crate) fn spliced<'t>(text: &'t str, changes: &[(usize, usize, String)]) -> Cow<'t, str> {
    if changes.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut set = String::with_capacity(text.len());
    let mut at = 0;
    for (start, end, new) in changes.iter().filter(|(start, end, _)| start <= end) {
        if *start < at {
            continue;
        }
        set.push_str(&text[at..*start]);
        set.push_str(new);
        at = *end;
    }
    set.push_str(&text[at..]);
    Cow::Owned(set)
}

/// White space before `:`, `;`, `!`, `?` and `%` dropped, no-break spaces made plain, runs of spaces made one.
pub(crate) fn close_spaces(draft: &str) -> Cow<'_, str> {
    let bytes = draft.as_bytes();
    let mut set = String::new();
    let mut done = 0;
    for place in places(draft, is_odd) {
        if place < done {
            continue;
        }
        let start = if draft[done..place].ends_with(' ') { place - 1 } else { place };
        let end = white_end(bytes, start);
        let closed = start > 0 && bytes.get(end).is_some_and(|byte| is_spaceless(*byte));
        set.push_str(&draft[done..start]);
        set.push_str(if closed { "" } else { " " });
        done = end;
    }
    if done == 0 {
        return Cow::Borrowed(draft);
    }
    set.push_str(&draft[done..]);
    Cow::Owned(set)
}

/// Whether other white space begins with these bytes than a single plain space before a word.
fn is_odd(first: u8, second: u8, third: u8) -> bool {
    let plain = first == b' ' && (second == b' ' || is_spaceless(second));
    let unbroken = first == 0xC2 && second == 0xA0;
    plain || unbroken || (first == 0xE2 && second == 0x80 && (third == 0x89 || third == 0xAF))
}

/// Whether `byte` is a mark that has no space before it.
const fn is_spaceless(byte: u8) -> bool {
    byte == b':' || byte == b';' || byte == b'!' || byte == b'?' || byte == b'%'
}

/// Where the run of spaces at `start` ends, no-break and thin ones included.
fn white_end(bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    while let length @ 1.. = white(&bytes[end..]) {
        end += length;
    }
    end
}

/// Bytes of the space that `bytes` begin with.
const fn white(bytes: &[u8]) -> usize {
    match bytes {
        [b' ', ..] => 1,
        [0xC2, 0xA0, ..] => 2,
        [0xE2, 0x80, 0x89 | 0xAF, ..] => 3,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// `draft` with its spaces closed, one run of them after another.
    fn simple(draft: &str) -> String {
        let is_white = |letter: char| matches!(letter, ' ' | '\u{A0}' | '\u{2009}' | '\u{202F}');
        let mut set = String::new();
        let mut rest = draft;
        while let Some(at) = rest.find(is_white) {
            set.push_str(&rest[..at]);
            rest = rest[at..].trim_start_matches(is_white);
            let closed = rest.starts_with([':', ';', '!', '?', '%']) && !set.is_empty();
            set.push_str(if closed { "" } else { " " });
        }
        set + rest
    }

    proptest! {
        #[test]
        fn spaces_are_closed(draft in "[a .:%!’“\u{A0}\u{202F}\u{2009}]{0,60}") {
            prop_assert_eq!(close_spaces(&draft), simple(&draft));
        }
    }
}
