//! Numbers, dates, times, money and other values in running text, with their target renderings.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod addresses;
pub mod calendar;
mod cite;
mod compare;
pub mod footnotes;
mod mentions;

pub use cite::{Direction, cite};
pub use compare::{Difference, DifferenceKind, Text, compare, incoherences, quote_differences};
pub use mentions::mentions;
