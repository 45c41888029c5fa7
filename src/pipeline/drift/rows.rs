//! Rows, names, messages and values that say something else than when a target was confirmed.
//!
//! A pair is locked against what its mentions were rendered as. Where the target satisfies today's rendering, its lock
//! line moves; otherwise the old line stays, and a line of drift says what it was and what it is, until somebody edits
//! the target or confirms that it stands.

use crate::checks::{Facing, Setting};
use crate::glossary::Outcome;
use crate::model::{Lock, Mention, MentionKind, Pair, Remark, RemarkKind, RowDrift, Segment, StandingDrift};
use crate::text::digest;

/// Whether the target of a pair has an acceptable rendering of one of its mentions.
pub struct Satisfied<'s> {
    facing: Facing<'s>,
}

impl<'s> Satisfied<'s> {
    /// What the checks make of `pair`, which is the pair of `segment`.
    pub fn new(pair: &'s Pair, segment: &'s Segment, mentions: &'s [Mention], setting: &'s Setting<'s>) -> Self {
        let mut facing = Facing::new(pair, segment.kind, setting);
        facing.placeables = &segment.placeables;
        facing.mentions = mentions;
        Self { facing }
    }

    /// Whether it has one of `mention`.
    pub fn has(&self, mention: &Mention) -> bool {
        if is_row(mention.kind) {
            let own = self.facing.judgements().iter().find(|judgement| {
                let title = mention.kind != MentionKind::Title || judgement.source == mention.span;
                judgement.kind == mention.kind && judgement.id == mention.id && title
            });
            return own.is_none_or(|judgement| !judgement.owed || judgement.outcome == Outcome::Rendered);
        }
        let differs = |span: crate::text::Span| span.overlaps(mention.span);
        !self.facing.differences().iter().any(|difference| difference.source.is_some_and(differs))
    }
}

/// Whether a mention is a row of the glossary or a message of the catalog.
fn is_row(kind: MentionKind) -> bool {
    matches!(kind, MentionKind::Term | MentionKind::Name | MentionKind::Title)
}

/// Lock `pair`, whose target a person wrote, against `today`'s renderings. `is_new` says that the pair was never locked
/// against anything, so that nothing can have changed. Rows that matched when the target was confirmed, and do not any
/// more, are given back.
pub fn relock(
    pair: &mut Pair,
    today: &[(Lock, &Mention)],
    satisfied: &dyn Fn(&Mention) -> bool,
    is_new: bool,
) -> Vec<RowDrift> {
    let digest = digest::short(&[&pair.target]);
    let (locked, standing) = answered(pair, &digest);
    let edited = pair.previous.is_some();
    let mut lines: Vec<Remark> = Vec::new();
    let mut taken = vec![false; locked.len()];
    for (lock, mention) in today {
        let old = find(&locked, &taken, lock, edited);
        if let Some(old) = old {
            taken[old] = true;
        }
        let was = old.map(|old| &locked[old]).filter(|old| old.rendering != lock.rendering);
        let moves = match (old, was) {
            (Some(_), None) => true,
            (None, _) => is_new || edited || !is_row(lock.kind) || satisfied(mention),
            (_, Some(was)) => is_moving(pair, was, mention, satisfied),
        };
        if moves {
            lines.push(Remark::Lock(lock.clone()));
            continue;
        }
        lines.extend(was.map(|was| Remark::Lock(was.clone())));
        lines.push(Remark::Drift(StandingDrift { digest: digest.clone(), row: row(lock, was) }));
    }
    pair.extracted.retain(|line| !matches!(RemarkKind::of(line), RemarkKind::Lock | RemarkKind::Drift));
    let news = lines.iter().any(|line| matches!(line, Remark::Drift(drift) if !standing.contains(drift)));
    if news {
        // What was confirmed before the row changed says nothing about it.
        pair.extracted.retain(|line| !RemarkKind::Confirmed.is(line));
    }
    pair.extracted.extend(lines.iter().map(ToString::to_string));
    pair.arrange();
    let gone = locked.iter().zip(&taken).filter(|(lock, taken)| !**taken && !edited && is_row(lock.kind));
    gone.map(|(lock, _)| gone_row(lock)).collect()
}

fn row(lock: &Lock, was: Option<&Lock>) -> RowDrift {
    let was = was.map(|was| was.rendering.clone());
    RowDrift { kind: lock.kind, id: lock.id.clone(), source: lock.source.clone(), was, is: lock.rendering.clone() }
}

fn gone_row(lock: &Lock) -> RowDrift {
    let (id, source) = (lock.id.clone(), lock.source.clone());
    RowDrift { kind: lock.kind, id, source, was: Some(lock.rendering.clone()), is: String::new() }
}

/// The lock of a pair once the drift that somebody has dealt with is taken in, and the drift that stands.
fn answered(pair: &Pair, digest: &str) -> (Vec<Lock>, Vec<StandingDrift>) {
    let mut locked: Vec<Lock> = pair
        .remarks()
        .filter_map(|remark| match remark {
            Remark::Lock(lock) => Some(lock),
            _ => None,
        })
        .collect();
    let confirmed = pair.is_confirmed();
    let (standing, dealt): (Vec<_>, Vec<_>) =
        pair.standing_drift().into_iter().partition(|drift| drift.digest == digest && !confirmed);
    for StandingDrift { row, .. } in dealt {
        take_in(&mut locked, row);
    }
    (locked, standing)
}

/// Let the lock say what a row says now.
pub(in crate::pipeline) fn take_in(locked: &mut Vec<Lock>, row: RowDrift) {
    let RowDrift { kind, id, source, was, is } = row;
    let old = |lock: &&mut Lock| lock.kind == kind && lock.id == id && Some(&lock.rendering) == was.as_ref();
    match locked.iter_mut().find(old) {
        Some(lock) => lock.rendering = is,
        None => locked.push(Lock { kind, id, source, rendering: is }),
    }
}

/// The place in `locked` of what `lock` was: the same mention in the same words, or else, where the source did not
/// change, in others.
fn find(locked: &[Lock], taken: &[bool], lock: &Lock, edited: bool) -> Option<usize> {
    let same = |old: &Lock| old.kind == lock.kind && old.id == lock.id;
    let free = |index: &usize| !taken[*index];
    let exact = |index: &usize| same(&locked[*index]) && locked[*index].source == lock.source;
    let all = || (0..locked.len()).filter(free);
    let equal = all().find(|index| exact(index) && locked[*index].rendering == lock.rendering);
    let other = || all().find(|index| !edited && !lock.id.is_empty() && same(&locked[*index]));
    equal.or_else(|| all().find(exact)).or_else(other)
}

/// Whether the lock line may move: the target satisfies what is said today. A value is only missed where the target
/// has what it was.
fn is_moving(pair: &Pair, was: &Lock, mention: &Mention, satisfied: &dyn Fn(&Mention) -> bool) -> bool {
    if satisfied(mention) {
        return true;
    }
    !is_row(mention.kind) && !pair.target.contains(&was.rendering)
}
