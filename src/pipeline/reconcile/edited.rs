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
    let olds: Vec<Placed<'_>> = gap.old.iter().map(|index| (*index, &old[*index])).collect();
    let news: Vec<Placed<'_>> = gap.new.iter().map(|index| (*index, &new[*index])).collect();
    let mut table = Table { width: news.len() + 1, cells: vec![(0, None); (olds.len() + 1) * (news.len() + 1)] };
    for row in 0..=olds.len() {
        for column in 0..=news.len() {
            for step in steps(&olds[..row], &news[..column]) {
                table.offer(row, column, step);
            }
        }
    }
    table.path(olds.len(), news.len(), gap)
}

/// A text with the index of its segment.
type Placed<'t> = (usize, &'t Text);

/// A way to a cell of the table: the old and new segments it takes, and what it gains.
#[derive(Debug, Clone, Copy)]
struct Step {
    old: usize,
    new: usize,
    gain: usize,
}

/// The ways to take the last of `old` and `new`.
fn steps(old: &[Placed<'_>], new: &[Placed<'_>]) -> impl Iterator<Item = Step> {
    let pass = [(!old.is_empty(), 1, 0), (!new.is_empty(), 0, 1)];
    let passes = pass.into_iter().filter(|(can, ..)| *can).map(|(_, old, new)| Step { old, new, gain: 0 });
    let edits = match (old, new) {
        ([.., (_, one)], [.., (_, other)]) => [
            Some(in_place(one.likeness(other))).map(|likeness| (likeness, 1, 1)),
            two_as_one(old, other).map(|likeness| (likeness, 2, 1)),
            two_as_one(new, one).map(|likeness| (likeness, 1, 2)),
        ],
        _ => [None; 3],
    };
    let edits = edits.into_iter().flatten().filter(|(likeness, ..)| *likeness >= LEAST);
    passes.chain(edits.map(|(likeness, old, new)| Step { old, new, gain: likeness - LEAST + 1 }))
}

/// Likeness where the neighbours speak for an edit: a text that goes on as it was counts as one.
fn in_place(likeness: Likeness) -> usize {
    likeness.whole.max(likeness.held * HELD / 1000)
}

/// How much alike `whole` is to the last two of `parts` together, when these are neighbours and it holds most of each.
fn two_as_one(parts: &[Placed<'_>], whole: &Text) -> Option<usize> {
    let [.., (first, one), (second, other)] = parts else { return None };
    let holds = |part: &Text| part.likeness(whole).held >= PART;
    let holds_both = *second == first + 1 && holds(one) && holds(other);
    holds_both.then(|| one.joined(other).likeness(whole).whole)
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
