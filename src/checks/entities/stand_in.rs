//! What stands in the target for a name that is not rendered: another name, a part of it, or nothing.

use super::name;
use crate::checks::{Facing, judgement::Judgement};
use crate::locales::Kind;
use crate::text::Words;

/// Parts of a name that are shorter name nobody.
const LONG_ENOUGH: usize = 3;

/// Whether the target has a name that nothing in the source answers to: the missing one, changed or misspelt.
pub(super) fn has_stranger(facing: &Facing<'_>) -> bool {
    let (source, target) = (facing.source.words(), facing.target.words());
    let found = |index: usize| {
        let span = target.words[index].span;
        facing.judgements().iter().flat_map(|own| &own.found).any(|found| found.overlaps(span))
    };
    let is_name = |index: &usize| {
        let word = target.word(*index);
        word.chars().count() >= LONG_ENOUGH
            && word.starts_with(char::is_uppercase)
            && !name::begins_sentence(target, *index)
    };
    let answered = |index: usize| (0..source.len()).any(|other| name::alike(source.word(other), target.word(index)));
    (0..target.len()).filter(is_name).any(|index| !found(index) && !answered(index))
}

/// Whether the target calls a person by one end of the name alone: `Kim`, « Erdogan ». What stands beside it must answer to
/// the source, for somebody else may bear the name.
pub(super) fn is_shortened(own: &Judgement, facing: &Facing<'_>) -> bool {
    let person = Kind::of(&own.id) == Some(Kind::Person);
    let Some(best) = own.renderings.first().filter(|_| person) else { return false };
    let (name, target, source) = (Words::new(best), facing.target.words(), facing.source.words());
    let Some(last) = name.len().checked_sub(1).filter(|last| *last > 0) else { return false };
    let alone = |index: usize| {
        let before = index.checked_sub(1).filter(|_| joins(target.before(index)));
        let after = Some(index + 1).filter(|next| *next < target.len() && joins(target.before(*next)));
        before.into_iter().chain(after).all(|beside| is_explained(target, beside, source))
    };
    let is_end = |index: &usize| {
        [0, last].into_iter().any(|end| {
            let (part, word) = (&name.words[end], target.word(*index));
            name.word(end).chars().count() >= LONG_ENOUGH
                && word.starts_with(char::is_uppercase)
                && target.words[*index].key == part.key
        })
    };
    (0..target.len()).filter(is_end).any(alone)
}

/// Whether what stands between two words may keep a name together.
fn joins(gap: &str) -> bool {
    matches!(gap, " " | "-" | "\u{A0}")
}

/// Whether word `index` of the target is no name, or one of the source: as it is, or a common noun there (`President`).
fn is_explained(target: &Words<'_>, index: usize, source: &Words<'_>) -> bool {
    let word = target.word(index);
    let answers = |other: usize| {
        let noun = source.word(other).starts_with(char::is_lowercase);
        source.words[other].key == target.words[index].key || (noun && name::alike(source.word(other), word))
    };
    word.starts_with(char::is_lowercase) || (0..source.len()).any(answers)
}
