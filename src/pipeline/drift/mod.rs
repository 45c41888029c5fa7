//! What is out of date, and why.
//!
//! Two things make a target out of date: its source changed, or a row of the glossary, a name or a message says
//! something else than when it was confirmed. [`verdict()`] tells what changed between two wordings of a source.

mod found;
mod rows;
mod rules;
mod sources;
mod tokens;
mod verdict;

pub use found::{Cause, Found, Outdated, found};
pub(super) use rows::take_in;
pub use rows::{Satisfied, relock};
pub use rules::{RULES, findings};
pub use sources::{Carried, Past, settle};
pub(super) use sources::{Languages, mend, source_drift};
pub use verdict::{Side, is_harmless, verdict};
