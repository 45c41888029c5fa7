//! French.

mod typography;
mod values;

use super::{Language, Typography, Values};

/// The French language.
#[derive(Debug)]
pub struct French;

impl Language for French {
    fn tag(&self) -> &'static str {
        "fr"
    }

    fn values(&self) -> Option<&'static dyn Values> {
        Some(&values::FrenchValues)
    }

    fn typography(&self) -> Option<&'static dyn Typography> {
        Some(&typography::FrenchTypography)
    }
}
