//! TMX (LISA OSCAR): levels 1 and 2 of versions 1.1 to 1.4b are read, level 2 of 1.4 is written.
//!
//! Texts hold their codes as their own wording. A file of visavis has wordings that its own text forms know; of the code
//! of others (RTF, placeholders without content) only what looks like such a wording is kept, for the rest would end as
//! rubbish in a draft. White space in a segment means what it says. A unit that cannot be read is an error and left out;
//! the others are read on.
//!
//! Units are read one by one: beside the text and the archive only one unit is in memory at a time.

mod read;
mod segment;
mod write;

use super::xml::{Grammar, Spaces};
use super::{Format, Read};
use crate::model::Archive;
use std::sync::LazyLock;

/// TMX files.
#[derive(Debug, Clone, Copy)]
pub struct Tmx;

impl Format<Archive> for Tmx {
    fn name(&self) -> &'static str {
        "tmx"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["tmx"]
    }

    fn read(&self, path: &str, text: &str) -> Read<Archive> {
        read::read(path, text)
    }

    fn write(&self, value: &Archive) -> String {
        write::write(value)
    }
}

/// The namespace that some tools give a format that has none.
const SPACES: Spaces = &[("http://www.lisa.org/tmx14", "")];

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar::new(include_str!("grammar.txt")));

/// The tool that the headers of its files name.
const TOOL: &str = "visavis";

/// The language of a unit that was translated from any.
const ANY: &str = "*all*";
