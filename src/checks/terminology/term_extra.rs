//! The target has a term that nothing in the source stands for.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{CasePolicy, Finding, Mention, Rule, Severity};
use crate::resources::overlap;

/// The target has a term that nothing in the source stands for.
#[derive(Debug)]
pub struct TermExtra;

static RULE: Rule = Rule::new(Severity::Note, "T004", "term-extra", include_str!("term_extra.md")).optional();

impl Check for TermExtra {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let Some(reverse) = facing.setting.reverse else { return Vec::new() };
        let known = |id: &str| facing.mentions.iter().any(|mention| is_about(mention, id));
        let wordings = &facing.setting.source_wordings;
        let said = |mention: &Mention| {
            let case = CasePolicy::Insensitive;
            mention.renderings.iter().any(|word| !wordings.occurrences(word, case, facing.source.words()).is_empty())
        };
        let mentions = overlap::resolve(reverse.mentions(facing.target.words(), &[]));
        let extra = mentions.iter().filter(|mention| !known(&mention.id) && !said(mention));
        let finding = |mention: &Mention| {
            let finding = RULE.finding().in_target(mention.span).text("text", mention.span.of(facing.target.text));
            finding.text("source", mention.renderings.first().map_or("", String::as_str))
        };
        extra.map(finding).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.reverse.is_none().then_some(Lack::Reverse)
    }
}

/// Whether a mention, or one inside it, is about the concept `id`.
fn is_about(mention: &Mention, id: &str) -> bool {
    mention.id == id || mention.children.iter().any(|child| is_about(child, id))
}
