//! A text cut into words, runs of figures and marks: what the grammar of values is written over.
//!
//! Unlike [`crate::text::Words`], figures and letters are cut apart (`20h00`, `3M€`), and marks are kept. White space
//! is dropped; two tokens touch when none stands between them.

use super::letters;
use crate::text::Span;

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
        let start = at;
        if byte.is_ascii_digit() {
            at += bytes[at..to].iter().take_while(|byte| byte.is_ascii_digit()).count();
            tokens.push(Token { span: Span::new(start, at), key: 0, kind: TokenKind::Figures });
        } else if let Some((end, key)) = word(text, at, to) {
            at = end;
            tokens.push(Token { span: Span::new(start, at), key, kind: TokenKind::Word });
        } else {
            let mark = text[at..].chars().next().expect("a character starts here");
            at += mark.len_utf8();
            if !mark.is_whitespace() {
                tokens.push(Token { span: Span::new(start, at), key: mark_key(mark), kind: TokenKind::Mark });
            }
        }
        at += usize::from(at < to && bytes[at] == b' ');
    }
}

/// The end and the key of the word at byte `at`, if one starts there; most marks are told at a glance.
#[inline]
fn word(text: &str, at: usize, to: usize) -> Option<(usize, u64)> {
    let bytes = &text.as_bytes()[at..];
    let mark = if bytes[0].is_ascii() { !bytes[0].is_ascii_alphabetic() } else { letters::is_punctuation(bytes) };
    if mark { None } else { letters::word(text, at, to) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::is_invisible;
    use proptest::prelude::*;
    use unicode_normalization::char::is_combining_mark;

    /// Where the tokens of `text` stand and what they are, one character after another.
    fn simple(text: &str) -> Vec<(Span, TokenKind)> {
        let mut tokens: Vec<(Span, TokenKind)> = Vec::new();
        for (start, letter) in text.char_indices() {
            let end = start + letter.len_utf8();
            let last = tokens.last_mut().filter(|(span, _)| span.end == start);
            let kind = match letter {
                '0'..='9' => TokenKind::Figures,
                _ if letter.is_alphabetic() => TokenKind::Word,
                _ => TokenKind::Mark,
            };
            let hangs_on = kind == TokenKind::Mark && (is_invisible(letter) || is_combining_mark(letter));
            match last {
                Some((span, TokenKind::Word)) if hangs_on || kind == TokenKind::Word => span.end = end,
                Some((span, TokenKind::Figures)) if kind == TokenKind::Figures => span.end = end,
                _ if letter.is_whitespace() => {}
                _ => tokens.push((Span::new(start, end), kind)),
            }
        }
        tokens
    }

    proptest! {
        #[test]
        fn tokens_are_runs_of_a_kind(text in "[a-zA-ZéœКß12٣ ,.’'«…ª²€\u{A0}\u{301}\u{AD}\u{200B}\u{2028}\n@]{0,60}") {
            let cut = Cut::new(&text, &[]);
            let found: Vec<_> = cut.tokens.iter().map(|token| (token.span, token.kind)).collect();
            prop_assert_eq!(found, simple(&text));
        }
    }

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
    fn closed_stretches_are_one_token() {
        let text = "voir http://x.y/2024 en 2024";
        let tokens = Cut::new(text, &[Span::new(5, 20)]).tokens;
        assert_eq!(tokens[1].kind, TokenKind::Closed);
        assert_eq!(tokens.len(), 4);
    }
}
