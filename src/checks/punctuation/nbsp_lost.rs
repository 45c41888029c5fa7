//! A no-break space before a unit was lost.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// A no-break space before a unit was lost.
#[derive(Debug)]
pub struct NbspLost;

static RULE: Rule = Rule::new(Severity::Note, "P017", "nbsp-lost", include_str!("nbsp_lost.md")).optional();

impl Check for NbspLost {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let words = facing.source.words();
        let held =
            |index: &usize| matches!(words.before(*index), "\u{A0}" | "\u{202F}") && is_number(words.word(*index - 1));
        let lost = |index: usize| {
            let (number, unit) = (words.word(index - 1), words.word(index));
            let at = facing.target.text.find(&format!("{number} {unit}"))? + number.len();
            let span = Span::new(at, at + 1);
            Some(RULE.finding().in_target(span).fixed(span, "\u{A0}", Safety::Safe))
        };
        (1..words.len()).filter(held).filter_map(lost).collect()
    }
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}
