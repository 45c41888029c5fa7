//! There are characters that nobody sees.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::{Span, words};

/// There are characters that nobody sees.
#[derive(Debug)]
pub struct ZeroWidth;

static RULE: Rule = Rule::new(Severity::Warning, "W101", "zero-width", include_str!("zero_width.md"));

impl Check for ZeroWidth {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let hidden = |(at, character): &(usize, char)| {
            words::is_invisible(*character) && !joins(*character, facing.target.before(*at))
        };
        let finding = |(at, character): (usize, char)| {
            let span = Span::new(at, at + character.len_utf8());
            let code = format!("U+{:04X}", u32::from(character));
            RULE.finding().in_target(span).text("code", code).fixed(span, "", Safety::Safe)
        };
        facing.target.text.char_indices().filter(hidden).map(finding).collect()
    }
}

/// Whether a joiner does its work: between pictures, or in a script that needs it.
fn joins(character: char, before: Option<char>) -> bool {
    matches!(character, '\u{200C}' | '\u{200D}') && before.is_some_and(|c| u32::from(c) >= 0x600)
}
