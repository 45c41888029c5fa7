//! French.

pub mod names;

use super::{Language, Names};

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
}
