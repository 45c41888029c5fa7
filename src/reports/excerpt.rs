//! The stretch of a long line that a mark is in.

use super::visible;
use crate::text::Span;
use std::ops::Range;
use unicode_width::UnicodeWidthChar;

/// A line cut to what there is room for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// The line, with `…` where it was cut.
    pub(super) text: String,
    /// The marked bytes of `text`.
    pub(super) mark: Range<usize>,
}

/// What stands for what was cut.
const CUT: char = '…';

/// A character of the line: where it starts, what stands for it, how many columns it takes.
#[derive(Debug, Clone, Copy)]
struct Cell {
    start: usize,
    shown: char,
    width: usize,
}

impl Excerpt {
    /// `text` as one line of at most `width` columns around `mark`. A mark too wide for that is cut at its end.
    pub(super) fn new(text: &str, mark: Span, width: usize) -> Self {
        let cells: Vec<Cell> = text.char_indices().map(|(start, character)| cell(start, character)).collect();
        let marked = index(&cells, mark.start)..index(&cells, mark.end);
        let window = window(&cells, &marked, width);
        let shown = |range: Range<usize>| cells[range].iter().map(|cell| cell.shown);
        let cut = |is: bool| is.then_some(CUT);
        let before: String = cut(window.start > 0).into_iter().chain(shown(window.start..marked.start)).collect();
        let inside: String = shown(marked.start..marked.end.min(window.end)).collect();
        let after = shown(marked.end.min(window.end)..window.end).chain(cut(window.end < cells.len()));
        let mark = before.len()..before.len() + inside.len();
        Self { text: before + &inside + &after.collect::<String>(), mark }
    }
}

fn cell(start: usize, character: char) -> Cell {
    let shown = visible::shown(character);
    Cell { start, shown, width: shown.width().unwrap_or(0) }
}

/// The cell at byte `offset`.
fn index(cells: &[Cell], offset: usize) -> usize {
    cells.partition_point(|cell| cell.start < offset)
}

/// The cells that are shown: all that fit, the mark in their middle, cut between words where that keeps the mark.
fn window(cells: &[Cell], mark: &Range<usize>, width: usize) -> Range<usize> {
    let total: usize = cells.iter().map(|cell| cell.width).sum();
    if total <= width {
        return 0..cells.len();
    }
    let mut room = width.saturating_sub(2);
    let mut end = mark.start;
    while end < mark.end && cells[end].width <= room {
        room -= cells[end].width;
        end += 1;
    }
    let mut start = mark.start;
    while let Some(next) = wider(cells, start, end, mark) {
        if cells[next].width > room {
            break;
        }
        room -= cells[next].width;
        start = start.min(next);
        end = end.max(next + 1);
    }
    between_words(cells, start, end, mark)
}

/// The next cell to show: before the mark or behind it, where less is shown yet. Nothing stands behind a cut mark.
fn wider(cells: &[Cell], start: usize, end: usize, mark: &Range<usize>) -> Option<usize> {
    let before = start.checked_sub(1);
    let after = (end >= mark.end && end < cells.len()).then_some(end);
    let is_next_before = mark.start - start <= end.saturating_sub(mark.end);
    if is_next_before { before.or(after) } else { after.or(before) }
}

/// The window without the pieces of words at its cut ends; a mark's own characters stay, and so do marks on letters.
fn between_words(cells: &[Cell], start: usize, end: usize, mark: &Range<usize>) -> Range<usize> {
    let is_space = |at: usize| cells[at].shown.is_whitespace();
    let first = if start == 0 { Some(0) } else { (start - 1..mark.start).find(|at| is_space(*at)).map(|at| at + 1) };
    let last = if end == cells.len() { Some(end) } else { (mark.end..=end).rev().find(|at| is_space(*at)) };
    let mut last = last.unwrap_or(end);
    while last < cells.len() && last > mark.start && cells[last].width == 0 {
        last -= 1;
    }
    let first = first.unwrap_or_else(|| (start..mark.start).find(|at| cells[*at].width > 0).unwrap_or(mark.start));
    first..last
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_width::UnicodeWidthStr;

    fn check(text: &str, marked: &str, width: usize, expected: &str) {
        let start = text.find(marked).unwrap();
        let excerpt = Excerpt::new(text, Span::new(start, start + marked.len()), width);
        let Range { start, end } = excerpt.mark;
        let shown = format!("{}[{}]{}", &excerpt.text[..start], &excerpt.text[start..end], &excerpt.text[end..]);
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_short_line_stays_whole() {
        check("Le vote a lieu.", "vote", 20, "Le [vote] a lieu.");
        check("à\nb", "b", 20, "à\u{240A}[b]");
    }

    #[test]
    fn a_long_line_is_cut_between_words() {
        let text = "Les dirigeants des vingt-sept se réuniront vendredi matin à Bruxelles.";
        check(text, "se réuniront", 40, "…vingt-sept [se réuniront] vendredi…");
        check(text, "Les", 20, "[Les] dirigeants des…");
        check(text, "Bruxelles.", 20, "…matin à [Bruxelles.]");
        check(text, "", 20, "[]Les dirigeants des…");
    }

    #[test]
    fn a_wide_mark_is_cut_at_its_end() {
        check("a bcdefghijklmnopqrstuvwxyz z", "bcdefghijklmnopqrstuvwxyz", 12, "…[bcdefghijk]…");
        check("张国清张国清张国清", "张国清张国清张国清", 8, "[张国清]…");
    }

    proptest! {
        #[test]
        fn it_fits_and_the_mark_is_of_the_text(text in "(\\PC|e\u{301}| ){0,60}", from in 0..99usize, to in 0..99usize, width in 8..60usize) {
            let bounds: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let (from, to) = (bounds[from % bounds.len()], bounds[to % bounds.len()]);
            let mark = Span::new(from.min(to), from.max(to));
            let excerpt = Excerpt::new(&text, mark, width);
            let columns: usize = excerpt.text.chars().map(|character| character.width().unwrap_or(0)).sum();
            prop_assert!(columns <= width && excerpt.text.width() <= columns);
            let marked: String = mark.of(&text).chars().map(visible::shown).collect();
            prop_assert!(marked.starts_with(&excerpt.text[excerpt.mark.clone()]));
        }
    }
}
