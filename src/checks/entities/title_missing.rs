//! An office of the source, with its holder or body, has no accepted rendering in the target.

use crate::checks::{Check, Facing, judgement::Judgement};
use crate::model::{Finding, MentionKind, Rule, Severity};

/// An office of the source, with its holder or body, has no accepted rendering in the target.
#[derive(Debug)]
pub struct TitleMissing;

static RULE: Rule = Rule::new(Severity::Warning, "E003", "title-missing", include_str!("title_missing.md"));

impl Check for TitleMissing {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let missing = |own: &&Judgement| own.kind == MentionKind::Title && own.is_missing();
        let titles = facing.judgements().iter().filter(missing);
        titles.map(|own| own.missing(&RULE, facing)).collect()
    }
}
