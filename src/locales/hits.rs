//! The wordings of the lexicon that stand in a text.

use super::lexicon::{CaseRule, Lexeme, Lexicon};
use crate::text::phrases::{Case, agrees};
use crate::text::{Span, Words};

/// The wordings that stand in a text, in the order of their first words, shorter ones first.
#[derive(Debug)]
pub(super) struct Hits {
    hits: Vec<Hit>,
    /// For each word, the first hit that starts at it or behind it.
    starts: Vec<u32>,
}

/// A wording that stands in a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit {
    /// Its first word.
    pub(super) first: usize,
    /// One past its last word.
    pub(super) end: usize,
    /// Where it stands.
    pub(super) span: Span,
    /// Index of what it may stand for.
    readings: usize,
    /// One bit for each family among them, from 64 on again: what has no bit is not there.
    families: u64,
    /// Whether the first letter is a capital as in the wording, or small as there.
    same: bool,
    /// The same, but a capital may stand for a small letter.
    head: bool,
    /// Whether every letter has.
    strict: bool,
}

impl Hits {
    /// Find the wordings of `lexicon` in `words`.
    pub(super) fn find(lexicon: &Lexicon, words: &Words<'_>) -> Self {
        let mut hits: Vec<Hit> = Vec::new();
        let mut starts = Vec::with_capacity(words.len());
        for first in 0..words.len() {
            let before = hits.len();
            starts.push(u32::try_from(before).expect("fewer than 2^32 wordings in a text"));
            let Some(node) = lexicon.phrases.start(&words.words[first]) else { continue };
            for hit in lexicon.phrases.walk(node, words, first) {
                if lexicon.words.opens(words, first) && lexicon.words.closes(words, hit.last) {
                    let Kept { same, head, strict } = kept(hit.phrase.text, hit.span.of(words.text));
                    let readings = hit.phrase.owner as usize;
                    let bits = lexicon.readings[readings].iter().map(|lexeme| bit(lexeme.family));
                    let families = bits.fold(0, |bits, bit| bits | bit);
                    let end = hit.last + 1;
                    hits.push(Hit { first, end, span: hit.span, readings, families, same, head, strict });
                }
            }
            hits[before..].sort_unstable_by_key(|hit| (hit.span.end, hit.readings));
        }
        Self { hits, starts }
    }

    /// All of them.
    pub(super) fn all(&self) -> &[Hit] {
        &self.hits
    }

    /// Those that start at `word`.
    pub(super) fn at(&self, word: usize) -> &[Hit] {
        let place = |word: usize| self.starts.get(word).map_or(self.hits.len(), |start| *start as usize);
        &self.hits[place(word)..place(word + 1)]
    }
}

impl Hit {
    /// Whether it may stand for something of `family`: quickly told, and seldom wrongly.
    pub(super) const fn may_be_of(&self, family: usize) -> bool {
        self.families & bit(family) != 0
    }

    /// What it stands for, as far as its case allows.
    pub(super) fn lexemes<'l>(&self, lexicon: &'l Lexicon) -> impl Iterator<Item = &'l Lexeme> + use<'l> {
        let Self { same, head, strict, .. } = *self;
        lexicon.readings[self.readings].iter().filter(move |lexeme| match lexeme.case {
            CaseRule::Free => true,
            CaseRule::Small => same,
            CaseRule::Head => head,
            CaseRule::Strict => strict,
        })
    }
}

const fn bit(family: usize) -> u64 {
    1 << (family % 64)
}

/// How much of its case a wording keeps in a text.
#[derive(Debug, PartialEq, Eq)]
struct Kept {
    same: bool,
    head: bool,
    strict: bool,
}

/// How much of the case of the wording `form` the text `text` keeps. All capitals keep everything, but for very short
/// words.
fn kept(form: &str, text: &str) -> Kept {
    if form == text {
        return Kept { same: true, head: true, strict: true };
    }
    let capitals =
        !text.contains(char::is_lowercase) && text.chars().filter(|letter| letter.is_alphabetic()).count() > 3;
    let strict = capitals || agrees(form, text, Case::Kept);
    let is_capital = |text: &str| text.chars().find(|letter| letter.is_alphabetic()).is_some_and(char::is_uppercase);
    let same = is_capital(text) == is_capital(form);
    Kept { same, head: same || strict || is_capital(text), strict }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(form: &str, text: &str, [same, head, strict]: [bool; 3]) {
        assert_eq!(kept(form, text), Kept { same, head, strict }, "{form} / {text}");
    }

    #[test]
    fn case_of_the_head_and_of_every_letter() {
        check("Conseil européen", "Conseil européen", [true, true, true]);
        check("Conseil européen", "Conseil Européen", [true, true, false]);
        check("Conseil européen", "conseil européen", [false, false, false]);
        check("Conseil européen", "CONSEIL EUROPÉEN", [true, true, true]);
        check("université de Paris", "Université de Paris", [false, true, true]);
        check("Xi", "XI", [true, true, false]);
    }
}
