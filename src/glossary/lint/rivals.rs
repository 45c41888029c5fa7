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
        let same_wording = others.first().copied().flatten().filter(|other| self.has_wording(*other, &forms[0]));
        let problems = match same_wording {
            Some(other) => self.same_wording(entry, other, targets),
            None => self.same_forms(entry, &forms, &others).into_iter().collect(),
        };
        for form in forms {
            self.owners.entry(keys(&form)).or_default().push((index, form));
        }
        problems
    }

    /// The row `other` has the same term.
    fn same_wording(&self, entry: &Entry, other: usize, targets: &[Locale]) -> Vec<Problem> {
        let rival = &self.termbase.entries()[other];
        let same = targets.iter().all(|target| entry.accepted(target).next() == rival.accepted(target).next());
        let id = if same { "glossary-duplicate-row" } else { "glossary-contradictory-rows" };
        let wording = entry.accepted(self.termbase.source()).next().unwrap_or_default();
        let repeated = self.report(entry, Severity::Warning, versus(Message::new(id), wording, rival));
        let clashes = targets.iter().filter_map(|target| forbidden_elsewhere(entry, rival, target));
        std::iter::once(repeated).chain(clashes).collect()
    }

    /// Other rows have some or all of the forms.
    fn same_forms(&self, entry: &Entry, forms: &[String], others: &[Option<usize>]) -> Option<Problem> {
        let (index, other) = others.iter().enumerate().find_map(|(index, other)| Some((index, (*other)?)))?;
        let rival = &self.termbase.entries()[other];
        let shadowed = others.iter().all(Option::is_some);
        let (id, severity, form) = if shadowed {
            ("glossary-shadowed-row", Severity::Warning, &forms[0])
        } else {
            ("glossary-forms-collide", Severity::Note, &forms[index])
        };
        Some(self.report(entry, severity, versus(Message::new(id), form, rival)))
    }

    fn report(&self, entry: &Entry, severity: Severity, message: Message) -> Problem {
        of_wording(entry, self.termbase.source(), severity, message)
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
}

/// What `entry` accepts and `rival`, which has the same term, forbids, or the other way about.
fn forbidden_elsewhere(entry: &Entry, rival: &Entry, target: &Locale) -> Option<Problem> {
    let clash = |accepting: &Entry, forbidding: &Entry| {
        let forbids = |wording: &&str| forbidding.deprecated(target).any(|forbidden| forbidden == *wording);
        accepting.accepted(target).find(|wording| forbids(wording)).map(ToOwned::to_owned)
    };
    let wording = clash(entry, rival).or_else(|| clash(rival, entry))?;
    let message = versus(Message::new("glossary-forbidden-elsewhere"), &wording, rival);
    Some(of_wording(entry, target, Severity::Error, message))
}

/// `message` about a wording that `rival` has something to do with.
fn versus(message: Message, wording: &str, rival: &Entry) -> Message {
    let message = message.text("wording", wording).text("other", &rival.id);
    message.text("path", rival.place.path.to_string()).text("line", rival.place.line.to_string())
}

fn keys(text: &str) -> Vec<u64> {
    Words::new(text).words.iter().map(|word| word.key).collect()
}
