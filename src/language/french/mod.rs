//! French.

use super::Language;

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
}
