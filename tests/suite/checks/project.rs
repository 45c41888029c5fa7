//! A small project for examples: glossary rows and messages.

use std::sync::Arc;
use visavis::glossary::{self, Entry, Termbase};
use visavis::locales::{Catalog, Lexicon, Names};
use visavis::memory::{Memory, Neighbours, Shelf, Unit};
use visavis::model::{Locale, State};
use visavis::project::embedded;
use visavis::resources::Resources;

/// A project made of glossary rows and messages.
pub(super) struct Project {
    pub(super) resources: Resources,
    pub(super) reverse: Termbase,
}

/// Files: a path and a text each.
type Files<'f> = &'f [(&'f str, &'f str)];

impl Project {
    /// The project of these `rows` (CSV), messages and past pairs for source and target.
    pub(super) fn new(locales: (&Locale, &Locale), rows: Files<'_>, messages: (Files<'_>, Files<'_>)) -> Self {
        let (source, target) = locales;
        let entries: Vec<Entry> = rows
            .iter()
            .flat_map(|(path, text)| {
                let (entries, problems) = glossary::read(path, text, source);
                assert!(problems.is_empty(), "{problems:?}");
                entries
            })
            .collect();
        let (left, problems) = Catalog::read(source, &[messages.0]);
        assert!(problems.is_empty(), "{problems:?}");
        let (right, problems) = Catalog::read(target, &[messages.1]);
        assert!(problems.is_empty(), "{problems:?}");
        let (lexicon, problems) = Lexicon::new(&left);
        assert!(problems.is_empty(), "{problems:?}");
        let resources = Resources {
            source: source.clone(),
            target: target.clone(),
            termbase: Termbase::new(entries.clone(), source, target),
            names: Names::new(Arc::new(lexicon), Arc::new(right)),
            memory: Memory::default(),
        };
        Self { resources, reverse: Termbase::new(entries, target, source) }
    }

    /// The same project with past pairs: a source and its target in turn.
    pub(super) fn remembering(mut self, lines: &[&String]) -> Self {
        let unit = |pair: &[&'_ String]| (pair[0].clone(), pair[1].clone());
        let pairs: Vec<(String, String)> = lines.chunks_exact(2).map(unit).collect();
        let units = pairs.iter().map(|(source, target)| Unit {
            source,
            target,
            neighbours: Neighbours::default(),
            place: "memory.tmx",
            state: State::Translated,
        });
        if !pairs.is_empty() {
            self.resources.memory = Memory::new(vec![Shelf::build(units)]);
        }
        self
    }

    /// The project that the program carries, French to English.
    pub(super) fn embedded() -> Self {
        let [source, target] = ["fr", "en"].map(|tag| tag.parse().unwrap());
        let [left, right] = ["fr", "en"].map(|tag| embedded::locale(tag).collect::<Vec<_>>());
        Self::new((&source, &target), embedded::glossary(), (&left, &right))
    }
}
