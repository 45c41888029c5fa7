//! The number of English nouns.

use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

/// The plurals of `word`, the one to write first. A word that is a plural already, or has none, stays as it is.
pub(super) fn plurals(word: &str) -> Vec<String> {
    let lower = word.to_lowercase();
    if let Some(listed) = TABLE.plurals.get(lower.as_str()) {
        return listed.split('|').map(|form| cased(word, form)).collect();
    }
    if is_plural(word) || is_uncountable(word) {
        return vec![word.to_owned()];
    }
    vec![regular_plural(word, &lower)]
}

/// The plural that the endings give, even to a word that has none in good English: what a writer may have written.
pub(super) fn any_plurals(word: &str) -> Vec<String> {
    let mut plurals = plurals(word);
    if plurals.len() == 1 && plurals[0] == word && !is_plural(word) {
        plurals.push(regular_plural(word, &word.to_lowercase()));
    }
    plurals
}

/// The singular of `word`, if it is a plural.
pub(super) fn singular(word: &str) -> Option<String> {
    let lower = word.to_lowercase();
    if let Some(listed) = TABLE.singulars.get(lower.as_str()) {
        return (*listed != lower).then(|| cased(word, listed));
    }
    if let Some(acronym) = word.strip_suffix('s').filter(|acronym| is_acronym(acronym)) {
        return Some(acronym.to_owned());
    }
    if let Some(stem) = lower.strip_suffix("men").filter(|stem| stem.len() > 2) {
        return Some(format!("{}man", &word[..stem.len()]));
    }
    if !lower.ends_with('s') || ["ss", "us", "is"].iter().any(|ending| lower.ends_with(ending)) || word.len() < 3 {
        return None;
    }
    let cut = |ending: usize| word[..word.len() - ending].to_owned();
    if lower.ends_with("ies") && word.len() > 4 {
        return Some(cut(3) + "y");
    }
    let sibilant = ["ches", "shes", "xes", "sses", "zzes"].iter().any(|ending| lower.ends_with(ending));
    Some(cut(if sibilant { 2 } else { 1 }))
}

/// Whether `word` looks like a plural.
pub(super) fn is_plural(word: &str) -> bool {
    let lower = word.to_lowercase();
    !TABLE.plurals.contains_key(lower.as_str()) && singular(word).is_some()
}

/// Whether `word` has no plural.
pub(super) fn is_uncountable(word: &str) -> bool {
    let lower = word.to_lowercase();
    let last = lower.rsplit('-').next().unwrap_or(&lower);
    let abstraction = ["ness", "ism"].iter().any(|ending| last.ends_with(ending));
    abstraction || is_gerund(last) || LISTS.uncountable.contains(last) || LISTS.uncountable.contains(lower.as_str())
}

/// Whether `word` names an activity (« peacekeeping »), not a thing or an event (« meeting »).
fn is_gerund(word: &str) -> bool {
    word.len() > 5 && word.ends_with("ing") && !LISTS.countable.contains(word)
}

fn regular_plural(word: &str, lower: &str) -> String {
    if is_acronym(word) {
        return format!("{word}s");
    }
    if let Some(stem) = lower.strip_suffix("man").filter(|stem| stem.len() > 2 && !LISTS.no_men.contains(lower)) {
        return format!("{}men", &word[..stem.len()]);
    }
    let consonant_y = lower.ends_with('y') && !["ay", "ey", "oy", "uy"].iter().any(|ending| lower.ends_with(ending));
    let sibilant = ["s", "x", "z", "ch", "sh"].iter().any(|ending| lower.ends_with(ending));
    if consonant_y {
        return format!("{}ies", &word[..word.len() - 1]);
    }
    format!("{word}{}", if sibilant { "es" } else { "s" })
}

fn is_acronym(word: &str) -> bool {
    word.chars().filter(|letter| letter.is_uppercase()).count() > 1
}

fn cased(word: &str, form: &str) -> String {
    let mut letters = form.chars();
    match letters.next() {
        Some(first) if word.starts_with(char::is_uppercase) => first.to_uppercase().chain(letters).collect(),
        _ => form.to_owned(),
    }
}

struct Table {
    plurals: FxHashMap<&'static str, &'static str>,
    singulars: FxHashMap<&'static str, &'static str>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let rows = || include_str!("inflection.tsv").lines().filter_map(|line| line.split_once('\t'));
    let singulars = rows().flat_map(|(one, many)| many.split('|').map(move |form| (form, one)));
    Table { plurals: rows().collect(), singulars: singulars.collect() }
});

/// Nouns by what becomes of them.
struct Lists {
    /// Without a plural.
    uncountable: FxHashSet<&'static str>,
    /// Events and things in -ing, which have a plural.
    countable: FxHashSet<&'static str>,
    /// Words in -man that have nothing to do with men.
    no_men: FxHashSet<&'static str>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let list = |name: &str| {
        let lines = include_str!("nouns.txt").lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(list, _)| *list == name).flat_map(|(_, words)| words.split(' ')).collect()
    };
    Lists { uncountable: list("uncountable"), countable: list("countable"), no_men: list("no-men") }
});

#[cfg(test)]
mod tests {
    use super::*;

    fn check(singular_form: &str, plural_forms: &str) {
        let forms = plurals(singular_form);
        assert_eq!(forms.join(" "), plural_forms, "plural of {singular_form}");
        if forms[0] != singular_form {
            assert_eq!(singular(&forms[0]).as_deref(), Some(singular_form), "singular of {}", forms[0]);
        }
    }

    #[test]
    fn there_and_back() {
        check("minister", "ministers");
        check("company", "companies");
        check("attorney", "attorneys");
        check("launch", "launches");
        check("tax", "taxes");
        check("SME", "SMEs");
        check("MEP", "MEPs");
        check("AI", "AIs");
        check("CPU", "CPUs");
        check("spokesman", "spokesmen");
        check("person", "people persons");
        check("criterion", "criteria");
        check("Analysis", "Analyses");
        check("veto", "vetoes");
        check("aircraft", "aircraft");
        check("meeting", "meetings");
        check("case", "cases");
        check("house", "houses");
    }

    #[test]
    fn what_has_no_plural() {
        check("legislation", "legislation");
        check("peacekeeping", "peacekeeping");
        check("case-law", "case-laws");
        check("media", "media");
        check("tariffs", "tariffs");
        assert_eq!(any_plurals("equipment"), ["equipment", "equipments"]);
        assert_eq!(any_plurals("people"), ["people"]);
    }

    #[test]
    fn what_is_no_plural() {
        for word in ["process", "status", "basis"] {
            assert!(!is_plural(word), "{word}");
        }
        assert!(is_plural("prices") && is_plural("people") && is_plural("PhDs") && !is_plural("EU"));
    }
}
