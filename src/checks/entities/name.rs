//! Names of people that no catalog knows: capitalised words in a row.

use crate::checks::{Facing, Side};
use crate::text::{Span, Words};

/// A name in a text: indices of its first and last word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) first: usize,
    pub(super) last: usize,
}

/// The names of the source that the project does not know: two or more capitalised words in a row, with initials and
/// particles, not all of them joined by hyphens. Where a sentence begins the first word may be any word, so it counts
/// only when two more follow.
pub(super) fn unknown(facing: &Facing<'_>) -> Vec<Name> {
    let side = &facing.source;
    let known = |span: Span| facing.mentions.iter().any(|mention| mention.span.overlaps(span));
    let mut names = names(side);
    names.retain(|name| {
        let span = side.words().span(name.first, name.last);
        !known(span) && !side.is_code(span.start) && !is_title_case(side)
    });
    names
}

/// Names of a text, known or not.
pub(super) fn names(side: &Side<'_>) -> Vec<Name> {
    let words = side.words();
    let mut names = Vec::new();
    let mut first = 0;
    while first < words.len() {
        if !is_name(words.word(first)) {
            first += 1;
            continue;
        }
        let last = end(words, first);
        let start = if begins_sentence(words, first) && last > first { first + 1 } else { first };
        let spaced = (start + 1..=last).any(|index| words.before(index).contains(' '));
        if spaced && last > start {
            names.push(Name { first: start, last });
        }
        first = last + 1;
    }
    names
}

/// The last word of the name that starts at `first`.
fn end(words: &Words<'_>, first: usize) -> usize {
    let mut last = first;
    let mut at = first + 1;
    while at < words.len() && joins(words.before(at), words.word(at - 1)) {
        let word = words.word(at);
        if is_name(word) || is_initial(word) {
            last = at;
        } else if !is_particle(word) {
            break;
        }
        at += 1;
    }
    last
}

/// Whether what stands between two words keeps a name together: a space, a hyphen, the stop of an initial.
fn joins(gap: &str, before: &str) -> bool {
    matches!(gap, " " | "-" | "\u{A0}" | "\u{202F}") || (matches!(gap, ". " | "." | ".\u{A0}") && is_initial(before))
}

fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

fn is_initial(word: &str) -> bool {
    word.chars().count() == 1 && word.chars().all(char::is_uppercase)
}

fn is_particle(word: &str) -> bool {
    matches!(word, "al" | "el" | "bin" | "ben" | "von" | "van" | "der" | "den" | "dos" | "da" | "di" | "ter")
}

pub(super) fn begins_sentence(words: &Words<'_>, index: usize) -> bool {
    index == 0 || words.before(index).contains(['.', '!', '?', '…', ':', '«', '“', '"', '\n', '•'])
}

/// Whether most words have capitals: a headline in title case, where capitals tell nothing.
fn is_title_case(side: &Side<'_>) -> bool {
    let words = side.words();
    let capitals = (0..words.len()).filter(|index| words.word(*index).starts_with(char::is_uppercase)).count();
    words.len() > 3 && capitals * 10 > words.len() * 7
}

/// Whether `words` have a word like one of the words of the name: the same, or nearly so, as other transliterations are.
pub(super) fn is_answered(name: Name, source: &Words<'_>, target: &Words<'_>) -> bool {
    let parts = (name.first..=name.last).map(|index| source.word(index)).filter(|word| word.chars().count() > 2);
    let mut any = false;
    for part in parts {
        any = true;
        if (0..target.len()).any(|index| alike(part, target.word(index))) {
            return true;
        }
    }
    !any
}

/// Whether two words are one name in two transliterations.
pub(super) fn alike(a: &str, b: &str) -> bool {
    if !b.starts_with(char::is_uppercase) {
        return false;
    }
    let plain = |text: &str| text.chars().flat_map(crate::text::words::letters).collect::<Vec<char>>();
    let (a, b) = (plain(a), plain(b));
    a == b || rapidfuzz::fuzz::ratio(a.iter().copied(), b.iter().copied()) >= 0.7
}
