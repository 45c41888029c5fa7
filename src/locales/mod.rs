//! The catalog: Fluent messages of one locale; entities and titles found in running text, and rendered.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod interface;

pub use interface::Interface;
