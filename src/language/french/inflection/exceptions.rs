//! The table of what does not follow the endings.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// The irregular forms of a word; no form where it is regular.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Exception {
    /// Its plurals, the one to write first, `|` between.
    pub(super) plurals: &'static str,
    /// Its feminines, the one to write first, `|` between.
    pub(super) feminines: &'static str,
}

/// What the table says of `word` (in lower case), with the prefix that a compound in one word has before it:
/// « prétravail » goes like « travail ».
pub(super) fn exception(word: &str) -> Option<(&str, Exception)> {
    if let Some(found) = TABLE.get(word) {
        return Some(("", *found));
    }
    let first = word.as_bytes().first();
    PREFIXES.iter().filter(|prefix| prefix.as_bytes().first() == first).find_map(|prefix| {
        let rest = word.strip_prefix(prefix).filter(|rest| rest.chars().count() > 3)?;
        TABLE.get(rest).map(|found| (*prefix, *found))
    })
}

/// Prefixes that are written together with their word.
const PREFIXES: &[&str] = &[
    "anti", "archi", "auto", "co", "contre", "euro", "géo", "hyper", "inter", "micro", "mini", "néo", "para", "post",
    "pré", "radio", "semi", "super", "télé", "ultra", "vidéo",
];

static TABLE: LazyLock<FxHashMap<&'static str, Exception>> = LazyLock::new(|| {
    let lines = include_str!("exceptions.tsv").lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.filter_map(row).collect()
});

fn row(line: &'static str) -> Option<(&'static str, Exception)> {
    let mut cells = line.split('\t');
    let word = cells.next()?;
    Some((word, Exception { plurals: cells.next()?, feminines: cells.next()? }))
}

/// `form` with a capital where `word` has one.
pub(super) fn cased(word: &str, form: String) -> String {
    if !word.starts_with(char::is_uppercase) {
        return form;
    }
    let mut letters = form.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sound() {
        let lines: Vec<&str> = include_str!("exceptions.tsv").lines().skip(2).collect();
        assert_eq!(lines.len(), TABLE.len(), "every line is a word, and no word stands twice");
        for line in lines {
            let cells: Vec<&str> = line.split('\t').collect();
            assert_eq!(cells.len(), 3, "{line}");
            assert!(!cells[1].is_empty() || !cells[2].is_empty(), "{line} says nothing");
            assert!(cells[0] == cells[0].to_lowercase() || cells[0] == "prie-Dieu", "{line}");
            assert!(cells.iter().all(|cell| cell.split('|').all(|form| form == form.trim())), "{line}");
        }
    }

    #[test]
    fn prefixes_lead_to_their_word() {
        assert_eq!(exception("prétravail").unwrap().0, "pré");
        assert!(exception("conseil").is_none());
    }
}
