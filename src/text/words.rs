//! The words of a text, with keys that equal words share whatever their case, accents and ligatures.
//!
//! A word is a run of letters and digits; apostrophes, hyphens, stops, spaces and raised figures (footnote marks, as in
//! « déficit² ») stand between words. The key is a hash of the word in lower case without accents: it finds candidates
//! fast, and the matcher then compares the letters under its own policy ([`super::phrases`]). Nothing is copied, so
//! spans are those of the text itself.

use super::Span;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// A word of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// Where it stands.
    pub span: Span,
    /// Hash of its letters in lower case, without accents, ligatures split.
    pub key: u64,
}

/// A text cut into words.
#[derive(Debug, Clone)]
pub struct Words<'t> {
    /// The text.
    pub text: &'t str,
    /// Its words in order.
    pub words: Vec<Word>,
}

impl<'t> Words<'t> {
    /// Cut `text` into words.
    pub fn new(text: &'t str) -> Self {
        let mut words = Vec::with_capacity(text.len() / 5);
        let mut start = None;
        let mut key = SEED;
        for (at, character) in text.char_indices() {
            if start.is_some() && continues(character) || starts(character) {
                start.get_or_insert(at);
                key = push(key, character);
            } else if let Some(from) = start.take() {
                words.push(Word { span: Span::new(from, at), key: finish(key) });
                key = SEED;
            }
        }
        if let Some(from) = start {
            words.push(Word { span: Span::new(from, text.len()), key: finish(key) });
        }
        Self { text, words }
    }

    /// Number of words.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there are no words.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The text of word `index`.
    pub fn word(&self, index: usize) -> &'t str {
        self.words[index].span.of(self.text)
    }

    /// What stands between word `index` and the one before it (or the start of the text). The number of words is an
    /// index too: what stands behind the last one.
    pub fn before(&self, index: usize) -> &'t str {
        let start = index.checked_sub(1).map_or(0, |previous| self.words[previous].span.end);
        let end = self.words.get(index).map_or(self.text.len(), |word| word.span.start);
        &self.text[start..end]
    }

    /// Index of the first word that starts at or after byte `offset`.
    pub fn at(&self, offset: usize) -> usize {
        self.words.partition_point(|word| word.span.start < offset)
    }

    /// The span of the text from word `first` to word `last`, both included.
    pub fn span(&self, first: usize, last: usize) -> Span {
        Span::new(self.words[first].span.start, self.words[last].span.end)
    }
}

/// The key of `word`, a single word.
pub fn key(word: &str) -> u64 {
    finish(word.chars().fold(SEED, push))
}

/// Characters that people do not see and that no word owes: soft hyphen, zero-width marks, word joiner.
pub fn is_invisible(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// The letters that `character` stands for in a key: lower case, accents dropped, ligatures split, nothing for marks.
pub fn letters(character: char) -> impl Iterator<Item = char> {
    let pair = match character {
        _ if character.is_ascii() => [Some(character.to_ascii_lowercase()), None],
        'œ' | 'Œ' => [Some('o'), Some('e')],
        'æ' | 'Æ' => [Some('a'), Some('e')],
        'ß' => [Some('s'), Some('s')],
        '₀'..='₉' => [char::from_digit(u32::from(character) - u32::from('₀'), 10), None],
        _ if is_combining_mark(character) || is_invisible(character) => [None, None],
        _ => [Some(base(character)), None],
    };
    pair.into_iter().flatten()
}

/// The base letter of `character`, in lower case.
fn base(character: char) -> char {
    let mut first = None;
    decompose_canonical(character, |part| {
        first.get_or_insert(part);
    });
    let letter = first.unwrap_or(character);
    letter.to_lowercase().next().unwrap_or(letter)
}

/// Whether a word may start with `character`: a letter or figure that is not raised.
pub(super) fn starts(character: char) -> bool {
    character.is_ascii_alphanumeric() || (!character.is_ascii() && character.is_alphanumeric() && !is_raised(character))
}

fn continues(character: char) -> bool {
    starts(character) || (!character.is_ascii() && (is_combining_mark(character) || is_invisible(character)))
}

/// Raised figures: footnote marks and exponents, which belong to no word.
fn is_raised(character: char) -> bool {
    matches!(character, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
}

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

fn push(key: u64, character: char) -> u64 {
    if character.is_ascii() {
        return mix(key, character.to_ascii_lowercase());
    }
    letters(character).fold(key, mix)
}

fn mix(key: u64, letter: char) -> u64 {
    (key.rotate_left(5) ^ u64::from(letter)).wrapping_mul(0x0517_cc1b_7272_20a9)
}

fn finish(key: u64) -> u64 {
    key ^ (key >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_words_share_a_key() {
        let words = Words::new("l’Élu e\u{301}lu ELU cœ\u{AD}ur COEUR J.D. 5G CO₂ co2");
        let texts: Vec<&str> = (0..words.len()).map(|index| words.word(index)).collect();
        assert_eq!(texts, ["l", "Élu", "e\u{301}lu", "ELU", "cœ\u{AD}ur", "COEUR", "J", "D", "5G", "CO₂", "co2"]);
        assert!(words.words[1].key == words.words[2].key && words.words[2].key == words.words[3].key);
        assert_eq!(words.words[4].key, words.words[5].key);
        assert_eq!(words.words[9].key, words.words[10].key);
        assert_ne!(words.words[0].key, words.words[1].key);
        assert_eq!(words.before(1), "’");
        assert_eq!(words.at(1), 1);
        assert_eq!(key("Élu"), words.words[1].key);
    }

    #[test]
    fn raised_figures_belong_to_no_word() {
        let words = Words::new("déficit² (3 km²)");
        let texts: Vec<&str> = (0..words.len()).map(|index| words.word(index)).collect();
        assert_eq!(texts, ["déficit", "3", "km"]);
        assert_eq!(words.before(words.len()), "²)");
    }
}
