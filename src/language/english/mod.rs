//! English.

mod typography;
mod values;

use super::{Language, Typography, Values};

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

    fn typography(&self) -> Option<&'static dyn Typography> {
        Some(&typography::EnglishTypography)
    }
}
