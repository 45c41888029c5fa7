//! What is the same for every pair of a file.

use super::Habits;
use crate::glossary::{Termbase, Wordings};
use crate::language::typography::Marks;
use crate::language::{Language, Prose};
use crate::model::{Bilingual, Document, Locale, Style};
use crate::resources::Resources;
use crate::source::Sentences;
use jiff::civil::Date;
use std::sync::OnceLock;

/// What is the same for every pair of a file.
pub struct Setting<'c> {
    /// The language of the sources, if visavis knows it.
    pub source: Option<&'static dyn Language>,
    /// The language of the targets, if visavis knows it.
    pub target: Option<&'static dyn Language>,
    /// What the edition asks for; where it names no region, the one that the file has made up its mind for.
    pub style: Style,
    /// The source document, when there is one.
    pub document: Option<&'c Document>,
    /// Today, if anyone knows.
    pub today: Option<Date>,
    /// What the file does throughout.
    pub habits: Habits,
    /// Whether somebody named the region of the edition, so that the file’s habits do not count.
    pub named_region: bool,
    /// What counts as a wording in a target.
    pub wordings: Wordings,
    /// What counts as a wording in a source.
    pub source_wordings: Wordings,
    /// What the project knows.
    pub resources: &'c Resources,
    /// The glossary the other way round.
    pub reverse: Option<&'c Termbase>,
    locales: (Locale, Locale),
    source_sentences: OnceLock<Option<Sentences>>,
    target_sentences: OnceLock<Option<Sentences>>,
}

impl<'c> Setting<'c> {
    /// The setting of `bilingual` under `style`.
    pub fn new(bilingual: &Bilingual, style: &Style, resources: &'c Resources) -> Self {
        let target = crate::language::of(&bilingual.target);
        let habits = Habits::of(&bilingual.pairs, target);
        let region = style.region.clone().or_else(|| habits.spelling.settled().map(ToOwned::to_owned));
        Self {
            source: crate::language::of(&bilingual.source),
            target,
            style: Style { region, ..style.clone() },
            document: None,
            today: None,
            habits,
            named_region: style.region.is_some(),
            wordings: Wordings::new(&bilingual.target),
            source_wordings: Wordings::new(&bilingual.source),
            resources,
            reverse: None,
            locales: (bilingual.source.clone(), bilingual.target.clone()),
            source_sentences: OnceLock::new(),
            target_sentences: OnceLock::new(),
        }
    }

    /// How prose looks in the language of the sources.
    pub fn source_prose(&self) -> Option<&'static dyn Prose> {
        self.source.and_then(Language::prose)
    }

    /// How prose looks in the language of the targets.
    pub fn target_prose(&self) -> Option<&'static dyn Prose> {
        self.target.and_then(Language::prose)
    }

    /// The region of the edition, if anybody or the file itself has made up their mind.
    pub fn region(&self) -> Option<&str> {
        self.style.region.as_deref()
    }

    /// Where sentences of the source end.
    pub fn source_sentences(&self) -> Option<&Sentences> {
        self.source_sentences.get_or_init(|| Sentences::embedded(&self.locales.0)).as_ref()
    }

    /// Where sentences of the target end.
    pub fn target_sentences(&self) -> Option<&Sentences> {
        self.target_sentences.get_or_init(|| Sentences::embedded(&self.locales.1)).as_ref()
    }

    /// The marks and spaces of the source.
    pub fn source_marks(&self) -> Option<Marks> {
        self.source.and_then(Language::typography).map(|typography| typography.marks(&self.style))
    }

    /// The marks and spaces of the target.
    pub fn target_marks(&self) -> Option<Marks> {
        self.target.and_then(Language::typography).map(|typography| typography.marks(&self.style))
    }

    /// What is missing for a check that must know the marks of the target.
    pub fn lacks_marks(&self) -> Option<Lack> {
        self.target.and_then(Language::typography).is_none().then_some(Lack::Target)
    }

    /// Whether `word` is a small word of the source language: an article, a preposition.
    pub fn is_small_in_source(&self, word: &str) -> bool {
        self.source.and_then(Language::grammar).is_some_and(|grammar| grammar.class(word).is_some())
    }

    /// Whether `word` is a small word of the source language, and none of the target's.
    pub fn is_small(&self, word: &str) -> bool {
        let class = |language: Option<&'static dyn Language>| {
            language.and_then(Language::grammar).and_then(|grammar| grammar.class(word))
        };
        class(self.source).is_some() && class(self.target).is_none()
    }

    /// What is missing for a check that must read values on both sides.
    pub fn lacks_values(&self) -> Option<Lack> {
        let reads = |language: Option<&'static dyn Language>| language.and_then(Language::values).is_some();
        match (reads(self.source), reads(self.target)) {
            (false, _) => Some(Lack::Source),
            (_, false) => Some(Lack::Target),
            _ => None,
        }
    }

    /// What is missing for a check that must know prose on both sides.
    pub fn lacks_prose(&self) -> Option<Lack> {
        match (self.source_prose(), self.target_prose()) {
            (None, _) => Some(Lack::Source),
            (_, None) => Some(Lack::Target),
            _ => None,
        }
    }
}

/// What a check lacks to say anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lack {
    /// Knowledge of the source language.
    Source,
    /// Knowledge of the target language.
    Target,
    /// The date of the edition.
    Date,
    /// The source document.
    Document,
    /// The memory of past pairs.
    Memory,
    /// A glossary to look terms of the target up in.
    Reverse,
}

impl Lack {
    /// Id of the message that says so.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Source => "check-lacks-source",
            Self::Target => "check-lacks-target",
            Self::Date => "check-lacks-date",
            Self::Document => "check-lacks-document",
            Self::Memory => "check-lacks-memory",
            Self::Reverse => "check-lacks-reverse",
        }
    }
}
