//! Many wordings in one structure: which of them start at this word?
//!
//! A trie over word keys. Cost does not grow with the number of wordings, and no match is lost: every wording that
//! fits is given, the longest last. Keys ignore case and accents, so each hit is verified letter by letter by [`agrees`]
//! under the wording's own case policy. Whoever looks for more than contiguous wordings walks the trie himself:
//! [`Phrases::start`], [`Phrases::step`], [`Phrases::ending`].

use super::Span;
use super::compare;
use super::edges::Edges;
use super::words::{Word, Words};

pub use super::compare::{Case, agrees};
pub use super::edges::Node;

/// Many wordings, found by their words.
#[derive(Debug, Clone, Default)]
pub struct Phrases {
    edges: Edges,
    /// One bit for each first word: turns most words of a text away without a look into the edges.
    first: Vec<u64>,
    /// The letters of all wordings, one after another.
    letters: String,
    records: Vec<Record>,
}

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

/// A wording of the structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known<'p> {
    /// The wording.
    pub text: &'p str,
    /// What it stands for.
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
    pub phrase: Known<'p>,
}

/// A wording as it is kept: small, because a text full of terms looks at many of them.
#[derive(Debug, Clone, Copy)]
struct Record {
    /// Where its letters start.
    start: u32,
    /// Bytes of its letters, marks included.
    length: u16,
    /// Bytes before its first word.
    lead: u8,
    /// Bytes behind its last word.
    tail: u8,
    owner: u32,
    /// The next wording that ends at the same node: its index, from 1; 0 for none.
    next: u32,
    case: Case,
}

/// Bits of `first`: 16 KiB, sparse for a hundred thousand first words.
const FILTER: usize = 1 << 17;

impl Phrases {
    /// Add a wording, and give the places after each of its words. One without words, or longer than a page, is ignored.
    ///
    /// # Panics
    /// Beyond 4 GiB of wordings.
    pub fn insert(&mut self, phrase: Phrase) -> Vec<Node> {
        let Phrase { text, owner, case } = phrase;
        let text = compare::composed(text.trim());
        let (lead, tail) = compare::marks(&text);
        let sizes = (u16::try_from(text.len()), u8::try_from(lead.len()), u8::try_from(tail.len()));
        let (Ok(length), Ok(lead), Ok(tail)) = sizes else { return Vec::new() };
        let words = Words::new(&text);
        let Some(first) = words.words.first() else { return Vec::new() };
        self.first.resize(FILTER / 64, 0);
        let (slot, bit) = filter(first.key);
        self.first[slot] |= bit;
        let index = count(self.records.len() + 1);
        let (path, earlier) = self.edges.insert(words.words.iter().map(|word| word.key), index);
        if let Some(earlier) = earlier {
            self.append(earlier, index);
        }
        let start = count(self.letters.len());
        self.letters.push_str(&text);
        self.records.push(Record { start, length, lead, tail, owner, next: 0, case });
        path
    }

    /// Number of wordings.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The wordings that start at word `first` of `text`, shorter ones first, each verified by [`agrees`].
    pub fn starting_at<'p>(&'p self, text: &'p Words<'_>, first: usize) -> impl Iterator<Item = Hit<'p>> {
        let node = self.start(&text.words[first]);
        node.into_iter().flat_map(move |node| self.walk(node, text, first))
    }

    /// The same from `node`, the place after word `first`.
    pub fn walk<'p>(&'p self, node: Node, text: &'p Words<'_>, first: usize) -> impl Iterator<Item = Hit<'p>> {
        let mut next = Some((first, node));
        let places = std::iter::from_fn(move || {
            let here = next?;
            let (last, node) = here;
            next = text.words.get(last + 1).and_then(|word| Some((last + 1, self.step(node, word)?)));
            Some(here)
        });
        places.flat_map(move |(last, node)| self.hits(node, text, (first, last)))
    }

    /// The place after `word`, the first of a wording.
    pub fn start(&self, word: &Word) -> Option<Node> {
        let (slot, bit) = filter(word.key);
        let known = self.first.get(slot).is_some_and(|bits| bits & bit != 0);
        known.then(|| self.edges.start(word.key)).flatten()
    }

    /// The place after `word`, if a wording goes on with it.
    pub fn step(&self, node: Node, word: &Word) -> Option<Node> {
        self.edges.step(node, word.key)
    }

    /// The wordings that end at `node`, in the order in which they were added. They share its keys: whoever walks must
    /// verify the letters.
    pub fn ending(&self, node: Node) -> impl Iterator<Item = Known<'_>> {
        self.records(node).map(|record| self.known(record))
    }

    /// The wordings that end at `node` and agree with the words `first` to `last` of `text`, by which it was reached.
    pub fn hits<'p>(
        &'p self,
        node: Node,
        text: &'p Words<'_>,
        (first, last): (usize, usize),
    ) -> impl Iterator<Item = Hit<'p>> {
        self.records(node).filter_map(move |record| {
            let words = text.span(first, last);
            let start = words.start.checked_sub(usize::from(record.lead))?;
            let span = Span::new(start, words.end + usize::from(record.tail));
            let found = text.text.get(span.start..span.end)?;
            let phrase = self.known(record);
            let marked = record.lead == 0 && record.tail == 0 || compare::marks(found) == compare::marks(phrase.text);
            (marked && agrees(phrase.text, found, phrase.case)).then_some(Hit { first, last, span, phrase })
        })
    }

    fn records(&self, node: Node) -> impl Iterator<Item = &Record> {
        let get = |index: u32| self.records.get((index as usize).wrapping_sub(1));
        std::iter::successors(get(node.end()), move |record| get(record.next))
    }

    fn known(&self, record: &Record) -> Known<'_> {
        let start = record.start as usize;
        let text = &self.letters[start..start + usize::from(record.length)];
        Known { text, owner: record.owner, case: record.case }
    }

    /// Put the wording `index` behind the last of those that begin with `first`.
    fn append(&mut self, first: u32, index: u32) {
        let mut at = first as usize - 1;
        while self.records[at].next != 0 {
            at = self.records[at].next as usize - 1;
        }
        self.records[at].next = index;
    }
}

fn filter(key: u64) -> (usize, u64) {
    let bit = key % FILTER as u64;
    (usize::try_from(bit / 64).expect("a slot of the filter is small"), 1 << (bit % 64))
}

fn count(length: usize) -> u32 {
    u32::try_from(length).expect("fewer than 2^32 wordings and letters")
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
