//! A small project for examples: glossary rows and messages.

use std::sync::Arc;
use visavis::glossary::{self, Termbase};
use visavis::language;
use visavis::locales::{Catalog, Discourse, Lexicon, Names};
use visavis::model::{Locale, Mention, Pair, Style};
use visavis::pipeline::check::Recognise;
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

impl Project {
    /// The project of these `rows` (CSV) and messages for source and target.
    pub(super) fn new((source, target): (&Locale, &Locale), rows: &str, messages: (&str, &str), style: Style) -> Self {
        let (entries, problems) = glossary::read("page.csv", rows, source);
        assert!(problems.is_empty(), "{problems:?}");
        // Every catalog has frames; those of a page may do without.
        let frames = "frame-title-country = { LE($title) } { $country-adjective }\n";
        let layers: [&[(&str, &str)]; 2] = [&[("frames.ftl", frames)], &[("page.ftl", messages.0)]];
        let (left, problems) = Catalog::read(source, &layers);
        assert!(problems.is_empty(), "{problems:?}");
        let (right, problems) = Catalog::read(target, &[&[("page.ftl", messages.1)]]);
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
