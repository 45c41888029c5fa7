//! The target ends with white space.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// The target ends with white space.
#[derive(Debug)]
pub struct TrailingSpace;

static RULE: Rule = Rule::new(Severity::Warning, "W002", "trailing-space", include_str!("trailing_space.md"));

impl Check for TrailingSpace {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let (source, target) = (facing.source.text, facing.target.text);
        let span = Span::new(target.trim_end().len(), target.len());
        let added = !span.is_empty() && !facing.target.is_blank() && !source.ends_with(char::is_whitespace);
        added.then(|| RULE.finding().in_target(span).fixed(span, "", Safety::Safe)).into_iter().collect()
    }
}
