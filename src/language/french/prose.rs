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

    fn negating(&self, text: &Words<'_>) -> Vec<usize> {
        let words: Vec<String> = (0..text.len()).map(|index| text.word(index).to_lowercase()).collect();
        let second = |word: &str| LISTS.second.contains(word) || matches!(word, "plus" | "point" | "ni");
        let halves = |index: usize| {
            let after = (index + 1..words.len().min(index + 7)).find(|next| second(words[*next].as_str()));
            after.into_iter().flat_map(move |other| [index, other])
        };
        let marks = (0..words.len()).filter(|index| matches!(words[*index].as_str(), "ne" | "n")).flat_map(halves);
        let alone = |word: &str| matches!(word, "non" | "sans" | "jamais" | "aucun" | "aucune" | "ni");
        let mut negating: Vec<usize> = marks.chain((0..words.len()).filter(|index| alone(&words[*index]))).collect();
        negating.sort_unstable();
        negating.dedup();
        negating
    }

    fn may_negate(&self, text: &Words<'_>) -> bool {
        (0..text.len()).any(|index| LISTS.denies(&text.word(index).to_lowercase()))
    }

    fn length(&self) -> u16 {
        100
    }
}
