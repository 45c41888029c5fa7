//! A term is rendered less often than the source has it.

use crate::checks::{Check, Facing, judgement::Judgement};
use crate::glossary::Outcome;
use crate::model::{Finding, MentionKind, Rule, Severity};

/// A term is rendered less often than the source has it.
#[derive(Debug)]
pub struct TermCount;

static RULE: Rule = Rule::new(Severity::Note, "T007", "term-count", include_str!("term_count.md"));

impl Check for TermCount {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let fewer = |own: &&Judgement| {
            own.kind == MentionKind::Term && own.outcome == Outcome::Rendered && own.found.len() < own.mentions
        };
        let finding = |own: &Judgement| {
            let finding = RULE.finding().in_source(own.source).text("text", own.source.of(facing.source.text));
            finding.count("source", own.mentions).count("target", own.found.len())
        };
        facing.judgements().iter().filter(fewer).map(finding).collect()
    }
}
