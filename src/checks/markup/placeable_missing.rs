//! An inline code of the source is missing.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};

/// An inline code of the source is missing.
#[derive(Debug)]
pub struct PlaceableMissing;

static RULE: Rule = Rule::new(Severity::Error, "M001", "placeable-missing", include_str!("placeable_missing.md"));

impl Check for PlaceableMissing {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let mut seen: Vec<(&str, usize)> = Vec::new();
        let mut findings = Vec::new();
        for placeable in facing.placeables {
            let index = seen.iter().position(|(text, _)| *text == placeable.text).unwrap_or_else(|| {
                seen.push((&placeable.text, 0));
                seen.len() - 1
            });
            seen[index].1 += 1;
            if facing.target.text.matches(placeable.text.as_str()).count() < seen[index].1 {
                let finding = RULE.finding().in_source(placeable.span).text("text", &placeable.text);
                findings.push(finding.expecting([placeable.text.clone()]));
            }
        }
        findings
    }
}
