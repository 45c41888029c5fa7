//! A footnote mark has no note.

use super::footnotes;
use crate::checks::{Check, File, Lack, Placed, Setting};
use crate::model::{Rule, SegmentKind, Severity};

/// A footnote mark has no note.
#[derive(Debug)]
pub struct NoteMissing;

static RULE: Rule = Rule::new(Severity::Error, "M007", "note-missing", include_str!("note_missing.md"));

impl Check for NoteMissing {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn file(&self, file: &File<'_>) -> Vec<Placed> {
        let is_note = |kind: &SegmentKind| matches!(kind, SegmentKind::Source | SegmentKind::Note);
        let notes = file.kinds.iter().filter(|kind| is_note(kind)).count();
        if notes == 0 {
            return Vec::new();
        }
        let mut placed = Vec::new();
        for (index, pair) in file.pairs.iter().enumerate().filter(|(index, _)| !is_note(&file.kinds[*index])) {
            let (_, marks) = footnotes::of(pair, file.setting);
            let beyond = marks.iter().filter(|mark| mark.label.parse::<usize>().is_ok_and(|number| number > notes));
            placed.extend(beyond.map(|mark| {
                let finding = RULE.finding().in_target(mark.span).text("text", &mark.label).count("notes", notes);
                Placed { pair: index, finding }
            }));
        }
        placed
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
