//! English.

mod values;

use super::{Language, Values};

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

    fn values(&self) -> Option<&'static dyn Values> {
        Some(&values::EnglishValues)
    }
}
