//! Reviews that a file tells of without saying whose they are.

use crate::model::{Pair, Remark, Review, State};

/// Give `pair` the `state` that a file of the format `who` says. Where it is reviewed and no line says by whom, one is
/// added, so that the state outlives the format.
pub(super) fn settle(pair: &mut Pair, state: State, who: &str) {
    pair.state = state;
    pair.arrange();
    pair.settle();
    if state == State::Reviewed && pair.state == State::Translated {
        let review = Review { digest: pair.digest(), who: who.to_owned() };
        pair.extracted.push(Remark::Reviewed(review).to_string());
        pair.state = State::Reviewed;
    }
}
