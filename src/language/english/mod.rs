//! English.

mod inflection;
mod words;

use super::{Language, Words};

/// The English language.
#[derive(Debug)]
pub struct English;

impl Language for English {
    fn tag(&self) -> &'static str {
        "en"
    }

    fn words(&self) -> Option<&'static dyn Words> {
        Some(&words::EnglishWords)
    }
}
