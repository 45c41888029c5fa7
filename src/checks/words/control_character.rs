//! There are control characters.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// There are control characters.
#[derive(Debug)]
pub struct ControlCharacter;

static RULE: Rule = Rule::new(Severity::Error, "W103", "control-character", include_str!("control_character.md"));

impl Check for ControlCharacter {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let control =
            |(_, character): &(usize, char)| character.is_control() && !matches!(character, '\n' | '\r' | '\t');
        let finding = |(at, character): (usize, char)| {
            let span = Span::new(at, at + character.len_utf8());
            let code = format!("U+{:04X}", u32::from(character));
            RULE.finding().in_target(span).text("code", code).fixed(span, "", Safety::Safe)
        };
        facing.target.text.char_indices().filter(control).map(finding).collect()
    }
}
