//! What running prose of a language looks like, as far as a comparison of two texts asks.

use crate::text::Words;
use rustc_hash::{FxHashMap, FxHashSet};

/// What running prose of a language looks like.
pub trait Prose: Sync {
    /// Its words that checks ask about.
    fn lists(&self) -> &'static Lists;

    /// The word that makes `text` negative, whatever else it says.
    fn negation(&self, text: &Words<'_>) -> Option<usize>;

    /// Every word that makes a part of `text` negative, in text order: both halves of « ne … pas », and words such as
    /// « sans » and “without”.
    fn negating(&self, text: &Words<'_>) -> Vec<usize>;

    /// Whether some word of `text` could stand for a negation: negative words, and words that deny by their meaning.
    fn may_negate(&self, text: &Words<'_>) -> bool;

    /// Length of a text, relative to the same text in other languages of the table; French is 100.
    fn length(&self) -> u16;

    /// Spellings that regions do not share; none when the language is spelt alike everywhere.
    fn spellings(&self) -> Option<&'static Spellings> {
        None
    }
}

/// Words of a language that checks ask about, in lower case.
#[derive(Debug, Default)]
pub struct Lists {
    /// Words that good prose repeats: « nous nous réunissons », “that that is”.
    pub repeatable: FxHashSet<&'static str>,
    /// Words with accents that the language has from others and writes with them.
    pub borrowed: FxHashSet<&'static str>,
    /// Verbs that hand over to a quotation.
    pub speech: FxHashSet<&'static str>,
    /// Headings that open a list of sources.
    pub source_headings: FxHashSet<&'static str>,
    /// Second halves of negations, where they have two: « ne … pas ».
    pub second: FxHashSet<&'static str>,
    deny: FxHashSet<&'static str>,
    deny_starts: Vec<&'static str>,
}

impl Lists {
    /// Read lines of `list: word word …`; `#` starts a comment line.
    ///
    /// # Panics
    /// When a line names no list: the lists are our own.
    pub fn read(text: &'static str) -> Self {
        let mut lists = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let (name, words) = line.split_once(": ").expect("a list before its words");
            let words = words.split(' ');
            match name {
                "repeatable" => lists.repeatable.extend(words),
                "borrowed" => lists.borrowed.extend(words),
                "speech" => lists.speech.extend(words),
                "source-heading" => lists.source_headings.extend(words),
                "second" => lists.second.extend(words),
                "deny" => lists.deny.extend(words),
                "deny-start" => lists.deny_starts.extend(words),
                other => panic!("no list {other}"),
            }
        }
        lists
    }

    /// Whether `word` denies, alone or by its meaning.
    pub fn denies(&self, word: &str) -> bool {
        self.deny.contains(word) || self.deny_starts.iter().any(|start| word.starts_with(start))
    }
}

/// Spellings that regions do not share.
#[derive(Debug)]
pub struct Spellings {
    /// The two regions, such as `GB` and `US`, in the order of the columns.
    pub regions: [&'static str; 2],
    /// For each word that one region alone writes so, in lower case: the index of that region, and the other's spelling.
    words: FxHashMap<String, (usize, String)>,
}

impl Spellings {
    /// Read a table of two columns separated by a tab, without its comments (`#`). A word in brackets is good in the
    /// other region too. A hyphen at the end of both columns stands for each of `endings`.
    ///
    /// # Panics
    /// When a line has no two columns: tables are ours, and a test reads them.
    pub fn new(regions: [&'static str; 2], table: &str, endings: &[&str]) -> Self {
        let mut words = FxHashMap::default();
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let (first, second) = line.split_once('\t').expect("a line has two columns");
            let endings: &[&str] = if first.ends_with('-') { endings } else { &[""] };
            for ending in endings {
                let whole = |column: &str| column.trim_matches(['(', ')', '-']).to_owned() + ending;
                for (region, column, other) in [(0, first, second), (1, second, first)] {
                    if !column.starts_with('(') {
                        words.insert(whole(column), (region, whole(other)));
                    }
                }
            }
        }
        Self { regions, words }
    }

    /// The index of the region that alone writes `word` (in lower case) so.
    pub fn home(&self, word: &str) -> Option<usize> {
        self.words.get(word).map(|(home, _)| *home)
    }

    /// Whether `word` (in lower case) differs from the other region’s by “-ize” for “-ise” alone: publishers on both sides
    /// choose as they like, as Oxford does.
    pub fn is_house_style(&self, word: &str) -> bool {
        let differ = |other: &str| {
            word.len() == other.len() && (word.replace("iz", "is") == other || other.replace("iz", "is") == word)
        };
        self.words.get(word).is_some_and(|(_, other)| differ(other))
    }

    /// How `region` writes `word` (in lower case), where it is a spelling of the other region.
    pub fn foreign(&self, word: &str, region: &str) -> Option<&str> {
        let (home, other) = self.words.get(word)?;
        (self.regions[*home] != region && self.regions.contains(&region)).then_some(other.as_str())
    }
}
