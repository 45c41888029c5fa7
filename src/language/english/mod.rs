//! English.

mod grammar;
mod inflection;
mod prose;
mod typography;
mod values;
mod words;

use super::{Grammar, Language, Prose, Typography, Values, Words};

/// The English language.
#[derive(Debug)]
pub struct English;

impl Language for English {
    fn tag(&self) -> &'static str {
        "en"
    }

    fn sentences(&self) -> Option<&'static str> {
        Some(include_str!("sentences.srx"))
    }

    fn prose(&self) -> Option<&'static dyn Prose> {
        Some(&prose::EnglishProse)
    }

    fn values(&self) -> Option<&'static dyn Values> {
        Some(&values::EnglishValues)
    }

    fn words(&self) -> Option<&'static dyn Words> {
        Some(&words::EnglishWords)
    }

    fn grammar(&self) -> Option<&'static dyn Grammar> {
        Some(&grammar::Small)
    }

    fn typography(&self) -> Option<&'static dyn Typography> {
        Some(&typography::EnglishTypography)
    }
}
