//! What is out of date, and why.
//!
//! Two things make a target out of date: its source changed, or a row of the glossary, a name or a message says
//! something else than when it was confirmed. [`verdict()`] tells what changed between two wordings of a source.

mod tokens;
mod verdict;

pub use verdict::{Side, is_harmless, verdict};
