//! Rows of one term, joined into the entry that they are about.

use crate::glossary::{Entry, Place, Status, Term, Terms};
use crate::model::Locale;
use crate::text::compare::composed;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// `entry` with its wordings in order, each once in a language: one preferred, the admitted ones, the deprecated ones.
pub(super) fn ranked(mut entry: Entry) -> Entry {
    for terms in &mut entry.terms {
        terms.terms.sort_by_key(|term| term.status);
        let mut seen: Vec<String> = Vec::new();
        terms.terms.retain(|term| {
            let is_new = !seen.contains(&term.text);
            seen.push(term.text.clone());
            is_new
        });
        let accepted = terms.terms.iter_mut().filter(|term| term.status != Status::Deprecated);
        for (index, term) in accepted.enumerate() {
            term.status = if index == 0 { Status::Preferred } else { Status::Admitted };
        }
    }
    entry
}

/// `entries` of a file without ids, those with the same source wording joined: later rows add wordings and notes.
pub(super) fn joined(entries: Vec<Entry>) -> Vec<Entry> {
    let mut known: FxHashMap<String, usize> = FxHashMap::default();
    let mut joined: Vec<Entry> = Vec::with_capacity(entries.len());
    for entry in entries {
        if let Some(index) = known.get(&entry.id) {
            add(&mut joined[*index], entry);
        } else {
            known.insert(entry.id.clone(), joined.len());
            joined.push(entry);
        }
    }
    joined.into_iter().map(ranked).collect()
}

fn add(entry: &mut Entry, other: Entry) {
    for Terms { locale, terms, forms } in other.terms {
        let own = terms_of(entry, &locale);
        // What an earlier row prefers stays preferred: sorting by status keeps the order.
        own.terms.extend(terms);
        own.forms.extend(forms);
        own.forms.dedup();
    }
    if !other.note.is_empty() && !entry.note.split(NOTES).any(|note| note == other.note) {
        let before = std::mem::take(&mut entry.note);
        entry.note = if before.is_empty() { other.note } else { before + NOTES + &other.note };
    }
}

/// What stands between notes that were several.
pub(super) const NOTES: &str = " · ";

/// The terms of `entry` in `locale`, which begin with none.
pub(super) fn terms_of<'e>(entry: &'e mut Entry, locale: &Locale) -> &'e mut Terms {
    let found = entry.terms.iter().position(|terms| terms.locale == *locale);
    let index = found.unwrap_or_else(|| {
        entry.terms.push(Terms { locale: locale.clone(), terms: Vec::new(), forms: Vec::new() });
        entry.terms.len() - 1
    });
    &mut entry.terms[index]
}

/// A row that gives a term, its rendering and a note, in files that have nothing else.
pub(super) struct Pair<'p> {
    pub(super) source: (&'p Locale, &'p str),
    pub(super) target: (&'p Locale, &'p str),
    pub(super) note: &'p str,
    pub(super) path: Arc<str>,
    pub(super) line: usize,
}

impl Pair<'_> {
    /// The row as an entry, its source wording being its id.
    pub(super) fn entry(self) -> Entry {
        let wording = |text: &str| composed(text.trim()).into_owned();
        let mut entry = Entry::blank();
        entry.id = wording(self.source.1);
        for (locale, text) in [self.source, self.target] {
            let term = Term { text: wording(text), status: Status::Preferred };
            terms_of(&mut entry, locale).terms.push(term);
        }
        self.note.trim().clone_into(&mut entry.note);
        entry.place = Place { path: self.path, line: self.line, ..Place::default() };
        entry
    }
}
