//! What the text itself teaches: how far each feature can be trusted in it, and which words translate each other.

use super::evidence::{Evidence, Weight, WordPair};
use super::features::{Side, Sides};
use super::lattice::Bead;
use super::lists::{Lists, Seen, short};
use std::ops::Range;

/// Beads that are less sure than this teach nothing.
const SURE: f64 = 0.5;
/// How many beads the trust that a feature has by its kind is worth.
const PRIOR: f64 = 3.0;
/// How many partners a word may have.
const PARTNERS: u8 = 2;
/// How much more often than by chance two words must meet.
const LIFT: f64 = 2.0;
/// Learn from beads. A meeting counts as one less than it is: otherwise each bead would confirm itself.
pub(super) fn learn(sides: &Sides, beads: &[Bead]) -> Evidence {
    let sure: Vec<Bead> = beads.iter().copied().filter(|bead| bead.links() && bead.confidence >= SURE).collect();
    Evidence::with(sides, &trust(sides, &sure), &pairs(sides, &sure))
}

/// How often each feature of a sentence was there in its translation.
fn trust(sides: &Sides, beads: &[Bead]) -> Vec<f64> {
    let mut both = vec![0_u32; sides.kinds.len()];
    let mut there = Seen::default();
    let mut met = Seen::default();
    for bead in beads {
        there.start();
        met.start();
        for feature in sides.target.features.joined(bead.target()) {
            there.is_new(*feature);
        }
        for feature in sides.source.features.joined(bead.source()) {
            both[*feature as usize] += u32::from(there.has(*feature) && met.is_new(*feature));
        }
    }
    let counts = sides.counts();
    let learned = both.iter().zip(&counts).zip(&sides.kinds).map(|((both, counts), kind)| {
        let seen = f64::from(counts[0].min(counts[1]).saturating_sub(1));
        (f64::from(both.saturating_sub(1)) + PRIOR * kind.trust()) / (seen + PRIOR)
    });
    learned.collect()
}

/// Pairs of words that meet in beads more often than by chance, each word with its closest partners.
fn pairs(sides: &Sides, beads: &[Bead]) -> Vec<WordPair> {
    let vocabulary = sides.kinds.len();
    let source = Counted::new((&sides.source, vocabulary), beads, Bead::source);
    let target = Counted::new((&sides.target, vocabulary), beads, Bead::target);
    let mut pairs = meetings(&source, &target, f64::from(short(beads.len())));
    pairs.sort_unstable_by(|(one, _), (two, _)| two.company.total_cmp(&one.company).then(one.words.cmp(&two.words)));
    let mut partners = [vec![0_u8; vocabulary], vec![0_u8; vocabulary]];
    let free = |pair: &WordPair| {
        let (source, target) = (pair.source as usize, pair.target as usize);
        let free = partners[0][source] < PARTNERS && partners[1][target] < PARTNERS;
        partners[0][source] += u8::from(free);
        partners[1][target] += u8::from(free);
        free
    };
    pairs.into_iter().map(|(_, pair)| pair).filter(free).collect()
}

/// The words of the beads on one side.
struct Counted {
    /// For each bead its distinct words, but those that occur once.
    words: Lists,
    /// In how many beads each word is.
    counts: Vec<u32>,
}

impl Counted {
    fn new((side, vocabulary): (&Side, usize), beads: &[Bead], part: impl Fn(&Bead) -> Range<usize>) -> Self {
        let mut seen = Seen::default();
        let mut all = Lists::new();
        for bead in beads {
            all.push_distinct(side.words.joined(part(bead)).iter().copied(), &mut seen);
        }
        let mut counts = vec![0_u32; vocabulary];
        for word in all.iter().flatten() {
            counts[*word as usize] += 1;
        }
        let again = |word: &u32| counts[*word as usize] > 1;
        let mut words = Lists::new();
        for list in all.iter() {
            words.push_distinct(list.iter().copied().filter(again), &mut seen);
        }
        Self { words, counts }
    }
}

/// The words that meet more than once, and more often than by chance, as far as it says anything.
fn meetings(source: &Counted, target: &Counted, total: f64) -> Vec<(Meeting, WordPair)> {
    let beads = source.words.inverted(source.counts.len());
    let mut counts = vec![0_u32; target.counts.len()];
    let mut met: Vec<u32> = Vec::new();
    let mut meetings = Vec::new();
    for (one, beads) in (0_u32..).zip(beads.iter()) {
        for bead in beads {
            for two in target.words.of(*bead as usize) {
                if counts[*two as usize] == 0 {
                    met.push(*two);
                }
                counts[*two as usize] += 1;
            }
        }
        for two in met.drain(..) {
            let count = std::mem::take(&mut counts[two as usize]);
            let parts = [f64::from(source.counts[one as usize]), f64::from(target.counts[two as usize])];
            if count > 1 && f64::from(count) * total >= LIFT * parts[0] * parts[1] {
                let meeting = Meeting::new([one, two], count, parts);
                meetings.extend(meeting.pair(total).map(|pair| (meeting, pair)));
            }
        }
    }
    meetings
}

/// Two words that met.
struct Meeting {
    words: [u32; 2],
    count: u32,
    /// In how many beads each of them is.
    counts: [f64; 2],
    /// How much they keep to each other, from 0 to 1.
    company: f64,
}

impl Meeting {
    fn new(words: [u32; 2], count: u32, counts: [f64; 2]) -> Self {
        Self { words, count, counts, company: f64::from(count - 1).powi(2) / (counts[0] * counts[1]) }
    }

    fn pair(&self, total: f64) -> Option<WordPair> {
        let commoner = self.counts[0].max(self.counts[1]);
        let weight = Weight::of_pair(f64::from(self.count - 1) / (commoner + 1.0), commoner / total)?;
        Some(WordPair { source: self.words[0], target: self.words[1], weight })
    }
}
