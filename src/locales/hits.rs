//! The wordings of the lexicon that stand in a text.

use super::lexicon::{CaseRule, Lexeme, Lexicon};
use super::literal::Spot;
use crate::text::phrases::{self, Case, agrees};
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
    families: Families,
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
            let mut place = lexicon.phrases.start(&words.words[first]);
            let mut end = first;
            while let Some(node) = place {
                end += 1;
                for hit in lexicon.phrases.hits(node, words, (first, end - 1)) {
                    if lexicon.words.opens(words, first) && lexicon.words.closes(words, end - 1) {
                        hits.push(Hit::new(lexicon, words, &hit));
                    }
                }
                place = words.words.get(end).and_then(|word| lexicon.phrases.step(node, word));
            }
            if hits.len() > before + 1 {
                hits[before..].sort_unstable_by_key(|hit| (hit.span.end, hit.readings));
            }
        }
        Self { hits, starts }
    }

    /// All of them.
    pub(super) fn all(&self) -> &[Hit] {
        &self.hits
    }

    /// The families that what stands at `spot` may be of, a bit each.
    pub(super) fn families(&self, spot: Spot) -> Families {
        let here = self.at(spot.word).iter().filter(|hit| hit.span.start == spot.from);
        Families(here.fold(0, |bits, hit| bits | hit.families.0))
    }

    /// Those that start at `word`.
    pub(super) fn at(&self, word: usize) -> &[Hit] {
        let place = |word: usize| self.starts.get(word).map_or(self.hits.len(), |start| *start as usize);
        &self.hits[place(word)..place(word + 1)]
    }
}

/// Families of what a wording may stand for, a bit each, from 64 on again: what has no bit is not there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Families(u64);

impl Families {
    /// Whether `family` may be among them: quickly told, and seldom wrongly.
    pub(super) const fn may_hold(self, family: usize) -> bool {
        self.0 & bit(family) != 0
    }
}

impl Hit {
    fn new(lexicon: &Lexicon, words: &Words<'_>, found: &phrases::Hit<'_>) -> Self {
        let Kept { same, head, strict } = kept(found.phrase.text, found.span.of(words.text));
        let readings = found.phrase.owner as usize;
        let families = Families(lexicon.readings[readings].iter().fold(0, |bits, lexeme| bits | bit(lexeme.family)));
        let (first, end, span) = (found.first, found.last + 1, found.span);
        Self { first, end, span, readings, families, same, head, strict }
    }

    /// The families of what it may stand for.
    pub(super) const fn families(&self) -> Families {
        self.families
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
