//! A dash is set as another region sets it.

use crate::checks::habits::{Usage, next_dash};
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// A dash is set as another region sets it.
#[derive(Debug)]
pub struct DashStyle;

static RULE: Rule = Rule::new(Severity::Warning, "P015", "dash-style", include_str!("dash_style.md"));

impl Check for DashStyle {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let Some(own) = own(facing.setting).filter(|_| !facing.is_citation()) else { return Vec::new() };
        let text = facing.target.text;
        if !text.contains(['–', '—']) && !text.contains("--") {
            return Vec::new();
        }
        let mut findings = Vec::new();
        let mut from = 0;
        while let Some((ahead, manner)) = next_dash(&text[from..]) {
            let at = from + ahead;
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

/// The dash of the edition’s region; where nobody has named one, the file’s, if it has made up its mind.
fn own(setting: &Setting<'_>) -> Option<&'static str> {
    let regional = setting.target_marks()?.dash;
    match setting.habits.dash {
        _ if setting.named_region => Some(regional),
        Usage::Settled(manner) => Some(manner),
        Usage::Unknown => Some(regional),
        Usage::Torn => None,
    }
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
