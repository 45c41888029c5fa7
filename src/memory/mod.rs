//! The translation memory: exact, context and fuzzy matches of past pairs.
//!
//! A [`Memory`] is a row of [`Shelf`]s, each an immutable block of bytes that is searched where it lies. Scores are
//! those of [`likeness`]. What else is known of a match is said by the neighbours of this module: [`repair`] rewrites
//! one that differs in mentions alone, [`mod@difference`] says which words differ, [`analysis`] counts how much of a text a
//! memory covers.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod analysis;
mod best;
mod build;
pub mod difference;
mod image;
pub mod likeness;
mod nearest;
mod record;
pub mod repair;
mod shelf;
pub mod token;
mod unit;
mod wording;

pub use analysis::{Analysis, Band, analyse};
pub use difference::{Difference, difference};
pub use image::Damage;
pub use repair::{Sentence, Today, renew};
pub use shelf::Shelf;
pub use unit::{Neighbours, Unit, in_order};

use crate::model::{Match, Origin, State};
use best::Best;
use nearest::Query;
use std::cmp::Reverse;

/// The score below which a near match is rather in the way, in per cent.
pub const THRESHOLD: u8 = 70;

/// Past translations, to be looked up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Memory {
    /// The shelves; of equal matches that of the earlier shelf stands first.
    pub shelves: Vec<Shelf>,
}

/// What to look for beside the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Search<'t> {
    /// What stands before and after it.
    pub neighbours: Neighbours<'t>,
    /// The score that near matches must have, in per cent.
    pub threshold: u8,
    /// How many matches are wanted at most.
    pub limit: usize,
}

impl Default for Search<'_> {
    /// Five matches of [`THRESHOLD`] or more, whatever stands around.
    fn default() -> Self {
        Self { neighbours: Neighbours::default(), threshold: THRESHOLD, limit: 5 }
    }
}

/// A match with what ranks it among its equals.
struct Ranked {
    matched: Match,
    state: State,
}

impl Memory {
    /// A memory of these shelves.
    pub fn new(shelves: Vec<Shelf>) -> Self {
        Self { shelves }
    }

    /// Number of units.
    pub fn len(&self) -> usize {
        self.shelves.iter().map(Shelf::len).sum()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The best matches of `text`, best first: those in context, exact ones, then near ones.
    pub fn find(&self, text: &str, search: Search<'_>) -> Vec<Match> {
        let mut matches = self.exact(text, search.neighbours);
        matches.truncate(search.limit);
        if matches.len() < search.limit {
            matches.extend(self.fuzzy(text, search.threshold, search.limit - matches.len()));
        }
        matches
    }

    /// The units whose source is `text`, best first: identical between the same neighbours ([`Origin::Context`]),
    /// identical, then different in typography alone, which score 99. The farther a target had come, the better.
    pub fn exact(&self, text: &str, neighbours: Neighbours<'_>) -> Vec<Match> {
        let (weight, digest) = shelf::place_of(text);
        let plain = token::plain(text);
        let mut found: Vec<Ranked> = Vec::new();
        for shelf in &self.shelves {
            for unit in shelf.with_digest(weight, digest) {
                let source = shelf.source(unit);
                if token::plain(&source) == plain {
                    let origin = origin(source == text && shelf.stood_between(unit, neighbours));
                    let score = if source == text { 100 } else { 99 };
                    found.push(Ranked { matched: shelf.matched(unit, origin, score), state: shelf.state(unit) });
                }
            }
        }
        found.sort_by_key(|Ranked { matched, state }| (matched.origin, Reverse(matched.score), Reverse(*state)));
        distinct(found)
    }

    /// The units whose source is near `text` without being the same, best first, with scores from `threshold` (in per
    /// cent) to 99; at most `limit`. Among equal scores the farther target stands first, then the source that is
    /// closer letter by letter.
    ///
    /// None that scores enough is missed, but for texts without words and numbers: those are found by
    /// [`Memory::exact`] alone.
    pub fn fuzzy(&self, text: &str, threshold: u8, limit: usize) -> Vec<Match> {
        let query = Query::new(text);
        let mut best = Best::new(threshold, limit);
        for shelf in &self.shelves {
            nearest::collect(&query, shelf, &mut best);
        }
        best.into_matches()
    }
}

fn origin(in_context: bool) -> Origin {
    if in_context { Origin::Context } else { Origin::Exact }
}

/// The first of those that say the same.
fn distinct(found: Vec<Ranked>) -> Vec<Match> {
    let mut matches: Vec<Match> = Vec::new();
    for Ranked { matched, .. } in found {
        if !matches.iter().any(|other| other.source == matched.source && other.target == matched.target) {
            matches.push(matched);
        }
    }
    matches
}
