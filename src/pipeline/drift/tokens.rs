//! A source as a comparison of two wordings sees it: values and names are one token each, whatever words they have.

use super::verdict::Side;
use crate::language::Language;
use crate::memory::token::plain;
use crate::model::{Mention, MentionKind};
use crate::text::{Span, Words};
use std::hash::{Hash, Hasher};

/// A token of a source.
#[derive(Debug, Clone)]
pub(super) struct Token<'m> {
    pub(super) kind: Kind<'m>,
    pub(super) span: Span,
    /// Its text without typography.
    pub(super) plain: String,
    key: String,
}

/// What a token is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind<'m> {
    /// A word that names or tells something.
    Word,
    /// A word that holds the sentence together.
    Small,
    /// A word that makes the sentence negative.
    Negation,
    /// A mark.
    Mark,
    /// A number, date or other value.
    Value(&'m Mention),
    /// A name or title.
    Name(&'m Mention),
}

impl PartialEq for Token<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for Token<'_> {}

impl Hash for Token<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key.hash(state);
    }
}

/// What tokens that say the same have in common: a value its worth, a name whom it names and how it is rendered.
fn key(kind: Kind<'_>, plain: &str) -> String {
    match kind {
        Kind::Value(Mention { value: Some(value), kind, .. }) => format!("{kind:?} {value:?}"),
        Kind::Value(mention) => format!("{:?} {:?}", mention.kind, mention.renderings),
        Kind::Name(mention) if mention.id.is_empty() => format!("name {plain}"),
        Kind::Name(mention) => format!("{:?} {} {:?}", mention.kind, mention.id, mention.renderings),
        _ => plain.to_owned(),
    }
}

/// The tokens of `side`.
pub(super) fn tokens<'m>(side: &Side<'m>, language: Option<&dyn Language>) -> Vec<Token<'m>> {
    let words = Words::new(side.text);
    let negating = language.and_then(Language::prose).map(|prose| prose.negating(&words)).unwrap_or_default();
    let mut tokens = Vec::with_capacity(words.len() * 2);
    let mut at = 0;
    for mention in units(side.mentions) {
        plain_tokens(&words, Span::new(at, mention.span.start), (language, &negating), &mut tokens);
        let kind = match mention.kind {
            MentionKind::Name | MentionKind::Title => Kind::Name(mention),
            _ => Kind::Value(mention),
        };
        tokens.push(token(side.text, mention.span, kind));
        at = mention.span.end;
    }
    plain_tokens(&words, Span::new(at, side.text.len()), (language, &negating), &mut tokens);
    tokens
}

/// The values, names and titles that stand one behind the other. Terms are words like others here.
fn units(mentions: &[Mention]) -> Vec<&Mention> {
    use MentionKind::{Footnote, Quote, Term};
    let mut units: Vec<&Mention> =
        mentions.iter().filter(|mention| !matches!(mention.kind, Quote | Footnote | Term)).collect();
    units.sort_by_key(|mention| mention.span.start);
    let mut end = 0;
    units.retain(|mention| {
        let free = mention.span.start >= end && !mention.span.is_empty();
        end = if free { mention.span.end } else { end };
        free
    });
    units
}

fn token<'m>(text: &str, span: Span, kind: Kind<'m>) -> Token<'m> {
    let plain = plain(span.of(text));
    let key = key(kind, &plain);
    Token { kind, span, plain, key }
}

/// The words and marks in `span`.
fn plain_tokens(
    words: &Words<'_>,
    span: Span,
    (language, negating): (Option<&dyn Language>, &[usize]),
    tokens: &mut Vec<Token<'_>>,
) {
    let grammar = language.and_then(Language::grammar);
    let mut at = span.start;
    let first = words.at(span.start);
    let inside = (first..words.len()).take_while(|index| words.words[*index].span.end <= span.end);
    for index in inside {
        let word = words.words[index].span;
        marks(words.text, Span::new(at, word.start), tokens);
        let small = grammar.is_some_and(|grammar| grammar.class(words.word(index)).is_some());
        let kind = match small {
            _ if negating.contains(&index) => Kind::Negation,
            true => Kind::Small,
            false => Kind::Word,
        };
        tokens.push(token(words.text, word, kind));
        at = word.end;
    }
    marks(words.text, Span::new(at, span.end), tokens);
}

/// The marks in `gap`: what is neither space nor invisible, an apostrophe being part of the word before it.
fn marks(text: &str, gap: Span, tokens: &mut Vec<Token<'_>>) {
    for (at, character) in gap.of(text).char_indices() {
        let span = Span::new(gap.start + at, gap.start + at + character.len_utf8());
        let mark = token(text, span, Kind::Mark);
        if !mark.plain.is_empty() && !character.is_whitespace() {
            tokens.push(mark);
        }
    }
}
