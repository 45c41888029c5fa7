//! French.

mod closed;
mod demonyms;
mod elision;
mod inflection;
mod words;

use super::{Language, Words};

/// The French language.
#[derive(Debug)]
pub struct French;

impl Language for French {
    fn tag(&self) -> &'static str {
        "fr"
    }

    fn words(&self) -> Option<&'static dyn Words> {
        Some(&words::FrenchWords)
    }
}
