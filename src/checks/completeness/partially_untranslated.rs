//! Some of the target is still in the source language.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::Prose;
use crate::model::{Finding, Rule, Severity};
use crate::text::{Span, Words};
use rustc_hash::FxHashSet;

/// Some of the target is still in the source language.
#[derive(Debug)]
pub struct PartiallyUntranslated;

static RULE: Rule =
    Rule::new(Severity::Warning, "C005", "partially-untranslated", include_str!("partially_untranslated.md"));

/// So many small words of the source language outside quotations are no accident.
const SMALL_WORDS: usize = 4;

impl Check for PartiallyUntranslated {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let Some(prose) = facing.setting.target_prose() else { return Vec::new() };
        if facing.is_citation() {
            return Vec::new();
        }
        let span = small_words(facing).or_else(|| copied(facing, prose)).or_else(|| pair(facing));
        let finding = |span: Span| RULE.finding().in_target(span).text("text", span.of(facing.target.text));
        span.map(finding).into_iter().collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_prose()
    }
}

/// Whether word `index` of the target is prose: not quoted, not in brackets, not in an address.
fn is_prose(facing: &Facing<'_>, index: usize) -> bool {
    let start = facing.target.words().words[index].span.start;
    !facing.target.is_quoted(start) && !facing.target.is_aside(start) && !facing.target.is_code(start)
}

/// From the first to the last small word of the source language, where there are many.
fn small_words(facing: &Facing<'_>) -> Option<Span> {
    let words = facing.target.words();
    let small = |index: &usize| {
        is_lower(words.word(*index)) && facing.setting.is_small(words.word(*index)) && is_prose(facing, *index)
    };
    let found: Vec<usize> = (0..words.len()).filter(small).collect();
    (found.len() >= SMALL_WORDS).then(|| words.span(found[0], found[found.len() - 1]))
}

/// Words of the source that stand in the target unchanged, and cannot be words of the target language: two or more
/// in the same order, one of them with an accent; or a single one with an accent.
fn copied(facing: &Facing<'_>, prose: &dyn Prose) -> Option<Span> {
    let words = facing.target.words();
    let accented = |index: usize| is_foreign(words.word(index), prose) && is_prose(facing, index);
    let found = (0..words.len()).find(|index| accented(*index))?;
    let source = facing.source.words();
    let all: FxHashSet<&str> = (0..source.len()).map(|index| source.word(index)).collect();
    let shared = |index: &usize| is_lower(words.word(*index)) && all.contains(words.word(*index));
    if !shared(&found) {
        return None;
    }
    Some(run(words, found, shared))
}

/// Two words of the source, side by side and in its order, that stand in the target in the same way: adjectives follow
/// their nouns in one of the two languages, so that words which both have hardly ever meet.
fn pair(facing: &Facing<'_>) -> Option<Span> {
    let (source, target) = (facing.source.words(), facing.target.words());
    let long = |words: &Words<'_>, index: usize| {
        let word = words.word(index);
        word.len() > 3 && is_lower(word) && words.before(index) == " "
    };
    // What the source itself has between brackets or quotation marks is a gloss in the target language.
    let gloss = |index: usize| {
        let start = source.words[index].span.start;
        facing.source.is_aside(start) || facing.source.is_quoted(start)
    };
    let pairs: FxHashSet<(u64, u64)> = (1..source.len())
        .filter(|index| !gloss(*index))
        .filter(|index| long(source, *index) && is_lower(source.word(index - 1)))
        .map(|index| (source.words[index - 1].key, source.words[index].key))
        .collect();
    let copied = |index: &usize| {
        let keys = (target.words[index - 1].key, target.words[*index].key);
        let first = target.word(index - 1);
        let named = *index > 1 && !is_lower(target.word(index - 2)) && target.before(index - 1) == " ";
        !named
            && long(target, *index)
            && is_lower(first)
            && first.len() > 3
            && pairs.contains(&keys)
            && is_prose(facing, *index)
    };
    (1..target.len()).find(copied).map(|index| target.span(index - 1, index))
}

/// The longest run of `shared` words around word `at`.
fn run(words: &Words<'_>, at: usize, shared: impl Fn(&usize) -> bool) -> Span {
    let before = (0..at).rev().take_while(&shared).last().unwrap_or(at);
    let after = (at + 1..words.len()).take_while(&shared).last().unwrap_or(at);
    words.span(before, after)
}

fn is_lower(word: &str) -> bool {
    word.chars().all(char::is_lowercase)
}

/// Whether `word` has an accent that the target language does not write in it.
fn is_foreign(word: &str, prose: &dyn Prose) -> bool {
    let latin = |c: char| c.is_ascii() || matches!(c, '\u{C0}'..='\u{17F}');
    let accented = !word.is_ascii() && word.chars().all(latin);
    accented && is_lower(word) && word.chars().count() > 2 && !prose.lists().borrowed.contains(word)
}
