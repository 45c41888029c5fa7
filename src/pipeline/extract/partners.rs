//! The group of the target that keeps a candidate company.

use super::Rendering;
use super::candidates::{Group, Groups};

/// What each word that one of the two has more than the other takes from the worth of a partner.
const UNEQUAL: f64 = 0.85;

/// The groups of the targets, by pair.
pub(super) struct Partners<'g, 't> {
    groups: &'g Groups<'t>,
    /// For each pair the groups of its target.
    by_pair: Vec<Vec<usize>>,
    /// For each group how often it was met: empty but while counting.
    met: Vec<usize>,
}

impl<'g, 't> Partners<'g, 't> {
    pub(super) fn new(groups: &'g Groups<'t>, pairs: usize) -> Self {
        let mut by_pair = vec![Vec::new(); pairs];
        for (number, group) in groups.all.iter().enumerate() {
            for pair in &group.segments {
                by_pair[*pair].push(number);
            }
        }
        Self { groups, by_pair, met: vec![0; groups.all.len()] }
    }

    /// The group that is in the same pairs as `candidate`, by Dice's coefficient, and has about as many words. None
    /// when no group is there in at least half of the places.
    pub(super) fn of(&mut self, candidate: &Group<'_>) -> Option<Rendering> {
        let mut touched = Vec::new();
        for group in candidate.segments.iter().flat_map(|pair| &self.by_pair[*pair]) {
            if self.met[*group] == 0 {
                touched.push(*group);
            }
            self.met[*group] += 1;
        }
        let number = |count: usize| f64::from(u32::try_from(count).expect("fewer than 2^32 pairs"));
        let mut best: Option<(f64, Rendering)> = None;
        for group in touched {
            let count = std::mem::take(&mut self.met[group]);
            let partner = &self.groups.all[group];
            let strength = 2.0 * number(count) / number(candidate.segments.len() + partner.segments.len());
            let worth = strength * UNEQUAL.powf(number(candidate.words.abs_diff(partner.words)));
            if 2 * count >= candidate.segments.len() && best.as_ref().is_none_or(|(most, _)| worth > *most) {
                best = Some((worth, Rendering { text: partner.wording().to_owned(), count, strength }));
            }
        }
        best.map(|(_, rendering)| rendering)
    }
}
