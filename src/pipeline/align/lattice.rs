//! Ways through a lattice of beads: the best one, and the one whose beads are the likeliest over all ways.
//!
//! A cell is a pair of positions, so many sentences of the source and so many of the target; a bead leads from one cell
//! to another.

use super::band::{Band, Row, Step};
use std::ops::Range;

/// How many sentences a bead takes from each side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Shape {
    pub(super) source: usize,
    pub(super) target: usize,
    /// How common such beads are in translations.
    pub(super) prior: f64,
}

/// The shapes of beads.
pub(super) const SHAPES: [Shape; 10] = [
    Shape { source: 1, target: 1, prior: 0.77 },
    Shape { source: 1, target: 0, prior: ALONE_PRIOR },
    Shape { source: 0, target: 1, prior: ALONE_PRIOR },
    Shape { source: 2, target: 1, prior: 0.06 },
    Shape { source: 1, target: 2, prior: 0.06 },
    Shape { source: 2, target: 2, prior: 0.01 },
    Shape { source: 3, target: 1, prior: 0.006 },
    Shape { source: 1, target: 3, prior: 0.006 },
    Shape { source: 4, target: 1, prior: 0.001 },
    Shape { source: 1, target: 4, prior: 0.001 },
];

/// How often a sentence stands alone.
const ALONE_PRIOR: f64 = 0.04;
/// Its logarithm.
const ALONE_ODDS: f64 = -3.218_875_824_868_201;
/// What a bead must be likelier than to be worth choosing: it keeps doubtful sentences from being linked for want of
/// better.
const DOUBT: f64 = 0.2;
/// What a sentence that stands alone counts for, beside a link.
const ALONE: f64 = 0.2;
/// The logarithm of nothing.
const NOTHING: f64 = f64::NEG_INFINITY;

impl Shape {
    /// Whether it takes sentences from both sides.
    pub(super) const fn links(self) -> bool {
        self.source > 0 && self.target > 0
    }
}

/// For each shape, the log of the odds of the bead that ends in each cell. A shape that links has no odds when it is not
/// wanted; sentences that stand alone always have the same.
pub(super) struct Odds(pub(super) [Vec<f64>; SHAPES.len()]);

impl Odds {
    fn of(&self, shape: usize, at: usize) -> f64 {
        match self.0[shape].get(at) {
            Some(odds) => *odds,
            None if SHAPES[shape].links() => NOTHING,
            None => ALONE_ODDS,
        }
    }
}

/// A bead of a way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bead {
    shape: Shape,
    /// The cell that it ends in.
    end: (usize, usize),
    /// Its probability over all ways; 1 where it was not asked for.
    pub(super) confidence: f64,
}

impl Bead {
    /// Its sentences of the source.
    pub(super) fn source(&self) -> Range<usize> {
        self.end.0 - self.shape.source..self.end.0
    }

    /// Its sentences of the target.
    pub(super) fn target(&self) -> Range<usize> {
        self.end.1 - self.shape.target..self.end.1
    }

    /// Whether it takes sentences from both sides.
    pub(super) const fn links(&self) -> bool {
        self.shape.links()
    }
}

/// The beads of the best way.
pub(super) fn best_path(band: &Band, odds: &Odds) -> Vec<Bead> {
    way(band, |shape, [_, end]| odds.of(shape, end), |_, _| 1.0)
}

/// The beads that are right most often over all ways, each with its probability.
pub(super) fn likeliest(band: &Band, odds: &Odds) -> Vec<Bead> {
    let forward = forward(band, odds);
    let backward = backward(band, odds);
    let total = forward[band.len() - 1];
    let likely = |shape: usize, [start, end]: [usize; 2]| {
        exp(forward[start] + odds.of(shape, end) + backward[end] - total).min(1.0)
    };
    let worth = |shape: usize, ends: [usize; 2]| {
        if SHAPES[shape].links() { likely(shape, ends) - DOUBT } else { ALONE * likely(shape, ends) }
    };
    way(band, worth, likely)
}

/// The way whose beads are worth most together. A bead is told by its shape, and the cells that it starts and ends in.
fn way(
    band: &Band,
    worth: impl Fn(usize, [usize; 2]) -> f64,
    confidence: impl Fn(usize, [usize; 2]) -> f64,
) -> Vec<Bead> {
    let mut best = vec![NOTHING; band.len()];
    let mut last = vec![0_u8; band.len()];
    best[0] = 0.0;
    for (i, row) in band.rows() {
        let steps = steps_from(band, i);
        for (at, j) in numbered(&row) {
            for (index, step) in (0_u8..).zip(&steps) {
                let Some(start) = step.cell(j) else { continue };
                let sum = best[start] + worth(usize::from(index), [start, at]);
                if sum > best[at] {
                    best[at] = sum;
                    last[at] = index;
                }
            }
        }
    }
    let mut beads = Vec::new();
    let mut end = band.last();
    while end != (0, 0) {
        let at = band.cell(end).expect("a way stays in the band");
        let index = usize::from(last[at]);
        let shape = SHAPES[index];
        let before = (end.0 - shape.source, end.1 - shape.target);
        let start = band.cell(before).expect("a way stays in the band");
        beads.push(Bead { shape, end, confidence: confidence(index, [start, at]) });
        end = before;
    }
    beads.reverse();
    beads
}

/// For each cell the log of the sum of all ways that lead to it.
fn forward(band: &Band, odds: &Odds) -> Vec<f64> {
    let mut sums = vec![NOTHING; band.len()];
    sums[0] = 0.0;
    for (i, row) in band.rows() {
        let steps = steps_from(band, i);
        for (at, j) in numbered(&row).skip(usize::from(i == 0)) {
            let way = |index: usize| steps[index].cell(j).map(|start| sums[start] + odds.of(index, at));
            sums[at] = log_sum(std::array::from_fn(|index| way(index).unwrap_or(NOTHING)));
        }
    }
    sums
}

/// For each cell the log of the sum of all ways that lead from it to the end.
fn backward(band: &Band, odds: &Odds) -> Vec<f64> {
    let last = band.len() - 1;
    let mut sums = vec![NOTHING; band.len()];
    sums[last] = 0.0;
    for (i, row) in band.rows().rev() {
        let steps: [Step; SHAPES.len()] = SHAPES.map(|shape| band.step_to(i, (shape.source, shape.target)));
        for (at, j) in numbered(&row).rev().filter(|(at, _)| *at != last) {
            let way = |index: usize| steps[index].cell(j).map(|end| sums[end] + odds.of(index, end));
            sums[at] = log_sum(std::array::from_fn(|index| way(index).unwrap_or(NOTHING)));
        }
    }
    sums
}

/// For each shape, where its beads come from that end in row `i`.
fn steps_from(band: &Band, i: usize) -> [Step; SHAPES.len()] {
    SHAPES.map(|shape| band.step_from(i, (shape.source, shape.target)))
}

/// The cells of a row, by number and column.
fn numbered(row: &Row) -> impl DoubleEndedIterator<Item = (usize, usize)> {
    let (first, start) = (row.first, row.columns.start);
    row.columns.clone().map(move |j| (first + j - start, j))
}

fn log_sum(terms: [f64; SHAPES.len()]) -> f64 {
    let most = terms.into_iter().fold(NOTHING, f64::max);
    if most == NOTHING {
        return most;
    }
    most + terms.into_iter().map(|term| exp(term - most)).sum::<f64>().ln()
}

/// The exponential, or nothing where it hardly differs from it.
fn exp(log: f64) -> f64 {
    if log < -20.0 { 0.0 } else { log.exp() }
}
