//! What became of every segment, surest first: same text; a text that is back; the text that a draft was made from;
//! edits between the same neighbours; edits elsewhere; then the gaps that became small by these.

use super::change::Change;
use super::edited::{Edit, edits};
use super::far;
use super::gaps::{Gap, gaps, standing};
use super::likeness::Text;
use crate::model::{Bilingual, Pair};
use crate::pipeline::exact;
use rustc_hash::FxHashMap;

/// A gap with more combinations of old and new segments is not compared all with all.
const MOST: usize = 150;

/// What became of the segments `new`, and which old pairs are without a segment.
pub(super) fn align(old: &Bilingual, new: &[&str]) -> (Vec<Change>, Vec<usize>) {
    let changes = vec![Change::New; new.len()];
    if old.pairs.is_empty() && old.obsolete.is_empty() {
        return (changes, Vec::new());
    }
    let mut alignment = Alignment { old: &old.pairs, new, changes, free: vec![true; old.pairs.len()] };
    alignment.find_same();
    alignment.find_revived(&old.obsolete);
    alignment.find_restored();
    alignment.find_edited();
    let removed = (0..old.pairs.len()).filter(|index| alignment.free[*index]).collect();
    (alignment.changes, removed)
}

struct Alignment<'a> {
    old: &'a [Pair],
    new: &'a [&'a str],
    changes: Vec<Change>,
    free: Vec<bool>,
}

impl Alignment<'_> {
    fn put(&mut self, new: usize, change: Change) {
        self.changes[new] = change;
        if let Some(old) = change.old() {
            self.free[old] = false;
        }
    }

    fn find_same(&mut self) {
        let sources: Vec<&str> = self.old.iter().map(|pair| pair.source.as_str()).collect();
        for (new, old) in exact::matches(&sources, self.new).into_iter().enumerate() {
            if let Some(old) = old {
                self.put(new, Change::Moved { old });
            }
        }
        for (old, new) in standing(&self.changes) {
            self.put(new, Change::Kept { old });
        }
    }

    fn find_restored(&mut self) {
        let mut previous: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
        for (index, pair) in self.old.iter().enumerate().rev().filter(|(index, _)| self.free[*index]) {
            // What a machine drafted was made from a source of another place.
            if let Some(source) = pair.previous.as_ref().filter(|_| pair.is_by_person()) {
                previous.entry(source).or_default().push(index);
            }
        }
        for new in 0..self.new.len() {
            if let Some(old) = self.taken_from(&mut previous, new) {
                self.put(new, Change::Restored { old });
            }
        }
    }

    fn find_revived(&mut self, obsolete: &[Pair]) {
        let mut sources: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
        for (index, pair) in obsolete.iter().enumerate().rev() {
            sources.entry(&pair.source).or_default().push(index);
        }
        for new in 0..self.new.len() {
            if let Some(obsolete) = self.taken_from(&mut sources, new) {
                self.put(new, Change::Revived { obsolete });
            }
        }
    }

    /// Take the first index that `places` has for the text of an unmatched segment.
    fn taken_from(&self, places: &mut FxHashMap<&str, Vec<usize>>, new: usize) -> Option<usize> {
        if self.changes[new] == Change::New { places.get_mut(self.new[new])?.pop() } else { None }
    }

    fn find_edited(&mut self) {
        let free = |index: usize| self.free[index];
        let old = self.old.iter().enumerate().map(|(index, pair)| text_if(free(index), &pair.source));
        let old: Vec<Text> = old.collect();
        let new = self.new.iter().zip(&self.changes).map(|(text, change)| text_if(*change == Change::New, text));
        let new: Vec<Text> = new.collect();
        self.find_edited_in_gaps(&old, &new);
        let rest = self.rest();
        for (old, new) in far::pairs(&rest, &old, &new) {
            self.put(new, Change::Edited { old });
        }
        self.find_edited_in_gaps(&old, &new);
    }

    /// All unmatched segments.
    fn rest(&self) -> Gap {
        Gap {
            old: (0..self.old.len()).filter(|index| self.free[*index]).collect(),
            new: (0..self.new.len()).filter(|index| self.changes[*index] == Change::New).collect(),
        }
    }

    fn find_edited_in_gaps(&mut self, old: &[Text], new: &[Text]) {
        let small = |gap: &Gap| gap.old.len().saturating_mul(gap.new.len()) <= MOST;
        for gap in gaps(&self.changes, &self.free).into_iter().filter(small) {
            for edit in edits(&gap, old, new) {
                self.put_edit(edit, old, new);
            }
        }
    }

    fn put_edit(&mut self, edit: Edit, old: &[Text], new: &[Text]) {
        match edit {
            Edit::Changed { old, new } => self.put(new, Change::Edited { old }),
            Edit::Merged { old, new } => {
                self.put(new, Change::Merged { old });
                self.free[old[1]] = false;
            }
            Edit::Split { old: whole, new: parts } => {
                let part = |index: usize| new[index].likeness(&old[whole]).whole;
                let first = part(parts[0]) >= part(parts[1]);
                self.put(parts[0], Change::Split { old: whole, main: first });
                self.put(parts[1], Change::Split { old: whole, main: !first });
            }
        }
    }
}

/// The text of an unmatched segment; nothing of a matched one is compared.
fn text_if(unmatched: bool, text: &str) -> Text {
    if unmatched { Text::new(text) } else { Text::default() }
}
