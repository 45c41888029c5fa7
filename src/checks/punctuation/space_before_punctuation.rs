//! A space stands before a mark that takes none.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// A space stands before a mark that takes none.
#[derive(Debug)]
pub struct SpaceBeforePunctuation;

static RULE: Rule =
    Rule::new(Severity::Warning, "P013", "space-before-punctuation", include_str!("space_before_punctuation.md"));

impl Check for SpaceBeforePunctuation {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let Some(marks) = facing.setting.target_marks() else { return Vec::new() };
        let text = facing.target.text;
        let tight = |mark: char| {
            matches!(mark, ':' | ';' | '!' | '?' | ',' | '.' | ')') && !marks.spaced.iter().any(|(own, _)| *own == mark)
        };
        let mut findings = Vec::new();
        for (at, mark) in text.char_indices().filter(|(_, mark)| tight(*mark)) {
            let start = text[..at].trim_end().len();
            let rest = &text[at + 1..];
            // « :-) », « .com », « ... » and « .5 » are no punctuation.
            let ends = rest.chars().next().is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '.' | '-' | ')' | '/'));
            if start < at && start > 0 && ends && !facing.target.is_code(at) && !text[..start].ends_with('(') {
                let (span, gap) = (Span::new(start, at + 1), Span::new(start, at));
                findings.push(RULE.finding().in_target(span).text("mark", mark).fixed(gap, "", Safety::Safe));
            }
        }
        findings
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_marks()
    }
}
