//! Which cells of the lattice are looked at: those near the rarest features that both texts share, or near a path.

use super::features::Sides;
use super::lattice::Bead;
use std::ops::Range;

/// For each number of source sentences, a range of numbers of target sentences.
#[derive(Debug, Clone)]
pub(super) struct Band {
    rows: Vec<Range<usize>>,
    /// Number of the first cell of each row, and of all cells.
    starts: Vec<usize>,
}

impl Band {
    /// A band with these rows. Neither end of a row moves backwards, so that rows hang together.
    fn new(mut rows: Vec<Range<usize>>) -> Self {
        for row in 1..rows.len() {
            rows[row].start = rows[row].start.max(rows[row - 1].start).min(rows[row - 1].end - 1);
            rows[row].end = rows[row].end.max(rows[row - 1].end);
        }
        let mut starts = vec![0];
        for row in &rows {
            starts.push(starts[starts.len() - 1] + row.len());
        }
        Self { rows, starts }
    }

    /// Row number `i`.
    pub(super) fn row(&self, i: usize) -> Row {
        Row { first: self.starts[i], columns: self.rows[i].clone() }
    }

    /// Number of cells.
    pub(super) fn len(&self) -> usize {
        self.starts[self.rows.len()]
    }

    /// The number of a cell, if it lies in the band.
    pub(super) fn cell(&self, (i, j): (usize, usize)) -> Option<usize> {
        self.rows.get(i).filter(|row| row.contains(&j)).map(|row| self.starts[i] + j - row.start)
    }

    /// All rows in order.
    pub(super) fn rows(&self) -> impl DoubleEndedIterator<Item = (usize, Row)> {
        (0..self.rows.len()).map(|i| (i, self.row(i)))
    }

    /// All cells in order.
    pub(super) fn cells(&self) -> impl Iterator<Item = (usize, usize)> {
        self.rows.iter().enumerate().flat_map(|(i, row)| row.clone().map(move |j| (i, j)))
    }

    /// The way to the cells of row `i` from those that are `source` rows and `target` columns before.
    pub(super) fn step_from(&self, i: usize, (source, target): (usize, usize)) -> Step {
        let Some(start) = i.checked_sub(source) else { return Step::default() };
        let row = &self.rows[start];
        let columns = row.start + target..row.end + target;
        Step { shift: self.starts[start].wrapping_sub(columns.start), columns }
    }

    /// The way from the cells of row `i` to those that are `source` rows and `target` columns behind.
    pub(super) fn step_to(&self, i: usize, (source, target): (usize, usize)) -> Step {
        let Some(row) = self.rows.get(i + source) else { return Step::default() };
        let columns = row.start.saturating_sub(target)..row.end.saturating_sub(target);
        Step { shift: (self.starts[i + source] + target).wrapping_sub(row.start), columns }
    }

    /// The last cell: both texts to their ends.
    pub(super) fn last(&self) -> (usize, usize) {
        (self.rows.len() - 1, self.rows[self.rows.len() - 1].end - 1)
    }
}

/// A row of a band.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// Number of its first cell.
    pub(super) first: usize,
    /// Its numbers of target sentences.
    pub(super) columns: Range<usize>,
}

/// A way between two rows.
#[derive(Debug, Clone, Default)]
pub(super) struct Step {
    /// The columns of this row for which the other cell lies in the band.
    columns: Range<usize>,
    /// What the number of the other cell has more than the column here.
    shift: usize,
}

impl Step {
    /// The number of the other cell for column `j` of this row, if it lies in the band.
    pub(super) fn cell(&self, j: usize) -> Option<usize> {
        self.columns.contains(&j).then(|| self.shift.wrapping_add(j))
    }
}

/// How far the wide band reaches to both sides at least.
const WIDE: usize = 12;
/// How far the wide band reaches at most: memory stays in proportion to the texts even where nothing anchors them.
const WIDEST: usize = 200;
/// How far the narrow band reaches to both sides.
const NARROW: usize = 6;
/// A feature that occurs more often than this anchors nothing.
const RARE: usize = 2;

/// A band along the features that are rare in both texts, wider where they are sparse or do not agree.
pub(super) fn near_rare_features(sides: &Sides) -> Band {
    let size = [sides.source.lengths.len(), sides.target.lengths.len()];
    let mut fixed = vec![(0, 0)];
    fixed.extend(agreeing(&longest_chain(&rare(sides))).into_iter().filter(|(i, j)| *i > 0 && *j > 0));
    fixed.push((size[0], size[1]));
    let mut rows = Rows::new(size);
    for pair in fixed.windows(2) {
        let ((i, j), (next_i, next_j)) = (pair[0], pair[1]);
        let (down, across) = (next_i - i, next_j - j);
        let reach = (WIDE + down.abs_diff(across) + down.max(across).isqrt()).min(WIDEST);
        for row in i..=next_i {
            rows.reach((row, j + (across * (row - i)).checked_div(down).unwrap_or(0)), reach);
        }
    }
    rows.closed()
}

/// A band along a path.
pub(super) fn near_path(path: &[Bead], size: [usize; 2]) -> Band {
    let mut rows = Rows::new(size);
    rows.reach((0, 0), NARROW);
    for bead in path {
        for i in bead.source().start..=bead.source().end {
            rows.reach((i, bead.target().start), NARROW);
            rows.reach((i, bead.target().end), NARROW);
        }
    }
    rows.closed()
}

/// Rows in the making.
struct Rows {
    /// First and last number of target sentences of each row.
    ends: Vec<(usize, usize)>,
    /// Number of sentences of the target.
    target: usize,
}

impl Rows {
    fn new([source, target]: [usize; 2]) -> Self {
        Self { ends: vec![(target, 0); source + 1], target }
    }

    /// Take in what lies around a cell.
    fn reach(&mut self, (i, j): (usize, usize), reach: usize) {
        let (first, last) = &mut self.ends[i];
        *first = (*first).min(j.saturating_sub(reach));
        *last = (*last).max((j + reach).min(self.target));
    }

    /// The band: it starts at the start of both texts, and ends at their ends.
    fn closed(mut self) -> Band {
        let last = self.ends.len() - 1;
        self.ends[0].0 = 0;
        self.ends[last].1 = self.target;
        Band::new(self.ends.into_iter().map(|(first, last)| first..last + 1).collect())
    }
}

/// Pairs of sentences that share a feature which is rare in both texts.
fn rare(sides: &Sides) -> Vec<(usize, usize)> {
    let places = [&sides.source, &sides.target].map(|side| side.features.inverted(sides.kinds.len()));
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (source, target) in places[0].iter().zip(places[1].iter()) {
        if source.len() == target.len() && source.len() <= RARE {
            pairs.extend(source.iter().zip(target).map(|(i, j)| (*i as usize, *j as usize)));
        }
    }
    pairs.sort_unstable_by_key(|(i, j)| (*i, std::cmp::Reverse(*j)));
    pairs.dedup();
    pairs
}

/// The longest chain of pairs that ascends on both sides. `pairs` ascend on the first, and descend on the second among
/// those that are equal on the first.
fn longest_chain(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (index, (_, j)) in pairs.iter().enumerate() {
        let place = ends.partition_point(|end| pairs[*end].1 < *j);
        before.push(place.checked_sub(1).map(|place| ends[place]));
        if place == ends.len() {
            ends.push(index);
        } else {
            ends[place] = index;
        }
    }
    let mut chain: Vec<(usize, usize)> = Vec::new();
    let mut at = ends.last().copied();
    while let Some(index) = at {
        chain.push(pairs[index]);
        at = before[index];
    }
    chain.reverse();
    chain
}

/// Those of a chain that are about as far from the one before or behind on both sides: a chance meeting is not.
fn agreeing(chain: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let near = |one: &(usize, usize), two: &(usize, usize)| {
        let (down, across) = (two.0 - one.0, two.1 - one.1);
        down.abs_diff(across) <= 2 + down.min(across) / 4
    };
    let kept = chain.iter().enumerate().filter(|(at, pair)| {
        (*at > 0 && near(&chain[at - 1], pair)) || chain.get(at + 1).is_some_and(|next| near(pair, next))
    });
    kept.map(|(_, pair)| *pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_chain_ascends_on_both_sides() {
        let pairs = [(0, 0), (1, 9), (1, 1), (2, 3), (3, 2), (4, 4), (5, 0)];
        assert_eq!(longest_chain(&pairs), [(0, 0), (1, 1), (3, 2), (4, 4)]);
        assert_eq!(longest_chain(&[]), []);
    }

    #[test]
    fn chance_meetings_are_left_out() {
        assert_eq!(agreeing(&[(0, 0), (3, 30), (31, 31), (33, 33)]), [(31, 31), (33, 33)]);
    }

    #[test]
    fn rows_hang_together() {
        let band = Rows { ends: vec![(5, 5), (3, 3), (9, 9)], target: 9 }.closed();
        assert_eq!(band.rows, [0..6, 3..6, 5..10]);
        assert_eq!(band.cells().count(), band.len());
        assert!(band.cells().enumerate().all(|(at, cell)| band.cell(cell) == Some(at)));
        assert_eq!(band.last(), (2, 9));
        for (i, j) in band.cells() {
            for (down, across) in [(0, 1), (1, 0), (1, 1), (2, 1), (1, 3)] {
                let before = i.checked_sub(down).zip(j.checked_sub(across)).and_then(|cell| band.cell(cell));
                assert_eq!(band.step_from(i, (down, across)).cell(j), before);
                assert_eq!(band.step_to(i, (down, across)).cell(j), band.cell((i + down, j + across)));
            }
        }
    }
}
