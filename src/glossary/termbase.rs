//! The termbase: all entries, ready to be found.

use super::{Entry, Guard};
use crate::language::words::{Class, Count, Form, Lemma, Number, Plain, Seam, Words};
use crate::language::{self};
use crate::model::{CasePolicy, Locale};
use crate::text::phrases::{Case, Node, Phrase, Phrases};
use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap};
use std::fmt;
use std::sync::{Arc, OnceLock};

/// Entries with all their forms in one structure. Looking up costs the same however many there are.
pub struct Termbase {
    entries: Vec<Entry>,
    ids: FxHashMap<String, u32>,
    source: Locale,
    target: Locale,
    pub(super) language: &'static dyn Words,
    target_language: &'static dyn Words,
    pub(super) phrases: Phrases,
    /// What each phrase is a form of, by its owner.
    pub(super) forms: Vec<FormOf>,
    /// The places of the structure where a term may be torn apart.
    pub(super) heads: Heads,
    /// The renderings of each entry, in the singular and in the plural, made when they are first asked for.
    renderings: Vec<[OnceLock<Arc<[String]>>; 2]>,
}

/// Entries whose forms one processor makes at a time.
const AT_ONCE: usize = 64;

/// Places of the structure, a bit each.
#[derive(Default)]
pub(super) struct Heads {
    bits: Vec<u64>,
}

impl Heads {
    fn insert(&mut self, node: Node) {
        let slot = node.index() / 64;
        if self.bits.len() <= slot {
            self.bits.resize(slot + 1, 0);
        }
        self.bits[slot] |= 1 << (node.index() % 64);
    }

    /// Whether a term may be torn apart there.
    pub(super) fn contains(&self, node: Node) -> bool {
        self.bits.get(node.index() / 64).is_some_and(|bits| bits >> (node.index() % 64) & 1 == 1)
    }
}

/// What a phrase of the structure is.
#[derive(Debug, Clone, Copy)]
pub(super) struct FormOf {
    /// Index of the entry.
    pub(super) entry: u32,
    /// Number of the form, where it tells one.
    pub(super) number: Option<Number>,
    /// Where it may be torn apart.
    pub(super) seam: Option<Seam>,
    /// Whether it only occurs beside others of its kind.
    pub(super) coordinated: bool,
    /// What must hold around it.
    pub(super) condition: Condition,
}

/// What must hold around a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Condition {
    /// Nothing.
    None,
    /// It can be a noun there.
    Noun,
    /// A determiner stands before it.
    Determined,
}

impl fmt::Debug for Termbase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Termbase");
        shown.field("entries", &self.entries.len()).field("forms", &self.forms.len()).finish_non_exhaustive()
    }
}

impl Termbase {
    /// The termbase of `entries` for texts in `source` translated into `target`.
    ///
    /// # Panics
    /// Beyond 4 billion forms.
    pub fn new(entries: Vec<Entry>, source: &Locale, target: &Locale) -> Self {
        let words = |locale: &Locale| language::of(locale).and_then(language::Language::words).unwrap_or(&Plain);
        let mut termbase = Self {
            ids: FxHashMap::with_capacity_and_hasher(entries.len(), FxBuildHasher),
            source: source.clone(),
            target: target.clone(),
            language: words(source),
            target_language: words(target),
            phrases: Phrases::default(),
            forms: Vec::with_capacity(entries.len() * 4),
            heads: Heads::default(),
            renderings: entries.iter().map(|_| Default::default()).collect(),
            entries,
        };
        let forms: Vec<Vec<Form>> =
            termbase.entries.par_iter().with_min_len(AT_ONCE).map(|entry| termbase.forms(entry)).collect();
        let entries = std::mem::take(&mut termbase.entries);
        for ((index, entry), forms) in entries.iter().enumerate().zip(forms) {
            let index = u32::try_from(index).expect("fewer than 2^32 entries");
            termbase.ids.entry(entry.id.clone()).or_insert(index);
            termbase.add(index, entry, forms);
        }
        termbase.entries = entries;
        termbase
    }

    /// All entries.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry with the id `id`.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.ids.get(id).map(|index| &self.entries[*index as usize])
    }

    /// The language of the texts in which terms are found.
    pub const fn source(&self) -> &Locale {
        &self.source
    }

    /// The language of the renderings.
    pub const fn target(&self) -> &Locale {
        &self.target
    }

    /// Number of forms that are looked for.
    pub fn form_count(&self) -> usize {
        self.forms.len()
    }

    /// Every form of `entry` in the source language, with the rules that made it, wording by wording.
    pub fn forms(&self, entry: &Entry) -> Vec<Form> {
        let mut forms: Vec<Form> = Vec::new();
        let given: Vec<String> = entry.forms(&self.source).map(ToOwned::to_owned).collect();
        for (index, term) in entry.terms(&self.source).enumerate() {
            let given = if index == 0 { given.as_slice() } else { &[] };
            let made = self.language.forms(&lemma(entry, &term.text, given));
            if forms.is_empty() {
                forms = made;
            } else {
                let fresh = |form: &Form| forms.iter().all(|other| other.text != form.text);
                let fresh: Vec<Form> = made.into_iter().filter(fresh).collect();
                forms.extend(fresh);
            }
        }
        forms
    }

    /// Whether the forms of `entry` cannot be known for certain.
    pub(super) fn has_doubtful_agreement(&self, entry: &Entry) -> bool {
        let given: Vec<String> = entry.forms(&self.source).map(ToOwned::to_owned).collect();
        let wording = entry.accepted(&self.source).next();
        wording.is_some_and(|wording| self.language.has_doubtful_agreement(&lemma(entry, wording, &given)))
    }

    /// The accepted target wordings of the entry `index` for a source form in `number`, best first.
    pub(super) fn renderings(&self, index: u32, number: Option<Number>) -> &Arc<[String]> {
        let plural = number == Some(Number::Plural);
        self.renderings[index as usize][usize::from(plural)].get_or_init(|| {
            let entry = &self.entries[index as usize];
            let mut renderings: Vec<String> = Vec::new();
            for wording in entry.accepted(&self.target) {
                let wording = self.rendering(entry, wording, plural);
                if !renderings.contains(&wording) {
                    renderings.push(wording);
                }
            }
            renderings.into()
        })
    }

    /// One accepted wording in the number and the spelling that are wanted. Names keep both.
    fn rendering(&self, entry: &Entry, wording: &str, plural: bool) -> String {
        let varies = entry.class() != Class::Proper;
        let numbered = if plural && varies && entry.count != Some(Count::Plural) {
            self.target_language.in_number(wording, Number::Plural)
        } else {
            wording.to_owned()
        };
        match self.target.region {
            Some(region) if varies => self.target_language.in_region(&numbered, region.as_str()),
            _ => numbered,
        }
    }

    fn add(&mut self, index: u32, entry: &Entry, forms: Vec<Form>) {
        let noun = entry.class() == Class::Noun;
        let case = if entry.case() == CasePolicy::Sensitive { Case::Kept } else { Case::Any };
        for form in forms {
            let owner = u32::try_from(self.forms.len()).expect("fewer than 2^32 forms");
            let path = self.phrases.insert(Phrase { text: form.text, owner, case });
            if path.is_empty() {
                continue;
            }
            let seam = form.seam.filter(|seam| noun && usize::from(seam.words) < path.len());
            if let Some(seam) = seam {
                self.heads.insert(path[usize::from(seam.words) - 1]);
            }
            let condition = match entry.guard {
                Some(Guard::Determiner) => Condition::Determined,
                None if noun && path.len() == 1 => Condition::Noun,
                None => Condition::None,
            };
            let Form { number, coordinated, .. } = form;
            self.forms.push(FormOf { entry: index, number, seam, coordinated, condition });
        }
    }
}

/// A source wording of `entry`, with what is known of it. A deprecated one inflects like the others.
fn lemma<'e>(entry: &Entry, text: &'e str, given: &'e [String]) -> Lemma<'e> {
    Lemma { text, class: entry.class(), gender: entry.gender, count: entry.count.unwrap_or_default(), given }
}
