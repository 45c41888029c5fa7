//! Targets that come back from another tool.

use crate::model::{Bilingual, Pair, Remark, State};
use rustc_hash::FxHashMap;

/// What became of the targets of a file that came back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Returned {
    /// How many were taken.
    pub taken: usize,
    /// How many were not, because a person wrote another target for the pair.
    pub kept: usize,
    /// How many have a source that the document does not have.
    pub unknown: usize,
}

/// Take the targets that people wrote in `returned` into `bilingual`, where sources agree. Of equal sources the context
/// decides, else their order. A target that a person wrote stays.
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
        let place = places.iter().find(own).unwrap_or(&places[nth.min(places.len() - 1)]);
        let pair = &mut bilingual.pairs[*place];
        if pair.target == theirs.target && pair.state >= theirs.state {
            continue;
        }
        if pair.is_by_person() && pair.target != theirs.target {
            outcome.kept += 1;
            continue;
        }
        adopt(pair, theirs);
        outcome.taken += 1;
    }
    outcome
}

/// Give `pair` the target of `theirs`, with what was said about it.
fn adopt(pair: &mut Pair, theirs: &Pair) {
    let of_target = |line: &String| {
        matches!(
            Remark::parse(line),
            Remark::Draft(_) | Remark::Confirmed(_) | Remark::Reviewed(_) | Remark::Conflict(_)
        )
    };
    let of_people = |line: &&String| matches!(Remark::parse(line), Remark::Confirmed(_) | Remark::Reviewed(_));
    pair.extracted.retain(|line| !of_target(line));
    pair.extracted.extend(theirs.extracted.iter().filter(of_people).cloned());
    let new = theirs.notes.iter().filter(|note| !pair.notes.contains(note)).cloned().collect::<Vec<_>>();
    pair.notes.extend(new);
    pair.target.clone_from(&theirs.target);
    pair.state = theirs.state.max(State::Draft);
    (pair.previous, pair.previous_context) = (None, None);
    pair.arrange();
    pair.settle();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(pairs: &[(&str, &str, State)]) -> Bilingual {
        let pair = |(source, target, state): &(&str, &str, State)| Pair {
            target: (*target).to_owned(),
            state: *state,
            ..Pair::new(source)
        };
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
        assert_eq!(outcome, Returned { taken: 2, kept: 1, unknown: 1 });
        let targets: Vec<&str> = own.pairs.iter().map(|pair| pair.target.as_str()).collect();
        assert_eq!(targets, ["One.", "Two!", "A one."]);
    }
}
