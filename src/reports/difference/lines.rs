//! Lines of two texts face to face.

use super::{Change, Piece, styled, words};
use crate::reports::visible;
use anstyle::Style;
use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices, group_diff_ops};
use std::ops::Range;

/// Lines that stand around a change.
const CONTEXT: usize = 3;

/// Two texts cut into lines, with the places where they differ.
pub(super) struct Lines<'t> {
    old: Vec<&'t str>,
    new: Vec<&'t str>,
    /// Changes that are near one another, with the lines around them.
    pub(super) hunks: Vec<Vec<Stretch>>,
}

/// Lines that are the same, or that changed together.
#[derive(Debug, Clone)]
pub(super) struct Stretch {
    /// Whether they are the same.
    pub(super) kept: bool,
    /// Lines of the old text.
    pub(super) old: Range<usize>,
    /// Lines of the new text.
    pub(super) new: Range<usize>,
}

impl<'t> Lines<'t> {
    pub(super) fn new(old: &'t str, new: &'t str) -> Self {
        let old: Vec<&str> = old.split_inclusive('\n').collect();
        let new: Vec<&str> = new.split_inclusive('\n').collect();
        let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
        let stretch =
            |op: &DiffOp| Stretch { kept: op.tag() == DiffTag::Equal, old: op.old_range(), new: op.new_range() };
        let hunks = group_diff_ops(ops, CONTEXT);
        Self { old, new, hunks: hunks.iter().map(|hunk| hunk.iter().map(stretch).collect()).collect() }
    }

    /// The lines of `stretch`, old and new, those that stand opposite each other in pairs.
    pub(super) fn pairs(&self, stretch: &Stretch) -> Vec<(Option<&'t str>, Option<&'t str>)> {
        let length = stretch.old.len().max(stretch.new.len());
        let line = |lines: &[&'t str], range: &Range<usize>, index: usize| lines[range.clone()].get(index).copied();
        (0..length).map(|index| (line(&self.old, &stretch.old, index), line(&self.new, &stretch.new, index))).collect()
    }
}

/// A line of one side, in pieces.
pub(super) type Cut<'t> = Vec<Piece<'t>>;

/// A pair of lines in pieces: words that are on both sides are kept, unless hardly any is.
pub(super) fn cut<'t>(old: Option<&'t str>, new: Option<&'t str>) -> (Cut<'t>, Cut<'t>) {
    let whole = |change, text: Option<&'t str>| text.into_iter().map(move |text| Piece { change, text }).collect();
    let apart = (whole(Change::Removed, old), whole(Change::Added, new));
    let (Some(old), Some(new)) = (old, new) else { return apart };
    let pieces = words(old, new);
    let kept: usize = pieces.iter().filter(|piece| piece.change == Change::Kept).map(|piece| piece.text.len()).sum();
    if kept * 3 < old.len().max(new.len()) {
        return apart;
    }
    let side = |other: Change| pieces.iter().copied().filter(|piece| piece.change != other).collect();
    (side(Change::Added), side(Change::Removed))
}

/// How the changed words of `line` look: underlined, when there are others beside them.
pub(super) fn emphasis(line: &[Piece<'_>], change: Change) -> Style {
    let mixed = line.iter().any(|piece| piece.change == Change::Kept);
    if mixed { change.style().bold().underline() } else { change.style() }
}

/// A changed line, or a part of one, as a terminal shows it: in the colour of `change`, the changed words in `emphasis`.
pub(super) fn painted(line: &[Piece<'_>], change: Change, emphasis: Style) -> String {
    let style = |piece: &Piece<'_>| if piece.change == Change::Kept { change.style() } else { emphasis };
    line.iter().map(|piece| shown(piece.text, style(piece))).collect()
}

/// `text` in `style`, without what a terminal would do for it.
pub(super) fn shown(text: &str, style: Style) -> String {
    let bare = text.strip_suffix('\n').unwrap_or(text);
    styled(&visible::line(bare), style)
}
