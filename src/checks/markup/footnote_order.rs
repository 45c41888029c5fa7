//! Footnote marks stand in another order than in the source.

use super::footnotes;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};

/// Footnote marks stand in another order than in the source.
#[derive(Debug)]
pub struct FootnoteOrder;

static RULE: Rule = Rule::new(Severity::Warning, "M006", "footnote-order", include_str!("footnote_order.md"));

impl Check for FootnoteOrder {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let (source, target) = footnotes::of(facing.pair, facing.setting);
        if source.len() < 2 || source.len() != target.len() {
            return Vec::new();
        }
        let moved = source.iter().zip(&target).find(|(left, right)| left.label != right.label);
        let same = source.iter().all(|left| target.iter().any(|right| left.label == right.label));
        let finding = moved
            .filter(|_| same)
            .map(|(left, right)| RULE.finding().in_source(left.span).in_target(right.span).text("text", &right.label));
        finding.into_iter().collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
