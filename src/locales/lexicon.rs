//! The source side: every wording of every entity and title, and the frames that combine them.

use super::Catalog;
use super::build::Builder;
use super::entity::Entity;
use super::frame::{Frames, SlotStep};
use super::literal::Literal;
use super::modifier::Modifiers;
use crate::language::names::{Agreement, Article, Function, Link};
use crate::language::words::Plain;
use crate::language::{self, Names};
use crate::model::{Message, Problem, Severity};
use crate::text::Phrases;
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
    /// For each grammatical function of the language its links, ready to be compared.
    pub(super) links: Vec<Vec<(&'static Link, Literal)>>,
    /// The articles that lexemes take.
    pub(super) taken: Vec<String>,
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
        let ready = |link: &'static Link| (link, Literal::new(&with_gap(link.text)));
        let links = names.functions().iter().map(|function| function.links.iter().map(ready).collect());
        Self {
            names,
            words,
            entities: Vec::new(),
            frames: Frames::default(),
            modifiers: Modifiers::default(),
            phrases: Phrases::default(),
            readings: Vec::new(),
            fillers: Vec::new(),
            links: links.collect(),
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
    pub(super) fn function(&self, step: SlotStep) -> Option<&'static Function> {
        step.function.map(|function| &self.names.functions()[function])
    }

    /// Pairs of entities that one wording stands for alike: the one that is taken, and the one that never is by it.
    pub(super) fn shared(&self) -> impl Iterator<Item = (&Entity, &Entity)> {
        let groups = self.readings.iter().filter_map(|group| group.split_first());
        let pairs = groups.flat_map(|(first, others)| others.iter().map(move |other| (first, other)));
        let alike = pairs.filter(|(first, other)| first.family == other.family && first.entity != other.entity);
        alike.map(|(first, other)| (&self.entities[first.entity], &self.entities[other.entity]))
    }

    /// The links that may stand before the slot of `step`.
    pub(super) fn links(&self, step: SlotStep) -> &[(&'static Link, Literal)] {
        step.function.map_or(&[], |function| &self.links[function])
    }

    /// The links of those functions that a slot may also do without: articles.
    pub(super) fn articles(&self) -> impl Iterator<Item = &(&'static Link, Literal)> {
        let functions = self.names.functions().iter().zip(&self.links);
        functions.filter(|(function, _)| function.optional).flat_map(|(_, links)| links)
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
