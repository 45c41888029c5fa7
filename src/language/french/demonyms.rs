//! Adjectives of country, region and continent: « français », « sud-coréenne », « franco-allemands ».

use super::inflection::{feminines, plurals};
use crate::text::compare::composed;
use crate::text::words::{Word, key};
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

/// Whether `word` is such an adjective, in any gender, number and case.
pub(super) fn is_demonym(word: &str) -> bool {
    let lower = composed(word).to_lowercase();
    if ADJECTIVES.contains(&lower) {
        return true;
    }
    // « franco-allemand », « israélo-palestinien »: linking forms in -o before an adjective
    lower
        .rsplit_once('-')
        .is_some_and(|(linked, last)| linked.split('-').all(|part| part.ends_with('o')) && ADJECTIVES.contains(last))
}

/// Whether such an adjective may end with `word`, by its key: most words are turned away.
pub(super) fn may_end_demonym(word: &Word) -> bool {
    LAST_KEYS.contains(&word.key)
}

static LAST_KEYS: LazyLock<FxHashSet<u64>> = LazyLock::new(|| {
    let last = |adjective: &String| key(adjective.rsplit('-').next().unwrap_or(adjective));
    ADJECTIVES.iter().map(last).collect()
});

static ADJECTIVES: LazyLock<FxHashSet<String>> = LazyLock::new(|| {
    let mut forms = FxHashSet::default();
    for adjective in include_str!("demonyms.txt").lines() {
        for singular in feminines(adjective).into_iter().map(|form| form.text).chain([adjective.to_owned()]) {
            forms.extend(plurals(&singular).into_iter().map(|form| form.text));
            forms.insert(singular);
        }
    }
    forms
});

#[cfg(test)]
mod tests {
    use super::is_demonym;

    #[test]
    fn all_forms_and_compounds() {
        for word in [
            "français",
            "Françaises",
            "sud-coréenne",
            "franco-allemands",
            "grecque",
            "NÉO-ZÉLANDAISE",
            "russe",
            "franc\u{327}ais",
        ] {
            assert!(is_demonym(word), "{word}");
        }
        for word in ["étranger", "franco-général", "minis", "allemagne"] {
            assert!(!is_demonym(word), "{word}");
        }
    }
}
