//! English prose.

use crate::language::Prose;
use crate::language::prose::Spellings;
use crate::text::Words;
use std::sync::LazyLock;

/// Words that deny, alone or by their meaning.
const DENY: &[&str] = &[
    "no",
    "none",
    "nor",
    "nowhere",
    "without",
    "hardly",
    "barely",
    "scarcely",
    "rarely",
    "seldom",
    "few",
    "little",
    "less",
    "only",
    "but",
    "unless",
    "until",
    "yet",
    "against",
    "instead",
    "rather",
    "far",
    "free",
    "short",
    "beyond",
    "too",
    "any",
    "anyone",
    "anything",
    "ever",
    "other",
    "otherwise",
];

/// Beginnings of words that deny by their meaning.
const DENY_STARTS: &[&str] = &[
    "un", "non", "in", "im", "ir", "il", "dis", "mis", "fail", "lack", "refus", "reject", "den", "absen", "avoid",
    "prevent", "prohibit", "forbid", "exclu", "oppos", "cease", "stop", "ignor", "rule", "ruling", "doubt", "wrong",
    "miss", "short", "reluct", "declin", "withh", "keep", "abst",
];

/// English prose.
#[derive(Debug)]
pub(super) struct EnglishProse;

/// Endings of the verbs in -ise and -ize, and of the words made from them.
const ENDINGS: &[&str] = &["e", "es", "ed", "ing", "er", "ers", "ation", "ations", "able"];

static SPELLINGS: LazyLock<Spellings> =
    LazyLock::new(|| Spellings::new(["GB", "US"], include_str!("spellings.tsv"), ENDINGS));

impl Prose for EnglishProse {
    fn function_words(&self) -> &'static [&'static str] {
        &[
            "the", "of", "and", "to", "is", "was", "were", "are", "that", "with", "which", "who", "this", "these",
            "those", "from", "have", "has", "had", "been", "be", "by", "an", "at", "it", "they", "their", "his", "her",
            "will", "would", "should", "but", "not", "than", "when", "where", "while", "about", "into", "there",
        ]
    }

    fn repeatable(&self) -> &'static [&'static str] {
        &["had", "that", "is", "do", "very", "no"]
    }

    fn negation(&self, text: &Words<'_>) -> Option<usize> {
        let negates = |index: &usize| {
            let word = text.word(*index).to_lowercase();
            let contracted = word == "t" && *index > 0 && text.word(*index - 1).ends_with('n');
            contracted || matches!(word.as_str(), "not" | "never" | "cannot" | "nobody" | "nothing" | "neither")
        };
        (0..text.len()).find(negates)
    }

    fn may_negate(&self, text: &Words<'_>) -> bool {
        let denies = |word: String| DENY.contains(&&*word) || DENY_STARTS.iter().any(|start| word.starts_with(start));
        self.negation(text).is_some() || (0..text.len()).any(|index| denies(text.word(index).to_lowercase()))
    }

    fn borrowed(&self) -> &'static [&'static str] {
        &[
            "apéritif",
            "appliqué",
            "après",
            "attaché",
            "attachés",
            "blasé",
            "bête",
            "café",
            "cafés",
            "chargé",
            "chargés",
            "château",
            "châteaux",
            "cliché",
            "clichés",
            "communiqué",
            "communiqués",
            "confrère",
            "consommé",
            "crème",
            "crêpe",
            "crêpes",
            "curé",
            "décor",
            "déclassé",
            "décolleté",
            "dénouement",
            "découpage",
            "détente",
            "déjà",
            "démarche",
            "démarches",
            "divorcé",
            "divorcée",
            "éclat",
            "élan",
            "élite",
            "élites",
            "émigré",
            "émigrés",
            "entrée",
            "entrées",
            "étude",
            "exposé",
            "exposés",
            "façade",
            "façades",
            "fête",
            "fiancé",
            "fiancée",
            "flambé",
            "gaffe",
            "garçon",
            "habitué",
            "habitués",
            "idée",
            "jalapeño",
            "longue",
            "matinée",
            "mélange",
            "mêlée",
            "métier",
            "ménage",
            "naïve",
            "naïveté",
            "née",
            "né",
            "outré",
            "pâté",
            "piñata",
            "première",
            "premières",
            "protégé",
            "protégés",
            "protégée",
            "purée",
            "raison",
            "rapprochement",
            "recherché",
            "régime",
            "régimes",
            "résumé",
            "résumés",
            "risqué",
            "roué",
            "rôle",
            "rôles",
            "sauté",
            "séance",
            "séances",
            "señor",
            "señora",
            "soirée",
            "soirées",
            "soufflé",
            "soupçon",
            "tête",
            "über",
            "vis",
            "voilà",
            "volte",
        ]
    }

    fn speech(&self) -> &'static [&'static str] {
        &[
            "said",
            "says",
            "told",
            "added",
            "adds",
            "declared",
            "stated",
            "announced",
            "explained",
            "stressed",
            "insisted",
            "argued",
            "argues",
            "claimed",
            "warned",
            "noted",
            "replied",
            "wrote",
            "according",
            "believes",
            "recalled",
            "underlined",
        ]
    }

    fn source_headings(&self) -> &'static [&'static str] {
        &["source", "sources", "note", "notes", "references", "bibliography"]
    }

    fn length(&self) -> u16 {
        87
    }

    fn spellings(&self) -> Option<&'static Spellings> {
        Some(&SPELLINGS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_region_knows_the_other_ones_spellings() {
        let foreign = |word: &str, region: &str| SPELLINGS.foreign(word, region).map(str::to_owned);
        assert_eq!(foreign("defense", "GB").as_deref(), Some("defence"));
        assert_eq!(foreign("defence", "US").as_deref(), Some("defense"));
        assert_eq!(foreign("organizations", "GB").as_deref(), Some("organisations"));
        assert_eq!(foreign("programme", "US").as_deref(), Some("program"));
        for (word, region) in [("program", "GB"), ("defence", "GB"), ("exercise", "US"), ("defense", "AU")] {
            assert_eq!(foreign(word, region), None, "{word} in {region}");
        }
    }

    #[test]
    fn function_words_of_the_two_languages_do_not_meet() {
        let french = crate::language::french::French;
        let french = crate::language::Language::prose(&french).unwrap().function_words();
        for word in EnglishProse.function_words() {
            assert!(!french.contains(word), "{word}");
        }
    }
}
