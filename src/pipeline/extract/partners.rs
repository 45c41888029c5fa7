//! The group of the target that keeps a candidate company.

use super::Rendering;
use super::candidates::{Group, Groups};
use crate::text::Words;
use crate::text::words::letters;

/// What each word that one of the two has more than the other takes from the worth of a partner.
const UNEQUAL: f64 = 0.85;

/// In how many pairs the two must meet at least: once is chance.
const MEETINGS: usize = 2;
/// How much more a partner is worth all of whose words look like words of the candidate: many languages share learned words.
const RELATED: f64 = 1.5;
/// How many letters related words start with alike.
const STEM: usize = 4;

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

    /// The group that is in the same pairs as `candidate`, by Dice's coefficient, has about as many words, and words that
    /// look alike if there are any. None when no group is there in at least half of the places, and more than once.
    pub(super) fn of(&mut self, candidate: &Group<'_>) -> Option<Rendering> {
        let mut touched = Vec::new();
        for group in candidate.segments.iter().flat_map(|pair| &self.by_pair[*pair]) {
            if self.met[*group] == 0 {
                touched.push(*group);
            }
            self.met[*group] += 1;
        }
        let number = |count: usize| f64::from(u32::try_from(count).expect("fewer than 2^32 pairs"));
        let stems = stems(candidate.wording());
        let mut best: Option<(f64, Rendering)> = None;
        for group in touched {
            let count = std::mem::take(&mut self.met[group]);
            let partner = &self.groups.all[group];
            let strength = 2.0 * number(count) / number(candidate.segments.len() + partner.segments.len());
            let unequal = UNEQUAL.powf(number(candidate.words.abs_diff(partner.words)));
            let worth = strength * unequal * RELATED.powf(related(&stems, partner.wording()));
            if count >= MEETINGS
                && 2 * count >= candidate.segments.len()
                && best.as_ref().is_none_or(|(most, _)| worth > *most)
            {
                best = Some((worth, Rendering { text: partner.wording().to_owned(), count, strength }));
            }
        }
        best.map(|(_, rendering)| rendering)
    }
}

/// The first letters of each word of a group, without accents.
fn stems(wording: &str) -> Vec<String> {
    let words = Words::new(wording);
    let stem = |index: usize| words.word(index).chars().flat_map(letters).take(STEM).collect::<String>();
    (0..words.len()).map(stem).filter(|stem| stem.chars().count() == STEM).collect()
}

/// The share of the words of a partner that start like one of a candidate's, from 0 to 1.
fn related(candidate: &[String], partner: &str) -> f64 {
    let partner = stems(partner);
    let number = |count: usize| f64::from(u32::try_from(count).expect("few words"));
    let alike = partner.iter().filter(|stem| candidate.contains(stem)).count();
    number(alike) / number(partner.len().max(candidate.len()).max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn related_words_start_alike() {
        let check = |one: &str, two: &str, expected: f64| {
            assert!((related(&stems(one), two) - expected).abs() < 1e-9, "{one} {two}");
        };
        check("syndrome respiratoire", "respiratory syndrome", 1.0);
        check("économie de guerre", "war economy", 0.5);
        check("lavage des mains", "hand washing", 0.0);
        check("loi", "law", 0.0);
    }
}
