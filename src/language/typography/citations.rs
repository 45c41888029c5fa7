//! The set phrases of citations.

use crate::language::values::lexicon::rows;

/// The set phrases of citations in one language: what stands around the titles of a list of sources.
#[derive(Debug)]
pub struct Citations {
    phrases: Vec<(&'static str, &'static str)>,
}

impl Citations {
    /// The phrases of a table: an id and its wordings a row, `{who}` standing for a name.
    pub(in crate::language) fn read(table: &'static str) -> Self {
        let cells = rows(table).filter_map(|row| row.split_once('\t'));
        Self { phrases: cells.flat_map(|(id, cell)| cell.split('|').map(move |wording| (id, wording))).collect() }
    }

    /// The phrases, each with its id, the usual one of an id first.
    pub fn all(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.phrases.iter().copied()
    }

    /// The usual wording of `id`.
    pub fn usual(&self, id: &str) -> Option<&'static str> {
        self.all().find(|(other, _)| *other == id).map(|(_, wording)| wording)
    }
}
