//! The feminine of a word.

use super::compounds::{self, Change};
use super::exceptions::{cased, exception};
use super::{Inflected, is_acronym, lower};

/// The feminines of `word`, the one to write first.
pub(in super::super) fn feminines(word: &str) -> Vec<Inflected> {
    if is_acronym(word) {
        return Inflected::one(word.to_owned(), "fr-feminine-unchanged");
    }
    let lower = lower(word);
    if let Some((prefix, found)) = exception(&lower)
        && !found.feminines.is_empty()
    {
        let forms = found.feminines.split('|').map(|form| cased(word, format!("{prefix}{form}")));
        return forms.map(|text| Inflected { text, rule: "fr-feminine-irregular" }).collect();
    }
    if word.contains('-') {
        return compounds::inflect(word, Change::Feminine);
    }
    let (ending, added, rule) = regular(&lower);
    let stem = word.strip_suffix(ending).unwrap_or(word);
    let mut forms = Inflected::one([stem, added].concat(), rule);
    if added == "ë" {
        // « ambiguë », or « ambigüe » as the spelling of 1990 has it
        let text = format!("{}üe", stem.strip_suffix('u').unwrap_or(stem));
        forms.push(Inflected { text, rule });
    }
    forms
}

/// The ending that the feminine replaces, what it puts there, and the rule.
type Ending = (&'static str, &'static str, &'static str);

fn regular(word: &str) -> Ending {
    let listed = ENDINGS.iter().find(|(ending, ..)| word.ends_with(ending));
    let Some((ending, added)) = listed else { return ("", "e", "fr-feminine-e") };
    match *ending {
        "teur" if !is_learned(word) => ("r", "se", "fr-feminine-teuse"),
        "teur" => ("eur", "rice", "fr-feminine-trice"),
        "e" | "a" | "o" | "y" => ("", "", "fr-feminine-unchanged"),
        "eur" => ("r", "se", "fr-feminine-euse"),
        "gu" => ("", "ë", "fr-feminine-gu"),
        _ => (ending, added, "fr-feminine-ending"),
    }
}

/// Endings and what the feminine puts in their place; the first that fits counts.
const ENDINGS: &[(&str, &str)] = &[
    ("eau", "elle"),
    ("gu", "ë"),
    ("er", "ère"),
    ("f", "ve"),
    ("teur", ""),
    ("eur", ""),
    ("eux", "euse"),
    ("oux", "ouse"),
    ("en", "enne"),
    ("on", "onne"),
    ("el", "elle"),
    ("eil", "eille"),
    ("ul", "ule"),
    ("et", "ette"),
    ("ic", "ique"),
    ("e", ""),
    ("a", ""),
    ("o", ""),
    ("y", ""),
];

/// Whether a word in -teur was made in Latin from a supine (« créateur », « lecteur »: -trice) and not in French from a
/// verb in -ter (« acheteur », « porteur »: -teuse). The letters before -teur tell nearly all of them apart; what they do
/// not tell is in the table of exceptions.
fn is_learned(word: &str) -> bool {
    let stem = word.strip_suffix("teur").unwrap_or(word);
    if stem.ends_with("mo") {
        return true;
    }
    let spoken = ["eau", "ou", "noyau", "o", "oi", "t", "ê", "e", "û", "f"].iter().any(|ending| stem.ends_with(ending));
    let nasal = stem.ends_with(['n', 'l', 'r', 's']) && !stem.ends_with("ul");
    let counting = stem.ends_with("comp") || stem.ends_with("domp");
    !(spoken || nasal || counting)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, expected: &str) {
        let forms: Vec<String> = feminines(word).into_iter().map(|form| form.text).collect();
        assert_eq!(forms.join(" "), expected, "{word}");
    }

    #[test]
    fn endings() {
        check("ministre", "ministre");
        check("député", "députée");
        check("chancelier", "chancelière");
        check("exécutif", "exécutive");
        check("européen", "européenne");
        check("breton", "bretonne");
        check("nouveau", "nouvelle");
        check("heureux", "heureuse");
        check("officiel", "officielle");
        check("coquet", "coquette");
        check("secret", "secrète");
        check("politique", "politique");
        check("parapublic", "parapublique");
        check("général", "générale");
        check("français", "française");
        check("ambigu", "ambiguë ambigüe");
        check("bio", "bio");
    }

    #[test]
    fn agents() {
        check("directeur", "directrice");
        check("sénateur", "sénatrice");
        check("contributeur", "contributrice");
        check("agriculteur", "agricultrice");
        check("éditeur", "éditrice");
        check("acheteur", "acheteuse");
        check("transporteur", "transporteuse");
        check("recruteur", "recruteuse");
        check("promoteur", "promotrice");
        check("travailleur", "travailleuse");
        check("meilleur", "meilleure");
        check("auteur", "autrice auteure auteur");
        check("coauteur", "coautrice coauteure coauteur");
    }

    #[test]
    fn persons_in_the_table() {
        check("chef", "cheffe chef");
        check("Premier", "Première");
        check("maître", "maîtresse");
        check("turc", "turque");
        check("préfet", "préfète");
    }
}
