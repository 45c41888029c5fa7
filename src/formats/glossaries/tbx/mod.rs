//! TBX: TBX-Basic of the third edition (ISO 30042:2019) in both styles, and the second edition (`martif`).
//!
//! Whatever the dialect, all of them are read: core, Min and Basic, with data categories as attributes (DCA) or as tags
//! (DCT), and files of the second edition. Written is TBX-Basic in DCA style, because its structure can be checked with
//! the core schema alone and its elements are those that importers know since the second edition; DCT and `martif` are a
//! line each here. What the dialect cannot say of an entry stands in notes that begin with `visavis`, and is taken back
//! from there; what an entry cannot say of a concept stands in its note.

mod category;
mod concept;
mod read;
mod write;

use super::{GlossaryFormat, Languages};
use crate::formats::Read;
use crate::formats::xml::{Grammar, Spaces};
use crate::glossary::Entry;
use std::sync::LazyLock;

/// An edition and style of TBX.
#[derive(Debug)]
pub(super) struct Tbx {
    name: &'static str,
    extensions: &'static [&'static str],
    root: &'static str,
    attributes: &'static [(&'static str, &'static str)],
    header: &'static str,
    concept: &'static str,
    language: &'static str,
    term: &'static str,
    /// Whether data categories are tags.
    tags: bool,
}

/// TBX-Basic, data categories as attributes.
pub(super) static BASIC: Tbx = Tbx {
    name: "tbx",
    extensions: &["tbx"],
    root: "tbx",
    attributes: &[("type", "TBX-Basic"), ("style", "dca"), ("xmlns", SPACES[0].0)],
    header: "tbxHeader",
    concept: "conceptEntry",
    language: "langSec",
    term: "termSec",
    tags: false,
};

/// TBX-Basic, data categories as tags.
pub(super) static BASIC_DCT: Tbx = Tbx {
    name: "tbx-dct",
    extensions: &[],
    attributes: &[
        ("type", "TBX-Basic"),
        ("style", "dct"),
        ("xmlns", SPACES[0].0),
        ("xmlns:min", SPACES[1].0),
        ("xmlns:basic", SPACES[2].0),
    ],
    tags: true,
    ..BASIC
};

/// The second edition.
pub(super) static MARTIF: Tbx = Tbx {
    name: "tbx-martif",
    extensions: &[],
    root: "martif",
    attributes: &[("type", "TBX")],
    header: "martifHeader",
    concept: "termEntry",
    language: "langSet",
    term: "tig",
    tags: false,
};

/// The namespaces of the core and of the modules of data categories.
const SPACES: Spaces = &[
    ("urn:iso:std:iso:30042:ed-2", ""),
    ("http://www.tbxinfo.net/ns/min", "min"),
    ("http://www.tbxinfo.net/ns/basic", "basic"),
    ("http://www.tbxinfo.net/ns/linguist", "linguist"),
];

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar::new(include_str!("grammar.txt")));

/// The tool that its files name as their source, and that begins its own notes.
const TOOL: &str = "visavis";

impl GlossaryFormat for Tbx {
    fn name(&self) -> &'static str {
        self.name
    }

    fn extensions(&self) -> &'static [&'static str] {
        self.extensions
    }

    fn read(&self, path: &str, text: &str, languages: Languages<'_>) -> Read<Vec<Entry>> {
        read::read(path, text, languages.source)
    }

    fn write(&self, entries: &[Entry], languages: Languages<'_>) -> String {
        write::write(self, entries, languages.source)
    }
}
