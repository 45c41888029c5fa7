//! The gaps between segments that stand where they stood: what was edited is looked for in the same gap first.

use super::change::Change;

/// A gap: unmatched segments between the same two neighbours, in old order and in new order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Gap {
    /// Unmatched old segments.
    pub(super) old: Vec<usize>,
    /// Unmatched new segments.
    pub(super) new: Vec<usize>,
}

/// The gaps that have unmatched segments on both sides. `changes` has what became of each new segment; `free` says of
/// each old one whether it is unmatched.
pub(super) fn gaps(changes: &[Change], free: &[bool]) -> Vec<Gap> {
    let standing = standing(changes);
    let mut gaps = vec![Gap::default(); standing.len() + 1];
    let mut gap = 0;
    for (new, change) in changes.iter().enumerate() {
        if *change == Change::New {
            gaps[gap].new.push(new);
        }
        gap += usize::from(standing.get(gap).is_some_and(|(_, stands)| *stands == new));
    }
    let mut gap = 0;
    for (old, free) in free.iter().enumerate() {
        if *free {
            gaps[gap].old.push(old);
        }
        gap += usize::from(standing.get(gap).is_some_and(|(stands, _)| *stands == old));
    }
    gaps.retain(|gap| !gap.old.is_empty() && !gap.new.is_empty());
    gaps
}

/// The matched segments that did not move, `(old, new)` in order: a longest increasing sequence, so that what moved is
/// as little as possible.
pub(super) fn standing(changes: &[Change]) -> Vec<(usize, usize)> {
    let matched = changes.iter().enumerate().filter_map(|(new, change)| Some((change.old()?, new)));
    let matched: Vec<(usize, usize)> = matched.collect();
    // `ends[n]` is the match that ends the sequence of n + 1 matches with the least old segment.
    let mut ends: Vec<usize> = Vec::new();
    let mut before = vec![None; matched.len()];
    for (index, (old, _)) in matched.iter().enumerate() {
        let length = ends.partition_point(|end| matched[*end].0 < *old);
        before[index] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() { ends.push(index) } else { ends[length] = index }
    }
    let mut sequence: Vec<_> = std::iter::successors(ends.last().copied(), |index| before[*index]).collect();
    sequence.reverse();
    sequence.into_iter().map(|index| matched[index]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes(old: &[Option<usize>]) -> Vec<Change> {
        old.iter().map(|old| old.map_or(Change::New, |old| Change::Kept { old })).collect()
    }

    #[test]
    fn a_moved_segment_is_no_neighbour() {
        let changes = changes(&[Some(3), Some(0), None, Some(1), Some(2)]);
        assert_eq!(standing(&changes), [(0, 1), (1, 3), (2, 4)]);
        assert_eq!(standing(&[]), []);
    }

    #[test]
    fn gaps_have_the_same_neighbours() {
        // old: a X b Y c Z; new: c a x b y1 y2
        let changes = changes(&[Some(4), Some(0), None, Some(2), None, None]);
        let free = [false, true, false, true, false, true];
        let expected = [Gap { old: vec![1], new: vec![2] }, Gap { old: vec![3, 5], new: vec![4, 5] }];
        assert_eq!(gaps(&changes, &free), expected);
    }
}
