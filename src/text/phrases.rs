//! Many wordings in one structure: which of them start at this word?
//!
//! A trie over word keys. Cost does not grow with the number of wordings, and no match is lost: every wording that
//! fits is given, the longest last. Keys ignore case and accents, so each hit is verified letter by letter by [`agrees`]
//! under the wording's own case policy.

use super::words::{self, Words};
use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;

/// Many wordings, found by their words.
#[derive(Debug, Clone, Default)]
pub struct Phrases {
    edges: FxHashMap<(u32, u64), u32>,
    /// For each node the wordings that end there.
    ends: Vec<Vec<u32>>,
    forms: Vec<Phrase>,
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

/// Whether letters must keep their case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Case {
    /// Any case.
    Any,
    /// As written, but a lower-case first letter may be a capital.
    Kept,
}

/// A wording found in a text.
#[derive(Debug, Clone, Copy)]
pub struct Hit<'p> {
    /// Index of the first word.
    pub first: usize,
    /// Index of the last word.
    pub last: usize,
    /// The wording.
    pub phrase: &'p Phrase,
}

impl Phrases {
    /// Add a wording. One without words is ignored.
    ///
    /// # Panics
    /// Beyond 4 billion wordings.
    pub fn insert(&mut self, phrase: Phrase) {
        if self.ends.is_empty() {
            self.ends.push(Vec::new());
        }
        let index = u32::try_from(self.forms.len()).expect("fewer than 2^32 wordings");
        let mut node = 0;
        for word in &Words::new(&phrase.text).words {
            let next = u32::try_from(self.ends.len()).expect("fewer than 2^32 nodes");
            node = *self.edges.entry((node, word.key)).or_insert(next);
            if node == next {
                self.ends.push(Vec::new());
            }
        }
        if node != 0 {
            self.ends[node as usize].push(index);
            self.forms.push(phrase);
        }
    }

    /// Number of wordings.
    pub fn len(&self) -> usize {
        self.forms.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }

    /// The wordings that start at word `first` of `text`, shorter ones first, each verified by [`agrees`].
    pub fn starting_at<'p>(&'p self, text: &'p Words<'_>, first: usize) -> impl Iterator<Item = Hit<'p>> {
        let mut node = 0;
        text.words[first..]
            .iter()
            .enumerate()
            .map_while(move |(index, word)| {
                node = *self.edges.get(&(node, word.key))?;
                Some((first + index, node))
            })
            .flat_map(move |(last, node)| {
                self.ends[node as usize].iter().map(move |form| (last, &self.forms[*form as usize]))
            })
            .filter(move |(last, phrase)| agrees(&phrase.text, text.span(first, *last).of(text.text), phrase.case))
            .map(move |(last, phrase)| Hit { first, last, phrase })
    }
}

/// Whether `text` is the wording `form`.
///
/// Apostrophes, composed and decomposed letters, ligatures and runs of white space are the same; a space and a hyphen
/// too. An unaccented capital of the text stands for the accented letter (« Etat », « ETAT »); other accents count.
pub fn agrees(form: &str, text: &str, case: Case) -> bool {
    if form == text {
        return true;
    }
    if is_composed(form) && is_composed(text) {
        return alike(unified(form.chars()), unified(text.chars()), case);
    }
    alike(unified(form.nfc()), unified(text.nfc()), case)
}

/// Whether `text` is composed at first sight: it has no character that composition could touch.
fn is_composed(text: &str) -> bool {
    text.chars().all(|character| character < '\u{300}' || matches!(character, '‘' | '’' | '\u{202F}'))
}

fn alike(mut form: impl Iterator<Item = char>, mut text: impl Iterator<Item = char>, case: Case) -> bool {
    let mut first = true;
    loop {
        match (form.next(), text.next()) {
            (None, None) => return true,
            (Some(wanted), Some(found)) if same(wanted, found, case, first) => first = false,
            _ => return false,
        }
    }
}

fn same(wanted: char, found: char, case: Case, first: bool) -> bool {
    if wanted == found {
        return true;
    }
    let bare = found.is_uppercase() && words::letters(found).eq(lower(found));
    let same_letter = lower(wanted).eq(lower(found)) || (bare && words::letters(wanted).eq(lower(found)));
    let same_case = match case {
        Case::Any => true,
        Case::Kept => wanted.is_uppercase() == found.is_uppercase() || (first && found.is_uppercase()),
    };
    same_letter && same_case
}

fn lower(character: char) -> impl Iterator<Item = char> {
    character.to_lowercase()
}

/// Composed text as the matcher compares it: ligatures split, apostrophes unified, invisible characters dropped;
/// white-space runs and hyphens are one space.
fn unified(text: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    let mut spaced = false;
    text.filter(|character| !words::is_invisible(*character)).flat_map(split).filter_map(move |character| {
        let gap = character.is_whitespace() || matches!(character, '-' | '\u{2010}' | '\u{2011}');
        let repeated = gap && spaced;
        spaced = gap;
        if repeated {
            return None;
        }
        Some(match character {
            _ if gap => ' ',
            '\'' | '‘' | 'ʼ' | '´' | '`' | '′' => '’',
            other => other,
        })
    })
}

fn split(character: char) -> impl Iterator<Item = char> {
    let pair = match character {
        'œ' => ['o', 'e'],
        'æ' => ['a', 'e'],
        'Œ' => ['O', 'E'],
        'Æ' => ['A', 'E'],
        other => [other, '\0'],
    };
    pair.into_iter().filter(|character| *character != '\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(forms: &[(&str, Case)], text: &str) -> Vec<String> {
        let mut phrases = Phrases::default();
        for (index, (form, case)) in forms.iter().enumerate() {
            phrases.insert(Phrase { text: (*form).to_owned(), owner: u32::try_from(index).unwrap(), case: *case });
        }
        let words = Words::new(text);
        let hits = (0..words.len()).flat_map(|first| phrases.starting_at(&words, first).collect::<Vec<_>>());
        hits.map(|hit| words.span(hit.first, hit.last).of(text).to_owned()).collect()
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
}
