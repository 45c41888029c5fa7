//! The plural of a word.

use super::compounds::{self, Change};
use super::exceptions::exception;
use super::{Inflected, is_acronym, lower};

/// The plurals of `word`, the one to write first.
pub(in super::super) fn plurals(word: &str) -> Vec<Inflected> {
    if is_acronym(word) {
        return Inflected::one(word.to_owned(), "fr-plural-invariable");
    }
    let lower = lower(word);
    if let Some((prefix, found)) = exception(&lower)
        && !found.plurals.is_empty()
    {
        return found.plurals.split('|').map(|form| listed(word, prefix, form)).collect();
    }
    if word.contains('-') {
        return compounds::inflect(word, Change::Plural);
    }
    let (ending, added, rule) = regular(&lower);
    Inflected::one([word.strip_suffix(ending).unwrap_or(word), added].concat(), rule)
}

/// The singular of an adjective that is known in the plural, where the ending tells it.
pub(in super::super) fn singular_adjective(word: &str) -> Option<String> {
    match word.strip_suffix("aux") {
        Some(stem) => Some(format!("{stem}al")),
        None if word.ends_with("eux") => None,
        None => word.strip_suffix('s').filter(|rest| !rest.ends_with(['i', 's'])).map(ToOwned::to_owned),
    }
}

/// The ending that the plural replaces, what it puts there, and the rule.
fn regular(word: &str) -> (&'static str, &'static str, &'static str) {
    if word.ends_with(['s', 'x', 'z']) {
        ("", "", "fr-plural-unchanged")
    } else if word.ends_with("al") {
        ("l", "ux", "fr-plural-aux")
    } else if word.ends_with("au") || word.ends_with("eu") || word.ends_with("œu") {
        ("", "x", "fr-plural-x")
    } else {
        ("", "s", "fr-plural-s")
    }
}

fn listed(word: &str, prefix: &str, form: &str) -> Inflected {
    Inflected { text: super::exceptions::cased(word, [prefix, form].concat()), rule: "fr-plural-irregular" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, expected: &str) {
        let forms: Vec<String> = plurals(word).into_iter().map(|form| form.text).collect();
        assert_eq!(forms.join(" "), expected, "{word}");
    }

    #[test]
    fn endings() {
        check("ministre", "ministres");
        check("pays", "pays");
        check("voix", "voix");
        check("gaz", "gaz");
        check("national", "nationaux");
        check("niveau", "niveaux");
        check("vœu", "vœux");
        check("trou", "trous");
        check("portail", "portails");
    }

    #[test]
    fn exceptions_with_and_without_prefix() {
        check("festival", "festivals");
        check("final", "finals finaux");
        check("œil", "yeux");
        check("bijou", "bijoux");
        check("bail", "baux");
        check("microtravail", "microtravaux");
        check("Travail", "Travaux");
    }

    #[test]
    fn what_never_changes() {
        check("PME", "PME");
        check("5G", "5G");
        check("IA", "IA");
    }

    #[test]
    fn back_to_the_singular() {
        assert_eq!(singular_adjective("législatives").as_deref(), Some("législative"));
        assert_eq!(singular_adjective("régionaux").as_deref(), Some("régional"));
        assert_eq!(singular_adjective("précieux"), None);
    }
}
