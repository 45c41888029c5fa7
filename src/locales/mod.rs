//! The catalog: Fluent messages of one locale; entities and titles found in running text, and rendered.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod build;
pub mod catalog;
mod choice;
pub mod contradictions;
mod entity;
pub mod find;
mod frame;
mod hits;
pub mod interface;
pub mod lexicon;
pub mod lint;
mod literal;
mod modifier;
pub mod names;
mod pattern;
mod reading;
mod render;
mod shape;
mod syntax;
mod variables;
mod writings;

pub use catalog::Catalog;
pub use contradictions::{Conflict, Contradiction};
pub use entity::Kind;
pub use interface::Interface;
pub use lexicon::{Form, Lexicon, Recognised};
pub use lint::lint;
pub use names::{Discourse, Names};
