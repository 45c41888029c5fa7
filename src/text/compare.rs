//! Whether a text is a wording, letter by letter.
//!
//! Apostrophes, composed and decomposed letters, ligatures and runs of white space are the same; a space and a hyphen
//! too. An unaccented capital of the text stands for the accented letter (« Etat », « ETAT »); other accents count.

use super::words;
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// Whether letters must keep their case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Case {
    /// Any case.
    Any,
    /// As written, but a lower-case first letter may be a capital, and several words may stand all in capitals.
    Kept,
}

/// Whether `text` is the wording `form`.
pub fn agrees(form: &str, text: &str, case: Case) -> bool {
    form == text || is_capitalised(form, text, case) || agrees_in_parts(form, &[text], case)
}

/// Whether `text` is `form` but for the case of unaccented letters: the first one, or any where case does not count.
fn is_capitalised(form: &str, text: &str, case: Case) -> bool {
    let (form, text) = (form.as_bytes(), text.as_bytes());
    if form.len() != text.len() || form.is_empty() {
        return false;
    }
    match case {
        Case::Any => form.eq_ignore_ascii_case(text),
        Case::Kept => form[1..] == text[1..] && form[0].is_ascii_lowercase() && form[0].to_ascii_uppercase() == text[0],
    }
}

/// Whether the `parts` of a text, joined by spaces, are the wording `form`.
pub fn agrees_in_parts(form: &str, parts: &[&str], case: Case) -> bool {
    let case = if case == Case::Kept && in_capitals(parts) { Case::Any } else { case };
    let joined = parts.iter().enumerate().flat_map(|(index, part)| {
        let gap = if index == 0 { "" } else { " " };
        gap.chars().chain(part.chars())
    });
    if parts.iter().any(|part| is_decomposed(part)) || is_decomposed(form) {
        return same_letters(unified(form.nfc()), unified(joined.nfc()), case);
    }
    same_letters(unified(form.chars()), unified(joined), case)
}

/// `text` with its letters composed, ready to be compared often.
pub fn composed(text: &str) -> Cow<'_, str> {
    if is_decomposed(text) { Cow::Owned(text.nfc().collect()) } else { Cow::Borrowed(text) }
}

/// The marks before the first and behind the last letter or digit of `form`.
pub fn marks(form: &str) -> (&str, &str) {
    let start = form.find(words::starts).unwrap_or(form.len());
    let end = form.trim_end_matches(|character: char| !words::starts(character)).len().max(start);
    (&form[..start], &form[end..])
}

/// Whether the text consists of several words, all in capitals: a heading, where capitals say nothing.
fn in_capitals(parts: &[&str]) -> bool {
    let mut spaced = parts.len() > 1;
    let mut letters = 0;
    for character in parts.iter().flat_map(|part| part.chars()) {
        if character.is_lowercase() {
            return false;
        }
        spaced |= character.is_whitespace();
        letters += usize::from(character.is_uppercase());
    }
    spaced && letters > 3
}

fn same_letters(form: impl Iterator<Item = char>, mut text: impl Iterator<Item = char>, case: Case) -> bool {
    let mut first = true;
    for wanted in form {
        let Some(found) = text.next() else { return false };
        if !same(wanted, found, case, first) {
            return false;
        }
        first = false;
    }
    text.next().is_none()
}

fn same(wanted: char, found: char, case: Case, first: bool) -> bool {
    if wanted == found {
        return true;
    }
    let same_case = match case {
        Case::Any => true,
        Case::Kept => wanted.is_uppercase() == found.is_uppercase() || (first && found.is_uppercase()),
    };
    if !same_case {
        return false;
    }
    if wanted.is_ascii() && found.is_ascii() {
        return wanted.eq_ignore_ascii_case(&found);
    }
    let bare = found.is_uppercase() && words::letters(found).eq(found.to_lowercase());
    wanted.to_lowercase().eq(found.to_lowercase()) || (bare && words::letters(wanted).eq(found.to_lowercase()))
}

/// The characters of a composed text as they are compared: ligatures split, apostrophes unified, invisible characters
/// dropped; white-space runs and hyphens are one space.
fn unified(text: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    let mut spaced = false;
    text.flat_map(split).filter_map(move |character| {
        if character.is_ascii_alphanumeric() {
            spaced = false;
            return Some(character);
        }
        if words::is_invisible(character) {
            return None;
        }
        let gap = character.is_whitespace() || matches!(character, '-' | '\u{2010}' | '\u{2011}');
        let repeated = gap && spaced;
        spaced = gap;
        if repeated {
            return None;
        }
        Some(match character {
            _ if gap => ' ',
            '\'' | '‘' | 'ʼ' | '´' | '`' | '′' => '’',
            other => other,
        })
    })
}

fn split(character: char) -> impl Iterator<Item = char> {
    let pair = match character {
        'œ' => ['o', 'e'],
        'æ' => ['a', 'e'],
        'Œ' => ['O', 'E'],
        'Æ' => ['A', 'E'],
        '₀'..='₉' => [words::letters(character).next().unwrap_or(character), '\0'],
        other => [other, '\0'],
    };
    pair.into_iter().filter(|character| *character != '\0')
}

/// Whether `text` holds combining marks (U+0300 to U+036F), which composition would unite with their letters.
fn is_decomposed(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, 0xCC | 0xCD))
        && text.chars().any(|character| ('\u{300}'..='\u{36F}').contains(&character))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(form: &str, text: &str, case: Case, expected: bool) {
        assert_eq!(agrees(form, text, case), expected, "{form} / {text}");
    }

    #[test]
    fn what_writers_mean_to_be_the_same() {
        check("l’État", "L'ETAT", Case::Any, true);
        check("État", "E\u{301}tat", Case::Kept, true);
        check("cœur", "coeur", Case::Any, true);
        check("vice-président", "vice\u{2011}président", Case::Any, true);
        check("mise en œuvre", "mise\u{A0}en  oeu\u{AD}vre", Case::Any, true);
        check("CO2", "CO₂", Case::Kept, true);
    }

    #[test]
    fn accents_count_but_on_capitals() {
        check("péché", "pêche", Case::Any, false);
        check("élargissement", "elargissement", Case::Any, false);
        check("élargissement", "Elargissement", Case::Any, true);
        check("elargissement", "Élargissement", Case::Any, false);
    }

    #[test]
    fn case_policy() {
        check("Union européenne", "union européenne", Case::Kept, false);
        check("Union européenne", "UNION EUROPÉENNE", Case::Kept, true);
        check("sommet", "SOMMET", Case::Kept, false);
        check("sommet", "Sommet", Case::Kept, true);
        check("IA", "ia", Case::Kept, false);
        check("IA", "ia", Case::Any, true);
    }

    #[test]
    fn marks_are_what_no_word_owns() {
        assert_eq!(marks("«\u{A0}O.N.U.\u{A0}»"), ("«\u{A0}", ".\u{A0}»"));
        assert_eq!(marks("Iris²"), ("", "²"));
    }

    #[test]
    fn parts_are_joined() {
        assert!(agrees_in_parts("ministre de la Défense", &["MINISTRE", "de la Défense"], Case::Any));
        assert!(!agrees_in_parts("ministre de la Défense", &["Ministre", "la Défense"], Case::Any));
        assert!(agrees_in_parts("journée de l’Europe", &["journe\u{301}e", "de l'Europe"], Case::Any));
    }
}
