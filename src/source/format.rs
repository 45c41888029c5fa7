//! The source formats, one file each.

use super::Block;
use super::html::Html;
use super::markdown::Markdown;
use super::text::Text;
use crate::model::Locale;

/// A source format.
pub trait Format: Sync {
    /// Its name in options and outputs.
    fn name(&self) -> &'static str;

    /// The file extensions it is known by, without the dot, in lower case.
    fn extensions(&self) -> &'static [&'static str];

    /// The blocks of `source`, a text in the language of `locale`, in document order, none inside another.
    fn blocks(&self, source: &str, locale: &Locale) -> Vec<Block>;
}

/// The source formats that visavis knows.
pub static ALL: &[&dyn Format] = &[&Text::DETECT, &Markdown::DEFAULT, &Html];

/// The format called `name`.
pub fn by_name(name: &str) -> Option<&'static dyn Format> {
    ALL.iter().copied().find(|format| format.name() == name)
}

/// The format of files with `extension` (without the dot, in any case).
pub fn by_extension(extension: &str) -> Option<&'static dyn Format> {
    let extension = extension.to_ascii_lowercase();
    ALL.iter().copied().find(|format| format.extensions().contains(&extension.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_and_extensions_are_unique_and_in_lower_case() {
        let names: Vec<&str> = ALL.iter().map(|format| format.name()).collect();
        let extensions: Vec<&str> = ALL.iter().flat_map(|format| format.extensions()).copied().collect();
        for words in [names, extensions] {
            assert!(words.iter().all(|word| word.bytes().all(|byte| byte.is_ascii_lowercase())), "{words:?}");
            assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), words.len(), "{words:?}");
        }
    }

    #[test]
    fn formats_are_found() {
        assert_eq!(by_extension("TXT").map(Format::name), Some("text"));
        assert_eq!(by_name("text").map(Format::name), Some("text"));
        assert_eq!(by_extension("md").map(Format::name), Some("markdown"));
        assert_eq!(by_extension("htm").map(Format::name), Some("html"));
        assert!(by_name("docx").is_none() && by_extension("").is_none());
    }
}
