//! Edited segments in one gap: which old one became which new one, which was split in two, which two became one.

use super::gaps::Gap;
use super::likeness::{Likeness, Text};

/// What became of segments in a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edit {
    /// One became another.
    Changed { old: usize, new: usize },
    /// One became two.
    Split { old: usize, new: [usize; 2] },
    /// Two became one.
    Merged { old: [usize; 2], new: usize },
}

/// Least likeness, in thousandths, of a segment and what it became between the same neighbours. Sentences of one
/// language that have nothing to do with each other reach some 300.
const LEAST: usize = 400;
/// What the shorter text counts when the longer one holds all of it.
const HELD: usize = 500;
/// Least share of the shorter text that a split or merged one holds.
const PART: usize = 700;

/// The edits of `gap` that explain most, in order. Cost grows with old × new segments.
pub(super) fn edits(gap: &Gap, old: &[Text], new: &[Text]) -> Vec<Edit> {
    let compared = Compared::new(gap, old, new);
    let (rows, columns) = (gap.old.len(), gap.new.len());
    let mut table = Table { width: columns + 1, cells: vec![(0, None); (rows + 1) * (columns + 1)] };
    for row in 0..=rows {
        for column in 0..=columns {
            for step in compared.steps(row, column) {
                table.offer(row, column, step);
            }
        }
    }
    table.path(rows, columns, gap)
}

/// A way to a cell of the table: the old and new segments it takes, and what it gains.
#[derive(Debug, Clone, Copy)]
struct Step {
    old: usize,
    new: usize,
    gain: usize,
}

/// The segments of a gap, each old one compared with each new one.
struct Compared<'t> {
    gap: &'t Gap,
    old: Vec<&'t Text>,
    new: Vec<&'t Text>,
    likeness: Vec<Likeness>,
}

impl<'t> Compared<'t> {
    fn new(gap: &'t Gap, old: &'t [Text], new: &'t [Text]) -> Self {
        let old: Vec<&Text> = gap.old.iter().map(|index| &old[*index]).collect();
        let new: Vec<&Text> = gap.new.iter().map(|index| &new[*index]).collect();
        let likeness = old.iter().flat_map(|one| new.iter().map(|other| one.likeness(other))).collect();
        Self { gap, old, new, likeness }
    }

    fn likeness(&self, old: usize, new: usize) -> Likeness {
        self.likeness[old * self.new.len() + new]
    }

    /// The ways to take the last of the first `row` old and `column` new segments.
    fn steps(&self, row: usize, column: usize) -> impl Iterator<Item = Step> {
        let pass = |can: bool, old, new| can.then_some(Step { old, new, gain: 0 });
        let edit = |likeness: Option<usize>, old, new| {
            let gain = likeness?.checked_sub(LEAST)? + 1;
            Some(Step { old, new, gain })
        };
        let last = row.checked_sub(1).zip(column.checked_sub(1));
        let steps = [
            pass(row > 0, 1, 0),
            pass(column > 0, 0, 1),
            edit(last.map(|(old, new)| in_place(self.likeness(old, new))), 1, 1),
            edit(last.and_then(|(old, new)| self.merged(old.checked_sub(1)?, new)), 2, 1),
            edit(last.and_then(|(old, new)| self.split(old, new.checked_sub(1)?)), 1, 2),
        ];
        steps.into_iter().flatten()
    }

    /// How much alike old segment `first` and the next one together are to `new`, when it holds most of each.
    fn merged(&self, first: usize, new: usize) -> Option<usize> {
        let neighbours = self.gap.old[first + 1] == self.gap.old[first] + 1;
        let holds = |old| self.likeness(old, new).held >= PART;
        let both = neighbours && holds(first) && holds(first + 1);
        both.then(|| self.old[first].joined(self.old[first + 1]).likeness(self.new[new]).whole)
    }

    /// How much alike `old` is to new segment `first` and the next one together, when it holds most of each.
    fn split(&self, old: usize, first: usize) -> Option<usize> {
        let neighbours = self.gap.new[first + 1] == self.gap.new[first] + 1;
        let holds = |new| self.likeness(old, new).held >= PART;
        let both = neighbours && holds(first) && holds(first + 1);
        both.then(|| self.new[first].joined(self.new[first + 1]).likeness(self.old[old]).whole)
    }
}

/// Likeness where the neighbours speak for an edit: a text that goes on as it was counts as one.
fn in_place(likeness: Likeness) -> usize {
    likeness.whole.max(likeness.held * HELD / 1000)
}

/// For each number of old and new segments the most that can be gained, and the last step to it.
struct Table {
    width: usize,
    cells: Vec<(usize, Option<Step>)>,
}

impl Table {
    fn offer(&mut self, row: usize, column: usize, step: Step) {
        let (before, _) = self.cells[(row - step.old) * self.width + column - step.new];
        let cell = &mut self.cells[row * self.width + column];
        let total = before + step.gain;
        if cell.1.is_none() || total > cell.0 {
            *cell = (total, Some(step));
        }
    }

    fn path(&self, mut row: usize, mut column: usize, gap: &Gap) -> Vec<Edit> {
        let mut edits = Vec::new();
        while let (_, Some(step)) = self.cells[row * self.width + column] {
            row -= step.old;
            column -= step.new;
            match (step.old, step.new) {
                (1, 1) => edits.push(Edit::Changed { old: gap.old[row], new: gap.new[column] }),
                (1, 2) => edits.push(Edit::Split { old: gap.old[row], new: [gap.new[column], gap.new[column + 1]] }),
                (2, 1) => edits.push(Edit::Merged { old: [gap.old[row], gap.old[row + 1]], new: gap.new[column] }),
                _ => {}
            }
        }
        edits.reverse();
        edits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(old: &[&str], new: &[&str], expected: &[Edit]) {
        let texts = |texts: &[&str]| texts.iter().map(|text| Text::new(text)).collect::<Vec<_>>();
        let gap = Gap { old: (0..old.len()).collect(), new: (0..new.len()).collect() };
        assert_eq!(edits(&gap, &texts(old), &texts(new)), expected);
    }

    const SUMMIT: &str = "Le sommet s’ouvre demain à Paris.";
    const SPEECH: &str = "Le président prononcera un discours à midi.";

    #[test]
    fn an_edit_finds_its_old_self() {
        let new = "Le sommet s’ouvre aujourd’hui à Paris.";
        check(&[SUMMIT, SPEECH], &["Rien à voir.", new], &[Edit::Changed { old: 0, new: 1 }]);
        check(&[SPEECH, SUMMIT], &[new], &[Edit::Changed { old: 1, new: 0 }]);
        check(
            &["Procédure"],
            &["Procédure devant le Conseil d’appel en assurance-emploi"],
            &[Edit::Changed { old: 0, new: 0 }],
        );
    }

    #[test]
    fn other_sentences_are_no_edit() {
        check(&[SUMMIT], &["Les députés voteront jeudi."], &[]);
        check(&[SUMMIT], &[], &[]);
    }

    #[test]
    fn split_and_merged_sentences_are_told() {
        let whole = "Le sommet s’ouvre demain à Paris et le président prononcera un discours à midi.";
        check(&[whole], &[SUMMIT, SPEECH], &[Edit::Split { old: 0, new: [0, 1] }]);
        check(&[SUMMIT, SPEECH], &[whole], &[Edit::Merged { old: [0, 1], new: 0 }]);
        check(&[SUMMIT, SPEECH], &["Le sommet s’ouvre aujourd’hui à Paris."], &[Edit::Changed { old: 0, new: 0 }]);
    }
}
