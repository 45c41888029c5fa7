//! The target has a form that the catalog forbids for a name or title of the source.

use crate::checks::terminology;
use crate::checks::{Check, Facing};
use crate::model::{Finding, MentionKind, Rule, Severity};

/// The target has a form that the catalog forbids for a name or title of the source.
#[derive(Debug)]
pub struct EntityForbidden;

static RULE: Rule = Rule::new(Severity::Error, "E002", "entity-forbidden", include_str!("entity_forbidden.md"));

impl Check for EntityForbidden {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let names = facing.judgements().iter().filter(|own| own.kind != MentionKind::Term);
        names.flat_map(|own| terminology::forbidden(own, facing, &RULE)).collect()
    }
}
