//! A name of the source has no accepted rendering in the target.

use super::stand_in;
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
        let missing = |own: &&Judgement| {
            own.kind == MentionKind::Name && own.is_missing() && !stand_in::is_shortened(own, facing)
        };
        let names = facing.judgements().iter().filter(missing);
        names.map(|own| own.missing(&RULE, facing).graded(severity(own, facing))).collect()
    }
}

/// A name that something else stands for is an error. Of one that nothing stands for, the translator may have spoken in
/// another way: by a pronoun, or not at all where the context tells.
fn severity(own: &Judgement, facing: &Facing<'_>) -> Severity {
    let replaced = own.left.is_some() || stand_in::has_stranger(facing);
    if replaced { RULE.severity } else { Severity::Warning }
}
