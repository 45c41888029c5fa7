//! Two columns, for terminals: the old text on the left, the new one on the right.

use super::lines::{Lines, Stretch, cut, emphasis, painted, shown};
use super::{Change, Piece};
use crate::reports::wrapping::{columns, wrapped};
use crate::text::Span;
use anstyle::Style;

/// What stands between two hunks.
const GAP: &str = "⋯";

/// What changed from `old` to `new` in two columns that together take `width`; nothing when nothing did. `<`, `>` and
/// `|` between them tell lines that were removed, added and changed.
pub fn side_by_side(old: &str, new: &str, width: usize) -> String {
    let lines = Lines::new(old, new);
    let column = (width.saturating_sub(3) / 2).max(8);
    let hunk = |hunk: &Vec<Stretch>| -> String { hunk.iter().map(|stretch| rows(&lines, stretch, column)).collect() };
    let hunks: Vec<String> = lines.hunks.iter().map(hunk).collect();
    hunks.join(&format!("{GAP}\n"))
}

fn rows(lines: &Lines<'_>, stretch: &Stretch, column: usize) -> String {
    let row = |(old, new): (Option<&str>, Option<&str>)| {
        let mark = match (old, new) {
            _ if stretch.kept => ' ',
            (Some(_), Some(_)) => '|',
            (Some(_), None) => '<',
            (None, _) => '>',
        };
        let (before, after) = if stretch.kept { (same(old), same(new)) } else { cut(old, new) };
        face_to_face(
            &column_of(&before, Change::Removed, column),
            &column_of(&after, Change::Added, column),
            (mark, column),
        )
    };
    lines.pairs(stretch).into_iter().map(row).collect()
}

fn same(line: Option<&str>) -> Vec<Piece<'_>> {
    line.into_iter().map(|text| Piece { change: Change::Kept, text }).collect()
}

/// A line of a column: as it is shown, and the columns that it takes.
type Cell = (String, usize);

/// The lines of two cells beside each other.
fn face_to_face(left: &[Cell], right: &[Cell], (mark, column): (char, usize)) -> String {
    let mut rows = String::new();
    for index in 0..left.len().max(right.len()) {
        let (text, taken) = left.get(index).cloned().unwrap_or_default();
        let (other, _) = right.get(index).cloned().unwrap_or_default();
        let row = format!("{text}{} {mark} {other}", " ".repeat(column.saturating_sub(taken)));
        rows.push_str(row.trim_end());
        rows.push('\n');
    }
    rows
}

/// A line wrapped to `column`, its pieces painted.
fn column_of(line: &[Piece<'_>], change: Change, column: usize) -> Vec<Cell> {
    let text: String = line.iter().map(|piece| piece.text).collect();
    let text = text.strip_suffix('\n').unwrap_or(&text);
    let emphasis = emphasis(line, change);
    let cell = |row: Span| {
        let same = line.iter().all(|piece| piece.change == Change::Kept);
        let painted =
            if same { shown(row.of(text), Style::new()) } else { painted(&part(line, row), change, emphasis) };
        (painted, columns(row.of(text)))
    };
    if line.is_empty() { Vec::new() } else { wrapped(text, column, |_| 0).into_iter().map(cell).collect() }
}

/// The pieces of `line` that lie in `row`.
fn part<'t>(line: &[Piece<'t>], row: Span) -> Vec<Piece<'t>> {
    let mut at = 0;
    let mut parts = Vec::new();
    for piece in line {
        let (start, end) = (row.start.max(at), row.end.min(at + piece.text.len()));
        if start < end {
            parts.push(Piece { change: piece.change, text: &piece.text[start - at..end - at] });
        }
        at += piece.text.len();
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use anstream::adapter::strip_str;

    #[test]
    fn two_columns() {
        let old = "Le vote aura lieu vendredi matin.\nRien d’autre.\nFin.\n";
        let new = "Le vote aura lieu jeudi matin.\nFin.\nVoilà 张国清.\n";
        let expected = "\
Le vote aura lieu  | Le vote aura lieu
vendredi matin.    | jeudi matin.
Rien d’autre.      <
Fin.                 Fin.
                   > Voilà 张国清.
";
        assert_eq!(strip_str(&side_by_side(old, new, 39)).to_string(), expected);
        assert_eq!(side_by_side(old, old, 39), "");
    }
}
