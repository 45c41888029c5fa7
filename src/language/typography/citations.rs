//! The set phrases of citations.

use crate::language::values::lexicon::rows;

/// The set phrases of citations in one language: what stands around the titles of a list of sources.
#[derive(Debug)]
pub struct Citations {
    phrases: Vec<Phrase>,
}

/// A set phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phrase {
    /// What it says, by the same id in all languages.
    pub id: &'static str,
    /// Its wording: `{who}` stands for a name, `{de}` for « de » in any form.
    pub wording: &'static str,
    /// The wording up to the first of these.
    pub head: &'static str,
    /// Whether a name stands behind it.
    pub names: bool,
    /// Whether « de » in any form stands before the name.
    pub linked: bool,
    /// Whether it stands inside an entry.
    pub inline: bool,
}

/// Ids of phrases that stand inside an entry.
const INLINE: [&str; 5] = ["accessed", "translated", "edition", "editor", "number"];

impl Citations {
    /// The phrases of a table: an id and its wordings a row.
    pub(in crate::language) fn read(table: &'static str) -> Self {
        let cells = rows(table).filter_map(|row| row.split_once('\t'));
        Self { phrases: cells.flat_map(|(id, cell)| cell.split('|').map(|wording| Phrase::new(id, wording))).collect() }
    }

    /// The phrases, the usual one of an id first.
    pub fn all(&self) -> &[Phrase] {
        &self.phrases
    }

    /// The usual wording of `id`.
    pub fn usual(&self, id: &str) -> Option<&'static str> {
        self.all().iter().find(|phrase| phrase.id == id).map(|phrase| phrase.wording)
    }
}

impl Phrase {
    fn new(id: &'static str, wording: &'static str) -> Self {
        let before = wording.split_once("{who}").map(|(before, _)| before);
        let (head, linked) = match before.and_then(|before| before.split_once("{de}")) {
            Some((head, _)) => (head, true),
            None => (before.unwrap_or(wording), false),
        };
        Self { id, wording, head, names: before.is_some(), linked, inline: INLINE.contains(&id) }
    }
}
