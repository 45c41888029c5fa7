//! How much alike two texts are.
//!
//! Two measures that err on different sides: the share of letters in words that both have in the same order (blind to
//! inflection, but not fooled by letters that any two sentences share), and the share of characters in common (the
//! reverse). Their mean orders the edits of real documents better than either.

use crate::text::Words;
use rapidfuzz::distance::indel;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::borrow::Cow;

/// A text, ready to be compared.
#[derive(Debug, Clone, Default)]
pub(super) struct Text {
    characters: Vec<char>,
    /// Key and letters of each word.
    words: Vec<(u64, usize)>,
    letters: usize,
}

/// How much alike two texts are, in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Likeness {
    /// As wholes.
    pub(super) whole: usize,
    /// How much of the shorter one the longer one holds.
    pub(super) held: usize,
}

impl Text {
    pub(super) fn new(text: &str) -> Self {
        let text = &*without_long_addresses(text);
        let words = Words::new(text);
        let words: Vec<(u64, usize)> = words.words.iter().map(|word| (word.key, word.span.len())).collect();
        let letters = words.iter().map(|(_, length)| length).sum();
        Self { characters: text.chars().collect(), words, letters }
    }

    /// This text and `next` as one.
    pub(super) fn joined(&self, next: &Self) -> Self {
        let mut joined = self.clone();
        joined.characters.push(' ');
        joined.characters.extend(&next.characters);
        joined.words.extend(&next.words);
        joined.letters += next.letters;
        joined
    }

    /// The keys of its words.
    pub(super) fn keys(&self) -> impl Iterator<Item = u64> {
        self.words.iter().map(|(key, _)| *key)
    }

    /// How much alike this text and `other` are.
    pub(super) fn likeness(&self, other: &Self) -> Likeness {
        let characters = self.characters.len() + other.characters.len();
        let distance = indel::distance(self.characters.iter().copied(), other.characters.iter().copied());
        let in_characters = share(characters - distance, characters);
        let (common, letters) = (self.common_letters(other), self.letters + other.letters);
        let in_words = if letters == 0 { in_characters } else { share(2 * common, letters) };
        let held = share(common, self.letters.min(other.letters));
        Likeness { whole: usize::midpoint(in_characters, in_words), held }
    }

    /// Letters in words that both have in the same order.
    fn common_letters(&self, other: &Self) -> usize {
        let keys = |text: &Self| text.keys().collect::<Vec<u64>>();
        let same = |operation: DiffOp| match operation {
            DiffOp::Equal { old_index, len, .. } => {
                self.words[old_index..old_index + len].iter().map(|(_, length)| length).sum()
            }
            _ => 0,
        };
        let operations = capture_diff_slices(Algorithm::Myers, &keys(self), &keys(other));
        operations.into_iter().map(same).sum::<usize>().min(other.letters)
    }
}

/// How many characters of a web address count: a longer one would outweigh the words around it.
const ADDRESS: usize = 32;

/// The text, with what is beyond the first characters of each web address left out.
fn without_long_addresses(text: &str) -> Cow<'_, str> {
    if !text.contains("://") {
        return Cow::Borrowed(text);
    }
    let pieces = text.split_inclusive(char::is_whitespace).map(|piece| {
        let start = piece.find("://").unwrap_or(piece.len());
        let end = piece[start..].char_indices().nth(ADDRESS).map_or(piece.len(), |(length, _)| start + length);
        &piece[..end]
    });
    Cow::Owned(pieces.collect())
}

/// How much alike two different texts are, in whole per cent: never 100.
pub(super) fn percent(one: &str, other: &str) -> u8 {
    let whole = Text::new(one).likeness(&Text::new(other)).whole;
    u8::try_from(whole / 10).unwrap_or(u8::MAX).min(99)
}

/// `part` of `whole` in thousandths.
fn share(part: usize, whole: usize) -> usize {
    (part * 1000).checked_div(whole).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_told_from_other_sentences() {
        let check = |one: &str, other: &str, expected: std::ops::RangeInclusive<u8>| {
            let found = percent(one, other);
            assert!(expected.contains(&found), "{one} / {other}: {found}");
        };
        check("Le sommet s’ouvre demain à Paris.", "Le sommet s’ouvre aujourd’hui à Paris.", 65..=85);
        check("Le ministre a réagi hier.", "Les ministres ont réagi hier.", 50..=75);
        check("Le sommet s’ouvre demain à Paris.", "La réunion est annulée, dit-il.", 0..=30);
        check("Il viendra !", "Il viendra.", 85..=99);
        check("", "a", 0..=0);
        let (one, other) = ("eNqFkNFqxCAQRX9l8CUk".repeat(9), "9ksFuwjAMhlfFyoVWW".repeat(7));
        let link = |code: &str| format!("[À essayer](https://exemple.org/essai/#{code})");
        check(&link(&one), &link(&other), 50..=90);
    }

    #[test]
    fn a_longer_text_holds_a_shorter_one() {
        let (short, long) = (Text::new("Procédure"), Text::new("Procédure devant le Conseil d’appel"));
        assert_eq!(short.likeness(&long).held, 1000);
        let joined = Text::new("Il viendra.").joined(&Text::new("Elle aussi."));
        assert_eq!(joined.likeness(&Text::new("Il viendra. Elle aussi.")).whole, 1000);
    }
}
