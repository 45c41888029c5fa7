//! French.

mod prose;
mod values;

use super::{Language, Prose, Values};

/// The French language.
#[derive(Debug)]
pub struct French;

impl Language for French {
    fn tag(&self) -> &'static str {
        "fr"
    }

    fn prose(&self) -> Option<&'static dyn Prose> {
        Some(&prose::FrenchProse)
    }

    fn values(&self) -> Option<&'static dyn Values> {
        Some(&values::FrenchValues)
    }
}
