//! Numbers, dates, times, money and other values in running text, with their target renderings.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod addresses;
pub mod calendar;
pub mod footnotes;
mod compare;
mod mentions;

pub use compare::{Difference, DifferenceKind, Text, compare, incoherences, quote_differences};
pub use mentions::mentions;
