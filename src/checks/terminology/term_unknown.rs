//! The project knows a term or name of the source, but not how to render it.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Mention, MentionKind, Rule, Severity};

/// The project knows a term or name of the source, but not how to render it.
#[derive(Debug)]
pub struct TermUnknown;

static RULE: Rule = Rule::new(Severity::Note, "T005", "term-unknown", include_str!("term_unknown.md"));

impl Check for TermUnknown {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let kinds = [MentionKind::Term, MentionKind::Name, MentionKind::Title];
        let unknown = |mention: &&Mention| kinds.contains(&mention.kind) && mention.renderings.is_empty();
        let finding = |mention: &Mention| {
            let finding = RULE.finding().in_source(mention.span).text("text", mention.span.of(facing.source.text));
            finding.text("id", &mention.id)
        };
        facing.mentions.iter().filter(unknown).map(finding).collect()
    }
}
