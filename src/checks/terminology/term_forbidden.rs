//! The target has a wording that the glossary forbids for a term of the source.

use crate::checks::{Check, Facing, judgement::Judgement};
use crate::glossary::Outcome;
use crate::model::{Finding, MentionKind, Rule, Severity};

/// The target has a wording that the glossary forbids for a term of the source.
#[derive(Debug)]
pub struct TermForbidden;

static RULE: Rule = Rule::new(Severity::Error, "T002", "term-forbidden", include_str!("term_forbidden.md"));

impl Check for TermForbidden {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let terms = facing.judgements().iter().filter(|own| own.kind == MentionKind::Term);
        terms.flat_map(|own| forbidden(own, facing, &RULE)).collect()
    }
}

/// A finding of `rule` for each forbidden wording that `judgement` found.
pub(in crate::checks) fn forbidden(judgement: &Judgement, facing: &Facing<'_>, rule: &Rule) -> Vec<Finding> {
    let Outcome::Forbidden(found) = &judgement.outcome else { return Vec::new() };
    let finding = |(_, occurrence): &(String, crate::language::wording::Occurrence)| {
        let finding = rule.finding().in_source(judgement.source).in_target(occurrence.span);
        let finding = finding.text("target", occurrence.span.of(facing.target.text));
        finding
            .text("source", judgement.source.of(facing.source.text))
            .text("expected", judgement.shown())
            .expecting(judgement.renderings.to_vec())
    };
    found.iter().map(finding).collect()
}
