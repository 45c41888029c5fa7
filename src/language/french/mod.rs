//! French.

mod grammar;

use super::{Grammar, Language};

/// The French language.
#[derive(Debug)]
pub struct French;

impl Language for French {
    fn tag(&self) -> &'static str {
        "fr"
    }

    fn grammar(&self) -> Option<&'static dyn Grammar> {
        Some(&grammar::Small)
    }
}
