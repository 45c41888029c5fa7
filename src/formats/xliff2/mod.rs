//! XLIFF 2 (OASIS): versions 2.0, 2.1 and 2.2 are read and held to the rules of core and modules, 2.1 is written.
//!
//! What the core cannot say of a pair stands in modules: candidates, glossary, metadata. [`super::xliff`] has the table.

mod encode;
mod inline;
mod read;
mod rules;
mod write;

pub(super) use read::read;
pub(super) use write::write;

use super::xml::{Grammar, Spaces};
use std::sync::LazyLock;

/// The namespace of versions 2.0 and 2.1.
const NAMESPACE_2_0: &str = "urn:oasis:names:tc:xliff:document:2.0";
const MATCHES: &str = "urn:oasis:names:tc:xliff:matches:2.0";
const GLOSSARY: &str = "urn:oasis:names:tc:xliff:glossary:2.0";
const METADATA: &str = "urn:oasis:names:tc:xliff:metadata:2.0";

/// The namespaces of core and modules.
const SPACES: Spaces = &[
    (NAMESPACE_2_0, ""),
    ("urn:oasis:names:tc:xliff:document:2.2", ""),
    (MATCHES, "mtc"),
    (GLOSSARY, "gls"),
    ("urn:oasis:names:tc:xliff:fs:2.0", "fs"),
    (METADATA, "mda"),
    ("urn:oasis:names:tc:xliff:resourcedata:2.0", "res"),
    ("urn:oasis:names:tc:xliff:changetracking:2.0", "ctr"),
    ("urn:oasis:names:tc:xliff:changetracking:2.1", "ctr"),
    ("urn:oasis:names:tc:xliff:sizerestriction:2.0", "slr"),
    ("urn:oasis:names:tc:xliff:validation:2.0", "val"),
    ("http://www.w3.org/2005/11/its", "its"),
    ("urn:oasis:names:tc:xliff:itsm:2.0", "itsm"),
    ("urn:oasis:names:tc:xliff:itsm:2.1", "itsm"),
    ("urn:oasis:names:tc:xliff:pgs:1.0", "pgs"),
];

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar::new(include_str!("grammar.txt")));

/// The category of metadata, the type of the group of obsolete pairs and the sub-state of drafts that are visavis’s own.
const OWN: &str = "visavis";
const OBSOLETE: &str = "visavis:obsolete";
const DRAFT: &str = "visavis:draft";

/// What a piece of visavis’s metadata is; the type says it.
mod meta {
    /// A field of the header; its name follows.
    pub(super) const FIELD: &str = "field";
    pub(super) const FLAG: &str = "flag";
    pub(super) const PREVIOUS: &str = "previous";
    pub(super) const PREVIOUS_CONTEXT: &str = "previous-context";
    pub(super) const REFERENCE: &str = "reference";
    /// A line about drafting, review or confirmation.
    pub(super) const REMARK: &str = "remark";
    /// What the file was sent out with.
    pub(super) const SENT: &str = "sent";
}
