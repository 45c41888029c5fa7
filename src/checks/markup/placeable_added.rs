//! An inline code stands in the target more often than in the source.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};
use crate::text::Span;

/// An inline code stands in the target more often than in the source.
#[derive(Debug)]
pub struct PlaceableAdded;

static RULE: Rule = Rule::new(Severity::Error, "M002", "placeable-added", include_str!("placeable_added.md"));

impl Check for PlaceableAdded {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (index, placeable) in facing.placeables.iter().enumerate() {
            let text = placeable.text.as_str();
            if facing.placeables[..index].iter().any(|other| other.text == text) || text.trim().is_empty() {
                continue;
            }
            let wanted = facing.source.text.matches(text).count();
            let more = facing.target.text.match_indices(text).skip(wanted);
            let finding = |(at, _)| RULE.finding().in_target(Span::new(at, at + text.len())).text("text", text);
            findings.extend(more.map(finding));
        }
        findings
    }
}
