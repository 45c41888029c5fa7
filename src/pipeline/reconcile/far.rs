//! Edited segments that also moved, or stand in a gap too large to compare all with all: found by the rare words that
//! they share.

use super::gaps::Gap;
use super::likeness::Text;
use rustc_hash::FxHashMap;
use std::cmp::Reverse;

/// Least likeness, in thousandths, of a segment and what it became somewhere else.
const LEAST: usize = 650;
/// A word that more old segments have tells nothing.
const COMMON: usize = 24;
/// How many of the old segments with most words in common are compared.
const CANDIDATES: usize = 4;

/// Pairs `(old, new)` of the unmatched segments `rest` that are alike, the likest first, none twice.
pub(super) fn pairs(rest: &Gap, old: &[Text], new: &[Text]) -> Vec<(usize, usize)> {
    let index = index(rest, old);
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    for (new_place, text) in rest.new.iter().map(|index| &new[*index]).enumerate() {
        for old_place in candidates(text, &index) {
            let likeness = old[rest.old[old_place]].likeness(text).whole;
            if likeness >= LEAST {
                found.push((likeness, old_place, new_place));
            }
        }
    }
    found.sort_by_key(|(likeness, old, new)| (Reverse(*likeness), old.abs_diff(*new), *new, *old));
    let pairs = one_to_one(found, rest.old.len(), rest.new.len());
    pairs.map(|(old_place, new_place)| (rest.old[old_place], rest.new[new_place])).collect()
}

/// For each word the unmatched old segments that have it, by their place among them; one more than [`COMMON`] at most.
type Index = FxHashMap<u64, Vec<usize>>;

fn index(rest: &Gap, old: &[Text]) -> Index {
    let mut index = Index::default();
    for (place, text) in rest.old.iter().map(|index| &old[*index]).enumerate() {
        for key in text.keys() {
            let places = index.entry(key).or_default();
            if places.len() <= COMMON && places.last() != Some(&place) {
                places.push(place);
            }
        }
    }
    index
}

/// The old segments with most rare words in common with `text`.
fn candidates(text: &Text, index: &Index) -> Vec<usize> {
    let mut shared: FxHashMap<usize, usize> = FxHashMap::default();
    for key in text.keys() {
        let places = index.get(&key).filter(|places| places.len() <= COMMON);
        for place in places.into_iter().flatten() {
            *shared.entry(*place).or_default() += 1;
        }
    }
    let mut candidates: Vec<(Reverse<usize>, usize)> =
        shared.into_iter().map(|(place, count)| (Reverse(count), place)).collect();
    candidates.sort_unstable();
    candidates.truncate(CANDIDATES);
    candidates.into_iter().map(|(_, place)| place).collect()
}

/// The pairs of which neither side was taken before.
fn one_to_one(found: Vec<(usize, usize, usize)>, old: usize, new: usize) -> impl Iterator<Item = (usize, usize)> {
    let mut taken = (vec![false; old], vec![false; new]);
    found.into_iter().filter_map(move |(_, old, new)| {
        let free = !taken.0[old] && !taken.1[new];
        taken.0[old] |= free;
        taken.1[new] |= free;
        free.then_some((old, new))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edited_segment_is_found_where_it_moved() {
        let texts = |texts: &[&str]| texts.iter().map(|text| Text::new(text)).collect::<Vec<_>>();
        let old = texts(&[
            "Le sommet s’ouvre demain à Paris.",
            "Les députés voteront la loi jeudi.",
            "Le ministre est attendu à Berlin vendredi.",
        ]);
        let new = texts(&["Le ministre est attendu à Berlin samedi.", "Rien.", "Les députés voteront la loi mardi."]);
        let rest = Gap { old: vec![0, 1, 2], new: vec![0, 1, 2] };
        let found = pairs(&rest, &old, &new);
        assert_eq!(found, [(1, 2), (2, 0)]);
    }
}
