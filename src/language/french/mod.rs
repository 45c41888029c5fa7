//! French.

mod values;

use super::{Language, Values};

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
}
