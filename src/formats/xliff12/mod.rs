//! XLIFF 1.2 (OASIS), with 1.0, 1.1 and the variants that Trados, memoQ and Phrase write: all are read, 1.2 is written.
//!
//! Tools write much that the schema does not know: what is foreign to it is a warning, what cannot be read an error.
//! Notes of the developer carry all lines of tools, so that tools which know nothing of visavis show them. What tools
//! that show the toolkit’s view of a file call fuzzy goes by `approved` alone: targets that people wrote are approved.

mod encode;
mod inline;
mod read;
mod state;
mod write;

pub(super) use read::read;
pub(super) use write::write;

use super::xml::{Grammar, Spaces};
use std::sync::LazyLock;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";

/// The namespaces of the versions, and those of tools that say something about states.
const SPACES: Spaces = &[
    (NAMESPACE, ""),
    ("urn:oasis:names:tc:xliff:document:1.1", ""),
    ("http://sdl.com/FileTypes/SdlXliff/1.0", "sdl"),
    ("MQXliff", "mq"),
    ("http://www.memsource.com/mxlf/2.0", "m"),
];

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar::new(include_str!("grammar.txt")));

/// The name of visavis’s own group of contexts, and the kind of the group of obsolete pairs.
const OWN: &str = "visavis";
const OBSOLETE: &str = "x-obsolete";

/// Kinds of contexts, and behind the name of visavis authors of notes in the header.
mod kind {
    /// A field of the header; its name follows.
    pub(super) const FIELD: &str = "x-field";
    pub(super) const FLAG: &str = "x-flag";
    pub(super) const PREVIOUS: &str = "x-previous";
    pub(super) const PREVIOUS_CONTEXT: &str = "x-previous-context";
    pub(super) const REFERENCE: &str = "x-reference";
    /// What the file was sent out with.
    pub(super) const SENT: &str = "x-sent";
}
