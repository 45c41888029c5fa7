//! What a pair takes over from its old self.

use super::contexts::is_occurrence;
use super::likeness::percent;
use crate::model::{Draft, Origin, Pair, Remark, RemarkKind, State};
use crate::text::digest;

/// A pair whose source is as it was: everything stays. A draft that someone has made a translation of says no longer
/// that it is one, unless its target is still word for word what stood before the source changed, and nobody said that
/// it may.
pub(super) fn kept(old: &Pair) -> Pair {
    let mut pair = Pair { line: 0, ..old.clone() };
    let was_draft = pair.previous.is_some() || pair.draft().is_some();
    if was_draft && pair.state >= State::Translated && (!pair.is_unanswered() || pair.is_confirmed()) {
        forget_previous(&mut pair);
        forget_draft(&mut pair);
    }
    if pair.state >= State::Translated {
        pair.extracted.retain(|line| !RemarkKind::Conflict.is(line)); // somebody has decided
    }
    pair
}

/// What is kept of a pair whose segment left the document: a draft that nobody worked on goes back to the source that
/// its target was confirmed for.
pub(super) fn left(old: &Pair) -> Pair {
    match &old.previous {
        Some(previous) if is_as_it_was(old) => restored(old, previous),
        _ => Pair { line: 0, ..old.clone() },
    }
}

/// Whether the target is word for word what was confirmed for the previous source.
fn is_as_it_was(pair: &Pair) -> bool {
    pair.is_unanswered() && pair.draft().is_some_and(|draft| draft.from.is_none())
}

/// A pair whose source is again the one that its draft was made from. If the target is the one that was confirmed for
/// it, it is confirmed again.
pub(super) fn restored(old: &Pair, source: &str) -> Pair {
    let mut pair = with_source(old, source);
    forget_previous(&mut pair);
    if is_as_it_was(old) {
        forget_draft(&mut pair);
        pair.state = State::Translated;
        pair.settle();
    }
    pair
}

/// A pair whose source was edited: the old target is a draft for the new one, with the source that it was made from.
pub(super) fn edited(old: &Pair, source: &str) -> Pair {
    let mut pair = with_source(old, source);
    if old.target.is_empty() {
        return pair;
    }
    let previous = old.previous.as_ref().filter(|_| old.state == State::Draft).unwrap_or(&old.source);
    let score = Some(percent(previous, source));
    if old.state >= State::Translated {
        forget_previous(&mut pair);
        let digest = Some(of_target(&old.target));
        put_draft(&mut pair, Draft { origin: Origin::Person, score, digest, from: None });
    } else if let Some(draft) = old.draft().filter(|draft| draft.origin == Origin::Person || draft.from.is_some()) {
        put_draft(&mut pair, Draft { score, ..draft });
    }
    pair.previous = Some(previous.clone()).filter(|previous| previous != source);
    pair.state = State::Draft;
    pair
}

/// A pair whose source was two: both targets one after the other are a draft for it, a machine's if one of them is.
pub(super) fn merged(first: &Pair, second: &Pair, source: &str) -> Pair {
    let mut whole = Pair {
        source: joined(&first.source, &second.source),
        target: joined(&first.target, &second.target),
        state: first.state.min(second.state).max(State::Draft),
        notes: united(&first.notes, &second.notes),
        flags: united(&first.flags, &second.flags),
        references: united(&first.references, &second.references),
        extracted: united(&first.extracted, &second.extracted),
        ..first.clone()
    };
    forget_previous(&mut whole);
    // Drafts, confirmations and reviews were those of the parts.
    whole.extracted.retain(|line| RemarkKind::of(line) < RemarkKind::Draft);
    let drafted = [first, second].into_iter().find(|pair| !pair.target.is_empty() && !pair.is_by_person());
    if let Some(draft) = drafted.and_then(Pair::draft) {
        let digest = Some(of_target(&whole.target));
        put_draft(&mut whole, Draft { digest, ..draft });
    }
    edited(&whole, source)
}

/// Two texts as one.
fn joined(one: &str, other: &str) -> String {
    let space = if one.is_empty() || other.is_empty() { "" } else { " " };
    [one, space, other].concat()
}

/// The lines of both, none twice.
fn united(one: &[String], other: &[String]) -> Vec<String> {
    one.iter().chain(other.iter().filter(|line| !one.contains(line))).cloned().collect()
}

/// The old pair with another source. An occurrence was one of the old source and is given anew.
fn with_source(old: &Pair, source: &str) -> Pair {
    let context = old.context.clone().filter(|context| !is_occurrence(context));
    Pair { source: source.to_owned(), context, line: 0, ..old.clone() }
}

/// Let a pair say no longer what its draft was made from.
pub(in crate::pipeline) fn forget_previous(pair: &mut Pair) {
    pair.previous = None;
    pair.previous_context = None;
}

/// Say how the target of a pair was drafted.
pub(in crate::pipeline) fn put_draft(pair: &mut Pair, draft: Draft) {
    pair.replace(RemarkKind::Draft, [Remark::Draft(draft).to_string()]);
}

/// Let a pair say no longer that it is a draft.
pub(in crate::pipeline) fn forget_draft(pair: &mut Pair) {
    pair.extracted.retain(|line| !RemarkKind::Draft.is(line));
}

fn of_target(target: &str) -> String {
    digest::short(&[target])
}
