//! Words with hyphens: which of their parts inflect.

use super::super::{closed::Closed, elision::is_apostrophe};
use super::{Inflected, feminines, plurals};

/// What is asked of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// Its plural.
    Plural,
    /// Its feminine.
    Feminine,
}

/// The forms of a hyphenated word that the table of exceptions does not know.
pub(super) fn inflect(word: &str, change: Change) -> Vec<Inflected> {
    let parts: Vec<&str> = word.split('-').collect();
    let head = parts.iter().take(parts.len() - 1).take_while(|part| is_fixed(part)).count();
    let varying = varying(&parts, head, change);
    let rule = match change {
        Change::Plural => "fr-plural-compound",
        Change::Feminine => "fr-feminine-compound",
    };
    let mut forms = vec![Inflected { text: String::with_capacity(word.len() + 4), rule }];
    for (index, part) in parts.iter().enumerate() {
        let hyphen = if index == 0 { "" } else { "-" };
        let choices = if varying(index) { changed(part, change) } else { vec![(*part).to_owned()] };
        forms = join(&forms, hyphen, &choices);
    }
    forms
}

/// Which parts inflect, by their index: those behind the fixed ones, but only the first of « chef-d’œuvre » and
/// « année-lumière », and only the last of « couvre-feu ».
fn varying(parts: &[&str], head: usize, change: Change) -> impl Fn(usize) -> bool + use<> {
    let last = parts.len() - 1;
    let linked = parts[head..].iter().skip(1).any(|part| is_link(part));
    let complement = head < last && Closed::ComplementPart.has(parts[last]);
    let verbal = head < last && Closed::VerbPart.has(parts[head]);
    move |index| match (linked || complement, verbal) {
        (true, _) => index == head,
        (false, true) => index == last && change == Change::Plural,
        (false, false) => index >= head,
    }
}

fn changed(part: &str, change: Change) -> Vec<String> {
    let forms = match change {
        Change::Plural => plurals(part),
        Change::Feminine => feminines(part),
    };
    forms.into_iter().map(|form| form.text).collect()
}

fn join(forms: &[Inflected], hyphen: &str, choices: &[String]) -> Vec<Inflected> {
    let mut joined = Vec::with_capacity(forms.len() * choices.len());
    for form in forms {
        for choice in choices {
            joined.push(Inflected { text: format!("{}{hyphen}{choice}", form.text), rule: form.rule });
        }
    }
    joined
}

/// Whether a leading part never inflects: a prefix, an adverb, a linking form in -o, a numeral.
fn is_fixed(part: &str) -> bool {
    (part.ends_with('o') && part.len() > 2) || Closed::FixedPart.has(part)
}

fn is_link(part: &str) -> bool {
    let elided = part.find(is_apostrophe).is_some_and(|at| Closed::LinkPart.has(&part[..at]));
    elided || Closed::LinkPart.has(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, expected_plurals: &str, expected_feminines: &str) {
        let texts = |forms: Vec<Inflected>| forms.into_iter().map(|form| form.text).collect::<Vec<_>>().join(" ");
        assert_eq!(texts(plurals(word)), expected_plurals, "{word}");
        assert_eq!(texts(feminines(word)), expected_feminines, "{word}");
    }

    #[test]
    fn persons() {
        check("vice-président", "vice-présidents", "vice-présidente");
        check("ex-ministre", "ex-ministres", "ex-ministre");
        check("président-directeur", "présidents-directeurs", "présidente-directrice");
        check("sud-coréen", "sud-coréens", "sud-coréenne");
        check("franco-allemand", "franco-allemands", "franco-allemande");
        check("porte-parole", "porte-parole porte-paroles", "porte-parole");
        check("vice-Premier", "vice-Premiers", "vice-Première");
    }

    #[test]
    fn things() {
        let check = |word, expected| check(word, expected, &feminines(word)[0].text);
        check("fusion-acquisition", "fusions-acquisitions");
        check("arc-en-ciel", "arcs-en-ciel");
        check("couvre-feu", "couvre-feux");
        check("état-major", "états-majors");
        check("assurance-vie", "assurances-vie");
        check("avant-garde", "avant-gardes");
        check("mot-clé", "mots-clés mots-clefs");
        check("main-d’œuvre", "mains-d’œuvre");
    }
}
