//! The words of a text, with keys that equal words share whatever their case, accents and ligatures.
//!
//! A word is a run of letters and digits; apostrophes, hyphens, stops, spaces and raised figures (footnote marks, as in
//! « déficit² ») stand between words. The key is a hash of the word in lower case without accents: it finds candidates
//! fast, and the matcher then compares the letters under its own policy ([`super::phrases`]). Nothing is copied, so
//! spans are those of the text itself.

use super::Span;
use super::key::Key;
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
        let mut words = Vec::with_capacity(text.len() / 6 + 1);
        scan::<Key>(text, |span, key| words.push(Word { span, key: key.finish() }));
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

    /// Whether exactly one plain space stands between word `index` and the one before it: the common case, quickly told.
    pub fn is_spaced(&self, index: usize) -> bool {
        let before = index.checked_sub(1).and_then(|previous| self.words.get(previous));
        let (Some(before), Some(word)) = (before, self.words.get(index)) else { return false };
        word.span.start == before.span.end + 1 && self.text.as_bytes()[before.span.end] == b' '
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

/// Number of words in `text`.
pub fn count(text: &str) -> usize {
    let mut count = 0;
    scan::<NoKey>(text, |_, _| count += 1);
    count
}

/// Give each word of `text` to `take`, in order.
fn scan<K: Letters>(text: &str, mut take: impl FnMut(Span, K)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at].is_ascii() && ASCII[usize::from(bytes[at])] == 0 {
            at += 1;
            continue;
        }
        let mut key = K::default();
        let end = word_end(text, at, &mut key);
        if end > at {
            take(Span::new(at, end), key);
            at = end;
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
}

/// Where the word that starts at byte `start` ends; at `start`, when none does. Its letters go into `key`.
fn word_end<K: Letters>(text: &str, start: usize, key: &mut K) -> usize {
    let bytes = text.as_bytes();
    let mut at = start;
    loop {
        let plain = run(bytes, at, &ASCII);
        key.push_plain(bytes, at, plain);
        at = plain;
        let Some(byte) = bytes.get(at).copied() else { break };
        if byte.is_ascii() {
            break;
        } else if let Some(letter) = latin(byte, bytes.get(at + 1).copied()) {
            key.push_base(letter);
            at += 2;
        } else {
            let Some(character) = text[at..].chars().next().filter(|next| belongs(*next, at > start)) else { break };
            key.push_character(character);
            at += character.len_utf8();
        }
    }
    at
}

/// The key of `word`, a single word.
pub fn key(word: &str) -> u64 {
    let mut key = Key::default();
    word.chars().flat_map(letters).for_each(|letter| key.push_letter(letter));
    key.finish()
}

/// Where the bytes from `at` on that `table` has end.
fn run(bytes: &[u8], at: usize, table: &[u8; 256]) -> usize {
    let inside = |byte: &u8| table[usize::from(*byte)] != 0;
    bytes[at..].iter().position(|byte| !inside(byte)).map_or(bytes.len(), |length| at + length)
}

/// What the letters of a word are given to, one word each.
trait Letters: Default {
    /// The ASCII letters and digits of `bytes` from `start` to `end`.
    fn push_plain(&mut self, bytes: &[u8], start: usize, end: usize);
    /// A base letter in lower case.
    fn push_base(&mut self, byte: u8);
    /// Any letter.
    fn push_character(&mut self, character: char);
}

impl Letters for Key {
    #[inline]
    fn push_plain(&mut self, bytes: &[u8], start: usize, end: usize) {
        /// The bit that tells small letters from capitals; digits have it.
        const SMALL: u64 = 0x2020_2020_2020_2020;
        let count = end - start;
        match bytes.get(start..).and_then(<[u8]>::first_chunk) {
            Some(next) if (1..8).contains(&count) => {
                self.push((u64::from_le_bytes(*next) | SMALL) & (u64::MAX >> (64 - 8 * count)), count);
            }
            _ => bytes[start..end].iter().for_each(|byte| self.push(u64::from(byte | 0x20), 1)),
        }
    }

    fn push_base(&mut self, byte: u8) {
        self.push(u64::from(byte), 1);
    }

    fn push_character(&mut self, character: char) {
        letters(character).for_each(|letter| self.push_letter(letter));
    }
}

/// No key: words that are only counted.
#[derive(Default)]
struct NoKey;

impl Letters for NoKey {
    fn push_plain(&mut self, _: &[u8], _: usize, _: usize) {}

    fn push_base(&mut self, _: u8) {}

    fn push_character(&mut self, _: char) {}
}

/// Letters and digits in lower case; 0 for everything else.
static ASCII: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        if byte.is_ascii_alphanumeric() {
            table[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    table
};

/// The base letters of U+00C0 to U+00FF, in lower case; a dot where the character is no letter or stands for two.
const LATIN: &[u8; 64] = b"aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y";

/// The base letter of a letter of Latin-1, given its two bytes.
pub(crate) fn latin(first: u8, second: Option<u8>) -> Option<u8> {
    let letter = LATIN[usize::from(second.filter(|_| first == 0xC3)? & 0x3F)];
    (letter != b'.').then_some(letter)
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

/// Whether `character` begins a word, or goes on with one.
fn belongs(character: char, inside: bool) -> bool {
    if matches!(character, '\u{A0}' | '«' | '»' | '\u{2010}'..='\u{203A}') {
        return false; // the punctuation of ordinary text, quickly told
    }
    starts(character) || (inside && (is_combining_mark(character) || is_invisible(character)))
}

/// Whether a word may start with `character`: a letter or figure that is not raised.
pub(super) fn starts(character: char) -> bool {
    character.is_alphanumeric() && !is_raised(character)
}

/// Raised figures: footnote marks and exponents, which belong to no word.
fn is_raised(character: char) -> bool {
    matches!(character, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
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
    fn the_table_of_letters_agrees_with_unicode() {
        for code in 0xC0..=0xFF {
            let character = char::from_u32(code).expect("a character of Latin-1");
            let mut bytes = [0; 2];
            character.encode_utf8(&mut bytes);
            let folded: Vec<char> = letters(character).collect();
            if let Some(letter) = latin(bytes[0], Some(bytes[1])) {
                assert_eq!(folded, [char::from(letter)], "{character}");
            } else {
                assert!(
                    !character.is_alphabetic()
                        || matches!(character, 'Æ' | 'æ' | 'ß' | 'Ð' | 'ð' | 'Þ' | 'þ' | 'Ø' | 'ø')
                );
            }
        }
    }

    #[test]
    fn long_words_and_other_scripts_have_keys() {
        let words =
            Words::new("anticonstitutionnellement ANTICONSTITUTIONNELLEMENT Киев киев 張国清 a aaaaaaaa aaaaaaaaa");
        assert_eq!(words.words[0].key, words.words[1].key);
        assert_eq!(words.words[2].key, words.words[3].key);
        assert_eq!(words.len(), 8);
        let mut keys: Vec<u64> = words.words.iter().map(|word| word.key).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), 6);
    }

    #[test]
    fn raised_figures_belong_to_no_word() {
        let words = Words::new("déficit² (3 km²)");
        let texts: Vec<&str> = (0..words.len()).map(|index| words.word(index)).collect();
        assert_eq!(texts, ["déficit", "3", "km"]);
        assert_eq!(words.before(words.len()), "²)");
    }
}
