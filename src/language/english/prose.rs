//! English prose.

use crate::language::Prose;
use crate::language::prose::{Lists, Spellings};
use crate::text::Words;
use std::sync::LazyLock;

static LISTS: LazyLock<Lists> = LazyLock::new(|| Lists::read(include_str!("prose.txt")));

/// English prose.
#[derive(Debug)]
pub(super) struct EnglishProse;

/// Endings of the verbs in -ise and -ize, and of the words made from them.
const ENDINGS: &[&str] = &["e", "es", "ed", "ing", "er", "ers", "ation", "ations", "able"];

static SPELLINGS: LazyLock<Spellings> =
    LazyLock::new(|| Spellings::new(["GB", "US"], include_str!("spellings.tsv"), ENDINGS));

impl Prose for EnglishProse {
    fn lists(&self) -> &'static Lists {
        &LISTS
    }

    fn negation(&self, text: &Words<'_>) -> Option<usize> {
        let negates = |index: &usize| {
            let word = text.word(*index).to_lowercase();
            let contracted = word == "t" && *index > 0 && text.word(*index - 1).ends_with('n');
            contracted || matches!(word.as_str(), "not" | "never" | "cannot" | "nobody" | "nothing" | "neither")
        };
        (0..text.len()).find(negates)
    }

    fn negating(&self, text: &Words<'_>) -> Vec<usize> {
        let negates = |index: &usize| {
            let word = text.word(*index).to_lowercase();
            let contracted = word == "t" && *index > 0 && text.word(*index - 1).ends_with('n');
            let alone = ["not", "no", "never", "cannot", "nobody", "nothing", "none", "neither", "nor", "without"];
            contracted || alone.contains(&word.as_str())
        };
        (0..text.len()).filter(negates).collect()
    }

    fn may_negate(&self, text: &Words<'_>) -> bool {
        self.negation(text).is_some() || (0..text.len()).any(|index| LISTS.denies(&text.word(index).to_lowercase()))
    }

    fn length(&self) -> u16 {
        87
    }

    fn spellings(&self) -> Option<&'static Spellings> {
        Some(&SPELLINGS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_region_knows_the_other_ones_spellings() {
        let foreign = |word: &str, region: &str| SPELLINGS.foreign(word, region).map(str::to_owned);
        assert_eq!(foreign("defense", "GB").as_deref(), Some("defence"));
        assert_eq!(foreign("defence", "US").as_deref(), Some("defense"));
        assert_eq!(foreign("organizations", "GB").as_deref(), Some("organisations"));
        assert_eq!(foreign("programme", "US").as_deref(), Some("program"));
        for (word, region) in [("program", "GB"), ("defence", "GB"), ("exercise", "US"), ("defense", "AU")] {
            assert_eq!(foreign(word, region), None, "{word} in {region}");
        }
    }
}
