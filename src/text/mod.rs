//! Places in a text: spans, positions, words, folded copies, digests.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod compare;
pub mod digest;
mod edges;
pub mod fold;
pub(crate) mod key;
pub mod phrases;
pub(crate) mod places;
pub mod position;
pub mod span;
pub mod words;

pub use fold::Folded;
pub use phrases::{Phrase, Phrases};
pub use position::{Lines, Position};
pub use span::Span;
pub use words::{Word, Words};
