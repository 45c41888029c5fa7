//! Sources that changed: what is harmless is carried over, what can be repaired is repaired, the rest waits for a person.

use super::verdict::{Side, is_harmless, verdict};
use crate::language::Language;
use crate::memory::repair::{self, Sentence};
use crate::model::{Confirmation, Draft, Lock, Mention, Origin, Pair, Remark, SourceDrift, State, Verdict};
use crate::pipeline::reconcile::carry::{forget_draft, forget_previous, put_draft};
use crate::text::digest;

/// Who confirms what the configuration lets pass.
const POLICY: &str = "visavis";

/// An earlier source with what is mentioned in it.
#[derive(Debug, Clone, Copy)]
pub struct Past<'p> {
    /// The pair as it was.
    pub pair: &'p Pair,
    /// The mentions of its source, as today's resources see them.
    pub mentions: &'p [Mention],
}

/// What became of a pair whose source changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Carried {
    /// The change is harmless: the target stands, confirmed.
    Accepted(SourceDrift),
    /// The target says today's values and names; somebody must confirm it.
    Repaired,
    /// It waits for somebody.
    Waiting,
}

/// The two languages of a pair, where visavis knows them.
#[derive(Clone, Copy)]
pub(in crate::pipeline) struct Languages {
    pub(in crate::pipeline) source: Option<&'static dyn Language>,
    pub(in crate::pipeline) target: Option<&'static dyn Language>,
}

/// What changed from the source that the target of `pair` was made for to today's, `mentions` being today's and `before`
/// those of the earlier one.
pub(in crate::pipeline) fn source_drift(
    pair: &Pair,
    before: &[Mention],
    mentions: &[Mention],
    language: Option<&dyn Language>,
) -> Option<SourceDrift> {
    let previous = pair.previous.clone()?;
    let (old, new) = (Side { text: &previous, mentions: before }, Side { text: &pair.source, mentions });
    let (verdict, alterations) = verdict(old, new, language);
    Some(SourceDrift { verdict, before: previous, alterations })
}

/// Carry the target of `pair` over where the change of its source, `drift`, is one of `accept` and harmless.
pub fn settle(pair: &mut Pair, drift: SourceDrift, accept: &[Verdict]) -> Carried {
    let accepted = drift.alterations.iter().all(|alteration| accept.contains(&alteration.verdict));
    let whole = accepted && accept.contains(&drift.verdict) && is_harmless(&drift.alterations);
    let as_it_was = pair.is_unanswered() && pair.draft().is_some_and(|draft| draft.from.is_none());
    if !whole || !as_it_was {
        return Carried::Waiting;
    }
    forget_previous(pair);
    forget_draft(pair);
    pair.extracted.retain(|line| !is_by_policy(line));
    let reason = drift.verdict;
    let reason = crate::model::Choice::name(reason).to_owned();
    let confirmation = Confirmation { digest: pair.digest(), who: POLICY.to_owned(), reason };
    pair.extracted.push(Remark::Confirmed(confirmation).line());
    pair.arrange();
    pair.state = State::Translated;
    pair.settle();
    Carried::Accepted(drift)
}

fn is_by_policy(line: &str) -> bool {
    matches!(Remark::parse(line), Remark::Confirmed(confirmation) if confirmation.who == POLICY)
}

/// Let the target of `pair`, an edited one, say what is mentioned today where it said what was mentioned in `past`. It
/// stays a draft that remembers the target by a person that it comes from; undone, it is that target again.
pub(in crate::pipeline) fn mend(
    pair: &mut Pair,
    past: Past<'_>,
    mentions: &[Mention],
    languages: Languages,
) -> Carried {
    let Some(draft) = pair.draft() else { return Carried::Waiting };
    if !pair.is_unanswered() {
        return Carried::Waiting;
    }
    let locked = locked_first(past);
    let old = Sentence { text: &past.pair.source, mentions: &locked };
    let new = Sentence { text: &pair.source, mentions };
    let repaired = repair::repair(old, &past.pair.target, new, languages.target);
    let Some(target) = repaired.filter(|target| *target != pair.target) else { return Carried::Waiting };
    let made = digest::short(&[&target]);
    let from = draft.from.clone().unwrap_or_else(|| digest::short(&[&past.pair.target]));
    pair.target = target;
    if from == made && pair.previous.is_none() {
        forget_draft(pair);
        pair.state = State::Translated;
        pair.settle();
    } else {
        put_draft(pair, Draft { origin: Origin::Repaired, digest: Some(made), from: Some(from), ..draft });
    }
    Carried::Repaired
}

/// The mentions of the past, each with the rendering that it was locked against among its own.
fn locked_first(past: Past<'_>) -> Vec<Mention> {
    let locks: Vec<Lock> = past
        .pair
        .remarks()
        .filter_map(|remark| match remark {
            Remark::Lock(lock) => Some(lock),
            _ => None,
        })
        .collect();
    let with_lock = |mention: &Mention| {
        let mut mention = mention.clone();
        let words = mention.span.of(&past.pair.source);
        let own = |lock: &&Lock| lock.kind == mention.kind && lock.id == mention.id && lock.source == words;
        if let Some(lock) = locks.iter().find(own).filter(|lock| !mention.renderings.contains(&lock.rendering)) {
            mention.renderings.push(lock.rendering.clone());
        }
        mention
    };
    past.mentions.iter().map(with_lock).collect()
}
