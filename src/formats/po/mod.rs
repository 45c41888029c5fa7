//! gettext PO, the working format: lossless in content, and written so that a diff is about content.
//!
//! What is read is more than what is written. Any layout that gettext reads is read: wrapped strings, several strings
//! on a line, CRLF, a byte order mark, no header, no final line break, entries without blank lines between them. Written
//! is one layout, the one of `msgcat --no-wrap`: header, entries in order, obsolete entries; one line a string but for
//! line breaks inside it; LF; no dates and no references of its own.
//!
//! An entry that cannot be read, an entry with plural forms and a `domain` line are [`crate::model::Verbatim`]: kept
//! byte for byte where they stand, and reported. An entry ends at a blank line, and where the next one begins: a broken
//! one never swallows its neighbour.

mod blocks;
mod entry;
mod header;
mod line;
mod place;
mod read;
mod string;
mod write;

pub(super) use header::{header, is_constant};
pub use place::{Side, place};
pub use string::escaped_text;

use super::{Format, Read};
use crate::model::Bilingual;

/// gettext PO files.
#[derive(Debug, Clone, Copy)]
pub struct Po;

impl Format<Bilingual> for Po {
    fn name(&self) -> &'static str {
        "po"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["po", "pot"]
    }

    fn read(&self, path: &str, text: &str) -> Read<Bilingual> {
        read::read(path, text)
    }

    fn write(&self, value: &Bilingual) -> String {
        write::write(value)
    }
}
