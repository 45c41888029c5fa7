//! Numbers, dates, times, money and other values in running text, with their target renderings.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod addresses;
pub mod calendar;
pub mod footnotes;
mod mentions;

pub use mentions::mentions;
