//! There are no-break spaces that the target does not need.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// There are no-break spaces that the target does not need.
#[derive(Debug)]
pub struct NbspLeft;

static RULE: Rule = Rule::new(Severity::Warning, "P016", "nbsp-left", include_str!("nbsp_left.md"));

impl Check for NbspLeft {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let Some(marks) = facing.setting.target_marks() else { return Vec::new() };
        if !marks.spaced.is_empty() || marks.quote_space.is_some() {
            return Vec::new();
        }
        let keeps = |at: usize, length: usize| {
            let digit = facing.target.before(at).is_some_and(|c| c.is_ascii_digit());
            digit && facing.target.at(at + length).is_some_and(char::is_alphabetic)
        };
        let left = |(at, c): &(usize, char)| matches!(c, '\u{A0}' | '\u{202F}') && !keeps(*at, c.len_utf8());
        let finding = |(at, c): (usize, char)| {
            let span = Span::new(at, at + c.len_utf8());
            RULE.finding().in_target(span).fixed(span, " ", Safety::Safe)
        };
        facing.target.text.char_indices().filter(left).map(finding).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_marks()
    }
}
