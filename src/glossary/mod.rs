//! The termbase: entries read from CSV, found in running text whatever their form.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod columns;
pub mod csv;
pub mod entry;
pub mod rows;

pub use entry::{Entry, Guard, Place, Status, Term, Terms};
pub use rows::read;
