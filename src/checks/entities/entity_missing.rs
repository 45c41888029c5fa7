//! A name of the source has no accepted rendering in the target.

use crate::checks::{Check, Facing, judgement::Judgement};
use crate::model::{Finding, MentionKind, Rule, Severity};

/// A name of the source has no accepted rendering in the target.
#[derive(Debug)]
pub struct EntityMissing;

static RULE: Rule = Rule::new(Severity::Error, "E001", "entity-missing", include_str!("entity_missing.md"));

impl Check for EntityMissing {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let missing = |own: &&Judgement| own.kind == MentionKind::Name && own.is_missing();
        let names = facing.judgements().iter().filter(missing);
        names.map(|own| own.missing(&RULE, facing)).collect()
    }
}
