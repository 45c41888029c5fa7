//! Footnote marks behind the punctuation.

use crate::text::places::places;
use std::borrow::Cow;

/// `draft` with its footnote marks in brackets behind the stop or comma that follows them: `” 1.` is `”.[1]`. A number
/// tied to a word that takes numbers (`takes_number`) is none.
pub(super) fn behind_stops(draft: &str, takes_number: impl Fn(&str) -> bool) -> Cow<'_, str> {
    let mut set = String::new();
    let mut done = 0;
    let mut free = 0;
    for start in places(draft, |letter, _, _| letter.is_ascii_digit() || letter == b'[') {
        if start < free {
            continue;
        }
        let Some((label, end)) = mark(draft, start, &takes_number) else {
            free = start + figures(&draft[start..]).max(1);
            continue;
        };
        set.push_str(&draft[done..start]);
        set.truncate(set.trim_end().len());
        done = end;
        if let Some(stop) = draft[end..].chars().next().filter(|stop| matches!(stop, '.' | ',' | ';' | ':')) {
            set.push(stop);
            done += stop.len_utf8();
        }
        set.extend(["[", label, "]"]);
        free = done;
    }
    if done == 0 {
        return Cow::Borrowed(draft);
    }
    set.push_str(&draft[done..]);
    Cow::Owned(set)
}

/// How many figures `text` begins with.
fn figures(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// The label of the footnote mark at `start`, and where the mark ends.
fn mark(draft: &str, start: usize, takes_number: impl Fn(&str) -> bool) -> Option<(&str, usize)> {
    let before = draft[..start].trim_end();
    let gap = &draft[before.len()..start];
    if let Some(inner) = draft[start..].strip_prefix('[') {
        let length = figures(inner).min(4);
        let number = (1..=3).contains(&length) && inner[length..].starts_with(']');
        return number.then_some((&inner[..length], start + length + 2));
    }
    let length = figures(&draft[start..]);
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
    use super::*;
    use proptest::prelude::*;

    /// The draft with its marks behind the stops, put together one character at a time.
    fn simple(draft: &str, takes_number: impl Fn(&str) -> bool) -> String {
        let mut set = String::new();
        let mut at = 0;
        while let Some(letter) = draft[at..].chars().next() {
            let begins = letter.is_ascii_digit() || letter == '[';
            let Some((label, end)) = mark(draft, at, &takes_number).filter(|_| begins) else {
                let length = figures(&draft[at..]).max(letter.len_utf8());
                set.push_str(&draft[at..at + length]);
                at += length;
                continue;
            };
            set.truncate(set.trim_end().len());
            let stop = draft[end..].starts_with(['.', ',', ';', ':']);
            at = end + usize::from(stop);
            set.push_str(&draft[end..at]);
            set.extend(["[", label, "]"]);
        }
        set
    }

    proptest! {
        #[test]
        fn marks_are_found_wherever_they_stand(draft in "[a”’ \u{A0}12\\[\\].,é]{0,60}") {
            let takes_number = |text: &str| text.ends_with("aa");
            prop_assert_eq!(behind_stops(&draft, takes_number), simple(&draft, takes_number));
        }
    }

    fn check(draft: &str, expected: &str) {
        assert_eq!(behind_stops(draft, |text| text.ends_with("page")), expected);
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
