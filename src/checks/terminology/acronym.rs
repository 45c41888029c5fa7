//! An acronym of the source is neither in the target nor known.

use crate::checks::{Check, Facing, Side};
use crate::model::{Finding, Rule, Severity};

/// An acronym of the source is neither in the target nor known.
#[derive(Debug)]
pub struct Acronym;

static RULE: Rule = Rule::new(Severity::Note, "T009", "acronym", include_str!("acronym.md"));

impl Check for Acronym {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let (source, target) = (facing.source.words(), facing.target.words());
        if facing.is_citation() || facing.target.is_blank() || is_shouted(&facing.source) {
            return Vec::new();
        }
        let lost = |index: &usize| {
            let (word, span) = (source.word(*index), source.words[*index].span);
            let known = facing.mentions.iter().any(|mention| mention.span.contains(span));
            let alone =
                !source.before(*index).ends_with(['-', '.']) && !source.before(index + 1).starts_with(['-', '.']);
            is_acronym(word) && alone && !known && !(0..target.len()).any(|other| target.word(other) == word)
        };
        let finding =
            |index: usize| RULE.finding().in_source(source.words[index].span).text("text", source.word(index));
        (0..source.len()).filter(lost).map(finding).collect()
    }
}

/// Whether `word` is two to six capitals, and no Roman numeral.
fn is_acronym(word: &str) -> bool {
    let capitals = word.chars().all(char::is_uppercase) && (2..=6).contains(&word.chars().count());
    capitals && !word.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M'))
}

/// Whether whole words are in capitals that are no acronyms.
fn is_shouted(side: &Side<'_>) -> bool {
    let words = side.words();
    (0..words.len()).any(|index| words.word(index).chars().filter(|c| c.is_uppercase()).count() > 6)
}
