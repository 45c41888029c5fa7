//! Marks stand together that do not belong together.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};
use crate::text::Span;

/// Marks stand together that do not belong together.
#[derive(Debug)]
pub struct MultiplePunctuation;

static RULE: Rule =
    Rule::new(Severity::Warning, "P002", "multiple-punctuation", include_str!("multiple_punctuation.md"));

/// Marks that are never written together.
const TOGETHER: [&str; 12] = [",,", ";;", "::", ",.", ",;", ";,", ";.", ":.", "..", "?.", "!.", ":,"];

impl Check for MultiplePunctuation {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let text = facing.target.text;
        let is_mark = |byte: u8| matches!(byte, b'.' | b',' | b';' | b':' | b'!' | b'?');
        let mut findings = Vec::new();
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(start) = bytes[at..].iter().position(|byte| is_mark(*byte)).map(|index| at + index) {
            let end =
                bytes[start..].iter().position(|byte| !is_mark(*byte)).map_or(bytes.len(), |length| start + length);
            at = end;
            let span = Span::new(start, end);
            let wrong = TOGETHER.iter().any(|pair| span.of(text).contains(pair)) && !span.of(text).contains("...");
            if wrong && !facing.target.is_code(start) && !facing.source.text.contains(span.of(text)) {
                findings.push(RULE.finding().in_target(span).text("text", span.of(text)));
            }
        }
        findings
    }
}
