//! Text wrapped to the columns of a terminal.

use super::visible;
use crate::text::Span;
use unicode_width::UnicodeWidthChar;

/// The lines of `text`, at most `width` columns each: broken between words, inside one only where it is wider than a
/// line. `room` says for each word how many columns its beginning needs at least, whatever its own width. Lines are
/// given without the white space that they break at.
pub(super) fn wrapped(text: &str, width: usize, room: impl Fn(Span) -> usize) -> Vec<Span> {
    let mut lines = Vec::new();
    let mut line = Span::default();
    let mut column = 0;
    for word in words(text) {
        let gap = columns(&text[line.end..word.start]);
        let needed = columns(word.of(text)).max(room(word));
        if column > 0 && column + gap + needed > width {
            lines.push(line);
            line = Span::new(word.start, word.start);
            column = 0;
        } else {
            column += gap;
        }
        line.end = word.end;
        column += columns(word.of(text));
        while column > width {
            let cut = fitting(text, line, width);
            lines.push(Span::new(line.start, cut));
            line.start = cut;
            column = columns(line.of(text));
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// The stretches of `text` between white space where a line may break.
fn words(text: &str) -> impl Iterator<Item = Span> {
    let breaks =
        |character: char| character.is_whitespace() && !matches!(character, '\u{A0}' | '\u{202F}' | '\u{2007}');
    text.split(breaks).filter(|word| !word.is_empty()).map(|word| {
        let start = word.as_ptr().addr() - text.as_ptr().addr();
        Span::new(start, start + word.len())
    })
}

/// Where to cut `line` so that what stands before fits: at least one character stands before, and no mark is torn off.
fn fitting(text: &str, line: Span, width: usize) -> usize {
    let mut column = 0;
    let mut cells = line.of(text).char_indices();
    let over = cells.find(|(at, character)| {
        column += columns_of(*character);
        *at > 0 && column > width
    });
    over.map_or(line.end, |(at, _)| line.start + at)
}

/// The columns that `text` takes on a terminal.
pub(super) fn columns(text: &str) -> usize {
    text.chars().map(columns_of).sum()
}

fn columns_of(character: char) -> usize {
    visible::shown(character).width().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, width: usize, expected: &[&str]) {
        let lines = wrapped(text, width, |_| 0);
        assert_eq!(lines.iter().map(|line| line.of(text)).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn lines_break_between_words() {
        check("Le vote aura lieu vendredi.", 14, &["Le vote aura", "lieu vendredi."]);
        check("à 9\u{A0}h\u{A0}30 demain", 6, &["à", "9\u{A0}h\u{A0}30", "demain"]);
        check("anticonstitutionnellement oui", 10, &["anticonsti", "tutionnell", "ement oui"]);
        check("张国清张国清", 5, &["张国", "清张", "国清"]);
        check("", 10, &[""]);
    }

    #[test]
    fn a_word_may_ask_for_room() {
        let text = "Le vote du Conseil";
        let lines = wrapped(text, 18, |word| if word.of(text) == "Conseil" { 12 } else { 0 });
        assert_eq!(lines.iter().map(|line| line.of(text)).collect::<Vec<_>>(), ["Le vote du", "Conseil"]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_but_white_space(text in "(\\PC|[a-z ]){0,60}", width in 2..30usize) {
            let lines = wrapped(&text, width, |_| 0);
            let bare = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(bare(&lines.iter().map(|line| line.of(&text)).collect::<String>()), bare(&text));
            // One character can be wider than the line: U+17D8 takes three columns.
            let is_one = |line: &str| line.chars().filter(|character| columns_of(*character) > 0).count() == 1;
            let fits = |line: &Span| columns(line.of(&text)) <= width || is_one(line.of(&text));
            prop_assert!(lines.iter().all(fits));
        }
    }
}
