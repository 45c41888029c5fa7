//! Many wordings in one structure: which of them start at this word?
//!
//! A trie over word keys. Cost does not grow with the number of wordings, and no match is lost: every wording that
//! fits is given, the longest last. Keys ignore case and accents, so each hit is verified letter by letter by [`agrees`]
//! under the wording's own case policy. Whoever looks for more than contiguous wordings walks the trie himself:
//! [`Phrases::start`], [`Phrases::step`], [`Phrases::ending`].

use super::Span;
use super::compare;
use super::words::{Word, Words};
use rustc_hash::FxHashMap;

pub use super::compare::{Case, agrees};

/// Many wordings, found by their words.
#[derive(Debug, Clone, Default)]
pub struct Phrases {
    /// From a node and a word key (mixed into one) to the next node. Two edges with one mixed key would share a node;
    /// nothing is lost by that, because every hit is verified.
    edges: FxHashMap<u64, Node>,
    /// One bit for each first word: turns most words of a text away without a look into `edges`.
    first: Vec<u64>,
    /// For each node the first wording that ends there, if any.
    ends: Vec<Option<u32>>,
    /// For each wording the next one that ends at the same node.
    next: Vec<Option<u32>>,
    wordings: Vec<Phrase>,
}

/// A place in the trie: the words walked so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Node(u32);

/// A wording with what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// The wording.
    pub text: String,
    /// What it stands for: an index that the owner of the structure gave.
    pub owner: u32,
    /// Whether letters must keep their case.
    pub case: Case,
}

/// A wording found in a text.
#[derive(Debug, Clone, Copy)]
pub struct Hit<'p> {
    /// Index of the first word.
    pub first: usize,
    /// Index of the last word.
    pub last: usize,
    /// Where it stands: its words, and the marks that the wording has before and behind them (the stop of « O.N.U. »).
    pub span: Span,
    /// The wording.
    pub phrase: &'p Phrase,
}

const ROOT: Node = Node(0);
/// Bits of `first`: 16 KiB, sparse for a hundred thousand first words.
const FILTER: usize = 1 << 17;

impl Phrases {
    /// Add a wording, and give the places after each of its words. One without words is ignored.
    ///
    /// # Panics
    /// Beyond 4 billion wordings.
    pub fn insert(&mut self, phrase: Phrase) -> Vec<Node> {
        let Phrase { text, owner, case } = phrase;
        let text = compare::composed(text.trim());
        let path = self.path(&Words::new(&text));
        let Some(node) = path.last() else { return path };
        let index = count(self.wordings.len());
        let mut end = &mut self.ends[node.0 as usize];
        while let Some(other) = *end {
            end = &mut self.next[other as usize];
        }
        *end = Some(index);
        self.next.push(None);
        self.wordings.push(Phrase { text, owner, case });
        path
    }

    /// Number of wordings.
    pub fn len(&self) -> usize {
        self.wordings.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.wordings.is_empty()
    }

    /// The wordings that start at word `first` of `text`, shorter ones first, each verified by [`agrees`].
    pub fn starting_at<'p>(&'p self, text: &'p Words<'_>, first: usize) -> impl Iterator<Item = Hit<'p>> {
        let mut node = self.start(&text.words[first]);
        (first..text.len())
            .map_while(move |last| {
                let here = node?;
                node = text.words.get(last + 1).and_then(|word| self.step(here, word));
                Some((last, here))
            })
            .flat_map(move |(last, node)| self.ending(node).map(move |phrase| (last, phrase)))
            .filter_map(move |(last, phrase)| hit(text, first, last, phrase))
    }

    /// The place after `word`, the first of a wording.
    pub fn start(&self, word: &Word) -> Option<Node> {
        let (slot, bit) = filter(word.key);
        let known = self.first.get(slot).is_some_and(|bits| bits & bit != 0);
        known.then(|| self.step(ROOT, word)).flatten()
    }

    /// The place after `word`, if a wording goes on with it.
    pub fn step(&self, node: Node, word: &Word) -> Option<Node> {
        self.edges.get(&edge(node, word.key)).copied()
    }

    /// The wordings that end at `node`, in the order in which they were added. They share its keys: whoever walks must
    /// verify the letters.
    pub fn ending(&self, node: Node) -> impl Iterator<Item = &Phrase> {
        let first = self.ends[node.0 as usize];
        std::iter::successors(first, |index| self.next[*index as usize]).map(|index| &self.wordings[index as usize])
    }

    /// The places after each of `words`, made where they do not exist yet.
    fn path(&mut self, words: &Words<'_>) -> Vec<Node> {
        let Some(first) = words.words.first() else { return Vec::new() };
        if self.ends.is_empty() {
            self.ends.push(None);
            self.first.resize(FILTER / 64, 0);
        }
        let (slot, bit) = filter(first.key);
        self.first[slot] |= bit;
        let mut node = ROOT;
        let step = |word: &Word| {
            let fresh = Node(count(self.ends.len()));
            node = *self.edges.entry(edge(node, word.key)).or_insert(fresh);
            if node == fresh {
                self.ends.push(None);
            }
            node
        };
        words.words.iter().map(step).collect()
    }
}

/// The hit of `phrase` from word `first` to word `last` of `text`, if the letters agree.
pub fn hit<'p>(text: &Words<'_>, first: usize, last: usize, phrase: &'p Phrase) -> Option<Hit<'p>> {
    let (lead, tail) = compare::marks(&phrase.text);
    let words = text.span(first, last);
    let before = text.text[..words.start].ends_with(lead);
    if !before || !text.text[words.end..].starts_with(tail) {
        return None;
    }
    let span = Span::new(words.start - lead.len(), words.end + tail.len());
    agrees(&phrase.text, span.of(text.text), phrase.case).then_some(Hit { first, last, span, phrase })
}

fn edge(node: Node, key: u64) -> u64 {
    key ^ u64::from(node.0).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

fn filter(key: u64) -> (usize, u64) {
    let bit = key % FILTER as u64;
    (usize::try_from(bit / 64).expect("a slot of the filter is small"), 1 << (bit % 64))
}

fn count(length: usize) -> u32 {
    u32::try_from(length).expect("fewer than 2^32 wordings and nodes")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(forms: &[(&str, Case)], text: &str) -> Vec<String> {
        let mut phrases = Phrases::default();
        for (index, (form, case)) in forms.iter().enumerate() {
            phrases.insert(Phrase { text: (*form).to_owned(), owner: count(index), case: *case });
        }
        let words = Words::new(text);
        let hits = (0..words.len()).flat_map(|first| phrases.starting_at(&words, first).collect::<Vec<_>>());
        hits.map(|hit| hit.span.of(text).to_owned()).collect()
    }

    #[test]
    fn writings_of_one_wording() {
        let forms = [("État de droit", Case::Any), ("cœur", Case::Any), ("vice-président", Case::Any)];
        let text = "L'ETAT DE\u{A0}DROIT, l’e\u{301}tat de droit, au coeur; etat de droit; Vice président";
        assert_eq!(found(&forms, text), ["ETAT DE\u{A0}DROIT", "e\u{301}tat de droit", "coeur", "Vice président"]);
    }

    #[test]
    fn case_is_kept_where_asked() {
        let forms = [("État", Case::Kept), ("sommet", Case::Kept)];
        assert_eq!(found(&forms, "l’État, l’état, Etat; Sommet, SOMMET"), ["État", "Etat", "Sommet"]);
    }

    #[test]
    fn every_length_is_given() {
        let forms = [("Conseil", Case::Kept), ("Conseil européen", Case::Any)];
        assert_eq!(found(&forms, "le Conseil européen"), ["Conseil", "Conseil européen"]);
    }

    #[test]
    fn marks_at_the_edges_belong_to_the_wording() {
        let forms = [("O.N.U.", Case::Kept), ("C++", Case::Any)];
        assert_eq!(found(&forms, "à l’O.N.U. O.N.U, en C++, en C"), ["O.N.U.", "C++"]);
    }

    #[test]
    fn wordings_with_the_same_keys_keep_their_order() {
        let forms = [("péché", Case::Any), ("pêche", Case::Any), ("Pêche", Case::Any)];
        assert_eq!(found(&forms, "la pêche, le péché"), ["pêche", "pêche", "péché"]);
    }

    #[test]
    fn an_empty_structure_and_empty_wordings_find_nothing() {
        assert!(found(&[], "un mot").is_empty());
        assert!(found(&[("", Case::Any), (" – ", Case::Any)], "un – mot").is_empty());
    }
}
