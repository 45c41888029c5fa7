//! How French nouns and adjectives form their plural and their feminine.
//!
//! Forms are generated from the lemma by the rules of the grammars; what does not follow them stands in one table
//! (`exceptions.tsv`). Where usage admits several forms all are given, the one to write first.

mod compounds;
mod exceptions;
mod feminine;
mod plural;

pub(super) use feminine::feminines;
pub(super) use plural::{plurals, singular_adjective};

use std::borrow::Cow;

/// An inflected word, with the name of the rule that made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Inflected {
    /// The word.
    pub(super) text: String,
    /// Name of the rule.
    pub(super) rule: &'static str,
}

impl Inflected {
    fn one(text: String, rule: &'static str) -> Vec<Self> {
        vec![Self { text, rule }]
    }
}

/// `word` in lower case.
pub(super) fn lower(word: &str) -> Cow<'_, str> {
    if word.chars().any(char::is_uppercase) { Cow::Owned(word.to_lowercase()) } else { Cow::Borrowed(word) }
}

/// Whether a word has no small letter: an acronym, a number, a symbol. It never inflects.
fn is_acronym(word: &str) -> bool {
    !word.chars().any(char::is_lowercase)
}
