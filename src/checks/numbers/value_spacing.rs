//! A sign of a value is set off by a space, or stuck to it, against the custom of the target.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::values::Lapse;
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;
use crate::values::{Difference, DifferenceKind};

/// A sign of a value is set off by a space, or stuck to it, against the custom of the target.
#[derive(Debug)]
pub struct ValueSpacing;

static RULE: Rule = Rule::new(Severity::Error, "N006", "value-spacing", include_str!("value_spacing.md"));

impl Check for ValueSpacing {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let spaced = |difference: &Difference| difference.kind == DifferenceKind::Custom(Lapse::Space);
        let text = facing.target.text;
        let fixed = |finding: Finding| match finding.target.and_then(|span| gap(text, span)) {
            Some(gap) => finding.fixed(gap, "", Safety::Safe),
            None => finding,
        };
        compared::findings(facing, &RULE, spaced).into_iter().map(fixed).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}

/// The space before a percent sign at the end of `span`.
fn gap(text: &str, span: Span) -> Option<Span> {
    let number = span.of(text).strip_suffix('%')?;
    let gap = Span::new(span.start + number.trim_end().len(), span.start + number.len());
    (!gap.is_empty()).then_some(gap)
}
