//! The mark of a heading or of a quoted block was typed into the target.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// The mark of a heading or of a quoted block was typed into the target.
#[derive(Debug)]
pub struct HeadingMark;

static RULE: Rule = Rule::new(Severity::Warning, "M022", "heading-mark", include_str!("heading_mark.md"));

impl Check for HeadingMark {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let (source, target) = (marks(facing.source.text), marks(facing.target.text));
        let span = Span::new(0, target);
        let added = source == 0 && target > 0;
        added.then(|| RULE.finding().in_target(span).fixed(span, "", Safety::Safe)).into_iter().collect()
    }
}

/// Length in bytes of the marks that `text` begins with, the white space behind them included; 0 when there are none.
fn marks(text: &str) -> usize {
    let rest = text.trim_start_matches(['#', '>']);
    let length = text.len() - rest.len();
    if length == 0 || length > 6 || !rest.starts_with(' ') { 0 } else { text.len() - rest.trim_start().len() }
}
