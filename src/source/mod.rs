//! Source formats: text in, [`crate::model::Document`] out; sentences by SRX rules.
//!
//! A format says which blocks a source has ([`Format`]); everything else is the same for all of them ([`extract`]):
//! blocks are cut into sentences, white space and whatever stands between blocks becomes skeleton.
//! Inline codes become placeables.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod blocks;
mod cutting;
mod directives;
pub mod enclosures;
pub mod format;
mod headings;
pub mod html;
mod joined;
mod lines;
pub mod markdown;
mod references;
pub mod sentences;
pub mod srx;
pub mod text;

pub use blocks::{Block, Code, Role, extract};
pub use enclosures::Enclosures;
pub use format::{ALL, Format, by_extension, by_name};
pub use sentences::Sentences;
