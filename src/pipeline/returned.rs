//! Targets that come back from another tool.
//!
//! A file that goes out says what it is sent with ([`Sent`](crate::model::Sent)), so that what comes back is one side of
//! a merge whose base is known: where the project has not changed a target since, that of the file is taken; where only
//! the project has, its own stays. Where both have, people decide: the project's target stays as a draft, with both
//! wordings beside it, as after a merge of branches. Of a file that does not say what it was sent with, no target takes the
//! place of one that a person wrote.

use crate::model::{Bilingual, Conflict, MergeSide, Pair, Remark, RemarkKind, State};
use rustc_hash::FxHashMap;

/// What became of the targets of a file that came back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Returned {
    /// How many were taken.
    pub taken: usize,
    /// Those that were not, because a person wrote another target for the pair.
    pub disputed: Vec<Disputed>,
    /// How many were not, because the project has changed them since, and nobody else has.
    pub newer: usize,
    /// How many have a source that the document does not have.
    pub unknown: usize,
}

/// A pair that people translated differently here and there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disputed {
    /// Its index.
    pub pair: usize,
    /// The target that came back.
    pub theirs: String,
    /// Whether both are changes, and the pair now has both wordings; otherwise it is as it was.
    pub noted: bool,
}

/// Take the targets that people wrote in `returned` into `bilingual`, where sources agree. Of equal sources the context
/// decides, else their order.
pub fn take(bilingual: &mut Bilingual, returned: &Bilingual) -> Returned {
    let mut places: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    for (index, pair) in bilingual.pairs.iter().enumerate() {
        places.entry(pair.source.clone()).or_default().push(index);
    }
    let mut seen: FxHashMap<&str, usize> = FxHashMap::default();
    let mut outcome = Returned::default();
    for theirs in &returned.pairs {
        let occurrence = seen.entry(&theirs.source).or_default();
        let nth = std::mem::replace(occurrence, *occurrence + 1);
        if !theirs.is_by_person() {
            continue;
        }
        let Some(places) = places.get(&theirs.source) else {
            outcome.unknown += 1;
            continue;
        };
        let own = |place: &&usize| theirs.context.is_some() && bilingual.pairs[**place].context == theirs.context;
        let index = *places.iter().find(own).unwrap_or(&places[nth.min(places.len() - 1)]);
        let pair = &mut bilingual.pairs[index];
        let verdict = verdict(pair, theirs);
        match verdict {
            Verdict::Ours => {
                outcome.newer += usize::from(pair.target != theirs.target);
                continue;
            }
            Verdict::Theirs => {
                adopt(pair, theirs);
                outcome.taken += 1;
                continue;
            }
            Verdict::Both => dispute(pair, theirs),
            Verdict::Unknown => {}
        }
        let noted = verdict == Verdict::Both;
        outcome.disputed.push(Disputed { pair: index, theirs: theirs.target.clone(), noted });
    }
    outcome
}

/// Whose target counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// That of the project: nobody else worked on it.
    Ours,
    /// The one that came back: nobody here worked on it since.
    Theirs,
    /// People worked on it here and there.
    Both,
    /// There are two by people, and nothing tells which of them is a change.
    Unknown,
}

fn verdict(ours: &Pair, theirs: &Pair) -> Verdict {
    if ours.target == theirs.target {
        return if ours.state >= theirs.state { Verdict::Ours } else { Verdict::Theirs };
    }
    if !ours.is_by_person() {
        return Verdict::Theirs;
    }
    match &theirs.sent {
        None => Verdict::Unknown,
        Some(sent) if !sent.is_behind(ours) => Verdict::Theirs,
        Some(sent) if !sent.is_behind(theirs) => Verdict::Ours,
        Some(_) => Verdict::Both,
    }
}

/// Give `pair` the target of `theirs`, with what was said about it.
fn adopt(pair: &mut Pair, theirs: &Pair) {
    let of_target = |line: &String| {
        matches!(
            RemarkKind::of(line),
            RemarkKind::Draft | RemarkKind::Confirmed | RemarkKind::Reviewed | RemarkKind::Conflict
        )
    };
    let of_people = |line: &&String| matches!(RemarkKind::of(line), RemarkKind::Confirmed | RemarkKind::Reviewed);
    pair.extracted.retain(|line| !of_target(line));
    pair.extracted.extend(theirs.extracted.iter().filter(of_people).cloned());
    take_notes(pair, theirs);
    pair.target.clone_from(&theirs.target);
    pair.state = theirs.state.max(State::Draft);
    (pair.previous, pair.previous_context) = (None, None);
    pair.arrange();
    pair.settle();
}

/// Put both wordings beside the target of `pair`, which is a draft until someone decides.
fn dispute(pair: &mut Pair, theirs: &Pair) {
    pair.extracted.retain(|line| !RemarkKind::Conflict.is(line));
    for (side, text) in [(MergeSide::Ours, &pair.target), (MergeSide::Theirs, &theirs.target)] {
        pair.extracted.push(Remark::Conflict(Conflict { side, text: text.clone() }).to_string());
    }
    take_notes(pair, theirs);
    pair.state = State::Draft;
    pair.arrange();
}

fn take_notes(pair: &mut Pair, theirs: &Pair) {
    let new = theirs.notes.iter().filter(|note| !pair.notes.contains(note)).cloned().collect::<Vec<_>>();
    pair.notes.extend(new);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Sent;

    fn pair((source, target, state): &(&str, &str, State)) -> Pair {
        Pair { target: (*target).to_owned(), state: *state, ..Pair::new(source) }
    }

    fn file(pairs: &[(&str, &str, State)]) -> Bilingual {
        Bilingual { pairs: pairs.iter().map(pair).collect(), ..Bilingual::default() }
    }

    #[test]
    fn a_target_is_taken_where_nobody_wrote_another() {
        use State::{Initial, Translated};
        let mut own = file(&[("Un.", "", Initial), ("Deux.", "Two!", Translated), ("Un.", "", Initial)]);
        own.pairs[1].state = Translated;
        let theirs = [("Un.", "One.", Translated), ("Deux.", "Two.", Translated), ("Un.", "A one.", Translated)];
        let gone = [("Trois.", "Three.", Translated), ("Un.", "", Initial)];
        let outcome = take(&mut own, &file(&[theirs.as_slice(), gone.as_slice()].concat()));
        let disputed = vec![Disputed { pair: 1, theirs: "Two.".to_owned(), noted: false }];
        assert_eq!(outcome, Returned { taken: 2, disputed, newer: 0, unknown: 1 });
        let targets: Vec<&str> = own.pairs.iter().map(|pair| pair.target.as_str()).collect();
        assert_eq!(targets, ["One.", "Two!", "A one."]);
    }

    /// A pair was sent out, then worked on here and there: what the project has in the end.
    fn check(sent: (&str, State), here: (&str, State), there: (&str, State), expected: (&str, State, Verdict)) {
        let side = |(target, state): (&str, State)| pair(&("Deux.", target, state));
        let sent = side(sent);
        let mut theirs = side(there);
        theirs.sent = Sent::of(&sent);
        let mut own = Bilingual { pairs: vec![side(here)], ..Bilingual::default() };
        assert_eq!(verdict(&own.pairs[0], &theirs), expected.2, "{here:?} {there:?}");
        let outcome = take(&mut own, &Bilingual { pairs: vec![theirs], ..Bilingual::default() });
        assert_eq!((own.pairs[0].target.as_str(), own.pairs[0].state), (expected.0, expected.1));
        assert_eq!(outcome.disputed.len(), usize::from(expected.2 == Verdict::Both));
    }

    #[test]
    fn what_was_sent_tells_who_changed_what() {
        use State::{Draft, Reviewed, Translated};
        use Verdict::{Both, Ours, Theirs};
        let [was, ours, theirs] = ["Two.", "Two!", "A two."];
        let sent = (was, Translated);
        check(sent, sent, sent, (was, Translated, Ours));
        check(sent, sent, (theirs, Translated), (theirs, Translated, Theirs));
        check(sent, sent, (theirs, Draft), (theirs, Draft, Theirs));
        check(sent, (ours, Translated), sent, (ours, Translated, Ours));
        check(sent, (ours, Translated), (ours, Translated), (ours, Translated, Ours));
        check(sent, (ours, Translated), (theirs, Translated), (ours, Draft, Both));
        // Someone here said that what was a draft may stand.
        check((was, Draft), sent, (theirs, Translated), (was, Draft, Both));
        check(sent, (was, Reviewed), (theirs, Translated), (was, Draft, Both));
    }

    #[test]
    fn a_dispute_keeps_both_wordings_once() {
        let mut theirs = pair(&("Deux.", "A two.", State::Translated));
        theirs.notes = vec!["Style guide, 3.2.".to_owned()];
        theirs.sent = Some(Sent { state: State::Translated, digest: "5c1e2f90".to_owned() });
        let returned = Bilingual { pairs: vec![theirs], ..Bilingual::default() };
        let mut own = file(&[("Deux.", "Two!", State::Translated)]);
        take(&mut own, &returned);
        assert_eq!(own.pairs[0].extracted, ["conflict ours: Two!", "conflict theirs: A two."]);
        assert_eq!(own.pairs[0].notes, ["Style guide, 3.2."]);
        assert!(own.pairs[0].is_in_conflict());
        let once = own.clone();
        take(&mut own, &returned);
        assert_eq!(own, once);
    }
}
