//! There is a footnote mark that the source does not have.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use crate::text::Span;
use crate::values::DifferenceKind;

/// There is a footnote mark that the source does not have.
#[derive(Debug)]
pub struct FootnoteAdded;

static RULE: Rule = Rule::new(Severity::Error, "M005", "footnote-added", include_str!("footnote_added.md"));

impl Check for FootnoteAdded {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let added = facing.differences().iter().filter(|own| own.kind == DifferenceKind::Footnote);
        let finding = |span: Span| RULE.finding().in_target(span).text("text", span.of(facing.target.text));
        added.filter(|own| own.source.is_none()).filter_map(|own| own.target).map(finding).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
