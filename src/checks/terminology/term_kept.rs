//! What must stay as it is was changed.

use crate::checks::{Check, Facing, judgement::Judgement};
use crate::model::{Finding, Rule, Severity};

/// What must stay as it is was changed.
#[derive(Debug)]
pub struct TermKept;

static RULE: Rule = Rule::new(Severity::Error, "T008", "term-kept", include_str!("term_kept.md"));

impl Check for TermKept {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let source = facing.source.text;
        let term = |own: &&Judgement| own.kind == crate::model::MentionKind::Term;
        let altered = facing.judgements().iter().filter(term);
        let altered = altered.filter(|own| own.is_missing() && own.is_untranslatable(source));
        altered.map(|own| own.missing(&RULE, facing)).collect()
    }
}
