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

    fn values(&self) -> Option<&'static dyn Values> {
        Some(&values::EnglishValues)
    }
}
