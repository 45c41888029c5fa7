//! A dash is set as another region sets it.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// A dash is set as another region sets it.
#[derive(Debug)]
pub struct DashStyle;

static RULE: Rule = Rule::new(Severity::Warning, "P015", "dash-style", include_str!("dash_style.md"));

/// Manners of setting an aside between dashes.
const MANNERS: [&str; 4] = [" – ", " — ", "—", " -- "];

impl Check for DashStyle {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let own = facing.setting.target_marks().map(|marks| marks.dash);
        let Some(own) = own.filter(|_| !facing.is_citation()) else { return Vec::new() };
        let text = facing.target.text;
        if !text.contains(['–', '—']) && !text.contains("--") {
            return Vec::new();
        }
        let mut findings = Vec::new();
        let mut from = 0;
        while let Some((at, manner)) = next(text, from) {
            from = at + manner.len();
            if manner != own
                && between_words(text, at, from)
                && !facing.target.is_code(at)
                && !facing.target.is_quoted(at)
            {
                let span = Span::new(at, from);
                let shown = own.trim();
                findings.push(RULE.finding().in_target(span).text("better", shown).fixed(span, own, Safety::Safe));
            }
        }
        findings
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_marks()
    }
}

/// The next dash of an aside, the longest manner first.
fn next(text: &str, from: usize) -> Option<(usize, &'static str)> {
    let found = MANNERS.iter().filter_map(|manner| text[from..].find(manner).map(|at| (at + from, *manner)));
    found.min_by_key(|(at, manner)| (*at, usize::MAX - manner.len()))
}

/// Whether a letter, or a mark that closes or opens a word, stands on both sides: figures make a range.
fn between_words(text: &str, start: usize, end: usize) -> bool {
    let before = text[..start]
        .chars()
        .next_back()
        .is_some_and(|c| c.is_alphabetic() || matches!(c, '”' | '’' | ')' | '%' | ','));
    let after = text[end..].chars().next().is_some_and(|c| c.is_alphabetic() || matches!(c, '“' | '‘' | '('));
    before && after
}
