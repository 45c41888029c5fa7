//! What stays of pairs whose segments left the document, and where stretches stand that could not be read.

use super::carry;
use super::change::Change;
use crate::model::{Bilingual, Pair, Verbatim};
use rustc_hash::FxHashSet;

/// The obsolete pairs: those of the old file that did not come back, then those that left, in old order. `pairs` are
/// the others: what one of them has word for word need not be kept twice.
pub(super) fn obsolete(old: &Bilingual, changes: &[Change], removed: &[usize], pairs: &[Pair]) -> Vec<Pair> {
    let revived = revived(changes);
    let stay = old.obsolete.iter().enumerate().filter(|(index, _)| !revived.contains(index));
    let mut obsolete: Vec<Pair> = stay.map(|(_, pair)| Pair { line: 0, ..pair.clone() }).collect();
    let known: FxHashSet<(&str, &str)> = pairs.iter().chain(&obsolete).map(texts).collect();
    let kept: Vec<Pair> = left(changes, removed)
        .map(|index| carry::left(&old.pairs[index]))
        .filter(|pair| is_worth_keeping(pair) && (!known.contains(&texts(pair)) || !pair.notes.is_empty()))
        .collect();
    obsolete.extend(kept);
    obsolete
}

fn texts(pair: &Pair) -> (&str, &str) {
    (&pair.source, &pair.target)
}

/// The old pairs that are no longer one segment each, in order.
fn left(changes: &[Change], removed: &[usize]) -> impl Iterator<Item = usize> {
    let resolved = changes.iter().flat_map(|change| match change {
        Change::Split { old, main: true } => [Some(*old), None],
        Change::Merged { old: [first, second] } => [Some(*first), Some(*second)],
        _ => [None; 2],
    });
    let mut left: Vec<usize> = resolved.flatten().chain(removed.iter().copied()).collect();
    left.sort_unstable();
    left.into_iter()
}

/// Whether a person wrote a target or a comment.
fn is_worth_keeping(pair: &Pair) -> bool {
    pair.is_by_person() || !pair.notes.is_empty()
}

fn revived(changes: &[Change]) -> FxHashSet<usize> {
    let revived = |change: &Change| if let Change::Revived { obsolete } = change { Some(*obsolete) } else { None };
    changes.iter().filter_map(revived).collect()
}

/// The stretches that could not be read, each before the pair that it stood before, or the next one that is still there.
/// There are `obsolete` obsolete pairs now.
pub(super) fn verbatim(old: &Bilingual, changes: &[Change], obsolete: usize) -> Vec<Verbatim> {
    if old.verbatim.is_empty() {
        return Vec::new();
    }
    let places = places(old, changes);
    let behind_all = changes.len() + obsolete;
    let place = |before: usize| places.get(before).copied().unwrap_or(behind_all);
    let mut verbatim: Vec<Verbatim> =
        old.verbatim.iter().map(|kept| Verbatim { before: place(kept.before), ..kept.clone() }).collect();
    verbatim.sort_by_key(|kept| kept.before);
    verbatim
}

/// For each old pair, obsolete ones included, where it or the next one that is still there stands now.
fn places(old: &Bilingual, changes: &[Change]) -> Vec<usize> {
    let revived = revived(changes);
    let mut now: Vec<Option<usize>> = vec![None; old.pairs.len()];
    for (new, change) in changes.iter().enumerate().rev() {
        if let Some(old) = change.old() {
            now[old] = Some(new);
        }
    }
    let mut count = changes.len();
    for index in 0..old.obsolete.len() {
        let stays = !revived.contains(&index);
        now.push(stays.then_some(count));
        count += usize::from(stays);
    }
    let mut next = count;
    for place in now.iter_mut().rev() {
        next = place.unwrap_or(next);
        *place = Some(next);
    }
    now.into_iter().flatten().collect()
}
