//! Places in a text: spans, positions, folded copies, words, digests.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod digest;
pub mod fold;
pub mod position;
pub mod span;

pub use fold::Folded;
pub use position::{Lines, Position};
pub use span::Span;
