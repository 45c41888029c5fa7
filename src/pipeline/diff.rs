//! Two bilingual files, or two editions, compared segment by segment.

use super::drift::{Side, verdict};
use super::reconcile::{self, Change};
use crate::language;
use crate::model::{
    Alteration, Bilingual, Document, Lock, Mention, Pair, Part, Remark, RowDrift, Segment, SegmentKind, Style, Verdict,
};
use crate::text::Span;
use crate::values;

/// A segment that differs.
#[derive(Debug, Clone, PartialEq)]
pub struct Differing {
    /// What became of its source.
    pub verdict: Verdict,
    /// What changed in its source.
    pub alterations: Vec<Alteration>,
    /// Its number in the old file, from 1; none when it is new.
    pub old_unit: Option<usize>,
    /// Its number in the new file, from 1; none when it was removed.
    pub new_unit: Option<usize>,
    /// The pair as it was.
    pub old: Option<Pair>,
    /// The pair as it is.
    pub new: Option<Pair>,
    /// Rows, names and values that it was locked against and is not, or otherwise, now.
    pub rows: Vec<RowDrift>,
}

/// The segments that differ between `old` and `new`, in the order of the new file, removed ones where they stood.
pub fn diff(old: &Bilingual, new: &Bilingual) -> Vec<Differing> {
    let bare = Bilingual { obsolete: Vec::new(), verbatim: Vec::new(), ..old.clone() };
    let segments: Vec<usize> = (0..new.pairs.len()).filter(|index| !new.pairs[*index].source.is_empty()).collect();
    let reconciled = reconcile::reconcile(&bare, &document(new, &segments));
    let comparison = Comparison { old, new };
    let mut removed = reconciled.removed.iter().copied().peekable();
    let mut differing = Vec::new();
    let mut next = 0;
    for (index, change) in segments.iter().zip(&reconciled.changes) {
        if let Some(at) = change.old().filter(|at| *at >= next) {
            while let Some(gone) = removed.next_if(|gone| *gone < at) {
                differing.push(comparison.removed(gone));
            }
            next = at;
        }
        differing.extend(comparison.changed(*index, *change));
    }
    differing.extend(removed.map(|gone| comparison.removed(gone)));
    differing
}

/// The document of a bilingual file as its pairs tell it.
fn document(bilingual: &Bilingual, segments: &[usize]) -> Document {
    let mut document = Document { source: String::new(), locale: bilingual.source.clone(), parts: Vec::new() };
    for (block, index) in segments.iter().enumerate() {
        let text = bilingual.pairs[*index].source.clone();
        let start = document.source.len();
        document.source.push_str(&text);
        let span = Span::new(start, document.source.len());
        let (kind, placeables) = (SegmentKind::Paragraph, Vec::new());
        document.parts.push(Part::Segment(Segment { kind, span, text, block, placeables, ..Segment::default() }));
    }
    document
}

struct Comparison<'c> {
    old: &'c Bilingual,
    new: &'c Bilingual,
}

impl Comparison<'_> {
    fn removed(&self, index: usize) -> Differing {
        Differing {
            verdict: Verdict::Removed,
            alterations: Vec::new(),
            old_unit: Some(index + 1),
            new_unit: None,
            old: Some(self.old.pairs[index].clone()),
            new: None,
            rows: Vec::new(),
        }
    }

    /// What became of the new pair `index`; none when it is the same in every respect.
    fn changed(&self, index: usize, change: Change) -> Option<Differing> {
        let pair = &self.new.pairs[index];
        let before = change.old().map(|at| (at, &self.old.pairs[at]));
        let (verdict, alterations) = match (change, before) {
            (Change::Split { .. }, _) => (Verdict::Split, Vec::new()),
            (Change::Merged { .. }, _) => (Verdict::Merged, Vec::new()),
            (_, None) => (Verdict::New, Vec::new()),
            (Change::Moved { .. }, _) => (Verdict::Moved, Vec::new()),
            (_, Some((_, old))) => self.verdict(old, pair),
        };
        let alone = |pair: &Pair| Pair { line: 0, sent: None, ..pair.clone() };
        let same = |old: &Pair| alone(old) == alone(pair);
        if verdict == Verdict::Unchanged && before.is_some_and(|(_, old)| same(old)) {
            return None;
        }
        Some(Differing {
            verdict,
            alterations,
            old_unit: before.map(|(at, _)| at + 1),
            new_unit: Some(index + 1),
            old: before.map(|(_, old)| old.clone()),
            new: Some(pair.clone()),
            rows: before.map(|(_, old)| rows(old, pair)).unwrap_or_default(),
        })
    }

    fn verdict(&self, old: &Pair, new: &Pair) -> (Verdict, Vec<Alteration>) {
        let source = language::of(&self.new.source);
        let target = language::of(&self.new.target);
        let mentions = |text: &str| -> Vec<Mention> {
            let languages = source.zip(target.or(source));
            languages
                .map(|(source, target)| values::mentions(text, source, target, &Style::default()))
                .unwrap_or_default()
        };
        let (before, after) = (mentions(&old.source), mentions(&new.source));
        let (old, new) = (Side { text: &old.source, mentions: &before }, Side { text: &new.source, mentions: &after });
        verdict(old, new, source)
    }
}

/// What the lock of a pair says otherwise than before.
fn rows(old: &Pair, new: &Pair) -> Vec<RowDrift> {
    let locks = |pair: &Pair| -> Vec<Lock> {
        let lock = |remark| if let Remark::Lock(lock) = remark { Some(lock) } else { None };
        pair.remarks().filter_map(lock).collect()
    };
    let (was, is) = (locks(old), locks(new));
    let same = |one: &Lock, other: &Lock| one.kind == other.kind && one.id == other.id && one.source == other.source;
    let row = |lock: &Lock, was: Option<String>, is: String| RowDrift {
        kind: lock.kind,
        id: lock.id.clone(),
        source: lock.source.clone(),
        was,
        is,
    };
    let mut rows: Vec<RowDrift> = new.standing_drift().into_iter().map(|drift| drift.row).collect();
    for lock in is.iter().filter(|lock| !was.contains(lock)) {
        let before = was.iter().find(|old| same(old, lock)).map(|old| old.rendering.clone());
        rows.push(row(lock, before, lock.rendering.clone()));
    }
    let gone = was.iter().filter(|lock| !is.iter().any(|other| same(other, lock)));
    rows.extend(gone.map(|lock| row(lock, Some(lock.rendering.clone()), String::new())));
    rows
}
