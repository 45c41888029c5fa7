//! What a pair takes over from its old self.

use super::contexts::is_occurrence;
use super::likeness::percent;
use crate::model::{Draft, Origin, Pair, Remark, State};
use crate::text::digest;

/// A pair whose source is as it was: everything stays. A draft that someone has made a translation of says no longer
/// that it is one, unless its target is still word for word what stood before the source changed, and nobody said that
/// it may.
pub(super) fn kept(old: &Pair) -> Pair {
    let mut pair = Pair { line: 0, ..old.clone() };
    if pair.state >= State::Translated && (!is_untouched(&pair) || is_confirmed(&pair)) {
        pair.previous = None;
        pair.previous_context = None;
        forget_draft(&mut pair);
    }
    pair
}

/// Whether the target is still what had been confirmed for an earlier source.
fn is_untouched(pair: &Pair) -> bool {
    let confirmed = pair.draft().and_then(|draft| draft.confirmed);
    confirmed.is_some_and(|digest| digest == of_target(&pair.target))
}

/// Whether someone confirmed exactly these two texts.
fn is_confirmed(pair: &Pair) -> bool {
    let digest = pair.digest();
    pair.remarks().any(|remark| matches!(remark, Remark::Confirmed(confirmation) if confirmation.digest == digest))
}

/// What is kept of a pair whose segment left the document: a draft that nobody worked on goes back to the source that
/// its target was confirmed for.
pub(super) fn left(old: &Pair) -> Pair {
    match &old.previous {
        Some(previous) if is_untouched(old) => restored(old, previous),
        _ => Pair { line: 0, ..old.clone() },
    }
}

/// A pair whose source is again the one that its draft was made from. If the target is the one that was confirmed for
/// it, it is confirmed again.
pub(super) fn restored(old: &Pair, source: &str) -> Pair {
    let untouched = is_untouched(old);
    let mut pair = with_source(old, source);
    pair.previous = None;
    pair.previous_context = None;
    if untouched {
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
    if old.state >= State::Translated {
        let confirmed = Some(of_target(&old.target));
        put_draft(&mut pair, Draft { origin: Origin::Person, score: percent(previous, source), confirmed });
    } else if let Some(draft) = old.draft().filter(|draft| draft.confirmed.is_some()) {
        put_draft(&mut pair, Draft { score: percent(previous, source), ..draft });
    }
    pair.previous = Some(previous.clone()).filter(|previous| previous != source);
    pair.state = State::Draft;
    pair
}

/// A pair whose source was two: both targets one after the other are a draft for it.
pub(super) fn merged(first: &Pair, second: &Pair, source: &str) -> Pair {
    let joined =
        |one: &str, other: &str| [one, other].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
    let both = |of: fn(&Pair) -> &Vec<String>| {
        let mut lines = of(first).clone();
        lines.extend(of(second).iter().filter(|line| !of(first).contains(line)).cloned());
        lines
    };
    let mut whole = Pair {
        source: joined(&first.source, &second.source),
        target: joined(&first.target, &second.target),
        state: first.state.min(second.state).max(State::Draft),
        notes: both(|pair| &pair.notes),
        flags: both(|pair| &pair.flags),
        references: both(|pair| &pair.references),
        extracted: both(|pair| &pair.extracted),
        ..first.clone()
    };
    whole.previous = None;
    whole.extracted.retain(|line| matches!(Remark::parse(line), Remark::Other(_) | Remark::Lock(_) | Remark::Drift(_)));
    let drafted = [first, second].into_iter().find(|pair| !pair.target.is_empty() && !pair.is_by_person());
    if let Some(draft) = drafted.and_then(Pair::draft) {
        put_draft(&mut whole, draft);
    }
    edited(&whole, source)
}

/// The old pair with another source. An occurrence was one of the old source and is given anew.
fn with_source(old: &Pair, source: &str) -> Pair {
    let context = old.context.clone().filter(|context| !is_occurrence(context));
    Pair { source: source.to_owned(), context, line: 0, ..old.clone() }
}

fn put_draft(pair: &mut Pair, draft: Draft) {
    forget_draft(pair);
    pair.extracted.push(Remark::Draft(draft).to_string());
    pair.arrange();
}

fn forget_draft(pair: &mut Pair) {
    pair.extracted.retain(|line| !matches!(Remark::parse(line), Remark::Draft(_)));
}

fn of_target(target: &str) -> String {
    digest::short(&[target])
}
