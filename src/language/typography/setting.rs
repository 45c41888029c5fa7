//! Steps of setting a draft that languages share.

use super::Marks;
use super::quotations::{Quotation, quotations};
use crate::text::places::{may_be_sign, places};
use std::borrow::Cow;

/// Straight apostrophes curled, three stops made an ellipsis, `(…)` set in square brackets, no space before an ellipsis
/// that ends something.
pub(crate) fn characters<'d>(draft: &'d str, marks: &Marks) -> Cow<'d, str> {
    if !may_differ(draft, marks.ellipsis) {
        return Cow::Borrowed(draft);
    }
    let ellipsis = marks.ellipsis.to_string();
    let draft = replaced(draft.into(), "...", &ellipsis);
    let draft = replaced(draft, &format!("({ellipsis})"), &format!("[{ellipsis}]"));
    let begins = ellipsis.as_bytes()[0];
    let mut set = String::with_capacity(draft.len());
    let mut done = 0;
    for at in places(&draft, |first, _, _| first == b'\'' || first == begins) {
        let Some(letter) = draft[at..].chars().next().filter(|letter| *letter == '\'' || *letter == marks.ellipsis)
        else {
            continue;
        };
        set.push_str(&draft[done..at]);
        done = at + letter.len_utf8();
        let after = draft[done..].chars().next();
        if letter == marks.ellipsis {
            if after.is_none_or(|after| after.is_whitespace() || "”»’.,;!?".contains(after)) {
                set.truncate(set.trim_end().len());
            }
            set.push(letter);
        } else {
            let joins = set.ends_with(|before: char| before.is_alphanumeric() || before == '’');
            let curls = joins || after.is_some_and(char::is_alphanumeric);
            set.push(if curls { marks.apostrophe } else { letter });
        }
    }
    set.push_str(&draft[done..]);
    Cow::Owned(set)
}

/// `text` with `to` for `from`; as it is where that stands nowhere.
fn replaced<'t>(text: Cow<'t, str>, from: &str, to: &str) -> Cow<'t, str> {
    if text.contains(from) { text.replace(from, to).into() } else { text }
}

/// Whether there is a straight apostrophe or anything like an ellipsis.
fn may_differ(draft: &str, ellipsis: char) -> bool {
    let may_begin = |first, second, _| first == b'\'' || (first == b'.' && second == b'.');
    let begins = |at: usize| draft[at..].starts_with('\'') || draft[at..].starts_with("...");
    draft.contains(ellipsis) || places(draft, may_begin).any(begins)
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
    for place in places(draft, may_be_odd) {
        if place < done || !is_odd(&bytes[place..]) {
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

/// Whether `bytes` begin with other white space than a single plain space before a word.
const fn is_odd(bytes: &[u8]) -> bool {
    match bytes {
        [b' ', next, ..] => *next == b' ' || is_spaceless(*next),
        _ => white(bytes) > 1,
    }
}

/// Whether [`is_odd`] may be true of what begins with these bytes: signs and figures follow few spaces.
const fn may_be_odd(first: u8, second: u8, _: u8) -> bool {
    (first == b' ' && second < b'A') || may_be_sign(first)
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
    use crate::language::{Language, french::French};
    use crate::model::Style;
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

    /// `draft` with its apostrophes and ellipses set, one character after another.
    fn simply_set(draft: &str, marks: &Marks) -> String {
        let draft = draft.replace("...", "…").replace("(…)", "[…]");
        let mut set = String::new();
        let mut letters = draft.chars().peekable();
        while let Some(letter) = letters.next() {
            let after = letters.peek().copied();
            let joins = set.ends_with(|before: char| before.is_alphanumeric() || before == '’');
            match letter {
                '\'' if joins || after.is_some_and(char::is_alphanumeric) => set.push(marks.apostrophe),
                '…' if after.is_none_or(|after| after.is_whitespace() || "”»’.,;!?".contains(after)) => {
                    set.truncate(set.trim_end().len());
                    set.push(letter);
                }
                other => set.push(other),
            }
        }
        set
    }

    proptest! {
        #[test]
        fn apostrophes_and_ellipses_are_set(draft in "[aé \u{A0}'’”().…,«]{0,40}") {
            let marks = French.typography().unwrap().marks(&Style::default());
            prop_assert_eq!(characters(&draft, &marks), simply_set(&draft, &marks));
        }

        #[test]
        fn spaces_are_closed(draft in "[a .:%!’“\u{A0}\u{202F}\u{2009}]{0,60}") {
            prop_assert_eq!(close_spaces(&draft), simple(&draft));
        }
    }
}
