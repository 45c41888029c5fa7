//! The termbase: entries read from CSV, found in running text whatever their form.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod columns;
pub mod csv;
pub mod entry;
pub mod layers;
pub mod matching;
pub mod rows;
pub mod termbase;
pub mod verdict;

pub use entry::{Entry, Guard, Place, Status, Term, Terms};
pub use layers::layered;
pub use matching::Match;
pub use rows::read;
pub use termbase::Termbase;
pub use verdict::{Outcome, Verdict, Wordings, verdicts};
