//! A small project for examples: glossary rows and messages.

use std::sync::Arc;
use visavis::glossary::{self, Entry, Termbase};
use visavis::language;
use visavis::locales::{Catalog, Discourse, Lexicon, Names};
use visavis::model::{Locale, Mention, Pair, Style};
use visavis::pipeline::check::Recognise;
use visavis::project::embedded;
use visavis::resources::overlap;
use visavis::text::Words;

/// A project made of glossary rows and messages.
pub(super) struct Project {
    terms: Termbase,
    reverse: Termbase,
    names: Names,
    source: Locale,
    target: Locale,
    style: Style,
}

/// Files: a path and a text each.
type Files<'f> = &'f [(&'f str, &'f str)];

impl Project {
    /// The project of these `rows` (CSV) and messages for source and target.
    pub(super) fn new(
        locales: (&Locale, &Locale),
        rows: Files<'_>,
        messages: (Files<'_>, Files<'_>),
        style: Style,
    ) -> Self {
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
        Self {
            terms: Termbase::new(entries.clone(), source, target),
            reverse: Termbase::new(entries, target, source),
            names: Names::new(Arc::new(lexicon), Arc::new(right)),
            source: source.clone(),
            target: target.clone(),
            style,
        }
    }

    /// The project that the program carries, French to English.
    pub(super) fn embedded(style: Style) -> Self {
        let [source, target] = ["fr", "en"].map(|tag| tag.parse().unwrap());
        let [left, right] = ["fr", "en"].map(|tag| embedded::locale(tag).collect::<Vec<_>>());
        Self::new((&source, &target), embedded::glossary(), (&left, &right), style)
    }
}

impl Recognise for Project {
    fn mentions(&self, pairs: &[Pair]) -> Vec<Vec<Mention>> {
        let mut discourse = Discourse::default();
        let language = |locale| language::of(locale).expect("a known language");
        let (source, target) = (language(&self.source), language(&self.target));
        let mut of = |pair: &Pair| {
            let words = Words::new(&pair.source);
            let mut mentions = self.terms.mentions(&words, &[]);
            mentions.extend(self.names.mentions(&words, &self.style, &mut discourse));
            mentions.extend(visavis::values::mentions(&pair.source, source, target, &self.style));
            overlap::resolve(mentions)
        };
        pairs.iter().map(&mut of).collect()
    }

    fn reverse(&self, pairs: &[Pair]) -> Vec<Vec<Mention>> {
        pairs.iter().map(|pair| overlap::resolve(self.reverse.mentions(&Words::new(&pair.target), &[]))).collect()
    }

    fn is_reversible(&self) -> bool {
        true
    }
}
