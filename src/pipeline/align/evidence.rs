//! What features that sentences share, or do not share, say.

use super::band::{Band, Row};
use super::features::Sides;
use super::lattice::SHAPES;
use super::lists::{Lists, Seen, short};

/// How much the odds of features count: they are not independent of one another, so less than in full.
const ANCHORS: f64 = 0.7;
/// How much the odds of learned pairs of words count.
const PAIRS: f64 = 0.3;
/// A feature whose presence and absence differ by less than this, in log odds, is left out.
const LEAST: f64 = 0.4;
/// The most sentences that a bead has on a side.
const MOST: usize = 4;

/// The features of both texts with their weights.
pub(super) struct Evidence {
    weights: Vec<Weight>,
    /// The features of each sentence.
    source: Lists,
    target: Lists,
    /// The sentences of the target that have each feature.
    places: Lists,
}

/// What a feature says, as log odds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Weight {
    /// When both sides of a bead have it.
    hit: f64,
    /// When only one side of a bead has it.
    miss: f64,
}

impl Weight {
    /// The weight of a feature that the translation of a sentence has with probability `trust`, and any sentence with
    /// probability `chance`; none if it hardly says anything.
    fn new(trust: f64, chance: f64, factor: f64) -> Option<Self> {
        let hit = factor * (trust / chance).ln();
        let miss = factor * ((1.0 - trust) / (1.0 - chance)).ln();
        (hit - miss >= LEAST).then_some(Self { hit, miss })
    }

    /// The weight of a feature that occurs in these parts of both texts.
    fn of_feature(trust: f64, parts: [f64; 2]) -> Option<Self> {
        let (most, least) = (parts[0].max(parts[1]), parts[0].min(parts[1]));
        // what is common in one text and rare in the other cannot be the same
        let balance = (least / most).sqrt();
        if least > 0.0 { Self::new((trust * balance).clamp(0.01, 0.97), most.clamp(0.001, 0.9), ANCHORS) } else { None }
    }

    /// The weight of a pair of words.
    pub(super) fn of_pair(trust: f64, chance: f64) -> Option<Self> {
        Self::new(trust, chance.clamp(0.001, 0.9), PAIRS)
    }
}

/// A pair of words that translate each other.
#[derive(Debug, Clone, Copy)]
pub(super) struct WordPair {
    pub(super) source: u32,
    pub(super) target: u32,
    pub(super) weight: Weight,
}

impl Evidence {
    /// The evidence before anything was learned.
    pub(super) fn new(sides: &Sides) -> Self {
        let trust: Vec<f64> = sides.kinds.iter().map(|kind| kind.trust()).collect();
        Self::with(sides, &trust, &[])
    }

    /// The evidence with what was learned: how far each feature can be trusted, and pairs of words.
    pub(super) fn with(sides: &Sides, trust: &[f64], pairs: &[WordPair]) -> Self {
        let totals = [&sides.source, &sides.target].map(|side| f64::from(short(side.lengths.len())));
        let parts = |counts: &[u32; 2]| [f64::from(counts[0]) / totals[0], f64::from(counts[1]) / totals[1]];
        let mut weights = Vec::new();
        let mut numbers: Vec<Option<u32>> = Vec::new();
        for (trust, counts) in trust.iter().zip(&sides.counts()) {
            let weight = Weight::of_feature(*trust, parts(counts));
            numbers.push(weight.map(|_| short(weights.len())));
            weights.extend(weight);
        }
        let first_pair = short(weights.len());
        weights.extend(pairs.iter().map(|pair| pair.weight));
        let by_word = |word: fn(&WordPair) -> u32| Lists::single(pairs.iter().map(word)).inverted(sides.kinds.len());
        let by_word = [by_word(|pair| pair.source), by_word(|pair| pair.target)];
        let [source, target] = [(&sides.source, &by_word[0]), (&sides.target, &by_word[1])].map(|(side, by_word)| {
            let mut own = Lists::new();
            for (features, words) in side.features.iter().zip(side.words.iter()) {
                own.extend_last(features.iter().filter_map(|feature| numbers[*feature as usize]));
                for word in words {
                    own.extend_last(by_word.of(*word as usize).iter().map(|pair| first_pair + pair));
                }
                own.close();
            }
            own
        });
        Self { places: target.inverted(weights.len()), source, target, weights }
    }

    /// Add the log odds of all beads that end in the band: of each shape that has odds already.
    pub(super) fn add(&self, band: &Band, odds: &mut [Vec<f64>; SHAPES.len()]) {
        let wanted =
            |size: usize| odds.iter().zip(SHAPES).any(|(odds, shape)| !odds.is_empty() && shape.target == size);
        let missed: [Vec<f64>; MOST] = std::array::from_fn(|less| match less + 1 {
            size if wanted(size) => self.target_missed(size),
            _ => Vec::new(),
        });
        let mut sources: Vec<Source<'_, '_>> = Vec::new();
        for (odds, shape) in odds.iter_mut().zip(SHAPES).filter(|(odds, shape)| !odds.is_empty() && shape.links()) {
            let grid = Grid { odds, size: shape.target, missed: &missed[shape.target - 1] };
            match sources.iter_mut().find(|source| source.before.size == shape.source) {
                Some(source) => source.grids.push(grid),
                None => sources.push(Source::new(Before::new(&self.source, shape.source), grid)),
            }
        }
        let mut features: Vec<Placed<'_>> = self.placed();
        for i in 1..=self.source.len() {
            let row = band.row(i);
            for source in sources.iter_mut().filter(|source| source.before.size <= i) {
                source.add(i, &row, &mut features);
            }
        }
    }

    /// The features with the sentences of the target that have them.
    fn placed(&self) -> Vec<Placed<'_>> {
        let weights = self.weights.iter().zip(self.places.iter());
        weights.map(|(Weight { hit, miss }, places)| Placed { gain: hit - miss, miss: *miss, places }).collect()
    }

    /// For each position of the target, what it says if none of the features of the `size` sentences before it is met.
    fn target_missed(&self, size: usize) -> Vec<f64> {
        let mut before = Before::new(&self.target, size);
        (0..=self.target.len()).map(|end| self.missed(before.position(end))).collect()
    }

    /// What it says if none of the features of one side is met.
    fn missed(&self, features: &[u32]) -> f64 {
        features.iter().map(|feature| self.weights[*feature as usize].miss).sum::<f64>() / 2.0
    }
}

/// A feature on its way through the rows.
struct Placed<'l> {
    /// What it adds when both sides have it.
    gain: f64,
    /// What it says when only one side has it.
    miss: f64,
    /// The sentences of the target that have it: those that the rows have not passed yet.
    places: &'l [u32],
}

/// All beads that take the same number of sentences of the source.
struct Source<'l, 'o> {
    before: Before<'l>,
    grids: Vec<Grid<'o>>,
    met: Met,
}

impl<'l, 'o> Source<'l, 'o> {
    fn new(before: Before<'l>, grid: Grid<'o>) -> Self {
        Self { before, grids: vec![grid], met: Met::default() }
    }

    /// Add the log odds of the beads that end in row `i`. Rows only move on: what lies before one is never looked at again.
    fn add(&mut self, i: usize, row: &Row, all: &mut [Placed<'_>]) {
        let features = self.before.position(i);
        let missed = features.iter().map(|feature| all[*feature as usize].miss).sum::<f64>() / 2.0;
        self.met.start(row.columns.len());
        for feature in features {
            let feature = &mut all[*feature as usize];
            while feature.places.first().is_some_and(|place| (*place as usize) + MOST < row.columns.start) {
                feature.places = &feature.places[1..];
            }
            self.met.meet(feature, row);
        }
        for grid in &mut self.grids {
            grid.add(row, missed, &self.met);
        }
    }
}

/// What is met in each sentence of the target that the beads of a row reach.
///
/// A feature counts once in a bead, however many of its sentences have it. So what is met in sentences that follow one
/// another is what is met in each, but for what the one at the same distance before it in the bead had already.
#[derive(Default)]
struct Met {
    /// First the gain of all that is met in each sentence; then, for each distance, of what was last met so far before.
    gains: [Vec<f64>; MOST],
}

impl Met {
    fn start(&mut self, columns: usize) {
        for gains in &mut self.gains {
            gains.clear();
            gains.resize(columns + MOST, 0.0);
        }
    }

    /// A feature is met wherever it stands within reach of the row.
    fn meet(&mut self, feature: &Placed<'_>, row: &Row) {
        let mut last: Option<usize> = None;
        for place in feature.places.iter().map(|place| *place as usize) {
            if place + 1 >= row.columns.end {
                break;
            }
            let at = place + MOST - row.columns.start;
            self.gains[0][at] += feature.gain;
            if let Some(gains) = last.and_then(|last| self.gains.get_mut(at - last)) {
                gains[at] += feature.gain;
            }
            last = Some(at);
        }
    }
}

/// The distinct features of the sentences before a position.
struct Before<'l> {
    sentences: &'l Lists,
    size: usize,
    seen: Seen,
    features: Vec<u32>,
}

impl<'l> Before<'l> {
    fn new(sentences: &'l Lists, size: usize) -> Self {
        Self { sentences, size, seen: Seen::default(), features: Vec::new() }
    }

    /// Those of the sentences before position `end`; none where there are too few.
    fn position(&mut self, end: usize) -> &[u32] {
        self.seen.start();
        self.features.clear();
        if let Some(start) = end.checked_sub(self.size) {
            let all = self.sentences.joined(start..end).iter().copied();
            self.features.extend(all.filter(|feature| self.seen.is_new(*feature)));
        }
        &self.features
    }
}

/// The log odds of all beads of one shape.
struct Grid<'o> {
    odds: &'o mut [f64],
    /// How many sentences of the target such a bead takes.
    size: usize,
    /// For each position of the target, what it says if none of its features is met.
    missed: &'o [f64],
}

impl Grid<'_> {
    /// Add what all beads of a row say.
    fn add(&mut self, row: &Row, source_missed: f64, met: &Met) {
        let odds = &mut self.odds[row.first..][..row.columns.len()];
        for (odds, missed) in odds.iter_mut().zip(&self.missed[row.columns.clone()]) {
            *odds += source_missed + missed;
        }
        for (distance, gains) in met.gains[..self.size].iter().enumerate() {
            let sign = if distance == 0 { 1.0 } else { -1.0 };
            for sentence in distance..self.size {
                for (odds, gain) in odds.iter_mut().zip(&gains[MOST - self.size + sentence..]) {
                    *odds += sign * gain;
                }
            }
        }
    }
}
