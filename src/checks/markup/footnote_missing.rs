//! A footnote mark was lost.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use crate::text::Span;
use crate::values::DifferenceKind;

/// A footnote mark was lost.
#[derive(Debug)]
pub struct FootnoteMissing;

static RULE: Rule = Rule::new(Severity::Error, "M004", "footnote-missing", include_str!("footnote_missing.md"));

impl Check for FootnoteMissing {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let lost = facing.differences().iter().filter(|own| own.kind == DifferenceKind::Footnote);
        let end = facing.target.text.trim_end().len();
        let final_character = facing.target.text[..end].char_indices().next_back().map_or(end, |(at, _)| at);
        let finding = |span: Span| {
            let finding = RULE.finding().in_source(span).text("text", span.of(facing.source.text));
            let at_end = facing.source.text[span.end..].chars().all(|c| !c.is_alphanumeric());
            if at_end && !facing.target.is_blank() {
                finding.in_target(Span::new(final_character, end))
            } else {
                finding
            }
        };
        lost.filter_map(|own| own.source).map(finding).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
