//! Bilingual formats: text in, [`Bilingual`] out, and back.
//!
//! A format never refuses a text: what it can read is the value, what it cannot is a [`Problem`] beside it. Adding a
//! format is a file and a line in [`BILINGUAL`].
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod codes;
pub mod csv;
mod decode;
mod fault;
mod glossaries;
pub mod po;
mod review;
pub mod survival;
pub mod tmx;
pub mod xliff;
mod xliff12;
mod xliff2;
mod xml;

pub use decode::decode;
pub use glossaries::{
    Feature, GLOSSARIES, GlossaryFormat, Keeps, Languages, Loss, glossary_named, glossary_of_path, keeps, losses,
};

use crate::model::{Archive, Bilingual, Problem};

/// A file format for values of `T`.
///
/// Law: reading what was written gives the value again, as far as the format can say it.
pub trait Format<T>: Sync {
    /// Its name in options and messages.
    fn name(&self) -> &'static str;

    /// Extensions of its files, without the stop, the usual one first.
    fn extensions(&self) -> &'static [&'static str];

    /// Read `text`; `path` is what problems call the file.
    fn read(&self, path: &str, text: &str) -> Read<T>;

    /// Write `value`.
    fn write(&self, value: &T) -> String;
}

/// What was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Read<T> {
    /// All that could be read.
    pub value: T,
    /// What could not, in file order.
    pub problems: Vec<Problem>,
}

/// The formats of bilingual files; the first is the working format.
pub static BILINGUAL: &[&dyn Format<Bilingual>] = &[&po::Po, &csv::Csv, &xliff::Xliff, &xliff::Xliff12, &tmx::Pairs];

/// The formats of translation memories.
pub static MEMORIES: &[&dyn Format<Archive>] = &[&tmx::Tmx];

/// The format called `name`, whatever its case.
pub fn named(name: &str) -> Option<&'static dyn Format<Bilingual>> {
    BILINGUAL.iter().copied().find(|format| format.name().eq_ignore_ascii_case(name))
}

/// The format of the bilingual file at `path`, by its extension.
pub fn of_path(path: &str) -> Option<&'static dyn Format<Bilingual>> {
    by_extension(BILINGUAL, path)
}

/// The format of the translation memory at `path`, by its extension.
pub fn memory_of_path(path: &str) -> Option<&'static dyn Format<Archive>> {
    by_extension(MEMORIES, path)
}

fn by_extension<T>(table: &[&'static dyn Format<T>], path: &str) -> Option<&'static dyn Format<T>> {
    table.iter().copied().find(|format| has_extension(path, format.extensions()))
}

/// Whether the name of the file at `path` ends with one of `extensions`.
fn has_extension(path: &str, extensions: &[&str]) -> bool {
    let Some((stem, extension)) = path.rsplit_once('.') else { return false };
    !stem.is_empty() && extensions.iter().any(|own| own.eq_ignore_ascii_case(extension))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, expected: Option<&str>) {
        assert_eq!(of_path(path).map(Format::name), expected, "{path}");
    }

    #[test]
    fn a_path_tells_the_format() {
        check("a/briefing.en.po", Some("po"));
        check("TEMPLATE.POT", Some("po"));
        check("pairs.csv", Some("csv"));
        check("pairs.tsv", Some("csv"));
        check("from-agency.XLF", Some("xliff"));
        check("briefing.docx.sdlxliff", Some("xliff12"));
        check("briefing.fr.md", None);
        check("po", None);
        check("a.po/b", None);
    }

    #[test]
    fn names_and_extensions_are_unique() {
        let mut names: Vec<&str> = BILINGUAL.iter().map(|format| format.name()).collect();
        let mut extensions: Vec<&str> = BILINGUAL.iter().flat_map(|format| format.extensions()).copied().collect();
        for list in [&mut names, &mut extensions] {
            let count = list.len();
            list.sort_unstable();
            list.dedup();
            assert_eq!(list.len(), count);
        }
        assert_eq!(named("PO").map(Format::name), Some("po"));
    }
}
