//! The shape of a name that the catalog does not know: capitalised words, particles, initials.

use super::entity::Kind;
use super::hits::Hits;
use super::lexicon::Lexicon;
use crate::text::{Span, Words};
use std::borrow::Cow;

/// More capitalised words than this are no person's name.
const MOST_CAPITALS: usize = 4;

/// Words that a name of [`MOST_CAPITALS`] may have, with particles, initials and hyphens.
const MOST_WORDS: usize = 12;

/// Finds names by their shape.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shapes<'a> {
    pub(super) lexicon: &'a Lexicon,
    pub(super) words: &'a Words<'a>,
    pub(super) hits: &'a Hits,
}

/// A name found by its shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape {
    /// One past its last word.
    pub(super) end: usize,
    /// Number of capitalised words, those joined by hyphens counting once.
    pub(super) capitals: usize,
}

/// What stands between two words of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// White space.
    Space,
    /// A hyphen, an apostrophe, the stop of an initial.
    Glue,
}

impl Shapes<'_> {
    /// The longest name that starts at word `first`.
    pub(super) fn name_at(&self, first: usize) -> Option<Shape> {
        let mut shape = None;
        let mut capitals = 0;
        for word in first..self.words.len().min(first + MOST_WORDS) {
            let Some(joint) = (if word == first { Some(Joint::Space) } else { self.joint(word) }) else { break };
            if self.is_capital(word) && !self.is_title(word) {
                capitals += usize::from(joint == Joint::Space);
                if capitals > MOST_CAPITALS {
                    return None;
                }
                if joint == Joint::Glue || !self.is_ordinary(word) {
                    shape = Some(Shape { end: word + 1, capitals });
                }
            } else if !self.is_particle(word, first) {
                break;
            }
        }
        shape
    }

    /// Every name of two capitalised words or more.
    pub(super) fn names(&self) -> impl Iterator<Item = Span> {
        let mut next = 0;
        std::iter::from_fn(move || {
            while next < self.words.len() {
                let first = next;
                next += 1;
                let opens = self.is_name_word(first) && !self.joins_name(first);
                let shape = self.name_at(first).filter(|shape| opens && shape.capitals > 1);
                if let Some(shape) = shape {
                    next = shape.end;
                    return Some(self.words.span(first, shape.end - 1));
                }
            }
            None
        })
    }

    /// The first word of a name that ends before word `end`, when its shape shows one.
    pub(super) fn name_before(&self, end: usize) -> Option<usize> {
        let ends = |first: usize| self.name_at(first).is_some_and(|shape| shape.end == end);
        let starts = |first: usize| !self.joins_name(first);
        (end.saturating_sub(MOST_WORDS)..end)
            .find(|first| self.is_capital(*first) && !self.is_ordinary(*first) && starts(*first) && ends(*first))
    }

    /// One past the last word of the token that starts at `first`: words joined by hyphens and apostrophes are one.
    pub(super) fn token_end(&self, first: usize) -> usize {
        let glued = |word: &usize| self.joint(*word) == Some(Joint::Glue);
        (first + 1..self.words.len()).take_while(glued).last().unwrap_or(first) + 1
    }

    /// Whether `word` begins with a capital.
    pub(super) fn is_capital(&self, word: usize) -> bool {
        self.words.word(word).starts_with(char::is_uppercase)
    }

    /// Whether `word` may be part of the same name as the word behind it.
    pub(super) fn is_name_word(&self, word: usize) -> bool {
        self.is_capital(word) && !self.is_ordinary(word) && !self.is_title(word)
    }

    /// Whether only white space stands before `word`.
    pub(super) fn follows(&self, word: usize) -> bool {
        word > 0 && word < self.words.len() && self.joint(word) == Some(Joint::Space)
    }

    /// Whether nothing but white space or an apostrophe stands before `word`.
    pub(super) fn leans(&self, word: usize) -> bool {
        let gap = self.words.before(word);
        word > 0 && (gap == " " || gap.chars().all(|mark| mark.is_whitespace() || matches!(mark, '’' | '\'')))
    }

    /// Whether `word` goes on a name that began before it.
    pub(super) fn joins_name(&self, word: usize) -> bool {
        word > 0 && self.joint(word).is_some() && self.is_name_word(word - 1)
    }

    fn is_ordinary(&self, word: usize) -> bool {
        let like = self.lexicon.ordinary.get(&self.words.words[word].key);
        like.is_some_and(|like| like.contains(&&*lower(self.words.word(word))))
    }

    /// Whether a title, a form of address or a common noun of the lexicon starts at `word`.
    fn is_title(&self, word: usize) -> bool {
        self.kinds(word).any(|kind| matches!(kind, Kind::Civility | Kind::Desc | Kind::Title))
    }

    /// A particle inside a name, or one that opens it and is no ordinary word (« al-Charaa », not « de Paris »). A known
    /// place, country or body behind it is not the rest of a name: « Jean Dupont de Google ».
    fn is_particle(&self, word: usize, first: usize) -> bool {
        self.lexicon.names.is_particle(self.words.word(word))
            && (word > first || !self.is_ordinary(word))
            && !self.kinds(word + 1).any(|kind| kind.is_name() && kind != Kind::Person)
    }

    fn kinds(&self, word: usize) -> impl Iterator<Item = Kind> {
        let lexemes = self.hits.at(word).iter().flat_map(|hit| hit.lexemes(self.lexicon));
        lexemes.map(|lexeme| self.lexicon.entities[lexeme.entity].kind)
    }

    /// What joins `word` to the word before it; none when they belong to different names.
    fn joint(&self, word: usize) -> Option<Joint> {
        if self.words.is_spaced(word) {
            return Some(Joint::Space);
        }
        let gap = self.words.before(word);
        let rest = gap.trim_start_matches(['.', '-', '\u{2010}', '\u{2011}', '’', '\'']);
        let spaced = !rest.is_empty();
        let blank = rest.chars().all(char::is_whitespace);
        match &gap[..gap.len() - rest.len()] {
            "" if blank && spaced => Some(Joint::Space),
            "-" | "\u{2010}" | "\u{2011}" | "’" | "'" if !spaced => Some(Joint::Glue),
            "." if blank && self.is_initial(word - 1) => Some(if spaced { Joint::Space } else { Joint::Glue }),
            ".-" if !spaced && self.is_initial(word - 1) => Some(Joint::Glue),
            _ => None,
        }
    }

    /// « J » in « J. D. Vance », « Th » in « Th. Breton ».
    fn is_initial(&self, word: usize) -> bool {
        let mut letters = self.words.word(word).chars();
        let first = letters.next().is_some_and(char::is_uppercase);
        first && letters.next().is_none_or(|second| second == 'h') && letters.next().is_none()
    }
}

/// `word` in lower case, as it stands where it has no capitals.
pub(super) fn lower(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locales::Catalog;
    use proptest::prelude::*;

    const FILE: &str = "title-president = président\norg-google = Google\nplace-paris = Paris\ncivility-mr = M.\n";

    fn lexicon() -> Lexicon {
        let (catalog, problems) = Catalog::read(&"fr".parse().unwrap(), &[&[("x.ftl", FILE)]]);
        assert_eq!(problems, []);
        Lexicon::new(&catalog).0
    }

    fn check(text: &str, first: usize, expected: &str) {
        let (lexicon, words) = (lexicon(), Words::new(text));
        let hits = Hits::find(&lexicon, &words);
        let shapes = Shapes { lexicon: &lexicon, words: &words, hits: &hits };
        let found = shapes.name_at(first).map_or("", |shape| words.span(first, shape.end - 1).of(text));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn names_with_particles_hyphens_and_initials() {
        check("Ursula von der Leyen a dit", 0, "Ursula von der Leyen");
        check("Assaad al-Chaibani parle", 0, "Assaad al-Chaibani");
        check("al-Charaa a signé", 0, "al-Charaa");
        check("K. L. Møller-Petersen", 0, "K. L. Møller-Petersen");
        check("J.-P. Raffarin, Th. Breton", 0, "J.-P. Raffarin");
        check("Th. Breton", 0, "Th. Breton");
        check("Conor O’Neill et Sam", 0, "Conor O’Neill");
        check("Marine Le Pen", 0, "Marine Le Pen");
        check("Erik le Rouge aborda", 0, "Erik le Rouge");
        check("Charles III", 0, "Charles III");
    }

    #[test]
    fn names_end_where_something_else_begins() {
        check("Patrick Perez. Sundar Pichai", 0, "Patrick Perez");
        check("Sundar Pichai de Google", 0, "Sundar Pichai");
        check("Anne Hidalgo Président", 0, "Anne Hidalgo");
        check("Un Deux Trois Quatre Cinq Six", 1, "");
        check("de Villiers", 0, "");
        check("minuscule", 0, "");
    }

    #[test]
    fn names_before_a_place_in_the_text() {
        let (lexicon, text) = (lexicon(), "Selon Jean Dupont, M. Egede, patron");
        let words = Words::new(text);
        let hits = Hits::find(&lexicon, &words);
        let shapes = Shapes { lexicon: &lexicon, words: &words, hits: &hits };
        assert_eq!((shapes.name_before(3), shapes.name_before(5), shapes.name_before(6)), (Some(1), Some(4), None));
    }

    proptest! {
        #[test]
        fn lower_case_is_that_of_any_text(word in "[a-zA-ZÀ-ÿŒœİΣ0-9]{0,8}") {
            prop_assert_eq!(&*lower(&word), word.to_lowercase());
        }
    }
}
