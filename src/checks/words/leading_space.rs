//! The target begins with white space.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// The target begins with white space.
#[derive(Debug)]
pub struct LeadingSpace;

static RULE: Rule = Rule::new(Severity::Warning, "W001", "leading-space", include_str!("leading_space.md"));

impl Check for LeadingSpace {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let (source, target) = (facing.source.text, facing.target.text);
        let length = target.len() - target.trim_start().len();
        let span = Span::new(0, length);
        let added = length > 0 && !facing.target.is_blank() && !source.starts_with(char::is_whitespace);
        added.then(|| RULE.finding().in_target(span).fixed(span, "", Safety::Safe)).into_iter().collect()
    }
}
