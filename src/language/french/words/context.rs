//! What the word before a term says about it: determiners, numerals, pronouns.

use super::super::{
    closed::Closed,
    elision::{is_apostrophe, single},
};
use crate::language::words::Number;
use crate::text::Words;

/// Whether the word `first` can be a noun: behind a pronoun it is a verb (« il censure », « qui s’engage »).
pub(super) fn is_noun(text: &Words<'_>, first: usize) -> bool {
    let Some(previous) = first.checked_sub(1) else { return true };
    if text.words[previous].span.len() > LONGEST_PRONOUN {
        return true;
    }
    if text.is_spaced(first) {
        return !Closed::Pronoun.has_word(text, previous);
    }
    let before = text.before(first);
    let elided = single(before).is_some_and(is_apostrophe) && Closed::ElidedPronoun.has_word(text, previous);
    let apart = before.chars().all(char::is_whitespace) && Closed::Pronoun.has_word(text, previous);
    !(elided || apart)
}

/// Whether a determiner, a numeral or a preposition stands before the word `first`, or nothing, or an opening mark.
pub(super) fn is_determined(text: &Words<'_>, first: usize) -> bool {
    let before = text.before(first);
    let inner = before.trim();
    if inner.ends_with(['«', '“', '(']) {
        return true;
    }
    let Some(previous) = first.checked_sub(1) else { return inner.is_empty() };
    let word = text.word(previous);
    if single(inner).is_some_and(is_apostrophe) {
        return Closed::ElidedIntroducing.has_word(text, previous);
    }
    let figure = word.bytes().all(|byte| byte.is_ascii_digit());
    inner.is_empty()
        && (figure
            || [Closed::Singular, Closed::Plural, Closed::Introducing]
                .iter()
                .any(|class| class.has_word(text, previous)))
}

/// The number that the determiner before the word `first` tells.
pub(super) fn number_before(text: &Words<'_>, first: usize) -> Option<Number> {
    let previous = first.checked_sub(1)?;
    let word = text.word(previous);
    let before = text.before(first).trim().trim_end_matches(['«', '“', '"']).trim();
    if !before.is_empty() {
        let elided = before.chars().all(is_apostrophe) && Closed::Article.has_word(text, previous);
        return elided.then_some(Number::Singular);
    }
    if Closed::Plural.has_word(text, previous) || word.parse().is_ok_and(|count: u64| count > 1) {
        return Some(Number::Plural);
    }
    Closed::Singular.has_word(text, previous).then_some(Number::Singular)
}

/// Bytes of « elles »: longer words are no pronouns.
const LONGEST_PRONOUN: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, word: &str, question: impl Fn(&Words<'_>, usize) -> bool) -> bool {
        let words = Words::new(text);
        let index = (0..words.len()).rfind(|index| words.word(*index) == word).expect("the word stands in the text");
        question(&words, index)
    }

    #[test]
    fn verbs_stand_behind_pronouns() {
        assert!(!at("Il censure", "censure", is_noun));
        assert!(!at("ce qui s’engage", "engage", is_noun));
        assert!(at("La censure", "censure", is_noun));
        assert!(at("selon elle, censure", "censure", is_noun));
        assert!(at("l’éolienne", "éolienne", is_noun));
    }

    #[test]
    fn nouns_stand_behind_determiners() {
        assert!(at("les sous-marins", "sous", is_determined));
        assert!(!at("le relief sous-marin", "sous", is_determined));
        assert!(at("12 sous-marins", "sous", is_determined));
        assert!(at("l’éolienne", "éolienne", is_determined));
        assert!(at("« éolienne »", "éolienne", is_determined));
        assert!(!at("mer, éolienne", "éolienne", is_determined));
        assert!(at("éolienne", "éolienne", is_determined));
    }

    #[test]
    fn determiners_tell_the_number() {
        let number = |text: &str| {
            let words = Words::new(text);
            number_before(&words, words.len() - 1)
        };
        assert_eq!(number("les taux"), Some(Number::Plural));
        assert_eq!(number("le « taux"), Some(Number::Singular));
        assert_eq!(number("l’obus"), Some(Number::Singular));
        assert_eq!(number("3 obus"), Some(Number::Plural));
        assert_eq!(number("d’obus"), None);
        assert_eq!(number("obus"), None);
    }
}
