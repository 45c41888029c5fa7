//! French.

mod closed;
mod demonyms;
mod elision;
mod inflection;
pub mod names;
mod prose;
mod values;
mod words;

use super::{Language, Names, Prose, Values, Words};

/// The French language.
#[derive(Debug)]
pub struct French;

impl Language for French {
    fn tag(&self) -> &'static str {
        "fr"
    }

    fn names(&self) -> Option<&'static dyn Names> {
        Some(&names::FrenchNames)
    }

    fn prose(&self) -> Option<&'static dyn Prose> {
        Some(&prose::FrenchProse)
    }

    fn values(&self) -> Option<&'static dyn Values> {
        Some(&values::FrenchValues)
    }

    fn words(&self) -> Option<&'static dyn Words> {
        Some(&words::FrenchWords)
    }
}
