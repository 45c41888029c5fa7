//! There are words in a script that the source does not have.

use super::script::{self, Script};
use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};

/// There are words in a script that the source does not have.
#[derive(Debug)]
pub struct ForeignScript;

static RULE: Rule = Rule::new(Severity::Warning, "W107", "foreign-script", include_str!("foreign_script.md"));

impl Check for ForeignScript {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        if facing.target.text.is_ascii() {
            return Vec::new();
        }
        let known = |script: Script| facing.source.text.chars().filter_map(script::of).any(|own| own == script);
        let words = facing.target.words();
        let foreign = |index: &usize| {
            let word = words.word(*index);
            let script = word.chars().find_map(script::of).filter(|script| *script != Script::Latin);
            word.chars().nth(1).is_some() && script.is_some_and(|script| !known(script))
        };
        let found: Vec<usize> = (0..words.len()).filter(foreign).collect();
        let (Some(first), Some(last)) = (found.first(), found.last()) else { return Vec::new() };
        let span = words.span(*first, *last);
        vec![RULE.finding().in_target(span).text("text", span.of(facing.target.text))]
    }
}
