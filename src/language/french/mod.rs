//! French.

mod closed;
mod demonyms;
mod elision;
mod grammar;
mod inflection;
mod orthography;
mod prose;
mod typography;
mod values;
mod words;
pub mod names;

use super::{Grammar, Language, Names, Orthography, Prose, Typography, Values, Words};

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

    fn grammar(&self) -> Option<&'static dyn Grammar> {
        Some(&grammar::Small)
    }

    fn orthography(&self) -> Option<&'static dyn Orthography> {
        Some(&orthography::FrenchOrthography)
    }

    fn typography(&self) -> Option<&'static dyn Typography> {
        Some(&typography::FrenchTypography)
    }
}
