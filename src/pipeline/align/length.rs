//! What the lengths of sentences say.
//!
//! Gale and Church (1993, « A Program for Aligning Sentences in Bilingual Corpora ») found that the length of a
//! translation in characters scatters around that of its source with a variance that grows with the length. Here the
//! logarithm of the length is compared instead, which treats halves and doubles alike, and against the lengths that the
//! text's sentences have anyway.

use super::band::Band;
use super::features::Sides;
use super::lattice::Shape;
use super::lists::short;
use std::f64::consts::PI;

/// Variance of the length of a translation, for each character: 6.8 in Gale and Church, less in news.
const VARIANCE: f64 = 5.0;
/// Variance of the logarithm that is left however long the sentence.
const LEAST: f64 = 0.01;
/// Log odds below which lengths say nothing more.
const WORST: f64 = -12.0;

/// The lengths of both texts.
pub(super) struct Lengths {
    /// For each side, the characters before each sentence, and all of them.
    sums: [Vec<f64>; 2],
    /// Target characters for each source character.
    ratio: f64,
    /// Mean and variance of the logarithms of the target's lengths.
    free: (f64, f64),
}

impl Lengths {
    pub(super) fn new(sides: &Sides) -> Self {
        let sums = [&sides.source, &sides.target].map(|side| {
            let mut sums = vec![0.0];
            for length in &side.lengths {
                sums.push(sums[sums.len() - 1] + length);
            }
            sums
        });
        let total = |side: &[f64]| side[side.len() - 1];
        let count = f64::from(short(sides.target.lengths.len()));
        let logs = || sides.target.lengths.iter().map(|length| length.ln());
        let mean = logs().sum::<f64>() / count;
        let variance = logs().map(|log| (log - mean).powi(2)).sum::<f64>() / count;
        Self { ratio: total(&sums[1]) / total(&sums[0]), sums, free: (mean, variance.max(0.25)) }
    }

    /// Add the log odds of the lengths of all beads of one shape that end in the band.
    pub(super) fn add(&self, band: &Band, shape: Shape, odds: &mut [f64]) {
        let expected: Vec<Option<Normal>> = ending(&self.sums[0], shape.source)
            .map(|length| length.map(|length| expected(length * self.ratio)))
            .collect();
        let sentences = f64::from(short(shape.target));
        let free = Normal::new(self.free.0 + sentences.ln(), self.free.1);
        let lengths: Vec<Option<(f64, f64)>> = ending(&self.sums[1], shape.target)
            .map(|length| length.map(|length| (length.ln(), free.log_density(length.ln()))))
            .collect();
        for (i, expected) in expected.iter().enumerate() {
            let Some(expected) = expected else { continue };
            let row = band.row(i);
            for (odds, length) in odds[row.first..].iter_mut().zip(&lengths[row.columns]) {
                if let Some((length, free)) = length {
                    *odds += (expected.log_density(*length) - free).max(WORST);
                }
            }
        }
    }
}

/// What the logarithm of the length of a translation is, when so many characters are expected.
fn expected(length: f64) -> Normal {
    Normal::new(length.ln(), VARIANCE / length + LEAST)
}

/// For each position, the characters of the `size` sentences before it; none near the start.
fn ending(sums: &[f64], size: usize) -> impl Iterator<Item = Option<f64>> {
    (0..sums.len()).map(move |end| end.checked_sub(size).map(|start| sums[end] - sums[start]))
}

/// A normal distribution.
struct Normal {
    mean: f64,
    /// Half the inverse of the variance.
    precision: f64,
    /// Log density at the mean.
    peak: f64,
}

impl Normal {
    fn new(mean: f64, variance: f64) -> Self {
        Self { mean, precision: 0.5 / variance, peak: -0.5 * (2.0 * PI * variance).ln() }
    }

    fn log_density(&self, value: f64) -> f64 {
        self.peak - (value - self.mean).powi(2) * self.precision
    }
}
