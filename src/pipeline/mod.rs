//! The verbs: pure functions, one file each.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod align;
pub mod extract;
