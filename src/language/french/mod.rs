//! French.

mod closed;
mod demonyms;
mod elision;
mod grammar;
mod inflection;
pub mod names;
mod values;
mod words;

use super::{Grammar, Language, Names, Values, Words};

/// The French language.
#[derive(Debug)]
pub struct French;

impl Language for French {
    fn tag(&self) -> &'static str {
        "fr"
    }

    fn sentences(&self) -> Option<&'static str> {
        Some(include_str!("sentences.srx"))
    }

    fn values(&self) -> Option<&'static dyn Values> {
        Some(&values::FrenchValues)
    }

    fn words(&self) -> Option<&'static dyn Words> {
        Some(&words::FrenchWords)
    }

    fn names(&self) -> Option<&'static dyn Names> {
        Some(&names::FrenchNames)
    }

    fn grammar(&self) -> Option<&'static dyn Grammar> {
        Some(&grammar::Small)
    }
}
