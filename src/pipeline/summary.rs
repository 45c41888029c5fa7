//! How much there is, how far it is, and what is mentioned.

use super::translate::Translated;
use crate::model::{MentionKind, Origin, State};
use std::collections::BTreeMap;

/// Segments and source words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Amount {
    /// Number of segments.
    pub segments: usize,
    /// Number of words in their sources.
    pub words: usize,
}

/// How far the pairs of bilingual files are, and what is mentioned in them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// Pairs with a target by a person that stands, reviewed or not, and those without target, by state.
    pub states: BTreeMap<State, Amount>,
    /// Pairs with a target by a person that a change of a row, a name or the source has left behind.
    pub outdated: Amount,
    /// Drafts by where they come from.
    pub drafts: BTreeMap<Origin, Amount>,
    /// Mentions by kind; the parts of a longer mention are not counted.
    pub mentions: BTreeMap<MentionKind, usize>,
}

impl Summary {
    /// Count a bilingual file in, with the mentions of its pairs.
    pub fn add(&mut self, translated: &Translated) {
        let Translated { reconciled, mentions, words, .. } = translated;
        for (pair, words) in reconciled.bilingual.pairs.iter().zip(words) {
            let amount = match (pair.state, pair.draft()) {
                (State::Draft, Some(draft)) => self.drafts.entry(draft.origin).or_default(),
                (State::Draft, None) => self.drafts.entry(Origin::Person).or_default(),
                (State::Translated | State::Reviewed, _) if pair.is_outdated() => &mut self.outdated,
                (state, _) => self.states.entry(state).or_default(),
            };
            amount.segments += 1;
            amount.words += words;
        }
        for mention in mentions.iter().flatten() {
            *self.mentions.entry(mention.kind).or_default() += 1;
        }
    }

    /// Count in what `other` has counted.
    pub fn merge(&mut self, other: &Self) {
        for (state, amount) in &other.states {
            self.states.entry(*state).or_default().add(*amount);
        }
        self.outdated.add(other.outdated);
        for (origin, amount) in &other.drafts {
            self.drafts.entry(*origin).or_default().add(*amount);
        }
        for (kind, count) in &other.mentions {
            *self.mentions.entry(*kind).or_default() += count;
        }
    }

    /// Everything together.
    pub fn total(&self) -> Amount {
        self.states.values().chain(self.drafts.values()).copied().fold(self.outdated, Amount::plus)
    }

    /// What still wants a person: no target, a draft, or one that is out of date.
    pub fn left(&self) -> Amount {
        let initial = self.states.get(&State::Initial).copied().unwrap_or_default();
        self.drafts.values().copied().fold(initial.plus(self.outdated), Amount::plus)
    }
}

impl Amount {
    fn add(&mut self, other: Self) {
        *self = self.plus(other);
    }

    fn plus(self, other: Self) -> Self {
        Self { segments: self.segments + other.segments, words: self.words + other.words }
    }
}
