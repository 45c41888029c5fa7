//! Targets proposed for the pairs that have none.

use super::reconcile::segments;
use super::translate::Asked;
use crate::engines::{self, Request};
use crate::memory::Neighbours;
use crate::model::{Bilingual, Document, Draft, Match, Mention, Pair, Remark, RemarkKind, State};
use crate::resources::Resources;
use crate::text::digest;

/// Draft the pairs of `bilingual` that have no target, or a draft that is still as visavis made it. It is in line with
/// the document, whose mentions are given pair by pair. What a person wrote or touched stays as it is. Whether each pair
/// was drafted is given back.
pub fn draft(
    bilingual: &mut Bilingual,
    (document, mentions): (&Document, &[Vec<Mention>]),
    resources: &Resources,
    asked: &Asked,
) -> Vec<bool> {
    let mut drafted = vec![false; bilingual.pairs.len()];
    for (index, (segment, mentions)) in segments(document).zip(mentions).enumerate() {
        let pair = &bilingual.pairs[index];
        if is_free(pair) {
            let neighbours = neighbours(&bilingual.pairs, index);
            let (text, placeables, style) = (&pair.source, &segment.placeables, &asked.style);
            let request = Request { text, kind: segment.kind, placeables, neighbours, mentions, resources, style };
            if let Some(proposal) = engines::propose(&request, asked.drafts) {
                take(&mut bilingual.pairs[index], proposal);
                drafted[index] = true;
            }
        }
    }
    drafted
}

/// Whether nobody has written the target: there is none, or it is the draft that visavis made.
fn is_free(pair: &Pair) -> bool {
    match pair.state {
        State::Initial => true,
        State::Draft => !pair.is_by_person() && pair.is_untouched(),
        State::Translated | State::Reviewed => false,
    }
}

fn neighbours(pairs: &[Pair], index: usize) -> Neighbours<'_> {
    let source = |index: usize| pairs.get(index).map(|pair| pair.source.as_str());
    Neighbours { previous: index.checked_sub(1).and_then(source), next: source(index + 1) }
}

/// Make `proposal` the target of `pair`, and say where it comes from.
fn take(pair: &mut Pair, proposal: Match) {
    let draft = Draft {
        origin: proposal.origin,
        score: proposal.origin.compares().then_some(proposal.score),
        digest: Some(digest::short(&[&proposal.target])),
        from: None,
    };
    pair.replace(RemarkKind::Draft, [Remark::Draft(draft).line()]);
    pair.previous = (proposal.source != pair.source).then_some(proposal.source);
    pair.target = proposal.target;
    pair.state = State::Draft;
}
