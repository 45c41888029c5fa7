//! What the columns of a glossary file mean.

use crate::model::Locale;
use rapidfuzz::distance::levenshtein;

/// What a column holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Column {
    /// The id of the concept.
    Id,
    /// Wordings that a locale accepts, the preferred one first.
    Accepted(Locale),
    /// Wordings that are errors in a locale.
    Deprecated(Locale),
    /// Forms that the rules of the language do not make.
    Forms(Locale),
    /// Part of speech.
    Class,
    /// Grammatical gender.
    Gender,
    /// Grammatical number.
    Count,
    /// Case policy.
    Case,
    /// What must stand before the term.
    Guard,
    /// Sentences in which the term must be found.
    Examples,
    /// Sentences in which it must not be found.
    CounterExamples,
    /// A note for people.
    Note,
    /// Something of somebody else's, kept as it is.
    Unknown,
}

impl Column {
    /// The locale of its accepted wordings.
    pub fn locale(self) -> Option<Locale> {
        if let Self::Accepted(locale) = self { Some(locale) } else { None }
    }
}

/// The columns that are not a locale's.
const NAMED: &[(&str, Column)] = &[
    ("id", Column::Id),
    ("pos", Column::Class),
    ("gender", Column::Gender),
    ("number", Column::Count),
    ("case", Column::Case),
    ("guard", Column::Guard),
    ("examples", Column::Examples),
    ("counter_examples", Column::CounterExamples),
    ("note", Column::Note),
];

/// What the column called `name` holds.
pub fn column(name: &str) -> Column {
    let name = name.trim().to_ascii_lowercase();
    if let Some((_, column)) = NAMED.iter().find(|(known, _)| *known == name) {
        return column.clone();
    }
    let (tag, kind): (&str, fn(Locale) -> Column) = match name.rsplit_once('_') {
        Some((tag, "forbidden" | "deprecated")) => (tag, Column::Deprecated),
        Some((tag, "forms")) => (tag, Column::Forms),
        _ => (&name, Column::Accepted),
    };
    locale(tag).map_or(Column::Unknown, kind)
}

/// The column that people most likely meant by `name`.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    nearest_of(name, NAMED.iter().map(|(known, _)| *known))
}

/// The one of `names` that people most likely meant by `name`: at most a third of it is wrong.
pub(super) fn nearest_of<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let lower = name.to_lowercase();
    let distance = |known: &str| levenshtein::distance(lower.chars(), known.chars());
    let limit = lower.chars().count().div_ceil(3);
    names.map(|known| (distance(known), known)).filter(|(distance, _)| *distance <= limit).min().map(|(_, known)| known)
}

/// A locale as a column names it: a language of two letters, or anything with a region or script behind.
fn locale(tag: &str) -> Option<Locale> {
    let locale: Locale = tag.parse().ok()?;
    let named = tag.len() == 2 || (tag.contains(['-', '_']) && (locale.region.is_some() || locale.script.is_some()));
    named.then_some(locale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_and_names_are_told_apart() {
        let english: Locale = "en".parse().unwrap();
        assert_eq!(column("id"), Column::Id);
        assert_eq!(column(" EN "), Column::Accepted(english.clone()));
        assert_eq!(column("en_forbidden"), Column::Deprecated(english.clone()));
        assert_eq!(column("en_deprecated"), Column::Deprecated(english));
        assert_eq!(column("pt-BR"), Column::Accepted("pt-BR".parse().unwrap()));
        assert_eq!(column("fr_forms"), Column::Forms("fr".parse().unwrap()));
        assert_eq!(column("pos"), Column::Class);
        assert_eq!(column("domain"), Column::Unknown);
        assert_eq!(column("tag"), Column::Unknown);
    }
}
