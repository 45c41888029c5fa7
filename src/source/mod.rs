//! Source formats: text in, [`crate::model::Document`] out; sentences by SRX rules.
//!
//! A format says which blocks a source has ([`Format`]); everything else is the same for all of them ([`extract`]):
//! blocks are cut into sentences, white space and whatever stands between blocks becomes skeleton.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod blocks;
pub mod enclosures;
pub mod format;
pub mod sentences;
pub mod srx;
pub mod text;

pub use blocks::{Block, extract};
pub use enclosures::Enclosures;
pub use format::{ALL, Format, by_extension, by_name};
pub use sentences::Sentences;
