//! French prose.

use crate::language::Prose;
use crate::language::prose::Lists;
use crate::text::Words;
use std::sync::LazyLock;

static LISTS: LazyLock<Lists> = LazyLock::new(|| Lists::read(include_str!("prose.txt")));

/// French prose.
#[derive(Debug)]
pub(super) struct FrenchProse;

impl Prose for FrenchProse {
    fn lists(&self) -> &'static Lists {
        &LISTS
    }

    fn negation(&self, text: &Words<'_>) -> Option<usize> {
        let word = |index: usize| text.word(index).to_lowercase();
        let marks = |index: &usize| matches!(word(*index).as_str(), "ne" | "n");
        let closes = |index: usize| {
            (index + 1..text.len().min(index + 7)).any(|next| LISTS.second.contains(word(next).as_str()))
        };
        (0..text.len()).filter(marks).find(|index| closes(*index))
    }

    fn may_negate(&self, text: &Words<'_>) -> bool {
        (0..text.len()).any(|index| LISTS.denies(&text.word(index).to_lowercase()))
    }

    fn length(&self) -> u16 {
        100
    }
}
