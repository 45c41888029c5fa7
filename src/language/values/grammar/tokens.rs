//! What the tokens of a text are and how they stand to one another.

use super::reader::Reader;
use crate::language::values::cut::TokenKind;
use crate::text::Span;

impl<'t> Reader<'t> {
    /// The text of token `at`; empty past the end.
    pub(super) fn word(&self, at: usize) -> &'t str {
        self.cut.word(at)
    }

    fn is_kind(&self, at: usize, kind: TokenKind) -> bool {
        self.cut.tokens.get(at).is_some_and(|token| token.kind == kind)
    }

    /// The figures of token `at`, if it is a run of figures.
    pub(super) fn figures(&self, at: usize) -> Option<&'t str> {
        self.is_kind(at, TokenKind::Figures).then(|| self.word(at))
    }

    /// The mark of token `at`, if it is one.
    pub(super) fn mark(&self, at: usize) -> Option<char> {
        self.word(at).chars().next().filter(|_| self.is_kind(at, TokenKind::Mark))
    }

    /// Whether token `at` is a word.
    pub(super) fn is_word(&self, at: usize) -> bool {
        self.is_kind(at, TokenKind::Word)
    }

    /// Whether the token begins with a capital.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.word(at).starts_with(char::is_uppercase)
    }

    /// Whether nothing stands between token `at` and the one before it.
    pub(super) fn touches(&self, at: usize) -> bool {
        let tokens = &self.cut.tokens;
        at > 0 && at < tokens.len() && tokens[at - 1].span.end == tokens[at].span.start
    }

    /// Whether token `at` touches both its neighbours.
    pub(super) fn is_between(&self, at: usize) -> bool {
        self.touches(at) && self.touches(at + 1)
    }

    /// What stands between token `at` and the one before it.
    pub(super) fn gap(&self, at: usize) -> &'t str {
        let span = |at: usize| self.cut.tokens.get(at).map(|token| token.span);
        match (at.checked_sub(1).and_then(span), span(at)) {
            (Some(before), Some(token)) => &self.cut.text[before.end..token.start],
            _ => "",
        }
    }

    /// The token behind a hyphen that touches its neighbours, or `at` itself when no hyphen stands there.
    pub(super) fn past_hyphen(&self, at: usize) -> usize {
        let hyphen = matches!(self.mark(at), Some('-' | '\u{2010}' | '\u{2011}'));
        if hyphen && self.is_between(at) { at + 1 } else { at }
    }

    /// The span of the tokens from `start` to the one before `next`.
    pub(super) fn span(&self, start: usize, next: usize) -> Span {
        Span::new(self.cut.tokens[start].span.start, self.cut.tokens[next - 1].span.end)
    }

    /// Whether no letters or figures hang on to what ends before token `next`.
    pub(super) fn ends_whole(&self, next: usize) -> bool {
        let solid = |at: usize| self.is_word(at) || self.figures(at).is_some();
        !(self.touches(next) && solid(next) && solid(next - 1))
    }
}
