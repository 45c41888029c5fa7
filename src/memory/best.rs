//! The best matches so far.

use super::likeness::Measured;
use super::nearest::Query;
use super::shelf::Shelf;
use super::token;
use crate::model::{Match, Origin, State};
use rapidfuzz::distance::levenshtein;
use std::cmp::Reverse;

/// The best matches so far, best first, as many as asked for.
pub(super) struct Best {
    threshold: u8,
    limit: usize,
    ranked: Vec<Ranked>,
}

/// A match with what ranks it.
struct Ranked {
    matched: Match,
    state: State,
    /// By how many letters the texts differ.
    letters: usize,
}

impl Ranked {
    /// The better match has the lower rank: by score, then by how far the target had come, then letter by letter.
    fn rank(&self) -> impl Ord + use<> {
        (Reverse(self.matched.score), Reverse(self.state), self.letters)
    }

    fn says_the_same(&self, other: &Self) -> bool {
        self.matched.source == other.matched.source && self.matched.target == other.matched.target
    }
}

impl Best {
    pub(super) fn new(threshold: u8, limit: usize) -> Self {
        Self { threshold: threshold.max(1), limit, ranked: Vec::new() }
    }

    /// The score that a further match must reach.
    pub(super) fn threshold(&self) -> u8 {
        let full = self.limit > 0 && self.ranked.len() == self.limit;
        let worst = self.ranked.last().filter(|_| full).map_or(0, |ranked| ranked.matched.score);
        self.threshold.max(worst)
    }

    /// Take a unit of `stock` in, if it is near enough and not the same text.
    pub(super) fn offer(&mut self, query: &Query<'_>, stock: &Shelf, unit: usize) {
        let source = stock.source(unit);
        let score = query.measured.percent(&Measured::new(&source));
        if score < self.threshold() || token::plain(&source) == query.plain {
            return;
        }
        let letters = levenshtein::distance(query.measured.text.chars(), source.chars());
        let matched = stock.matched(unit, Origin::Fuzzy, score);
        let ranked = Ranked { matched, state: stock.state(unit), letters };
        let at = self.ranked.partition_point(|other| other.rank() <= ranked.rank());
        if self.ranked[..at].iter().any(|better| better.says_the_same(&ranked)) {
            return;
        }
        if let Some(worse) = self.ranked[at..].iter().position(|worse| worse.says_the_same(&ranked)) {
            self.ranked.remove(at + worse);
        }
        self.ranked.insert(at, ranked);
        self.ranked.truncate(self.limit);
    }

    /// The matches.
    pub(super) fn into_matches(self) -> Vec<Match> {
        self.ranked.into_iter().map(|ranked| ranked.matched).collect()
    }
}
