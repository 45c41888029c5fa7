//! The target begins with a small letter, the source with a capital.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// The target begins with a small letter, the source with a capital.
#[derive(Debug)]
pub struct CapitalStart;

static RULE: Rule = Rule::new(Severity::Warning, "W203", "capital-start", include_str!("capital_start.md"));

impl Check for CapitalStart {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let (source, target) = (facing.source.words(), facing.target.words());
        if source.is_empty() || target.is_empty() || facing.target.is_code(target.words[0].span.start) {
            return Vec::new();
        }
        let word = target.word(0);
        let mut letters = word.chars();
        let small = letters.next().filter(|first| first.is_lowercase());
        let brand = letters.any(char::is_uppercase) || (0..source.len()).any(|index| source.word(index) == word);
        let capital = source.word(0).starts_with(char::is_uppercase);
        match small {
            Some(first) if capital && !brand => {
                let start = target.words[0].span.start;
                let letter = Span::new(start, start + first.len_utf8());
                let upper: String = first.to_uppercase().collect();
                vec![RULE.finding().in_target(target.words[0].span).text("text", word).fixed(
                    letter,
                    upper,
                    Safety::Safe,
                )]
            }
            _ => Vec::new(),
        }
    }
}
