//! A text cut into words, runs of figures and marks: what the grammar of values is written over.
//!
//! Unlike [`crate::text::Words`], figures and letters are cut apart (`20h00`, `3M€`), and marks are kept. White space
//! is dropped; two tokens touch when none stands between them.

use crate::text::words::{Key, run};
use crate::text::{Span, words};
use std::sync::LazyLock;

/// A text cut into tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cut<'t> {
    /// The text.
    pub text: &'t str,
    /// Its tokens in order.
    pub tokens: Vec<Token>,
}

/// A word, a run of figures or a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// Which word or mark it is: equal for words that differ in case and accents alone.
    pub key: u64,
    /// What it is.
    pub kind: TokenKind,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters.
    Word,
    /// ASCII figures.
    Figures,
    /// Any other character.
    Mark,
    /// A stretch that is not to be read.
    Closed,
}

impl<'t> Cut<'t> {
    /// Cut `text`; each of the spans of `closed` (in order, apart from one another) is one token that nothing is read
    /// from.
    pub fn new(text: &'t str, closed: &[Span]) -> Self {
        let mut tokens = Vec::with_capacity(text.len() / 5);
        let mut at = 0;
        for span in closed {
            cut_open(text, at, span.start, &mut tokens);
            tokens.push(Token { span: *span, key: 0, kind: TokenKind::Closed });
            at = span.end;
        }
        cut_open(text, at, text.len(), &mut tokens);
        Self { text, tokens }
    }

    /// The text of token `at`; empty past the end.
    pub fn word(&self, at: usize) -> &'t str {
        self.tokens.get(at).map_or("", |token| token.span.of(self.text))
    }
}

/// The key of the mark `mark`: apostrophes are one mark, hyphens are one mark.
fn mark_key(mark: char) -> u64 {
    u64::from(match mark {
        '\'' | '‘' | 'ʼ' | '´' | '`' | '′' => '’',
        '\u{2010}' | '\u{2011}' => '-',
        other => other,
    })
}

fn cut_open(text: &str, from: usize, to: usize, tokens: &mut Vec<Token>) {
    let bytes = text.as_bytes();
    let mut at = from;
    while at < to {
        let byte = bytes[at];
        if byte == b' ' {
            at += 1;
        } else if byte.is_ascii_digit() {
            let start = at;
            while at < to && bytes[at].is_ascii_digit() {
                at += 1;
            }
            tokens.push(Token { span: Span::new(start, at), key: 0, kind: TokenKind::Figures });
        } else {
            at = cut_character(text, at, to, tokens);
        }
    }
}

fn cut_character(text: &str, at: usize, to: usize, tokens: &mut Vec<Token>) -> usize {
    if text.as_bytes()[at].is_ascii_alphabetic() {
        let token = word(text, at, to);
        tokens.push(token);
        return token.span.end;
    }
    let first = text[at..].chars().next().expect("a character starts here");
    if accented(text.as_bytes(), at).is_some() || is_letter(first) {
        let token = word(text, at, to);
        tokens.push(token);
        return token.span.end;
    }
    let end = at + first.len_utf8();
    if !first.is_whitespace() {
        tokens.push(Token { span: Span::new(at, end), key: mark_key(first), kind: TokenKind::Mark });
    }
    end
}

fn word(text: &str, start: usize, to: usize) -> Token {
    let bytes = &text.as_bytes()[..to];
    let mut key = Key::default();
    let mut at = start;
    loop {
        let plain = run(bytes, at, &ALPHABET);
        key.push_plain(bytes, at, plain);
        at = plain;
        if at == to || bytes[at].is_ascii() {
            break;
        }
        if let Some(letter) = accented(bytes, at) {
            key.push_letter(letter);
            at += 2;
        } else {
            let next = text[at..].chars().next().expect("a character starts here");
            let combining = || unicode_normalization::char::is_combining_mark(next);
            if !(is_letter(next) || words::is_invisible(next) || combining()) {
                break;
            }
            words::letters(next).for_each(|letter| key.push_letter(letter));
            at += next.len_utf8();
        }
    }
    Token { span: Span::new(start, at), key: key.finish(), kind: TokenKind::Word }
}

/// Whether `character` is a letter; the punctuation of ordinary text is told without a look into the tables of Unicode.
fn is_letter(character: char) -> bool {
    match character {
        '\u{A0}'..='\u{A9}' | '\u{AB}' | '\u{BB}' | '\u{2000}'..='\u{206F}' => false,
        other => other.is_alphabetic(),
    }
}

/// The ASCII letters.
static ALPHABET: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = b'A';
    while byte <= b'z' {
        table[byte as usize] = byte.is_ascii_alphabetic() as u8;
        byte += 1;
    }
    table
};

/// The base letter of the accented letter in the two bytes at `at`; none for letters that stand for two, and other
/// characters.
fn accented(bytes: &[u8], at: usize) -> Option<char> {
    let lead = bytes.get(at)?.checked_sub(0xC3)?;
    let index = usize::from(lead) * 64 + usize::from(bytes.get(at + 1)?.checked_sub(0x80)?);
    ACCENTED.get(index).copied().filter(|letter| *letter != '\0')
}

/// The base letters of U+00C0 to U+017F; NUL where there is none alone.
static ACCENTED: LazyLock<[char; 192]> = LazyLock::new(|| {
    std::array::from_fn(|index| {
        let letter = u32::try_from(0xC0 + index).ok().and_then(char::from_u32).filter(|letter| letter.is_alphabetic());
        let mut letters = letter.into_iter().flat_map(words::letters);
        match (letters.next(), letters.next()) {
            (Some(base), None) => base,
            _ => '\0',
        }
    })
});

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let cut = Cut::new(text, &[]);
        let tokens: Vec<&str> = (0..cut.tokens.len()).map(|at| cut.word(at)).collect();
        assert_eq!(tokens, expected);
    }

    #[test]
    fn figures_letters_and_marks_are_cut_apart() {
        check("à 20h00, 3,5\u{A0}Md€", &["à", "20", "h", "00", ",", "3", ",", "5", "Md", "€"]);
        check("e\u{301}te\u{301} l’État", &["e\u{301}te\u{301}", "l", "’", "État"]);
        check("15\u{202F}km²", &["15", "km", "²"]);
    }

    #[test]
    fn words_that_differ_in_case_and_accents_share_a_key() {
        let text = "Février FEVRIER fe\u{301}vrier";
        let tokens = Cut::new(text, &[]).tokens;
        assert!(tokens.iter().all(|token| token.key == tokens[0].key));
    }

    #[test]
    fn punctuation_is_no_letter() {
        let wrong = (0..=0x2FFF).filter_map(char::from_u32).find(|letter| is_letter(*letter) != letter.is_alphabetic());
        assert_eq!(wrong, None);
    }

    #[test]
    fn closed_stretches_are_one_token() {
        let text = "voir http://x.y/2024 en 2024";
        let tokens = Cut::new(text, &[Span::new(5, 20)]).tokens;
        assert_eq!(tokens[1].kind, TokenKind::Closed);
        assert_eq!(tokens.len(), 4);
    }
}
