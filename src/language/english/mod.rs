//! English.

mod prose;

use super::{Language, Prose};

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
}
