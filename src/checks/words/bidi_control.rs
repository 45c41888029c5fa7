//! There are characters that turn the direction of writing.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// There are characters that turn the direction of writing.
#[derive(Debug)]
pub struct BidiControl;

static RULE: Rule = Rule::new(Severity::Warning, "W102", "bidi-control", include_str!("bidi_control.md"));

impl Check for BidiControl {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let turns = |(_, character): &(usize, char)| matches!(character, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{61C}');
        let finding = |(at, character): (usize, char)| {
            let span = Span::new(at, at + character.len_utf8());
            let code = format!("U+{:04X}", u32::from(character));
            RULE.finding().in_target(span).text("code", code).fixed(span, "", Safety::Unsafe)
        };
        facing.target.text.char_indices().filter(turns).map(finding).collect()
    }
}
