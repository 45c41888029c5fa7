//! There are two spaces in a row.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// There are two spaces in a row.
#[derive(Debug)]
pub struct DoubleSpace;

static RULE: Rule = Rule::new(Severity::Warning, "W003", "double-space", include_str!("double_space.md"));

impl Check for DoubleSpace {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let text = facing.target.text;
        let mut findings = Vec::new();
        let mut from = text.len() - text.trim_start().len();
        let end = text.trim_end().len();
        while let Some(start) = text[from..end.max(from)].find(is_space).map(|at| at + from) {
            let rest = &text[start..];
            let length = rest.find(|c| !is_space(c)).unwrap_or(rest.len());
            from = start + length;
            let span = Span::new(start, from);
            if span.of(text).chars().count() > 1 && !facing.target.is_code(start) && !after_line_break(text, start) {
                findings.push(RULE.finding().in_target(span).fixed(span, " ", Safety::Safe));
            }
        }
        findings
    }
}

/// A space of any width, not a line break.
fn is_space(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\n' | '\r' | '\t')
}

/// Spaces at the start of a line indent it.
fn after_line_break(text: &str, at: usize) -> bool {
    text[..at].ends_with(['\n', '\r'])
}
