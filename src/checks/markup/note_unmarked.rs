//! A note has no mark in the text.

use super::footnotes;
use crate::checks::{Check, File, Lack, Placed, Setting};
use crate::model::{Rule, SegmentKind, Severity};
use rustc_hash::FxHashSet;

/// A note has no mark in the text.
#[derive(Debug)]
pub struct NoteUnmarked;

static RULE: Rule = Rule::new(Severity::Note, "M008", "note-unmarked", include_str!("note_unmarked.md"));

impl Check for NoteUnmarked {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn file(&self, file: &File<'_>) -> Vec<Placed> {
        let is_note = |index: &usize| file.kinds[*index] == SegmentKind::Source;
        let (notes, text): (Vec<usize>, Vec<usize>) = (0..file.pairs.len()).partition(is_note);
        if notes.is_empty() {
            return Vec::new();
        }
        let marks = text.iter().flat_map(|index| footnotes::of(&file.pairs[*index], file.setting).1);
        let known: FxHashSet<usize> = marks.filter_map(|mark| mark.label.parse().ok()).collect();
        if known.is_empty() {
            return Vec::new();
        }
        let unmarked = notes.iter().enumerate().filter(|(order, _)| !known.contains(&(order + 1)));
        unmarked.map(|(order, pair)| Placed { pair: *pair, finding: RULE.finding().count("note", order + 1) }).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
