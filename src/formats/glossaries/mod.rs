//! Glossary files of other tools: text in, entries out, and back.
//!
//! Unlike bilingual files they rarely say in which languages they are, so both directions are told; and hardly any of
//! them can say all that an entry says, so each says what it keeps ([`Keeps`]). Adding a format is a file, a line in
//! [`GLOSSARIES`] and a column in the table of what formats keep.

mod deepl;
mod join;
mod keeps;
mod omegat;
mod spreadsheet;
mod tbx;

pub use keeps::{Feature, Keeps, Loss, keeps, losses};
use spreadsheet::Spreadsheet;

use super::{Read, has_extension};
use crate::glossary::{Entry, Terms};
use crate::model::Locale;
use join::ranked;

/// The languages of a glossary that is read or written.
#[derive(Debug, Clone, Copy)]
pub struct Languages<'l> {
    /// Language of the source terms.
    pub source: &'l Locale,
    /// Languages of their renderings. A format for two languages takes the first.
    pub targets: &'l [Locale],
}

/// A file format for glossaries.
///
/// Law: reading what was written gives the entries again, as far as [`keeps()`] says, places left aside.
pub trait GlossaryFormat: Sync {
    /// Its name in options and messages.
    fn name(&self) -> &'static str;

    /// Extensions of its files, without the stop, the usual one first; none where another format has them.
    fn extensions(&self) -> &'static [&'static str];

    /// Read `text`; `path` is what problems call the file. An entry without an id of its own has its first source
    /// wording as id.
    fn read(&self, path: &str, text: &str, languages: Languages<'_>) -> Read<Vec<Entry>>;

    /// Write `entries`, which have no terms but those of `languages`.
    fn write(&self, entries: &[Entry], languages: Languages<'_>) -> String;
}

/// The formats of glossary files; the first is that of a project's own.
pub static GLOSSARIES: &[&dyn GlossaryFormat] =
    &[&Spreadsheet, &tbx::BASIC, &tbx::BASIC_DCT, &tbx::MARTIF, &omegat::Omegat, &deepl::Deepl];

/// The glossary format called `name`, whatever its case.
pub fn glossary_named(name: &str) -> Option<&'static dyn GlossaryFormat> {
    GLOSSARIES.iter().copied().find(|format| format.name().eq_ignore_ascii_case(name))
}

/// The format of the glossary at `path`, by its extension.
pub fn glossary_of_path(path: &str) -> Option<&'static dyn GlossaryFormat> {
    GLOSSARIES.iter().copied().find(|format| has_extension(path, format.extensions()))
}

impl<'l> Languages<'l> {
    /// All of them, the source first.
    pub fn all(self) -> impl Iterator<Item = &'l Locale> {
        std::iter::once(self.source).chain(self.targets)
    }

    /// What `entry` says in these languages, each wording once: a variety says what its language says, too.
    pub fn of(self, entry: &Entry) -> Entry {
        let terms = |locale: &Locale| Terms {
            locale: locale.clone(),
            terms: entry.terms(locale).cloned().collect(),
            forms: entry.forms(locale).map(str::to_owned).collect(),
        };
        let said = |terms: &Terms| !terms.terms.is_empty() || !terms.forms.is_empty();
        ranked(Entry { terms: self.all().map(terms).filter(said).collect(), ..entry.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_tells_the_format() {
        let check = |path: &str, expected: Option<&str>| {
            assert_eq!(glossary_of_path(path).map(GlossaryFormat::name), expected, "{path}");
        };
        check("glossary/agency.CSV", Some("csv"));
        check("terms.tsv", Some("csv"));
        check("iate.tbx", Some("tbx"));
        check("glossary.utf8", Some("omegat"));
        check("glossary.txt", Some("omegat"));
        check("glossary", None);
        check("glossary.xlsx", None);
    }

    #[test]
    fn names_and_extensions_are_unique() {
        let mut names: Vec<&str> = GLOSSARIES.iter().map(|format| format.name()).collect();
        let mut extensions: Vec<&str> = GLOSSARIES.iter().flat_map(|format| format.extensions()).copied().collect();
        for list in [&mut names, &mut extensions] {
            let count = list.len();
            list.sort_unstable();
            list.dedup();
            assert_eq!(list.len(), count);
        }
        assert_eq!(glossary_named("DeepL").map(GlossaryFormat::name), Some("deepl"));
    }
}
