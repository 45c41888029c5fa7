//! Footnote marks behind the punctuation.

use crate::text::bytes;
use std::borrow::Cow;

/// `draft` with its footnote marks in brackets behind the stop or comma that follows them: `” 1.` is `”.[1]`. A number
/// tied to a word that takes numbers (`takes_number`) is none.
pub(super) fn behind_stops(draft: &str, takes_number: impl Fn(&str) -> bool) -> Cow<'_, str> {
    let begins = |letter: u8| letter.is_ascii_digit() || (letter == b'[');
    if !bytes::any(draft, |letter, _, _| begins(letter)) {
        return Cow::Borrowed(draft);
    }
    let mut set = String::with_capacity(draft.len());
    let mut at = 0;
    while let Some(found) = draft[at..].bytes().position(begins) {
        let start = at + found;
        set.push_str(&draft[at..start]);
        let Some((label, end)) = mark(draft, start, &takes_number) else {
            at = start + draft[start..].bytes().take_while(u8::is_ascii_digit).count().max(1);
            set.push_str(&draft[start..at]);
            continue;
        };
        set.truncate(set.trim_end().len());
        at = end;
        if let Some(stop) = draft[end..].chars().next().filter(|stop| matches!(stop, '.' | ',' | ';' | ':')) {
            set.push(stop);
            at += stop.len_utf8();
        }
        set.extend(["[", label, "]"]);
    }
    set.push_str(&draft[at..]);
    Cow::Owned(set)
}

/// The label of the footnote mark at `start`, and where the mark ends.
fn mark(draft: &str, start: usize, takes_number: impl Fn(&str) -> bool) -> Option<(&str, usize)> {
    let before = draft[..start].trim_end();
    let gap = &draft[before.len()..start];
    if let Some(inner) = draft[start..].strip_prefix('[') {
        let length = inner.bytes().take_while(u8::is_ascii_digit).take(4).count();
        let number = (1..=3).contains(&length) && inner[length..].starts_with(']');
        return number.then_some((&inner[..length], start + length + 2));
    }
    let length = draft[start..].bytes().take_while(u8::is_ascii_digit).count();
    let behind = draft[start + length..].chars().next();
    let ends = behind.is_none_or(|next| next.is_whitespace() || matches!(next, '.' | ',' | ';' | ':' | ')'));
    let decimal = draft[start + length..].chars().nth(1).is_some_and(|next| next.is_ascii_digit());
    let tied = matches!(gap, "\u{A0}" | "\u{202F}");
    let stops = behind.is_none_or(|next| !next.is_whitespace());
    let quoted = before.ends_with(['”', '’']) && (tied || gap.is_empty() || (gap == " " && stops));
    let word = tied && stops && before.ends_with(char::is_alphabetic) && !takes_number(before);
    (length <= 2 && ends && !decimal && (quoted || word)).then_some((&draft[start..start + length], start + length))
}

#[cfg(test)]
mod tests {
    fn check(draft: &str, expected: &str) {
        assert_eq!(super::behind_stops(draft, |text| text.ends_with("page")), expected);
    }

    #[test]
    fn marks_go_behind_the_stop() {
        check("the “flash queries”\u{A0}2.", "the “flash queries”.[2]");
        check("“censorship” 1, and", "“censorship”,[1] and");
        check("before summer\u{A0}1.", "before summer.[1]");
        check("“censorship” [1].", "“censorship”.[1]");
        check("“censorship”[1] and", "“censorship”[1] and");
    }

    #[test]
    fn other_numbers_stay() {
        check("on page\u{A0}3. In 2025, 5,3 and “x” 5 soldiers", "on page\u{A0}3. In 2025, 5,3 and “x” 5 soldiers");
    }
}
