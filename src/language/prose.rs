//! What running prose of a language looks like, as far as a comparison of two texts asks.

use crate::text::Words;
use rustc_hash::FxHashMap;

/// What running prose of a language looks like.
pub trait Prose: Sync {
    /// Small words, in lower case, that make sentences of this language and are hardly ever words of another one.
    fn function_words(&self) -> &'static [&'static str];

    /// Words, in lower case, that good prose repeats: « nous nous réunissons », “that that is”.
    fn repeatable(&self) -> &'static [&'static str];

    /// The word that makes `text` negative, whatever else it says.
    fn negation(&self, text: &Words<'_>) -> Option<usize>;

    /// Whether some word of `text` could stand for a negation: negative words, and words that deny by their meaning.
    fn may_negate(&self, text: &Words<'_>) -> bool;

    /// Words with accents, in lower case, that this language has from others and writes with them.
    fn borrowed(&self) -> &'static [&'static str];

    /// Verbs, in lower case, that hand over to a quotation.
    fn speech(&self) -> &'static [&'static str];

    /// Headings, in lower case, that open a list of sources.
    fn source_headings(&self) -> &'static [&'static str];

    /// Length of a text, relative to the same text in other languages of the table; French is 100.
    fn length(&self) -> u16;

    /// Spellings that regions do not share; none when the language is spelt alike everywhere.
    fn spellings(&self) -> Option<&'static Spellings> {
        None
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

    /// How `region` writes `word` (in lower case), where it is a spelling of the other region.
    pub fn foreign(&self, word: &str, region: &str) -> Option<&str> {
        let (home, other) = self.words.get(word)?;
        (self.regions[*home] != region && self.regions.contains(&region)).then_some(other.as_str())
    }
}
