//! What may anchor a sentence to its translation whatever the languages: numbers, names, words of common descent, marks,
//! and what the caller knows to correspond.

use super::Sentence;
use super::lists::{Lists, Seen, short};
use crate::text::Words;
use crate::text::words::letters;
use rustc_hash::{FxBuildHasher, FxHashMap};
use std::hash::{BuildHasher, Hash};

/// What a feature is; how far it can be trusted before the texts themselves have been asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// Given by the caller.
    Given,
    /// A run of digits.
    Number,
    /// A word with a capital or a digit in a place where words of prose have none.
    Name,
    /// The same word, case and accents aside.
    Word,
    /// The first four letters of a word.
    Stem,
    /// A mark that translators keep.
    Mark,
}

impl Kind {
    /// How often a translation has such a feature of its source.
    pub(super) const fn trust(self) -> f64 {
        match self {
            Self::Given => 0.9,
            Self::Number => 0.8,
            Self::Name => 0.6,
            Self::Word => 0.25,
            Self::Stem => 0.3,
            Self::Mark => 0.7,
        }
    }

    /// Whether it is a whole word.
    const fn is_word(self) -> bool {
        matches!(self, Self::Number | Self::Name | Self::Word)
    }
}

/// One of the texts.
#[derive(Debug, Clone)]
pub(super) struct Side {
    /// Length of each sentence in characters, spaces aside; at least 1.
    pub(super) lengths: Vec<f64>,
    /// The distinct words of each sentence: those of its features that are a whole word.
    pub(super) words: Lists,
    /// The distinct features of each sentence.
    pub(super) features: Lists,
}

/// Both texts. A feature has the same number in both.
#[derive(Debug, Clone)]
pub(super) struct Sides {
    pub(super) source: Side,
    pub(super) target: Side,
    /// The kind of each feature.
    pub(super) kinds: Vec<Kind>,
}

impl Sides {
    /// In how many sentences of the source and of the target each feature occurs.
    pub(super) fn counts(&self) -> Vec<[u32; 2]> {
        let mut counts = vec![[0; 2]; self.kinds.len()];
        for (index, side) in [&self.source, &self.target].into_iter().enumerate() {
            for feature in side.features.iter().flatten() {
                counts[*feature as usize][index] += 1;
            }
        }
        counts
    }
}

/// Read both texts.
pub(super) fn read(source: &[Sentence<'_>], target: &[Sentence<'_>]) -> Sides {
    let mut features = Numbers::default();
    let mut kinds = Vec::new();
    let mut seen = Seen::default();
    let mut numbers: Vec<u32> = Vec::new();
    let [source, target] = [source, target].map(|sentences| {
        let mut side = Side { lengths: Vec::new(), words: Lists::new(), features: Lists::new() };
        let mut reading = Reading::default();
        for sentence in sentences {
            reading.read(sentence);
            numbers.clear();
            for (kind, key) in &reading.features {
                numbers.push(features.of(*key));
                kinds.resize(features.0.len(), *kind);
            }
            side.lengths.push(f64::from(short(reading.length.max(1))));
            let words = numbers.iter().zip(&reading.features).filter(|(_, (kind, _))| kind.is_word());
            side.words.push_distinct(words.map(|(number, _)| *number), &mut seen);
            side.features.push_distinct(numbers.iter().copied(), &mut seen);
        }
        side
    });
    Sides { source, target, kinds }
}

/// Running numbers for keys.
#[derive(Default)]
struct Numbers(FxHashMap<u64, u32>);

impl Numbers {
    fn of(&mut self, key: u64) -> u32 {
        let next = short(self.0.len());
        *self.0.entry(key).or_insert(next)
    }
}

/// What there is in a sentence.
#[derive(Default)]
struct Reading {
    length: usize,
    features: Vec<(Kind, u64)>,
}

impl Reading {
    /// Read a sentence in place of the last one.
    fn read(&mut self, sentence: &Sentence<'_>) {
        let words = Words::new(sentence.text);
        self.length = 0;
        self.features.clear();
        for (index, word) in words.words.iter().enumerate() {
            let gap = words.before(index);
            self.marks(gap);
            self.word(words.word(index), word.key, || index == 0 || gap.contains(OPENING));
        }
        self.marks(words.before(words.len()));
        for anchor in sentence.anchors {
            self.add(Kind::Given, anchor);
        }
    }

    fn add(&mut self, kind: Kind, value: impl Hash) {
        // the same word may be a name in one place and none in another
        let kind_of_key = if kind == Kind::Name { Kind::Word } else { kind };
        self.features.push((kind, FxBuildHasher.hash_one((kind_of_key, value))));
    }

    fn word(&mut self, wording: &str, key: u64, opens: impl Fn() -> bool) {
        self.length += wording.chars().count();
        if wording.bytes().all(|byte| byte.is_ascii_digit()) {
            return self.add(Kind::Number, wording.trim_start_matches('0'));
        }
        self.add(if is_name(wording, opens) { Kind::Name } else { Kind::Word }, key);
        if let Some(stem) = stem(wording) {
            self.add(Kind::Stem, stem);
        }
    }

    fn marks(&mut self, gap: &str) {
        for mark in gap.chars().filter(|mark| !mark.is_whitespace()) {
            self.length += 1;
            match mark {
                '’' | '\'' | '.' | ',' | '-' | '\u{2010}' | '\u{2011}' => {}
                '«' | '»' | '“' | '”' | '„' => self.add(Kind::Mark, '"'),
                '–' => self.add(Kind::Mark, '—'),
                other => self.add(Kind::Mark, other),
            }
        }
    }
}

/// The first four letters of a word that has as many.
fn stem(word: &str) -> Option<[char; 4]> {
    if let Some(first) = word.as_bytes().first_chunk::<4>().filter(|first| first.is_ascii()) {
        return Some(first.map(|byte| char::from(byte.to_ascii_lowercase())));
    }
    let mut letters = word.chars().flat_map(letters);
    let mut next = || letters.next();
    Some([next()?, next()?, next()?, next()?])
}

/// Marks after which a capital says nothing.
const OPENING: [char; 8] = ['.', '!', '?', '"', '«', '“', ':', '—'];

/// Whether a word looks like a name: a capital inside it, or at its head where no sentence starts; or a digit.
fn is_name(word: &str, opens: impl Fn() -> bool) -> bool {
    let mut characters = word.chars();
    let first = characters.next().is_some_and(char::is_uppercase);
    (first && !opens()) || characters.any(|character| character.is_uppercase() || character.is_numeric())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SegmentKind;
    use Kind::{Given, Mark, Name, Number, Stem, Word};

    #[test]
    fn what_a_sentence_offers() {
        let anchors = ["eu-004".to_owned()];
        let text = "« Le Conseil » a 12 membres.";
        let mut reading = Reading::default();
        reading.read(&Sentence { text, kind: SegmentKind::Paragraph, block: 0, anchors: &anchors });
        let kinds: Vec<Kind> = reading.features.iter().map(|(kind, _)| *kind).collect();
        assert_eq!(kinds, [Mark, Word, Name, Stem, Mark, Word, Number, Word, Stem, Given]);
        assert_eq!(reading.length, 22);
    }

    #[test]
    fn stems_have_four_letters() {
        let check = |word: &str, expected: Option<[char; 4]>| assert_eq!(stem(word), expected, "{word}");
        check("Parlement", Some(['p', 'a', 'r', 'l']));
        check("Économie", Some(['e', 'c', 'o', 'n']));
        check("œuvre", Some(['o', 'e', 'u', 'v']));
        check("âge", None);
        check("loi", None);
    }

    #[test]
    fn what_looks_like_a_name() {
        let check = |word: &str, opens: bool, expected: bool| assert_eq!(is_name(word, || opens), expected, "{word}");
        check("Paris", false, true);
        check("Paris", true, false);
        check("OTAN", true, true);
        check("G7", true, true);
        check("paix", false, false);
    }
}
