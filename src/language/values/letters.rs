//! The letters of a word as one key, read eight bytes at a time.

use crate::text::key::Key;
use crate::text::words::{self, latin};

/// Eight bytes each of which is `byte`.
const fn all(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// Where the word that starts at byte `start` of `text` ends, and its key: equal for words that differ in case and
/// accents alone. None when no word starts there; nothing is read from byte `to` on.
#[inline]
pub(super) fn word(text: &str, start: usize, to: usize) -> Option<(usize, u64)> {
    let bytes = &text.as_bytes()[..to];
    let first = plain(bytes, start);
    let (letters, count) = first;
    if (1..8).contains(&count) && ends(&bytes[start + count..]) {
        let mut key = Key::default();
        key.push(letters, count);
        return Some((start + count, key.finish()));
    }
    let (at, key) = long(text, bytes, start, first);
    (at > start).then(|| (at, key.finish()))
}

/// The end and the key of a word that does not end within eight letters, or has others than the `first` ones, which are
/// ASCII.
fn long(text: &str, bytes: &[u8], start: usize, first: (u64, usize)) -> (usize, Key) {
    let mut key = Key::default();
    let mut at = start;
    let (mut letters, mut count) = first;
    loop {
        key.push(letters, count);
        at += count;
        if count < 8 {
            let rest = &bytes[at..];
            if ends(rest) {
                break;
            } else if let Some(letter) = latin(rest[0], rest.get(1).copied()) {
                key.push(u64::from(letter), 1);
                at += 2;
            } else {
                let letter = text[at..].chars().next().filter(|next| belongs(*next, at > start));
                let Some(letter) = letter else { break };
                words::letters(letter).for_each(|letter| key.push_letter(letter));
                at += letter.len_utf8();
            }
        }
        (letters, count) = plain(bytes, at);
    }
    (at, key)
}

/// Whether no word goes on with `rest`, behind its last ASCII letter, as is told at a glance: ASCII or ordinary
/// punctuation stands there, or nothing.
fn ends(rest: &[u8]) -> bool {
    rest.first().is_none_or(u8::is_ascii) || is_punctuation(rest)
}

/// The ASCII letters that stand at `at`, eight at most: in small letters, with their number.
#[inline]
fn plain(bytes: &[u8], at: usize) -> (u64, usize) {
    let next = eight(bytes, at);
    let small = next | all(0x20);
    let seven = small & all(0x7F);
    let from_a = seven + all(0x80 - b'a');
    let behind_z = seven + all(0x80 - (b'z' + 1));
    // the high bit of each byte that is no letter
    let others = !(from_a & !behind_z & !next) & all(0x80);
    let first = others & others.wrapping_neg();
    (small & (first >> 7).wrapping_sub(1), others.trailing_zeros() as usize / 8)
}

/// The eight bytes at `at`; behind the end there are NULs.
fn eight(bytes: &[u8], at: usize) -> u64 {
    let rest = &bytes[at..];
    match rest.first_chunk() {
        Some(chunk) => u64::from_le_bytes(*chunk),
        None => rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    }
}

/// Whether `bytes` begin with the spaces and marks of ordinary text that are not ASCII, so that most need no look into
/// the tables of Unicode.
pub(super) fn is_punctuation(bytes: &[u8]) -> bool {
    matches!(bytes, [0xC2, 0xA0 | 0xAB | 0xBB, ..] | [0xE2, 0x80, 0x90..=0xBF, ..])
}

/// Whether `character` begins a word, or goes on with one.
fn belongs(character: char, inside: bool) -> bool {
    let hangs_on = || words::is_invisible(character) || unicode_normalization::char::is_combining_mark(character);
    character.is_alphabetic() || (inside && hangs_on())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The end of the word at the start of `text`, and its letters without case and accents; one character at a time.
    fn simple(text: &str) -> (usize, String) {
        let mut end = 0;
        for character in text.chars() {
            if !belongs(character, end > 0) {
                break;
            }
            end += character.len_utf8();
        }
        (end, text[..end].chars().flat_map(words::letters).collect())
    }

    #[test]
    fn punctuation_is_no_letter() {
        let punctuation = |letter: &char| is_punctuation(letter.encode_utf8(&mut [0; 4]).as_bytes());
        let wrong = (0..=0x2FFF).filter_map(char::from_u32).filter(punctuation).find(|letter| belongs(*letter, true));
        assert_eq!(wrong, None);
    }

    proptest! {
        #[test]
        fn words_end_where_their_letters_do(text in "[a-zA-Z]{0,9}[a-zéÉœßłКиø’ª\u{301}\u{AD}\u{2060} 1.@\\[`{«…-]{0,12}") {
            let end = word(&text, 0, text.len()).map_or(0, |(end, _)| end);
            prop_assert_eq!(end, simple(&text).0);
        }

        #[test]
        fn keys_are_equal_where_letters_are(one in "[aAeéÉEœoO\u{301}xК]{1,20}", other in "[aAeéÉEœoO\u{301}xК]{1,20}") {
            let one_of = |text: &str| word(text, 0, text.len()).map(|(_, key)| key);
            if let (Some(first), Some(second)) = (one_of(&one), one_of(&other)) {
                prop_assert_eq!(first == second, simple(&one).1 == simple(&other).1);
            }
            let capitals = one.to_uppercase();
            if simple(&one).1 == simple(&capitals).1 {
                prop_assert_eq!(one_of(&one), one_of(&capitals));
            }
        }

        #[test]
        fn nothing_is_read_behind_the_end(text in "[a-z]{1,20}", to in 1_usize..20) {
            let to = to.min(text.len());
            prop_assert_eq!(word(&text, 0, to), word(&text[..to], 0, to));
        }
    }
}
