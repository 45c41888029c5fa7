//! English.

mod prose;
mod values;

use super::{Language, Prose, Values};

/// The English language.
#[derive(Debug)]
pub struct English;

impl Language for English {
    fn tag(&self) -> &'static str {
        "en"
    }

    fn prose(&self) -> Option<&'static dyn Prose> {
        Some(&prose::EnglishProse)
    }

    fn values(&self) -> Option<&'static dyn Values> {
        Some(&values::EnglishValues)
    }
}
