//! What is out of date in a file: what `translate` would leave for a person, and why.

use super::super::{Change, translate::Translated};
use crate::model::{Bilingual, Conflict, Pair, Remark, RowDrift, SourceDrift, State};
use crate::text::words;

/// What is out of date in one file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// The pairs that want a person, in document order.
    pub pairs: Vec<Outdated>,
    /// Number of pairs.
    pub total: usize,
    /// Pairs whose source changed harmlessly: their targets are carried over.
    pub accepted: Vec<(usize, SourceDrift)>,
    /// Segments that stand elsewhere than before.
    pub moved: usize,
    /// Segments that left the document.
    pub removed: usize,
}

/// A pair that wants a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Outdated {
    /// Its number in the document, from 1.
    pub unit: usize,
    /// Its line in the bilingual file as it is now; 0 when it is not there yet.
    pub line: usize,
    /// The pair as it would be.
    pub pair: Pair,
    /// Words of its source.
    pub words: usize,
    /// Whether the target was repaired.
    pub repaired: bool,
    /// Why; at least one.
    pub causes: Vec<Cause>,
}

/// Why a pair wants a person.
#[derive(Debug, Clone, PartialEq)]
pub enum Cause {
    /// Its source changed.
    Source(SourceDrift),
    /// A row says something else.
    Row(RowDrift),
    /// A row no longer matches; the target may stand.
    Gone(RowDrift),
    /// It has no target, or a machine's.
    Untranslated,
    /// It is no longer marked as a draft, though nobody edited or confirmed it.
    Unedited,
    /// Two branches disagree.
    Conflict(Vec<Conflict>),
    /// A confirmation is not of these two texts.
    StaleConfirmation(String),
    /// A review is not of these two texts.
    StaleReview(String),
}

impl Cause {
    /// Whether the world has moved on since somebody translated.
    pub const fn is_drift(&self) -> bool {
        matches!(self, Self::Source(_) | Self::Row(_) | Self::Unedited | Self::Conflict(_))
    }

    /// Whether it must be dealt with; the others are worth knowing.
    pub const fn is_pressing(&self) -> bool {
        !matches!(self, Self::Gone(_) | Self::StaleConfirmation(_) | Self::StaleReview(_))
    }
}

/// What is out of date once `old` was brought in line, in memory.
pub fn found(translated: &Translated, old: &Bilingual) -> Found {
    let pairs = &translated.reconciled.bilingual.pairs;
    let mut found = Found { total: pairs.len(), removed: translated.reconciled.removed.len(), ..Found::default() };
    for (index, pair) in pairs.iter().enumerate() {
        let change = translated.reconciled.changes[index];
        found.moved += usize::from(matches!(change, Change::Moved { .. }));
        let causes = causes(translated, index);
        if causes.is_empty() {
            continue;
        }
        let line = change.old().map_or(0, |old_index| old.pairs[old_index].line);
        let repaired = translated.repaired.contains(&index);
        let words = words::count(&pair.source);
        found.pairs.push(Outdated { unit: index + 1, line, pair: pair.clone(), words, repaired, causes });
    }
    let accepted = translated.drifts.iter().filter(|(index, _)| translated.accepted.contains(index));
    found.accepted = accepted.cloned().collect();
    found
}

fn causes(translated: &Translated, index: usize) -> Vec<Cause> {
    let pair = &translated.reconciled.bilingual.pairs[index];
    let mut causes: Vec<Cause> = Vec::new();
    if pair.is_in_conflict() {
        causes.push(Cause::Conflict(conflicts(pair)));
    }
    let drift =
        translated.drifts.iter().find(|(drifted, _)| *drifted == index && !translated.accepted.contains(&index));
    causes.extend(drift.map(|(_, drift)| Cause::Source(drift.clone())));
    causes.extend(pair.standing_drift().into_iter().map(|drift| Cause::Row(drift.row)));
    if causes.is_empty() && pair.is_outdated() && pair.state >= State::Translated {
        causes.push(Cause::Unedited);
    }
    if causes.is_empty() && matches!(pair.state, State::Initial | State::Draft) {
        causes.push(Cause::Untranslated);
    }
    let gone = translated.gone.iter().filter(|(gone, _)| *gone == index);
    causes.extend(gone.map(|(_, row)| Cause::Gone(row.clone())));
    causes.extend(stale(pair));
    causes
}

fn conflicts(pair: &Pair) -> Vec<Conflict> {
    let conflict = |remark| if let Remark::Conflict(conflict) = remark { Some(conflict) } else { None };
    pair.remarks().filter_map(conflict).collect()
}

/// Confirmations and reviews of other texts than these.
fn stale(pair: &Pair) -> Vec<Cause> {
    let cause = |remark| match remark {
        Remark::Confirmed(confirmation) => Some(Cause::StaleConfirmation(confirmation.who)),
        Remark::Reviewed(review) => Some(Cause::StaleReview(review.who)),
        _ => None,
    };
    pair.stale_signatures().filter_map(cause).collect()
}
