//! French as a language of terms: their forms, and where they stand in running text.

mod agreement;
mod context;
mod gaps;
mod spelling;

use super::elision;
use crate::language::words::{Form, Gap, Lemma, Number, Words};
use crate::text;
pub(super) use spelling::writings;

/// The words of French.
#[derive(Debug)]
pub(super) struct FrenchWords;

impl Words for FrenchWords {
    fn forms(&self, term: &Lemma<'_>) -> Vec<Form> {
        agreement::forms(term)
    }

    fn has_doubtful_agreement(&self, term: &Lemma<'_>) -> bool {
        agreement::is_doubtful(term)
    }

    fn opens(&self, text: &text::Words<'_>, first: usize) -> bool {
        elision::opens(text, first)
    }

    fn closes(&self, text: &text::Words<'_>, last: usize) -> bool {
        elision::closes(text, last)
    }

    fn is_noun(&self, text: &text::Words<'_>, first: usize) -> bool {
        context::is_noun(text, first)
    }

    fn is_determined(&self, text: &text::Words<'_>, first: usize) -> bool {
        context::is_determined(text, first)
    }

    fn number_before(&self, text: &text::Words<'_>, first: usize) -> Option<Number> {
        context::number_before(text, first)
    }

    fn gaps(&self, text: &text::Words<'_>, last: usize) -> Vec<Gap> {
        gaps::after(text, last)
    }

    fn is_coordinated(&self, text: &text::Words<'_>, last: usize) -> bool {
        gaps::is_coordinated(text, last)
    }
}
