//! XLIFF, whatever its version: what versions 1.2 and 2 have in common.
//!
//! A segment becomes a pair. Inline codes stand in its text as their own wording: the original data where the file has
//! it, else the element as the file writes it (`<x id="1"/>`); annotations leave no trace in the text. What is marked as
//! not to be translated is left out, and counted in a note. White space is kept where `xml:space` says so; elsewhere
//! line breaks with the indentation around them are one space.
//!
//! | pair | XLIFF 2.1 | XLIFF 1.2 |
//! |---|---|---|
//! | initial | `state="initial"` | `state="needs-translation"`, no target |
//! | draft | `state="initial" subState="visavis:draft"`, the target, the source it was made for as a candidate | `state="needs-review-translation" approved="no"`, the same as `alt-trans` |
//! | translated | `state="translated"` | `state="translated" approved="yes"` |
//! | reviewed | `state="reviewed"` | `state="signed-off" approved="yes"` |
//! | context | `name` of the unit | `resname` |
//! | lock lines | glossary entries, kind and id as `source` of the term | notes of the developer |
//! | other lines of tools | notes of the category `developer` | notes of the developer |
//! | draft, review and confirmation lines | metadata | notes of the developer |
//! | translators’ notes, waivers | notes of the category `translator` | notes of the translator |
//! | flags, references, earlier source | metadata | contexts |
//! | what the file was sent out with | metadata | contexts |
//! | obsolete pairs | units of a group that is not to be translated | the same |
//!
//! A file that visavis did not write names its pairs by the ids of its units: the context of a pair is the id, or where
//! it takes more than that, a path as XLIFF 2 writes it: `f=file/u=unit/segment`.

mod around;
mod candidate;
mod place;
mod space;

pub(super) use around::{Around, DEVELOPER, Notes, TRANSLATOR};
pub(super) use candidate::{Candidate, adopt};
pub(super) use place::{Ids, Place, are_ids, own_id};
pub(super) use space::tidied;

use super::xml::{Event, Parser};
use super::{Format, Read, xliff2, xliff12};
use crate::model::Bilingual;

/// XLIFF files: all versions are read, 2.1 is written.
#[derive(Debug, Clone, Copy)]
pub struct Xliff;

/// XLIFF files for tools that know version 1.2 alone, and the variants of it that some tools write.
#[derive(Debug, Clone, Copy)]
pub struct Xliff12;

impl Format<Bilingual> for Xliff {
    fn name(&self) -> &'static str {
        "xliff"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["xlf", "xliff"]
    }

    fn read(&self, path: &str, text: &str) -> Read<Bilingual> {
        read(path, text)
    }

    fn write(&self, value: &Bilingual) -> String {
        xliff2::write(value)
    }
}

impl Format<Bilingual> for Xliff12 {
    fn name(&self) -> &'static str {
        "xliff12"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["sdlxliff", "mqxliff", "mxliff"]
    }

    fn read(&self, path: &str, text: &str) -> Read<Bilingual> {
        read(path, text)
    }

    fn write(&self, value: &Bilingual) -> String {
        xliff12::write(value)
    }
}

fn read(path: &str, text: &str) -> Read<Bilingual> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if is_version_2(text) { xliff2::read(path, text) } else { xliff12::read(path, text) }
}

/// Whether the root says that the document is of version 2.
fn is_version_2(text: &str) -> bool {
    let root = Parser::new(text, &[]).and_then(|mut parser| parser.next());
    let Ok(Some(Event::Start(tag))) = root else { return false };
    tag.attributes.iter().any(|(name, value)| name.is("version") && value.starts_with('2'))
}

/// The lines of a note.
pub(super) fn note_lines(text: &str) -> impl Iterator<Item = String> {
    text.split('\n').map(str::to_owned)
}
