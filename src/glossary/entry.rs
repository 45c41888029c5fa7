//! One concept of the termbase, as a row of a glossary file gives it.

use crate::language::words::{Class, Count, Gender};
use crate::model::{CasePolicy, Choice, Locale, Message, Problem, Severity};
use std::sync::Arc;

/// One concept with its terms in every language. What a row does not say is `None` or empty: a later row with the same
/// id may say it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Stable id, never used again for another concept.
    pub id: String,
    /// The terms of each language, in the order of the columns.
    pub terms: Vec<Terms>,
    /// What kind of word the source term is.
    pub class: Option<Class>,
    /// Gender of the source term.
    pub gender: Option<Gender>,
    /// Which numbers the source term has.
    pub count: Option<Count>,
    /// Whether case counts, on both sides.
    pub case: Option<CasePolicy>,
    /// What must stand before the source term.
    pub guard: Option<Guard>,
    /// Sentences of the source language in which the term must be found.
    pub examples: Vec<String>,
    /// Sentences of the source language in which it must not be found.
    pub counter_examples: Vec<String>,
    /// A note for people.
    pub note: String,
    /// Where it was read.
    pub place: Place,
}

/// The terms of one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Terms {
    /// The language.
    pub locale: Locale,
    /// Its terms, in the order of the cells.
    pub terms: Vec<Term>,
    /// Forms that the rules of the language do not make.
    pub forms: Vec<String>,
}

/// One wording with its status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The wording.
    pub text: String,
    /// Whether to use it.
    pub status: Status,
}

/// Whether to use a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// The one to write.
    Preferred,
    /// Accepted.
    Admitted,
    /// An error: `forbidden` in the columns of a file.
    Deprecated,
}

/// What must stand before a term, because another word looks like it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Guard {
    /// A determiner, a numeral or a preposition: the noun, not the adjective.
    Determiner,
}

impl Choice for Guard {
    const ALL: &'static [Self] = &[Self::Determiner];

    fn name(self) -> &'static str {
        "det"
    }
}

impl Choice for CasePolicy {
    const ALL: &'static [Self] = &[Self::Insensitive, Self::Sensitive];

    fn name(self) -> &'static str {
        match self {
            Self::Insensitive => "insensitive",
            Self::Sensitive => "sensitive",
        }
    }
}

/// Where a row was read, cell by cell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// Path of the file, as the caller named it.
    pub path: Arc<str>,
    /// Line of the row, from 1.
    pub line: usize,
    /// The columns of the file.
    pub columns: Arc<[String]>,
    /// Line and column in code points of each cell, from 1.
    pub cells: Vec<(usize, usize)>,
}

impl Place {
    /// Line and column of the cell in the column `name`; of the row, where there is none.
    pub fn cell(&self, name: &str) -> (usize, usize) {
        let index = self.columns.iter().position(|column| column.eq_ignore_ascii_case(name));
        index.and_then(|index| self.cells.get(index)).copied().unwrap_or((self.line, 1))
    }

    /// A problem of the cell in the column `name`.
    pub fn problem(&self, name: &str, severity: Severity, message: Message) -> Problem {
        let (line, column) = self.cell(name);
        Problem { severity, path: self.path.to_string(), line, column, message, hint: None }
    }
}

impl Entry {
    /// An entry that says nothing.
    pub fn blank() -> Self {
        Self {
            id: String::new(),
            terms: Vec::new(),
            class: None,
            gender: None,
            count: None,
            case: None,
            guard: None,
            examples: Vec::new(),
            counter_examples: Vec::new(),
            note: String::new(),
            place: Place::default(),
        }
    }

    /// The terms that a locale uses: its own, then those of its language.
    pub fn terms(&self, locale: &Locale) -> impl Iterator<Item = &Term> {
        self.of(locale).flat_map(|terms| &terms.terms)
    }

    /// The wordings that a locale accepts, the preferred one first.
    pub fn accepted(&self, locale: &Locale) -> impl Iterator<Item = &str> {
        self.terms(locale).filter(|term| term.status != Status::Deprecated).map(|term| term.text.as_str())
    }

    /// The wordings that are errors in a locale.
    pub fn deprecated(&self, locale: &Locale) -> impl Iterator<Item = &str> {
        self.terms(locale).filter(|term| term.status == Status::Deprecated).map(|term| term.text.as_str())
    }

    /// The forms that the row gives for a locale.
    pub fn forms(&self, locale: &Locale) -> impl Iterator<Item = &str> {
        self.of(locale).flat_map(|terms| &terms.forms).map(String::as_str)
    }

    /// Whether case counts. Where the row does not say: it does for acronyms and names.
    pub fn case(&self) -> CasePolicy {
        self.case.unwrap_or(match self.class() {
            Class::Noun => CasePolicy::Insensitive,
            Class::Proper | Class::Acronym => CasePolicy::Sensitive,
        })
    }

    /// What kind of word the source term is. Where the row does not say: an acronym when it has no small letter.
    pub fn class(&self) -> Class {
        if let Some(class) = self.class {
            return class;
        }
        let capitals = |text: &str| {
            let mut letters = text.chars().filter(|character| character.is_alphabetic()).peekable();
            letters.peek().is_some() && text.chars().count() > 1 && letters.all(char::is_uppercase)
        };
        let first = self.terms.first().and_then(|terms| terms.terms.first());
        if first.is_some_and(|term| capitals(&term.text)) { Class::Acronym } else { Class::Noun }
    }

    /// What a later row with the same id leaves of this one: everything that the later one does not say.
    #[must_use]
    pub fn overlaid(mut self, later: Self) -> Self {
        for terms in later.terms {
            match self.terms.iter_mut().find(|own| own.locale == terms.locale) {
                Some(own) => own.overlay(terms),
                None => self.terms.push(terms),
            }
        }
        let kept = |own: Vec<String>, later: Vec<String>| if later.is_empty() { own } else { later };
        Self {
            id: self.id,
            terms: self.terms,
            class: later.class.or(self.class),
            gender: later.gender.or(self.gender),
            count: later.count.or(self.count),
            case: later.case.or(self.case),
            guard: later.guard.or(self.guard),
            examples: kept(self.examples, later.examples),
            counter_examples: kept(self.counter_examples, later.counter_examples),
            note: if later.note.is_empty() { self.note } else { later.note },
            place: later.place,
        }
    }

    /// The terms of exactly `locale`, then those of its language alone.
    fn of(&self, locale: &Locale) -> impl Iterator<Item = &Terms> {
        let exact = self.terms.iter().filter(move |terms| terms.locale == *locale);
        let general = self.terms.iter().filter(move |terms| {
            let own = &terms.locale;
            own != locale && own.language == locale.language && own.region.is_none() && own.script.is_none()
        });
        exact.chain(general)
    }
}

impl Terms {
    /// Take over what `later` says: accepted wordings, deprecated wordings and forms, each as a whole.
    fn overlay(&mut self, later: Self) {
        let (deprecated, accepted): (Vec<_>, Vec<_>) =
            later.terms.into_iter().partition(|term| term.status == Status::Deprecated);
        for (new, old) in [(accepted, false), (deprecated, true)] {
            if !new.is_empty() {
                self.terms.retain(|term| (term.status == Status::Deprecated) != old);
                self.terms.extend(new);
            }
        }
        self.terms.sort_by_key(|term| term.status);
        if !later.forms.is_empty() {
            self.forms = later.forms;
        }
    }
}
