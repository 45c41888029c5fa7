//! The source side: every wording of every entity and title, and the frames that combine them.

use super::Catalog;
use super::build::Builder;
use super::entity::Entity;
use super::frame::{Frames, SlotStep};
use super::literal::{Literal, Spot};
use super::modifier::Modifiers;
use crate::language::names::{Agreement, Article, Function, Link};
use crate::language::words::Plain;
use crate::language::{self, Names};
use crate::model::{Message, Problem, Severity};
use crate::text::{Phrases, Words, words};
use rustc_hash::FxHashMap;
use std::fmt;

/// What is recognised in the source language: entities, titles, frames, modifiers, in one structure.
pub struct Lexicon {
    /// How names stand in sentences of the language.
    pub(super) names: &'static dyn Names,
    /// Where its words begin and end.
    pub(super) words: &'static dyn language::Words,
    pub(super) entities: Vec<Entity>,
    pub(super) frames: Frames,
    pub(super) modifiers: Modifiers,
    pub(super) phrases: Phrases,
    /// For each wording (the owner of its phrase) what it may stand for.
    pub(super) readings: Vec<Vec<Lexeme>>,
    /// For each variable of the frames the family of what fills it.
    pub(super) fillers: Vec<usize>,
    /// The grammatical functions of the language, ready to be compared.
    pub(super) functions: Vec<Links>,
    /// The ordinary words of the language, by their keys.
    pub(super) ordinary: FxHashMap<u64, Vec<&'static str>>,
    /// The articles that lexemes take.
    pub(super) taken: Vec<String>,
}

/// A grammatical function with its links, ready to be compared with a text.
pub(super) struct Links {
    pub(super) function: &'static Function,
    all: Vec<(&'static Link, Literal)>,
    /// One bit for each of their first words: turns most words of a text away.
    first: u64,
}

/// One thing that a wording may stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lexeme {
    /// Index of the entity.
    pub(super) entity: usize,
    /// What slots it fills: index of a family.
    pub(super) family: usize,
    pub(super) form: Form,
    pub(super) agreement: Agreement,
    /// Index of its article; none when it takes none.
    pub(super) article: Option<usize>,
    pub(super) case: CaseRule,
    /// Whether it is a name by itself in running text.
    pub(super) alone: bool,
    /// Whether the guards of the entity apply.
    pub(super) guarded: bool,
    /// Words at the start that belong to the sentence: « au » in « au Caire ».
    pub(super) skip: usize,
}

/// A wording that is recognised, for people who want to see why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Recognised {
    /// Id of the message.
    pub id: String,
    /// The wording.
    pub text: String,
    /// Which form of the message it is.
    pub form: Form,
    /// Whether it is a name by itself, and not only a part of titles.
    pub alone: bool,
    /// Whether the words around it decide.
    pub guarded: bool,
}

/// Which form of its entity a wording is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Form {
    /// The value or an alias.
    Full,
    /// The full official name, where another is usual: « Fédération de Russie ».
    Official,
    /// The acronym.
    Acronym,
    /// The form of later mentions.
    Short,
    /// An attribute that frames use, such as the adjective of a country.
    Attribute,
    /// The adjective of a country as a noun: « les Français ». No wording is one by itself: the capital tells.
    Demonym,
}

/// How much of its case a wording must keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CaseRule {
    /// Nothing.
    Free,
    /// A small first letter, where it has one: with a capital a common noun is part of a name.
    Small,
    /// The first letter: the other words of a long name are written either way.
    Head,
    /// Every letter.
    Strict,
}

impl Lexicon {
    /// Build the source side from `catalog`. What cannot be read as a pattern is left out and reported.
    pub fn new(catalog: &Catalog) -> (Self, Vec<Problem>) {
        let language = language::of(catalog.locale());
        if let Some((language, names)) = language.and_then(|language| Some((language, language.names()?))) {
            return Builder::new(catalog, language, names).build();
        }
        let message = Message::new("locales-no-language").text("locale", catalog.locale().to_string());
        let problem =
            Problem { severity: Severity::Error, path: String::new(), line: 0, column: 0, message, hint: None };
        (Self::empty(&Nameless, &Plain), vec![problem])
    }

    /// Every wording that `catalog` lets recognise, by id.
    pub fn recognised(catalog: &Catalog) -> Vec<Recognised> {
        let language = language::of(catalog.locale());
        let names = language.and_then(|language| Some((language, language.names()?)));
        names.map(|(language, names)| Builder::new(catalog, language, names).recognised()).unwrap_or_default()
    }

    /// A lexicon that recognises nothing.
    pub(super) fn empty(names: &'static dyn Names, words: &'static dyn language::Words) -> Self {
        Self {
            names,
            words,
            entities: Vec::new(),
            frames: Frames::default(),
            modifiers: Modifiers::default(),
            phrases: Phrases::default(),
            readings: Vec::new(),
            fillers: Vec::new(),
            ordinary: by_key(names.ordinary()),
            functions: names.functions().iter().map(Links::of).collect(),
            taken: Vec::new(),
        }
    }

    /// Number of wordings.
    pub fn len(&self) -> usize {
        self.phrases.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// The entity with the id `id`.
    pub(super) fn entity(&self, id: &str) -> Option<&Entity> {
        self.entities.iter().find(|entity| entity.id == id)
    }

    /// The grammatical function around the slot of `step`.
    pub(super) fn function(&self, step: SlotStep) -> Option<&Links> {
        step.function.map(|function| &self.functions[function])
    }

    /// Pairs of entities that one wording stands for alike: the one that is taken, and the one that never is by it.
    pub(super) fn shared(&self) -> impl Iterator<Item = (&Entity, &Entity)> {
        let groups = self.readings.iter().filter_map(|group| group.split_first());
        let pairs = groups.flat_map(|(first, others)| others.iter().map(move |other| (first, other)));
        let alike = pairs.filter(|(first, other)| first.family == other.family && first.entity != other.entity);
        alike.map(|(first, other)| (&self.entities[first.entity], &self.entities[other.entity]))
    }

    /// Where the word behind each article that stands at `spot` begins. Articles are the links of those functions that a
    /// slot may also do without.
    pub(super) fn articles(&self, words: &Words<'_>, spot: Spot) -> impl Iterator<Item = Spot> {
        let functions = self.functions.iter().filter(|links| links.function.optional);
        functions.flat_map(move |links| links.at(words, spot)).map(|(_, behind)| behind)
    }

    /// Whether `lexeme` may stand behind `link`.
    pub(super) fn takes(&self, lexeme: &Lexeme, link: &Link) -> bool {
        let article = lexeme.article.map(|index| self.taken[index].as_str());
        match link.article {
            Article::Any => true,
            Article::Is(wanted) => article == Some(wanted),
            Article::None => article.is_none() || self.entities[lexeme.entity].kind.drops_article(),
        }
    }
}

impl Links {
    fn of(function: &'static Function) -> Self {
        let ready = |link: &'static Link| (link, Literal::new(&with_gap(link.text)));
        let all: Vec<_> = function.links.iter().map(ready).collect();
        let first = all.iter().filter_map(|(_, literal)| literal.first_key()).fold(0, |bits, key| bits | bit(key));
        Self { function, all, first }
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The links that stand at `spot`, each with where the slot must follow.
    #[inline]
    pub(super) fn at(&self, words: &Words<'_>, spot: Spot) -> impl Iterator<Item = (&'static Link, Spot)> {
        let may_start = words.words.get(spot.word).is_some_and(|word| self.first & bit(word.key) != 0);
        let all: &[_] = if may_start { &self.all } else { &[] };
        all.iter().filter_map(move |(link, literal)| Some((*link, literal.read(words, spot)?)))
    }
}

fn by_key(words: impl Iterator<Item = &'static str>) -> FxHashMap<u64, Vec<&'static str>> {
    let mut known: FxHashMap<u64, Vec<&'static str>> = FxHashMap::default();
    words.for_each(|word| known.entry(words::key(word)).or_default().push(word));
    known
}

/// One of 64 bits for a first word.
const fn bit(key: u64) -> u64 {
    1 << (key % 64)
}

impl fmt::Debug for Lexicon {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Lexicon")
            .field("entities", &self.entities.len())
            .field("frames", &self.frames.all.len())
            .field("wordings", &self.len())
            .finish_non_exhaustive()
    }
}

/// A link is followed by a space, unless it is elided.
fn with_gap(link: &str) -> String {
    if link.ends_with('’') { link.to_owned() } else { format!("{link} ") }
}

/// A language of which nothing is known.
struct Nameless;

impl Names for Nameless {
    fn functions(&self) -> &'static [Function] {
        &[]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::french::names::FrenchNames;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn links_stand_where_one_of_them_is_read(text in "(le|La|l’|du|DES|de|d’|à|aux|chef|Union)(( |’|, )(le|la|l|du|chef)){0,4}") {
            let words = Words::new(&text);
            for links in FrenchNames.functions().iter().map(Links::of) {
                for (word, found) in words.words.iter().enumerate() {
                    let spot = Spot { word, from: found.span.start };
                    let each = links.all.iter().filter_map(|(link, literal)| Some((*link, literal.read(&words, spot)?)));
                    prop_assert!(links.at(&words, spot).eq(each));
                }
            }
        }
    }
}
