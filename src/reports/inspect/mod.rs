//! What visavis sees in a document: its segments, and what it knows how to render in them.

mod gloss;
mod jsonl;
mod text;

pub use jsonl::jsonl;
pub use text::text;

use crate::model::{Document, Mention};

/// A document with what was found in it.
#[derive(Debug, Clone, Copy)]
pub struct Inspected<'a> {
    /// Path of the document, as the caller named it.
    pub path: &'a str,
    /// The document.
    pub document: &'a Document,
    /// For each segment, in document order, what is mentioned in it.
    pub mentions: &'a [Vec<Mention>],
}
