//! French prose.

use crate::language::Prose;
use crate::text::Words;

/// The second half of a negation: « ne … pas ». Not « que », which restricts, nor « plus », which may compare.
const SECOND: &[&str] = &["pas", "jamais", "rien", "aucun", "aucune", "nul", "nulle", "guère", "personne"];

/// Words that deny, alone or by their meaning.
const DENY: &[&str] = &[
    "ne",
    "n",
    "non",
    "ni",
    "sans",
    "pas",
    "jamais",
    "rien",
    "aucun",
    "aucune",
    "nul",
    "nulle",
    "guère",
    "personne",
    "peu",
    "faute",
    "hors",
    "loin",
    "contre",
    "sauf",
    "seul",
    "seule",
    "seulement",
    "à peine",
    "plutôt",
];

/// Beginnings of words that deny by their meaning.
const DENY_STARTS: &[&str] = &[
    "in", "im", "ir", "il", "dé", "dés", "mal", "refus", "rejet", "échou", "échec", "absen", "manqu", "empêch", "évit",
    "interdi", "exclu", "nier", "nie", "renonc", "oppos", "priv", "cess", "ignor", "dément",
];

/// French prose.
#[derive(Debug)]
pub(super) struct FrenchProse;

impl Prose for FrenchProse {
    fn function_words(&self) -> &'static [&'static str] {
        &[
            "le", "la", "les", "des", "du", "une", "est", "dans", "pour", "que", "qui", "avec", "sur", "par", "au",
            "aux", "ne", "pas", "ce", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "mais", "où", "donc",
            "sont", "ont", "été", "être", "nous", "vous", "ils", "elle", "elles", "lui", "cela", "dont", "sans",
            "sous", "entre", "depuis", "après", "avant", "selon", "aussi", "même", "tout", "tous", "toute", "toutes",
            "était", "fait", "il", "et", "un",
        ]
    }

    fn repeatable(&self) -> &'static [&'static str] {
        &["nous", "vous", "très", "bien", "fait", "on", "non", "si"]
    }

    fn negation(&self, text: &Words<'_>) -> Option<usize> {
        let word = |index: usize| text.word(index).to_lowercase();
        let marks = |index: &usize| matches!(word(*index).as_str(), "ne" | "n");
        let closes = |index: usize| (index + 1..text.len().min(index + 7)).any(|next| SECOND.contains(&&*word(next)));
        (0..text.len()).filter(marks).find(|index| closes(*index))
    }

    fn may_negate(&self, text: &Words<'_>) -> bool {
        let denies = |word: String| DENY.contains(&&*word) || DENY_STARTS.iter().any(|start| word.starts_with(start));
        (0..text.len()).any(|index| denies(text.word(index).to_lowercase()))
    }

    fn borrowed(&self) -> &'static [&'static str] {
        &[]
    }

    fn speech(&self) -> &'static [&'static str] {
        &[
            "dit",
            "déclaré",
            "déclare",
            "affirmé",
            "affirme",
            "ajouté",
            "ajoute",
            "estime",
            "estimé",
            "explique",
            "expliqué",
            "souligne",
            "souligné",
            "annoncé",
            "annonce",
            "assure",
            "assuré",
            "juge",
            "rappelle",
            "indique",
            "indiqué",
            "répondu",
            "écrit",
            "lancé",
            "martèle",
            "regrette",
        ]
    }

    fn source_headings(&self) -> &'static [&'static str] {
        &["source", "sources", "note", "notes", "références", "bibliographie"]
    }

    fn length(&self) -> u16 {
        100
    }
}
