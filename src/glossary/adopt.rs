//! Entries of other people's glossaries, on their way into a project's own.
//!
//! Only what the termbase lacks goes in: a concept whose wording it renders as the file does is known already, one that
//! it renders otherwise is a rival, which a person must decide about. Only wordings in the languages of the project
//! matter; a variety that the project has no column for goes into that of its language.

use super::{Entry, Status, Terms};
use crate::model::{Locale, Message, Problem, Severity};
use crate::text::Folded;
use rustc_hash::{FxHashMap, FxHashSet};

/// A termbase that takes in entries.
#[derive(Debug)]
pub struct Adoption<'l> {
    source: &'l Locale,
    targets: &'l [Locale],
    ids: FxHashSet<String>,
    entries: Vec<Entry>,
    /// The entries of each source wording, folded.
    wordings: FxHashMap<String, Vec<usize>>,
}

/// The entries of a file, sorted by what the termbase says of them.
#[derive(Debug, Default)]
pub struct Sorted {
    /// Those that it lacks.
    pub new: Vec<Entry>,
    /// Those that it has with the same rendering.
    pub known: Vec<Entry>,
    /// Those that it has with another rendering, with a problem that says so.
    pub rivals: Vec<(Entry, Problem)>,
    /// How many have no wording in the source language.
    pub foreign: usize,
    /// Languages that the project has not, and whose wordings are left out.
    pub languages: Vec<Locale>,
}

impl<'l> Adoption<'l> {
    /// A termbase with `entries`, from `source` into `targets`.
    pub fn new(entries: impl IntoIterator<Item = Entry>, source: &'l Locale, targets: &'l [Locale]) -> Self {
        let (ids, wordings) = (FxHashSet::default(), FxHashMap::default());
        let mut adoption = Self { source, targets, ids, entries: Vec::new(), wordings };
        for entry in entries {
            adoption.ids.insert(entry.id.clone());
            adoption.register(entry);
        }
        adoption
    }

    /// Sort `entries` of a file. Of several in it with the same wording only the first is new.
    pub fn sort(&mut self, entries: Vec<Entry>) -> Sorted {
        let mut sorted = Sorted::default();
        for entry in entries {
            let entry = self.in_own_languages(entry, &mut sorted.languages);
            if entry.accepted(self.source).next().is_none() {
                sorted.foreign += 1;
                continue;
            }
            let others: Vec<&Entry> = self.with_wordings_of(&entry);
            if others.is_empty() {
                self.register(entry.clone());
                sorted.new.push(entry);
            } else if others.iter().any(|other| self.renders_alike(other, &entry)) {
                sorted.known.push(entry);
            } else {
                let problem = self.rivalry(&entry, others[0]);
                sorted.rivals.push((entry, problem));
            }
        }
        sorted
    }

    /// Give `entries` ids that nothing else has: their own where they are sound and free, otherwise made of the source
    /// wording, so that the same file gets the same ids again.
    ///
    /// # Panics
    /// Never: there are endless numbers.
    pub fn name(&mut self, entries: &mut [Entry]) {
        for entry in entries {
            let wording = entry.accepted(self.source).next().unwrap_or_default();
            let own = is_id(&entry.id) && entry.id != wording && !self.ids.contains(&entry.id);
            if !own {
                let slug = slug(wording);
                let numbered = (2..).map(|number| format!("{slug}-{number}"));
                let mut candidates = std::iter::once(slug.clone()).chain(numbered);
                entry.id = candidates.find(|id| !self.ids.contains(id)).expect("there are endless numbers");
            }
            self.ids.insert(entry.id.clone());
        }
    }

    fn register(&mut self, entry: Entry) {
        for wording in entry.accepted(self.source) {
            self.wordings.entry(folded(wording)).or_default().push(self.entries.len());
        }
        self.entries.push(entry);
    }

    fn with_wordings_of(&self, entry: &Entry) -> Vec<&Entry> {
        let found = entry.accepted(self.source).filter_map(|wording| self.wordings.get(&folded(wording)));
        found.flatten().map(|index| &self.entries[*index]).collect()
    }

    /// Whether `other` accepts the preferred renderings of `entry`.
    fn renders_alike(&self, other: &Entry, entry: &Entry) -> bool {
        self.targets.iter().all(|target| {
            let Some(rendering) = entry.accepted(target).next() else { return true };
            let rendering = folded(rendering);
            other.accepted(target).any(|wording| folded(wording) == rendering)
        })
    }

    fn rivalry(&self, entry: &Entry, other: &Entry) -> Problem {
        let in_targets = |entry: &Entry| {
            let all = self.targets.iter().filter_map(|target| entry.accepted(target).next());
            all.map(str::to_owned).collect::<Vec<_>>().join(", ")
        };
        let message = Message::new("glossary-rival")
            .text("wording", entry.accepted(self.source).next().unwrap_or_default())
            .text("theirs", in_targets(entry))
            .text("ours", in_targets(other))
            .text("id", &other.id);
        let hint = Some(Message::new("glossary-rival-hint"));
        Problem { hint, ..entry.place.problem("id", Severity::Warning, message) }
    }

    /// What `entry` says in the languages of the project; `left` gets the others.
    fn in_own_languages(&self, mut entry: Entry, left: &mut Vec<Locale>) -> Entry {
        let all = std::mem::take(&mut entry.terms);
        for terms in all {
            match self.column(&terms.locale) {
                Some(locale) => add(&mut entry, Terms { locale, ..terms }),
                None if left.contains(&terms.locale) => {}
                None => left.push(terms.locale),
            }
        }
        entry
    }

    /// The column into which wordings in `locale` go: its own, where the project has it or the locale is a language;
    /// otherwise that of its language.
    fn column(&self, locale: &Locale) -> Option<Locale> {
        let own = std::iter::once(self.source).chain(self.targets);
        let mut alike = own.filter(|own| own.language == locale.language);
        let is_general = |locale: &Locale| locale.region.is_none() && locale.script.is_none();
        if is_general(locale) || alike.clone().any(|own| own == locale) {
            return alike.next().map(|_| locale.clone());
        }
        alike.find(|own| is_general(own)).cloned()
    }
}

/// Add `terms` to those that `entry` has in the locale: what it prefers stays preferred.
fn add(entry: &mut Entry, terms: Terms) {
    let Some(own) = entry.terms.iter_mut().find(|own| own.locale == terms.locale) else {
        return entry.terms.push(terms);
    };
    let prefers = own.terms.iter().any(|term| term.status == Status::Preferred);
    for mut term in terms.terms {
        if prefers && term.status == Status::Preferred {
            term.status = Status::Admitted;
        }
        if own.terms.iter().all(|known| known.text != term.text) {
            own.terms.push(term);
        }
    }
    own.terms.sort_by_key(|term| term.status);
    own.forms.extend(terms.forms);
}

/// `wording` as it is compared: whatever its case, apostrophes and spaces.
fn folded(wording: &str) -> String {
    Folded::new(wording.trim()).text.to_lowercase()
}

/// Whether `id` can stand in a cell, in the lines of a bilingual file and on a command line.
fn is_id(id: &str) -> bool {
    let is_sound = |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '|' | ':' | ',' | ';' | '"');
    !id.is_empty() && !id.starts_with(['#', '-', '=', '+', '@', '\'']) && id.chars().all(is_sound)
}

/// An id made of a wording: its letters and digits in small letters, with hyphens between the words.
fn slug(wording: &str) -> String {
    let lower = wording.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.collect::<Vec<_>>().join("-");
    if slug.is_empty() { "term".to_owned() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::glossary::read;

    fn tags<const N: usize>(tags: [&str; N]) -> [Locale; N] {
        tags.map(|tag| tag.parse().unwrap())
    }

    fn rows(text: &str) -> Vec<Entry> {
        read("theirs.csv", text, &tags(["fr"])[0]).0
    }

    #[test]
    fn entries_are_new_known_or_rivals() {
        let [source, target] = tags(["fr", "en"]);
        let ours = rows("id,fr,en\nit-1,réseau|maillage,network|grid\n");
        let targets = [target];
        let mut adoption = Adoption::new(ours, &source, &targets);
        let theirs = "id,fr,en,es\n1,Réseau,Grid,red\n2,maillage,mesh,\n3,clé,key,\n4,clé,wrench,\n5,,x,\n";
        let sorted = adoption.sort(rows(theirs));
        let ids = |entries: &[Entry]| entries.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>();
        assert_eq!((ids(&sorted.new), ids(&sorted.known)), (vec!["3".to_owned()], vec!["1".to_owned()]));
        let rivals: Vec<_> = sorted.rivals.iter().map(|(entry, problem)| (entry.id.as_str(), problem.line)).collect();
        assert_eq!(rivals, [("2", 3), ("4", 5)]);
        assert_eq!((sorted.foreign, sorted.languages), (1, tags(["es"]).to_vec()));
    }

    #[test]
    fn ids_are_kept_where_they_are_sound_and_free() {
        let [source, target] = tags(["fr", "en"]);
        let ours = rows("id,fr,en\nc1,réseau,network\nclé-à-molette,outil,tool\n");
        let targets = [target];
        let mut adoption = Adoption::new(ours, &source, &targets);
        let mut theirs =
            rows("id,fr,en\nc1,serveur,server\nc2,pare-feu,firewall\nx y,Clé à molette,wrench\n=1,L’État,state\n");
        adoption.name(&mut theirs);
        let ids: Vec<_> = theirs.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(ids, ["serveur", "c2", "clé-à-molette-2", "l-état"]);
    }

    #[test]
    fn varieties_go_where_the_project_has_a_column() {
        let check = |targets: &[Locale], tag: &str, expected: Option<&str>| {
            let [source, locale] = tags(["fr", tag]);
            let adoption = Adoption::new([], &source, targets);
            assert_eq!(adoption.column(&locale).map(|locale| locale.to_string()).as_deref(), expected, "{tag}");
        };
        check(&tags(["en"]), "en-US", Some("en"));
        check(&tags(["en"]), "en", Some("en"));
        check(&tags(["en"]), "es", None);
        check(&tags(["en"]), "fr-CA", Some("fr"));
        check(&tags(["en-GB"]), "en", Some("en"));
        check(&tags(["en-GB"]), "en-US", None);
        check(&tags(["en", "en-GB"]), "en-GB", Some("en-GB"));
    }
}
