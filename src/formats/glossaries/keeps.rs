//! What each glossary format keeps of an entry: a table, `keeps.tsv`, which tests prove by writing and reading.

use super::Languages;
use super::deepl::is_taken;
use crate::glossary::{Entry, Status};
use crate::model::{Choice, Locale};
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

/// Something that an entry can say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Feature {
    /// The id of the concept.
    Ids,
    /// Renderings in more than one language.
    Languages,
    /// A rendering that is the source term as it is.
    DoNotTranslate,
    /// Several source wordings of one concept.
    Synonyms,
    /// Renderings that are accepted beside the preferred one.
    Admitted,
    /// Wordings that are errors.
    Forbidden,
    /// Several concepts with one source wording.
    Homographs,
    /// A term without a rendering.
    Untranslated,
    /// Wordings of more than a kilobyte, or with control characters.
    Long,
    /// Vertical bars in wordings, forms and examples.
    Bars,
    /// A note for people.
    Notes,
    /// What kind of word the term is.
    Class,
    /// Its gender.
    Gender,
    /// Its grammatical number.
    Number,
    /// Whether case counts.
    Case,
    /// Inflected forms.
    Forms,
    /// What must stand before the term.
    Guard,
    /// Sentences in which the term must be found.
    Examples,
    /// Sentences in which it must not be found.
    CounterExamples,
}

impl Choice for Feature {
    const ALL: &'static [Self] = &[
        Self::Ids,
        Self::Languages,
        Self::DoNotTranslate,
        Self::Synonyms,
        Self::Admitted,
        Self::Forbidden,
        Self::Homographs,
        Self::Untranslated,
        Self::Long,
        Self::Bars,
        Self::Notes,
        Self::Class,
        Self::Gender,
        Self::Number,
        Self::Case,
        Self::Forms,
        Self::Guard,
        Self::Examples,
        Self::CounterExamples,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Ids => "ids",
            Self::Languages => "languages",
            Self::DoNotTranslate => "do-not-translate",
            Self::Synonyms => "synonyms",
            Self::Admitted => "admitted",
            Self::Forbidden => "forbidden",
            Self::Homographs => "homographs",
            Self::Untranslated => "untranslated",
            Self::Long => "long",
            Self::Bars => "bars",
            Self::Notes => "notes",
            Self::Class => "class",
            Self::Gender => "gender",
            Self::Number => "number",
            Self::Case => "case",
            Self::Forms => "forms",
            Self::Guard => "guard",
            Self::Examples => "examples",
            Self::CounterExamples => "counter-examples",
        }
    }
}

/// How far a format keeps a feature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Keeps {
    /// What was written reads as it was.
    Yes,
    /// Every wording is there, but not what ties them together.
    Apart,
    /// It is left out.
    No,
}

impl Choice for Keeps {
    const ALL: &'static [Self] = &[Self::Yes, Self::Apart, Self::No];

    fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Apart => "apart",
            Self::No => "no",
        }
    }
}

/// What is left out of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loss {
    /// What is left out.
    pub feature: Feature,
    /// Of how many entries.
    pub count: usize,
}

static TABLE: LazyLock<Vec<Vec<&'static str>>> = LazyLock::new(|| {
    let lines = include_str!("keeps.tsv").lines();
    lines.map(|line| line.split('\t').collect()).collect()
});

/// How far the format called `format` keeps `feature`.
///
/// # Panics
/// When there is no such format.
pub fn keeps(format: &str, feature: Feature) -> Keeps {
    let column = TABLE[0].iter().position(|name| *name == format).expect("the table has a column for each format");
    let row = TABLE.iter().find(|row| row[0] == feature.name()).expect("the table has a row for each feature");
    Keeps::named(row[column]).expect("the table has none but known words")
}

/// What the format called `format` leaves out of `entries`, which have no terms but those of `languages`.
pub fn losses(format: &str, entries: &[Entry], languages: Languages<'_>) -> Vec<Loss> {
    let lost = Feature::ALL.iter().copied().filter(|feature| keeps(format, *feature) == Keeps::No);
    lost.map(|feature| Loss { feature, count: feature.count(entries, languages) })
        .filter(|loss| loss.count > 0)
        .collect()
}

impl Feature {
    /// How many of `entries` have it. Every id counts that is not just the wording.
    fn count(self, entries: &[Entry], languages: Languages<'_>) -> usize {
        if self == Self::Homographs {
            return homographs(entries, languages.source);
        }
        entries.iter().filter(|entry| self.is_in(entry, languages)).count()
    }

    fn is_in(self, entry: &Entry, languages: Languages<'_>) -> bool {
        let Languages { source, targets } = languages;
        let own = |status: Status| entry.terms.iter().flat_map(|terms| &terms.terms).any(|term| term.status == status);
        let wordings = || entry.terms.iter().flat_map(|terms| &terms.terms).map(|term| term.text.as_str());
        match self {
            Self::Ids => entry.accepted(source).next() != Some(entry.id.as_str()),
            Self::Languages => targets.iter().skip(1).any(|target| entry.terms(target).next().is_some()),
            Self::DoNotTranslate => targets.iter().any(|target| {
                let rendering = entry.accepted(target).next();
                rendering.is_some() && rendering == entry.accepted(source).next()
            }),
            Self::Synonyms => entry.accepted(source).nth(1).is_some(),
            Self::Admitted => targets.iter().any(|target| entry.accepted(target).nth(1).is_some()),
            Self::Forbidden => own(Status::Deprecated),
            Self::Homographs => unreachable!("it is seen by comparing entries"),
            Self::Untranslated => targets.first().is_none_or(|target| entry.accepted(target).next().is_none()),
            Self::Long => wordings().any(|wording| !is_taken(wording)),
            Self::Bars => {
                let forms = entry.terms.iter().flat_map(|terms| &terms.forms).map(String::as_str);
                let examples = entry.examples.iter().chain(&entry.counter_examples).map(String::as_str);
                wordings().chain(forms).chain(examples).any(|text| text.contains('|'))
            }
            Self::Notes => !entry.note.is_empty(),
            Self::Class => entry.class.is_some(),
            Self::Gender => entry.gender.is_some(),
            Self::Number => entry.count.is_some(),
            Self::Case => entry.case.is_some(),
            Self::Forms => entry.terms.iter().any(|terms| !terms.forms.is_empty()),
            Self::Guard => entry.guard.is_some(),
            Self::Examples => !entry.examples.is_empty(),
            Self::CounterExamples => !entry.counter_examples.is_empty(),
        }
    }
}

/// How many entries have a source wording that one before has, too.
fn homographs(entries: &[Entry], source: &Locale) -> usize {
    let mut seen: FxHashSet<&str> = FxHashSet::default();
    let mut count = 0;
    for entry in entries {
        let is_known = entry.accepted(source).any(|wording| seen.contains(wording));
        seen.extend(entry.accepted(source));
        count += usize::from(is_known);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::GLOSSARIES;

    #[test]
    fn the_table_has_every_format_and_feature_once() {
        let names: Vec<&str> = GLOSSARIES.iter().map(|format| format.name()).collect();
        assert_eq!(TABLE[0][1..], names);
        let features: Vec<&str> = TABLE[1..].iter().map(|row| row[0]).collect();
        assert_eq!(features, Feature::names().collect::<Vec<_>>());
        for row in &TABLE[1..] {
            assert!(
                row.len() == names.len() + 1 && row[1..].iter().all(|word| Keeps::named(word).is_some()),
                "{row:?}"
            );
        }
    }
}
