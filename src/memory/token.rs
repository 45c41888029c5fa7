//! What a text is made of when two texts are compared: words, numbers and marks, each with its weight.

use crate::text::{Folded, Span, Words};

/// A word, a number or a mark of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// Equal for tokens that may stand for each other: the same word whatever its case and accents, the same number,
    /// the same mark.
    pub(super) key: u64,
    pub(super) span: Span,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    /// A run of digits.
    Number,
    /// A character that is neither letter, digit nor space.
    Mark,
}

impl Kind {
    /// What it costs to insert, to delete or to replace such a token.
    pub(super) const fn weight(self) -> u32 {
        match self {
            Self::Word => 20,
            Self::Number => 10,
            Self::Mark => 4,
        }
    }
}

/// Set in the keys of numbers, and in no key of a word.
pub(super) const NUMBER: u64 = 1 << 63;

/// Cut `text` into tokens.
pub(super) fn cut(text: &str) -> Vec<Token> {
    let words = Words::new(text);
    let mut tokens = Vec::with_capacity(words.len() * 2);
    let mut end = 0;
    for word in &words.words {
        marks(text, Span::new(end, word.span.start), &mut tokens);
        let number = word.span.of(text).chars().all(char::is_numeric);
        let (kind, key) = if number { (Kind::Number, word.key | NUMBER) } else { (Kind::Word, word.key & !NUMBER) };
        tokens.push(Token { kind, key, span: word.span });
        end = word.span.end;
    }
    marks(text, Span::new(end, text.len()), &mut tokens);
    tokens
}

/// The weight of a whole text.
pub(super) fn weight(tokens: &[Token]) -> u32 {
    tokens.iter().map(|token| token.kind.weight()).sum()
}

fn marks(text: &str, gap: Span, tokens: &mut Vec<Token>) {
    for (at, character) in gap.of(text).char_indices().filter(|(_, character)| is_mark(*character)) {
        let span = Span::new(gap.start + at, gap.start + at + character.len_utf8());
        for _ in 0..if character == '…' { 3 } else { 1 } {
            tokens.push(Token { kind: Kind::Mark, key: u64::from(unified(character)), span });
        }
    }
}

fn is_mark(character: char) -> bool {
    !character.is_whitespace() && !crate::text::words::is_invisible(character)
}

/// The character that stands for all those which differ only in typography.
const fn unified(character: char) -> char {
    match character {
        '«' | '»' | '“' | '”' | '„' | '‟' | '‹' | '›' => '"',
        '‘' | '‛' | 'ʼ' | '´' | '`' | '′' | '’' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '…' => '.',
        other => other,
    }
}

/// The text without its typography: composed letters, one apostrophe, one quotation mark, one dash, three stops for an
/// ellipsis, and a space only where it parts two words. Two texts with the same plain form differ at most in typography.
pub fn plain(text: &str) -> String {
    let folded = Folded::new(text).text;
    let mut plain = String::with_capacity(folded.len());
    let mut characters = folded.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            ' ' => {
                let between = plain.ends_with(char::is_alphanumeric)
                    && characters.peek().is_some_and(|next| next.is_alphanumeric());
                if between {
                    plain.push(' ');
                }
            }
            '…' => plain.push_str("..."),
            other => plain.push(unified(other)),
        }
    }
    plain
}

/// A digest of the plain form. It is part of the binary image, hence not a hasher's that may change with its library.
pub(super) fn digest(text: &str) -> u32 {
    let hash = plain(text)
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    u32::try_from((hash ^ (hash >> 32)) & 0xffff_ffff).expect("32 bits")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_numbers_and_marks() {
        let text = "L’élu, 12,5 % : 5G…";
        let kinds: String = cut(text)
            .iter()
            .map(|token| match token.kind {
                Kind::Word => 'w',
                Kind::Number => 'n',
                Kind::Mark => '.',
            })
            .collect();
        assert_eq!(kinds, "w.w.n.n..w...");
        assert_eq!(weight(&cut(text)), 3 * 20 + 2 * 10 + 8 * 4);
    }

    #[test]
    fn typography_is_no_part_of_the_plain_form() {
        let check = |a: &str, b: &str| {
            assert_eq!(plain(a), plain(b));
            assert_eq!(digest(a), digest(b));
        };
        check("« L’e\u{301}lu » : 5\u{A0}%…", "\"L'élu\": 5 %...");
        check("de 2019–2020 – au cœur", "de 2019-2020 — au coeur");
        assert_ne!(plain("a b"), plain("ab"));
        assert_ne!(plain("Été"), plain("été"));
        assert_ne!(plain("ou"), plain("où"));
    }
}
