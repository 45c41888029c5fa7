//! Three dots stand for an ellipsis.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// Three dots stand for an ellipsis.
#[derive(Debug)]
pub struct Ellipsis;

static RULE: Rule = Rule::new(Severity::Warning, "P003", "ellipsis", include_str!("ellipsis.md"));

impl Check for Ellipsis {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        if facing.is_citation() || facing.source.text.contains("...") {
            return Vec::new();
        }
        let dots = facing.target.text.match_indices("...").map(|(at, _)| Span::new(at, at + 3));
        let typed = dots.filter(|span| !facing.target.is_code(span.start));
        typed.map(|span| RULE.finding().in_target(span).fixed(span, "…", Safety::Safe)).collect()
    }
}
