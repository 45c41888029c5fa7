//! English.

mod grammar;

use super::{Grammar, Language};

/// The English language.
#[derive(Debug)]
pub struct English;

impl Language for English {
    fn tag(&self) -> &'static str {
        "en"
    }

    fn grammar(&self) -> Option<&'static dyn Grammar> {
        Some(&grammar::Small)
    }
}
