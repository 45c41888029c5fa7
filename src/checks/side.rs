//! One text of a pair, with what is worked out of it once.

use super::quotations::Quotations;
use super::zones::{self, Zone};
use crate::text::Words;
use std::cell::OnceCell;

/// One text of a pair.
pub struct Side<'c> {
    /// The text.
    pub text: &'c str,
    words: OnceCell<Words<'c>>,
    zones: OnceCell<Vec<Zone>>,
    quotations: OnceCell<Quotations>,
}

impl<'c> Side<'c> {
    /// The side that reads `text`.
    pub const fn new(text: &'c str) -> Self {
        Self { text, words: OnceCell::new(), zones: OnceCell::new(), quotations: OnceCell::new() }
    }

    /// Whether it has neither letters nor digits.
    pub fn is_blank(&self) -> bool {
        !self.text.chars().any(char::is_alphanumeric)
    }

    /// Its words.
    pub fn words(&self) -> &Words<'c> {
        self.words.get_or_init(|| Words::new(self.text))
    }

    /// What is no prose in it: addresses, handles, code.
    pub fn zones(&self) -> &[Zone] {
        self.zones.get_or_init(|| zones::of(self.text))
    }

    /// Its quotations, and the marks that have no partner.
    pub fn quotations(&self) -> &Quotations {
        self.quotations.get_or_init(|| Quotations::of(self.text))
    }

    /// Whether byte `offset` lies in an address, a handle or code.
    pub fn is_code(&self, offset: usize) -> bool {
        self.zones().iter().any(|zone| zone.span.start <= offset && offset < zone.span.end)
    }

    /// Whether byte `offset` lies inside a quotation.
    pub fn is_quoted(&self, offset: usize) -> bool {
        self.quotations().all.iter().any(|quotation| quotation.span.start < offset && offset < quotation.span.end)
    }

    /// Whether byte `offset` lies inside round brackets.
    pub fn is_aside(&self, offset: usize) -> bool {
        let before = &self.text[..offset];
        before.rfind('(').is_some_and(|open| !before[open..].contains(')'))
    }

    /// The character before byte `offset`.
    pub fn before(&self, offset: usize) -> Option<char> {
        self.text[..offset].chars().next_back()
    }

    /// The character at byte `offset`.
    pub fn at(&self, offset: usize) -> Option<char> {
        self.text[offset..].chars().next()
    }
}
