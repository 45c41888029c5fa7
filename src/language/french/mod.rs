//! French.

mod prose;

use super::{Language, Prose};

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
}
