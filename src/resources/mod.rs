//! Everything that a project knows, in one immutable bundle.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod overlap;
