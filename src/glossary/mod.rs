//! The termbase: entries read from CSV, found in running text whatever their form.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod adopt;
pub mod columns;
pub mod csv;
pub mod entry;
pub mod find;
pub mod layers;
pub mod lint;
pub mod matching;
pub mod rows;
pub mod termbase;
pub mod verdict;

pub use entry::{Entry, Guard, Place, Status, Term, Terms};
pub use find::uses;
pub use layers::layered;
pub use lint::lint;
pub use matching::Match;
pub use rows::read;
pub use termbase::Termbase;
pub use verdict::{Outcome, Verdict, Wordings, verdicts};
