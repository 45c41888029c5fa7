//! Who holds an office in the target.

use super::name::{self, Name};
use crate::checks::{Facing, judgement};
use crate::glossary::verdict;
use crate::model::{Mention, MentionKind};
use crate::text::{Span, Words};

/// Whether the office of `title` stands beside the name of somebody else whom the source names, and nowhere beside the
/// name of its holder: two names have changed places.
pub(in crate::checks) fn is_another(title: &Mention, facing: &Facing<'_>) -> bool {
    let Some(holder) = title.slots.iter().find(|slot| slot.name.starts_with("name")) else { return false };
    let holder = Words::new(&holder.text);
    let offices = judgement::parts(title).into_iter().filter(|part| part.kind == MentionKind::Title);
    let offices: Vec<Mention> = offices.cloned().collect();
    let target = facing.target.words();
    let found: Vec<Span> = verdict::verdicts(&offices, target, &facing.setting.wordings)
        .iter()
        .flat_map(|verdict| verdict.found.iter().map(|occurrence| occurrence.span))
        .collect();
    let is_beside = |name: &Name| {
        let span = target.span(name.first, name.last);
        found
            .iter()
            .any(|office| touches(facing.target.text, span, *office) || touches(facing.target.text, *office, span))
    };
    let is_holder = |name: &Name| {
        let mut words = target.words[name.first..=name.last].iter();
        words.any(|word| holder.words.iter().any(|own| own.key == word.key))
    };
    let beside: Vec<Name> = name::names(&facing.target).into_iter().filter(is_beside).collect();
    let is_known = |name: &Name| name::is_answered(*name, target, facing.source.words());
    !beside.iter().any(is_holder) && beside.iter().any(is_known)
}

/// Whether `second` follows `first` with no more than a comma between them.
fn touches(text: &str, first: Span, second: Span) -> bool {
    first.end <= second.start && matches!(text[first.end..second.start].trim(), "" | ",")
}
