//! Near matches in one shelf, none lost.
//!
//! A unit scores at least `t` only if what it shares with the query weighs at least `t` of the heavier of the two. So
//!
//! 1. it weighs between `t` and `1 ÷ t` of the query: units stand in order of weight, so that is a range;
//! 2. it has one of the query's rarest words, as many of them as together weigh more than may be missing: only their
//!    postings are read, and further ones while they cost less than looking at the units they would rule out;
//! 3. what it shares with the words read, and all of the others, still weighs enough;
//! 4. its words are not too many edits away, by rapidfuzz's bit-parallel distance;
//! 5. its score is that of [`super::likeness`].
//!
//! Once there are as many matches as asked for, the worst of them raises `t`.

use super::best::Best;
use super::image::Varints;
use super::likeness::Measured;
use super::shelf::Shelf;
use super::token::{self, Kind};
use rapidfuzz::distance::levenshtein::{Args, BatchComparator};
use rustc_hash::FxHashMap;
use std::cmp::Reverse;
use std::ops::Range;

/// Reading one posting costs about this part of looking at one unit.
const POSTINGS_A_LOOK: usize = 200;

/// A text to find matches for.
pub(super) struct Query<'t> {
    pub(super) measured: Measured<'t>,
    pub(super) plain: String,
    /// The distinct words and numbers, by hash, with the weight they have together.
    words: Vec<(u64, u32)>,
    /// The weight of the marks, which are not indexed.
    marks: u32,
}

impl<'t> Query<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let measured = Measured::new(text);
        let mut words: FxHashMap<u64, u32> = FxHashMap::default();
        for token in measured.tokens.iter().filter(|token| token.kind != Kind::Mark) {
            *words.entry(token.key).or_default() += token.kind.weight();
        }
        let marks = measured.weight - words.values().sum::<u32>();
        Self { plain: token::plain(text), words: words.into_iter().collect(), marks, measured }
    }
}

/// Put the units of `shelf` that are near `query` among the `best`.
pub(super) fn collect(query: &Query<'_>, shelf: &Shelf, best: &mut Best) {
    let mut candidates = gather(query, shelf, best.threshold());
    candidates.sort_by_key(|candidate| (Reverse(candidate.at_most), candidate.unit));
    let ids: Vec<u32> = query
        .measured
        .tokens
        .iter()
        .filter(|token| token.kind == Kind::Word)
        .map(|token| shelf.key(token.key).unwrap_or(u32::MAX))
        .collect();
    let comparator = BatchComparator::new(ids);
    let mut words = Vec::new();
    for candidate in candidates {
        if candidate.at_most < best.threshold() {
            break;
        }
        let weight = query.measured.weight.max(shelf.weight(candidate.unit));
        let edits = (weight - part(weight, best.threshold())) / Kind::Word.weight();
        words.clear();
        words.extend(shelf.words(candidate.unit));
        let within = Args::default().score_cutoff(edits as usize);
        if comparator.distance_with_args(words.iter().copied(), &within).is_some() {
            best.offer(query, shelf, candidate.unit);
        }
    }
}

/// A unit that may be near.
struct Candidate {
    unit: usize,
    /// A score that it cannot pass, in per cent.
    at_most: u8,
}

/// The units that may score `threshold`.
fn gather(query: &Query<'_>, shelf: &Shelf, threshold: u8) -> Vec<Candidate> {
    let own = query.measured.weight;
    let needed = part(own, threshold);
    let mut lists: Vec<(usize, u32, u32)> = query
        .words
        .iter()
        .filter_map(|(hash, weight)| shelf.key(*hash).map(|key| (shelf.postings(key).0.len(), key, *weight)))
        .collect();
    lists.sort_unstable();
    let mut unread = query.marks + lists.iter().map(|(_, _, weight)| weight).sum::<u32>();
    let heaviest = u64::from(own) * 100 / u64::from(threshold.max(1));
    let range = shelf.weighing(needed, u32::try_from(heaviest).unwrap_or(u32::MAX));
    let mut tally = Tally::new(range);
    for (length, key, weight) in lists {
        if unread >= needed {
            tally.read(shelf.postings(key), weight, true);
        } else {
            let crowd = tally.touched.iter().filter(|unit| tally.shared(**unit) + unread >= needed).count();
            if length > crowd * POSTINGS_A_LOOK {
                break;
            }
            tally.read(shelf.postings(key), weight, false);
        }
        unread -= weight;
    }
    let candidates = tally.touched.iter().map(|unit| {
        let weight = own.max(shelf.weight(*unit));
        let shared = (tally.shared(*unit) + unread).min(weight);
        let at_most = u64::from(shared) * 100 / u64::from(weight.max(1));
        Candidate { unit: *unit, at_most: u8::try_from(at_most).expect("at most 100") }
    });
    candidates.filter(|candidate| candidate.at_most >= threshold).collect()
}

/// `percent` of `weight`, rounded up.
fn part(weight: u32, percent: u8) -> u32 {
    u32::try_from((u64::from(weight) * u64::from(percent)).div_ceil(100)).expect("at most the weight")
}

/// How much of the query each unit of a range shares.
struct Tally {
    range: Range<usize>,
    weights: Vec<u16>,
    /// The units that share anything.
    touched: Vec<usize>,
}

impl Tally {
    fn new(range: Range<usize>) -> Self {
        Self { weights: vec![0; range.len()], range, touched: Vec::new() }
    }

    /// Count a word of the query, by its postings. Where `all` is false only units that share something already are of interest.
    fn read(&mut self, postings: Varints<'_>, weight: u32, all: bool) {
        let weight = u16::try_from(weight).unwrap_or(u16::MAX);
        let mut unit = 0;
        for distance in postings {
            unit += distance as usize;
            if unit < self.range.start {
                continue;
            }
            if unit >= self.range.end {
                break;
            }
            let shared = &mut self.weights[unit - self.range.start];
            if *shared == 0 && all {
                self.touched.push(unit);
            }
            if *shared > 0 || all {
                *shared = shared.saturating_add(weight);
            }
        }
    }

    /// What a unit shares; without bound where it is too much to count.
    fn shared(&self, unit: usize) -> u32 {
        match self.weights[unit - self.range.start] {
            u16::MAX => u32::MAX / 2,
            weight => u32::from(weight),
        }
    }
}
