//! A sign of a value is set off by a space, or stuck to it, against the custom of the target.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::values::{Lapse, Reading};
use crate::model::{Finding, MentionKind, Rule, Safety, Severity};
use crate::text::Span;

/// A sign of a value is set off by a space, or stuck to it, against the custom of the target.
#[derive(Debug)]
pub struct ValueSpacing;

static RULE: Rule = Rule::new(Severity::Error, "N006", "value-spacing", include_str!("value_spacing.md"));

impl Check for ValueSpacing {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let text = facing.target.text;
        let spaced = |reading: &&Reading| reading.form.lapse == Some(Lapse::Space);
        let finding = |reading: &Reading| {
            let finding = RULE.finding().in_target(reading.span).text("target", reading.span.of(text));
            match gap(text, reading) {
                Some(gap) => finding.fixed(gap, "", Safety::Safe),
                None => finding,
            }
        };
        facing.comparison().target.iter().filter(spaced).map(finding).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        compared::lacks(setting)
    }
}

/// The space before a percent sign at the end of `reading`.
fn gap(text: &str, reading: &Reading) -> Option<Span> {
    let number = reading.span.of(text).strip_suffix('%').filter(|_| reading.kind == MentionKind::Percent)?;
    let start = reading.span.start + number.trim_end().len();
    let gap = Span::new(start, reading.span.start + number.len());
    (!gap.is_empty()).then_some(gap)
}
