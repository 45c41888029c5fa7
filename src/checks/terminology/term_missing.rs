//! A term of the source has no accepted rendering in the target.

use crate::checks::{Check, Facing, judgement::Judgement};
use crate::model::{Finding, MentionKind, Rule, Severity};

/// A term of the source has no accepted rendering in the target.
#[derive(Debug)]
pub struct TermMissing;

static RULE: Rule = Rule::new(Severity::Warning, "T001", "term-missing", include_str!("term_missing.md"));

impl Check for TermMissing {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let source = facing.source.text;
        let missing =
            |own: &&Judgement| own.kind == MentionKind::Term && own.is_missing() && !own.is_untranslatable(source);
        let terms = facing.judgements().iter().filter(missing);
        terms.map(|own| own.missing(&RULE, facing)).collect()
    }
}
