//! The messages of one locale, read once from many files.

use super::syntax;
use crate::model::{Locale, Message, Problem, Severity};
use crate::text::Lines;
use fluent::{FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::fmt;
use std::sync::{Arc, OnceLock};

/// The messages of one locale.
///
/// Files come in layers: what the program carries, then what the project adds. A message of a later layer takes the
/// place of the one with its id below; inside a layer an id stands once.
pub struct Catalog {
    locale: Locale,
    files: Vec<File>,
    entries: FxHashMap<String, Place>,
    /// Entries that a later one replaced.
    replaced: FxHashSet<Place>,
    bundle: OnceLock<Bundle>,
}

/// Messages ready to be formatted.
pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

struct File {
    layer: usize,
    path: String,
    resource: Arc<FluentResource>,
}

/// Where an entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Place {
    layer: usize,
    file: usize,
    entry: usize,
}

impl Catalog {
    /// Read the files of `locale`, each a path and a text, in layers. What cannot be understood is left out and
    /// reported; the rest is read.
    pub fn read(locale: &Locale, layers: &[&[(&str, &str)]]) -> (Self, Vec<Problem>) {
        let mut catalog = Self {
            locale: locale.clone(),
            files: Vec::new(),
            entries: FxHashMap::default(),
            replaced: FxHashSet::default(),
            bundle: OnceLock::new(),
        };
        let mut problems = Vec::new();
        for (layer, files) in layers.iter().enumerate() {
            let parsed: Vec<_> = files.par_iter().map(|(path, text)| syntax::parse(path, text)).collect();
            for ((path, _), (resource, found)) in files.iter().zip(parsed) {
                problems.extend(found);
                let Some(resource) = resource else { continue };
                catalog.files.push(File { layer, path: (*path).to_owned(), resource: Arc::new(resource) });
                catalog.index(&mut problems);
            }
        }
        (catalog, problems)
    }

    /// The locale.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The messages in file order, without those that a later layer replaced.
    pub fn messages(&self) -> impl Iterator<Item = &ast::Message<&str>> {
        self.entries_in_order().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message),
            _ => None,
        })
    }

    /// The terms in file order, without those that a later layer replaced.
    pub fn terms(&self) -> impl Iterator<Item = &ast::Term<&str>> {
        self.entries_in_order().filter_map(|entry| match entry {
            ast::Entry::Term(term) => Some(term),
            _ => None,
        })
    }

    /// The message `id`.
    pub fn message(&self, id: &str) -> Option<&ast::Message<&str>> {
        match self.entry(*self.entries.get(id)?) {
            ast::Entry::Message(message) => Some(message),
            _ => None,
        }
    }

    /// The term `id`, without its hyphen.
    pub fn term(&self, id: &str) -> Option<&ast::Term<&str>> {
        match self.entry(*self.entries.get(format!("-{id}").as_str())?) {
            ast::Entry::Term(term) => Some(term),
            _ => None,
        }
    }

    /// Number of messages and terms.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// A problem at `part`, a slice of one of the files (an identifier, say).
    pub(super) fn problem(&self, severity: Severity, part: &str, message: Message) -> Problem {
        let (path, line, column) = self.place(part);
        Problem { severity, path, line, column, message, hint: None }
    }

    /// Path, line and column of `part`, a slice of one of the files; nothing and zeros when it is none.
    pub(super) fn place(&self, part: &str) -> (String, usize, usize) {
        let start = part.as_ptr() as usize;
        let place = self.files.iter().find_map(|file| {
            let source = file.resource.source();
            let offset = start.checked_sub(source.as_ptr() as usize).filter(|offset| *offset < source.len())?;
            Some((file.path.clone(), Lines::new(source).position(offset)))
        });
        place.map_or_else(Default::default, |(path, at)| (path, at.line, at.column))
    }

    /// The messages ready to be formatted, without the marks that Fluent puts round placeables.
    pub(super) fn bundle(&self) -> &Bundle {
        self.bundle.get_or_init(|| {
            let mut bundle: Bundle = FluentBundle::new_concurrent(vec![self.locale.clone()]);
            bundle.set_use_isolating(false);
            for file in &self.files {
                bundle.add_resource_overriding(Arc::clone(&file.resource));
            }
            bundle
        })
    }

    /// Enter the entries of the last file.
    fn index(&mut self, problems: &mut Vec<Problem>) {
        let file = self.files.len() - 1;
        let layer = self.files[file].layer;
        let resource = Arc::clone(&self.files[file].resource);
        for (entry, found) in resource.entries().enumerate() {
            let (id, name) = match found {
                ast::Entry::Message(message) => (message.id.name.to_owned(), message.id.name),
                ast::Entry::Term(term) => (format!("-{}", term.id.name), term.id.name),
                _ => continue,
            };
            let place = Place { layer, file, entry };
            let Some(before) = self.entries.insert(id, place) else { continue };
            self.replaced.insert(before);
            if before.layer == layer {
                let message = Message::new("locales-duplicate-id").text("id", name);
                let mut problem = self.problem(Severity::Error, name, message);
                problem.hint = Some(Message::new("locales-duplicate-id-hint"));
                problems.push(problem);
            }
        }
    }

    fn entries_in_order(&self) -> impl Iterator<Item = &ast::Entry<&str>> {
        let files = self.files.iter().enumerate();
        files.flat_map(move |(file, source)| {
            let entries = source.resource.entries().enumerate();
            let stands = move |entry: usize| {
                let place = |layer: usize| Place { layer, file, entry };
                self.replaced.is_empty() || !self.replaced.contains(&place(source.layer))
            };
            entries.filter(move |(entry, _)| stands(*entry)).map(|(_, entry)| entry)
        })
    }

    fn entry(&self, place: Place) -> &ast::Entry<&str> {
        self.files[place.file].resource.get_entry(place.entry).expect("an entry that was indexed")
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files: Vec<&str> = self.files.iter().map(|file| file.path.as_str()).collect();
        formatter
            .debug_struct("Catalog")
            .field("locale", &self.locale.to_string())
            .field("files", &files)
            .field("entries", &self.entries.len())
            .finish_non_exhaustive()
    }
}

/// The pattern of the attribute `name` of `message`.
pub(super) fn attribute<'c>(message: &'c ast::Message<&'c str>, name: &str) -> Option<&'c ast::Pattern<&'c str>> {
    message.attributes.iter().find(|attribute| attribute.id.name == name).map(|attribute| &attribute.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(layers: &[&[(&str, &str)]]) -> (Catalog, Vec<Problem>) {
        Catalog::read(&"fr".parse().unwrap(), layers)
    }

    fn ids(catalog: &Catalog) -> Vec<&str> {
        catalog.messages().map(|message| message.id.name).collect()
    }

    #[test]
    fn a_later_layer_replaces_and_adds() {
        let (catalog, problems) =
            read(&[&[("a.ftl", "one = 1\ntwo = 2\n-t = T\n")], &[("b.ftl", "three = 3\none = I\n")]]);
        assert_eq!(problems, []);
        assert_eq!(ids(&catalog), ["two", "three", "one"]);
        assert_eq!(catalog.len(), 4);
        let mut errors = Vec::new();
        let pattern = catalog.bundle().get_message("one").and_then(|message| message.value()).unwrap();
        assert_eq!(catalog.bundle().format_pattern(pattern, None, &mut errors), "I");
    }

    #[test]
    fn an_id_stands_once_in_a_layer() {
        let (catalog, problems) = read(&[&[("a.ftl", "one = 1\n"), ("b.ftl", "two = 2\none = again\n")]]);
        assert_eq!(ids(&catalog), ["two", "one"]);
        let [problem] = problems.as_slice() else { panic!("{problems:?}") };
        assert_eq!((problem.path.as_str(), problem.line, problem.column), ("b.ftl", 2, 1));
        assert_eq!(problem.message.id, "locales-duplicate-id");
    }

    #[test]
    fn what_is_broken_is_left_out_and_reported() {
        let (catalog, problems) = read(&[&[("a.ftl", "one = 1\n\nbroken = { $x ->\n    [a] A\n }\nthree = 3\n")]]);
        assert_eq!(ids(&catalog), ["one", "three"]);
        let [problem] = problems.as_slice() else { panic!("{problems:?}") };
        assert_eq!((problem.line, problem.message.id.as_str()), (3, "locales-syntax-default-variant"));
    }
}
