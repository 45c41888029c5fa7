//! Rows against one another: the same wording twice, and what one accepts and the other forbids.

use super::super::{Entry, Termbase};
use super::of_wording;
use crate::model::{Locale, Message, Problem, Severity};
use crate::text::Words;
use crate::text::compare::{Case, agrees};
use rustc_hash::FxHashMap;

/// The problems of all rows of `termbase` with one another; each is reported at the later row.
pub(super) fn problems(termbase: &Termbase, targets: &[Locale]) -> Vec<Problem> {
    let mut rivals = Rivals { termbase, owners: FxHashMap::default() };
    termbase.entries().iter().enumerate().flat_map(|(index, entry)| rivals.add(index, entry, targets)).collect()
}

struct Rivals<'r> {
    termbase: &'r Termbase,
    /// The rows that have a form, by the keys of its words; which row comes first stands first.
    owners: FxHashMap<Vec<u64>, Vec<(usize, String)>>,
}

impl Rivals<'_> {
    fn add(&mut self, index: usize, entry: &Entry, targets: &[Locale]) -> Vec<Problem> {
        let forms: Vec<String> = self.termbase.forms(entry).into_iter().map(|form| form.text).collect();
        let others: Vec<Option<usize>> = forms.iter().map(|form| self.owner(form)).collect();
        let problems = self.problems(entry, &forms, &others, targets);
        for form in forms {
            self.owners.entry(keys(&form)).or_default().push((index, form));
        }
        problems
    }

    fn problems(&self, entry: &Entry, forms: &[String], others: &[Option<usize>], targets: &[Locale]) -> Vec<Problem> {
        let source = self.termbase.source();
        let report = |other: usize, id: &str, wording: &str, severity: Severity| {
            let other = &self.termbase.entries()[other];
            let message = Message::new(id).text("wording", wording).text("other", &other.id);
            let message = message.text("path", other.place.path.to_string()).text("line", other.place.line.to_string());
            of_wording(entry, source, severity, message)
        };
        if let Some(other) = others.first().copied().flatten().filter(|other| self.has_wording(*other, &forms[0])) {
            let same = targets
                .iter()
                .all(|target| entry.accepted(target).next() == self.termbase.entries()[other].accepted(target).next());
            let id = if same { "glossary-duplicate-row" } else { "glossary-contradictory-rows" };
            let mut problems = vec![report(other, id, &forms[0], Severity::Warning)];
            problems.extend(targets.iter().filter_map(|target| self.forbidden_elsewhere(entry, other, target)));
            return problems;
        }
        let Some(index) = others.iter().position(Option::is_some) else { return Vec::new() };
        let other = others[index].unwrap_or_default();
        match others.iter().all(Option::is_some) {
            true => vec![report(other, "glossary-shadowed-row", &forms[0], Severity::Warning)],
            false => vec![report(other, "glossary-forms-collide", &forms[index], Severity::Note)],
        }
    }

    /// The first row that has `form` too.
    fn owner(&self, form: &str) -> Option<usize> {
        let owners = self.owners.get(&keys(form))?;
        owners.iter().find(|(_, other)| agrees(other, form, Case::Any)).map(|(index, _)| *index)
    }

    /// Whether the row `index` has `wording` as one of its terms, not as a form made of one.
    fn has_wording(&self, index: usize, wording: &str) -> bool {
        let mut accepted = self.termbase.entries()[index].accepted(self.termbase.source());
        accepted.any(|other| agrees(other, wording, Case::Any))
    }

    /// What `entry` accepts and the row `other`, for the same source wording, forbids, or the other way about.
    fn forbidden_elsewhere(&self, entry: &Entry, other: usize, target: &Locale) -> Option<Problem> {
        let other = &self.termbase.entries()[other];
        let clash = |accepting: &Entry, forbidding: &Entry| {
            let forbids = |wording: &&str| forbidding.deprecated(target).any(|forbidden| forbidden == *wording);
            accepting.accepted(target).find(|wording| forbids(wording)).map(ToOwned::to_owned)
        };
        let wording = clash(entry, other).or_else(|| clash(other, entry))?;
        let message = Message::new("glossary-forbidden-elsewhere").text("wording", wording).text("other", &other.id);
        let message = message.text("path", other.place.path.to_string()).text("line", other.place.line.to_string());
        Some(of_wording(entry, target, Severity::Error, message))
    }
}

fn keys(text: &str) -> Vec<u64> {
    Words::new(text).words.iter().map(|word| word.key).collect()
}
