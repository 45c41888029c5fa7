//! Footnote marks in running text.

use crate::language::Values;
use crate::text::Span;
use crate::text::places::places;

/// A footnote mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FootnoteMark {
    /// Where it stands: brackets included, spaces not.
    pub span: Span,
    /// The number or label of its note.
    pub label: String,
}

/// The footnote marks of `text`: figures behind a closing quotation mark or, with a no-break space, behind a word;
/// raised figures; `[1]` and `[^label]`. A figure that another text marks a note with (`known`) is one behind any
/// space.
pub fn footnotes(text: &str, values: &dyn Values, known: &[String]) -> Vec<FootnoteMark> {
    let mut found = Vec::new();
    let mut free = 0;
    for start in places(text, may_begin) {
        if start < free {
            continue;
        }
        let mark = match &text.as_bytes()[start..] {
            [b'[', ..] => bracketed(text, start),
            [b'0'..=b'9', ..] => bare(text, start, values, known),
            bytes if is_raised(bytes) => raised_mark(text, start),
            _ => continue,
        };
        free = mark.as_ref().map_or_else(|| past(text, start), |mark| mark.span.end);
        found.extend(mark);
    }
    found
}

/// Whether a figure, a bracket or a raised figure may begin with these bytes.
const fn may_begin(first: u8, second: u8, _: u8) -> bool {
    let raised = ((first == 0xC2) && (second & 0xF0 == 0xB0)) || ((first == 0xE2) && (second == 0x81));
    first.is_ascii_digit() || (first == b'[') || raised
}

/// Whether `bytes` begin with a raised figure.
const fn is_raised(bytes: &[u8]) -> bool {
    matches!(bytes, [0xC2, 0xB2 | 0xB3 | 0xB9, ..] | [0xE2, 0x81, 0xB0 | 0xB4..=0xB9, ..])
}

/// The end of the run of figures at `start`, or of its one other character.
fn past(text: &str, start: usize) -> usize {
    let figures = text[start..].bytes().take_while(u8::is_ascii_digit).count();
    if figures > 0 { start + figures } else { start + text[start..].chars().next().map_or(1, char::len_utf8) }
}

fn bracketed(text: &str, start: usize) -> Option<FootnoteMark> {
    const LONGEST: usize = 40;
    let inner: String = text[start + 1..].chars().take_while(|letter| *letter != ']').take(LONGEST).collect();
    let end = start + 1 + inner.len();
    let label = inner.strip_prefix('^').unwrap_or(&inner);
    let number = label.len() <= 3 && label.bytes().all(|byte| byte.is_ascii_digit());
    let named = inner.starts_with('^') && label.chars().all(|letter| letter.is_alphanumeric() || "-_".contains(letter));
    let closed = text[end..].starts_with(']') && !label.is_empty() && (number || named);
    closed.then(|| FootnoteMark { span: Span::new(start, end + 1), label: label.to_owned() })
}

/// Raised figures behind punctuation, a quotation mark or a word that is no unit.
fn raised_mark(text: &str, start: usize) -> Option<FootnoteMark> {
    let figures: String = text[start..].chars().map_while(raised).collect();
    let end =
        start + text[start..].chars().take_while(|letter| raised(*letter).is_some()).map(char::len_utf8).sum::<usize>();
    let before = text[..start].chars().next_back()?;
    let word = text[..start].chars().rev().take_while(|letter| letter.is_alphabetic()).count();
    let exponent = matches!(figures.as_str(), "2" | "3") && word <= 3;
    let stands_off = before.is_whitespace() || before.is_ascii_digit() || (before.is_alphabetic() && exponent);
    (!stands_off).then(|| FootnoteMark { span: Span::new(start, end), label: figures })
}

fn bare(text: &str, start: usize, values: &dyn Values, known: &[String]) -> Option<FootnoteMark> {
    let end = past(text, start);
    let label = &text[start..end];
    let behind = text[end..].chars().next();
    let stops = behind.is_none_or(|letter| matches!(letter, '.' | ',' | ';' | ':' | ')' | '!' | '?' | '…' | '»' | '”'));
    let decimal = matches!(behind, Some('.' | ',')) && text[end + 1..].starts_with(|next: char| next.is_ascii_digit());
    if label.len() > 2 || label.starts_with('0') || decimal {
        return None;
    }
    let (gap, before) = gap_before(text, start);
    let closes = before.ends_with(['»', '”']) || (before.ends_with(['’', '"']) && !gap.is_empty());
    let tied = matches!(gap, "\u{A0}" | "\u{202F}");
    let spaced = behind.is_some_and(char::is_whitespace);
    let word = before.chars().rev().take(2).filter(|letter| letter.is_alphabetic()).count() == 2;
    let is_known = known.iter().any(|other| other == label);
    let mark = match (closes, word) {
        (true, _) => (gap.is_empty() || tied) && (stops || spaced) || (gap == " " && stops),
        (_, true) => stops && (tied || (is_known && gap == " ")) && !values.takes_number(before),
        _ => false,
    };
    mark.then(|| FootnoteMark { span: Span::new(start, end), label: label.to_owned() })
}

/// The white space before `start`, and the text before that.
fn gap_before(text: &str, start: usize) -> (&str, &str) {
    let before = text[..start].trim_end();
    (&text[before.len()..start], before)
}

fn raised(letter: char) -> Option<char> {
    const FIGURES: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let digit = FIGURES.iter().position(|figure| *figure == letter)?;
    char::from_digit(u32::try_from(digit).ok()?, 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, french::French};
    use proptest::prelude::*;

    fn check(text: &str, expected: &[&str]) {
        let values = French.values().unwrap();
        let labels: Vec<String> = footnotes(text, values, &[]).into_iter().map(|mark| mark.label).collect();
        assert_eq!(labels, expected, "{text}");
    }

    #[test]
    fn figures_behind_quotations_and_tied_to_words() {
        check("la «\u{A0}censure\u{A0}»\u{A0}1.", &["1"]);
        check("l’été\u{A0}1. Puis « flash » 2.", &["1", "2"]);
        check("« Barkhane » 5 soldats, « Barkhane » 5,3", &[]);
        check("l’article\u{A0}5. Mardi\u{A0}11, page\u{A0}3, le\u{A0}4.", &[]);
    }

    #[test]
    fn raised_and_bracketed_marks() {
        check("un mot¹, « deux »², trois.³ ; 5 m², CO², 10 km³", &["1", "2", "3"]);
        check("un mot[1], deux[^note] et [sic], [1234], tab[i]", &["1", "note"]);
    }

    proptest! {
        #[test]
        fn marks_begin_where_figures_and_brackets_do(text in "[mot»”1٣²³¹⁰⁴⁹⁾₁\\[\\]^ \u{A0}.]{0,50}") {
            let begins = |letter: char| letter.is_ascii_digit() || letter == '[' || raised(letter).is_some();
            let simple: Vec<usize> = text.match_indices(begins).map(|(at, _)| at).collect();
            let is_plain = |bytes: &[u8]| bytes[0].is_ascii_digit() || bytes[0] == b'[';
            let found = places(&text, may_begin).filter(|at| {
                let bytes = &text.as_bytes()[*at..];
                is_plain(bytes) || is_raised(bytes)
            });
            prop_assert_eq!(found.collect::<Vec<_>>(), simple);
        }
    }

    #[test]
    fn a_known_label_needs_no_tied_space() {
        let values = French.values().unwrap();
        let found = footnotes("avant l’été 1.", values, &["1".to_owned()]);
        assert_eq!(found.len(), 1);
    }
}
