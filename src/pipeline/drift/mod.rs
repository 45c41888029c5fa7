//! What is out of date, and why.
//!
//! Two things make a target out of date: its source changed, or a row of the glossary, a name or a message says
//! something else than when it was confirmed. [`verdict()`] tells what changed between two wordings of a source.

mod rows;
mod sources;
mod tokens;
mod verdict;

pub use rows::{Satisfied, relock};
pub use sources::{Carried, Past, settle};
pub(super) use sources::{Languages, mend, source_drift};
pub use verdict::{Side, is_harmless, verdict};
