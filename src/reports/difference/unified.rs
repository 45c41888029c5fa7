//! A patch: the form that people read on a terminal, and that `patch` and `git apply` take.

use super::lines::{Lines, Stretch, cut, emphasis, painted, shown};
use super::{Change, Piece, styled};
use anstyle::{AnsiColor, Style};
use std::ops::Range;

/// What changed from `old` to `new` in the file `path` as a unified diff; nothing when nothing did. The words that
/// changed in a line are underlined.
pub fn unified(path: &str, old: &str, new: &str) -> String {
    let lines = Lines::new(old, new);
    if lines.hunks.is_empty() {
        return String::new();
    }
    let heading = Style::new().bold();
    let mut diff =
        format!("{}\n{}\n", styled(&format!("--- a/{path}"), heading), styled(&format!("+++ b/{path}"), heading));
    for hunk in &lines.hunks {
        diff.push_str(&header(hunk));
        for stretch in hunk {
            let rows = if stretch.kept { kept(&lines, stretch) } else { changed(&lines, stretch) };
            diff.push_str(&rows);
        }
    }
    diff
}

/// `@@ -1,4 +1,5 @@`
fn header(hunk: &[Stretch]) -> String {
    let whole = |range: fn(&Stretch) -> &Range<usize>| {
        range(hunk.first().expect("a hunk has a change")).start..range(hunk.last().expect("a hunk has a change")).end
    };
    let place = |range: Range<usize>| match range.len() {
        0 => format!("{},0", range.start),
        1 => (range.start + 1).to_string(),
        length => format!("{},{length}", range.start + 1),
    };
    let (old, new) = (place(whole(|stretch| &stretch.old)), place(whole(|stretch| &stretch.new)));
    styled(&format!("@@ -{old} +{new} @@"), AnsiColor::Cyan.on_default()) + "\n"
}

fn kept(lines: &Lines<'_>, stretch: &Stretch) -> String {
    let line = |line: &str| format!(" {}{}", shown(line, Style::new()), end(line));
    lines.pairs(stretch).into_iter().filter_map(|(old, _)| old).map(line).collect()
}

fn changed(lines: &Lines<'_>, stretch: &Stretch) -> String {
    let (mut removed, mut added) = (String::new(), String::new());
    for (old, new) in lines.pairs(stretch) {
        let (before, after) = cut(old, new);
        removed.extend(old.map(|line| row('-', Change::Removed, &before) + end(line)));
        added.extend(new.map(|line| row('+', Change::Added, &after) + end(line)));
    }
    removed + &added
}

fn row(mark: char, change: Change, line: &[Piece<'_>]) -> String {
    styled(&mark.to_string(), change.style()) + &painted(line, change, emphasis(line, change))
}

/// What stands behind a line: the last one may have no line feed, and a patch says so.
fn end(line: &str) -> &'static str {
    if line.ends_with('\n') { "\n" } else { "\n\\ No newline at end of file\n" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anstream::adapter::strip_str;
    use proptest::prelude::*;

    fn plain(old: &str, new: &str) -> String {
        strip_str(&unified("a.po", old, new)).to_string()
    }

    #[test]
    fn a_patch() {
        let old = "un\ndeux\ntrois\nquatre\ncinq\nsix\n";
        let new = "un\ndeux\ntrois\nquatre\nCinq\nsix";
        let expected = "--- a/a.po\n+++ b/a.po\n@@ -2,5 +2,5 @@\n deux\n trois\n quatre\n-cinq\n-six\n+Cinq\n+six\n\\ No newline at end of file\n";
        assert_eq!(plain(old, new), expected);
        assert_eq!(plain(old, old), "");
        assert_eq!(plain("", "a\n"), "--- a/a.po\n+++ b/a.po\n@@ -0,0 +1 @@\n+a\n");
    }

    #[test]
    fn changed_words_are_underlined() {
        let patch = unified("a", "le chat noir dort\n", "le chien noir dort\n");
        let word = styled("chien", Change::Added.style().bold().underline());
        assert!(patch.contains(&word), "{patch:?}");
    }

    /// What `patch` does.
    fn applied(old: &str, patch: &str) -> String {
        let old: Vec<&str> = old.split_inclusive('\n').collect();
        let (mut new, mut at, mut last) = (String::new(), 0, ' ');
        for line in patch.split_inclusive('\n').skip(2) {
            if let Some(header) = line.strip_prefix("@@ -") {
                let place = header.split(' ').next().unwrap();
                let (start, length) = place.split_once(',').unwrap_or((place, "1"));
                let start = start.parse::<usize>().unwrap() - usize::from(length != "0");
                new.extend(old[at..start].iter().copied());
                at = start;
            } else if line.starts_with('\\') {
                new.truncate(new.len() - usize::from(last != '-'));
            } else {
                last = line.chars().next().unwrap();
                at += usize::from(!line.starts_with('+'));
                new.push_str(if line.starts_with('-') { "" } else { &line[1..] });
            }
        }
        new.extend(old[at..].iter().copied());
        new
    }

    proptest! {
        #[test]
        fn a_patch_makes_the_new_text(old in "[ab ]{0,2}(\n[ab ]{0,2}){0,12}", new in "[ab ]{0,2}(\n[ab ]{0,2}){0,12}") {
            let patch = plain(&old, &new);
            prop_assert_eq!(applied(&old, &patch), new);
        }
    }
}
