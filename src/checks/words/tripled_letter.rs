//! A letter stands there three times.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};

/// A letter stands there three times.
#[derive(Debug)]
pub struct TripledLetter;

static RULE: Rule = Rule::new(Severity::Warning, "W202", "tripled-letter", include_str!("tripled_letter.md"));

impl Check for TripledLetter {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let words = facing.target.words();
        let tripled = |index: &usize| {
            let (word, start) = (words.word(*index), words.words[*index].span.start);
            is_tripled(word) && !facing.source.text.contains(word) && !facing.target.is_code(start)
        };
        let finding = |index: usize| RULE.finding().in_target(words.words[index].span).text("text", words.word(index));
        (0..words.len()).filter(tripled).map(finding).collect()
    }
}

/// Whether a lower-case letter stands three times in a row: Roman numerals have capitals.
fn is_tripled(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.windows(3).any(|three| three[0].is_ascii_lowercase() && three[0] == three[1] && three[1] == three[2])
}
