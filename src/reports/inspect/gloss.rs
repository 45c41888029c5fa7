//! Labels beneath a line: each begins under its mark, on the first row where it has room.

use crate::reports::wrapping::columns;
use anstyle::Style;
use std::cmp::Reverse;

/// A label.
#[derive(Debug, Clone)]
pub(super) struct Gloss {
    /// Where its mark begins.
    pub(super) column: usize,
    /// What it says.
    pub(super) text: String,
    /// How it looks.
    pub(super) style: Style,
}

/// Columns between two labels.
const GAP: usize = 2;

/// The rows of `glosses`, each behind `indent` columns. From right to left, a label takes the first row where it ends
/// before the next one begins; a line leads to it from its mark.
pub(super) fn rows(mut glosses: Vec<Gloss>, indent: usize) -> String {
    glosses.sort_by_key(|gloss| Reverse(gloss.column));
    let mut rows: Vec<Vec<Gloss>> = Vec::new();
    for gloss in glosses {
        let end = gloss.column + columns(&gloss.text) + GAP;
        let free = |row: &Vec<Gloss>| row.last().is_none_or(|next| end <= next.column);
        let index = rows.iter().position(free).unwrap_or(rows.len());
        if index == rows.len() {
            rows.push(Vec::new());
        }
        for above in &mut rows[..index] {
            let is_free = above.last().is_none_or(|next| gloss.column < next.column);
            above.extend(is_free.then(|| Gloss { text: "│".to_owned(), ..gloss.clone() }));
        }
        rows[index].push(gloss);
    }
    rows.iter().map(|row| drawn(row, indent)).collect()
}

/// A row whose labels come from right to left.
fn drawn(row: &[Gloss], indent: usize) -> String {
    let mut line = String::new();
    let mut column = 0;
    for Gloss { column: start, text, style } in row.iter().rev() {
        line.push_str(&" ".repeat(if line.is_empty() { indent + start } else { start - column }));
        line.extend([style.render().to_string().as_str(), text, &style.render_reset().to_string()]);
        column = start + columns(text);
    }
    line.push('\n');
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(glosses: &[(usize, &str)], expected: &str) {
        let gloss =
            |(column, text): &(usize, &str)| Gloss { column: *column, text: (*text).to_owned(), style: Style::new() };
        assert_eq!(rows(glosses.iter().map(gloss).collect(), 1), expected);
    }

    #[test]
    fn labels_are_staggered_where_they_would_touch() {
        check(&[(0, "one"), (6, "two")], " one   two\n");
        check(&[(0, "longer"), (4, "two"), (9, "three")], " │   two  three\n longer\n");
        check(&[(0, "a label"), (2, "another"), (4, "third")], " │ │ third\n │ another\n a label\n");
        check(&[(3, "same"), (3, "place")], "    same\n    place\n");
    }
}
