//! What a source says about its segments to those who translate them, one line each in the bilingual file.

use super::reconcile::segments;
use crate::model::{Bilingual, Document, Remark, RemarkKind};

/// Put the notes of `document` into `bilingual`, which is in line with it, in the place of earlier ones.
pub(super) fn note(bilingual: &mut Bilingual, document: &Document) {
    for (pair, segment) in bilingual.pairs.iter_mut().zip(segments(document)) {
        let is_note = |line: &String| RemarkKind::Note.is(line);
        if segment.notes.is_empty() && !pair.extracted.iter().any(is_note) {
            continue;
        }
        let notes = segment.notes.iter().map(|note| Remark::Note(note.clone()).line());
        pair.replace(RemarkKind::Note, notes);
    }
}
