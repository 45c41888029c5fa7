//! A term is rendered with the wrong capitals.

use crate::checks::{Check, Facing};
use crate::glossary::Outcome;
use crate::model::{Finding, MentionKind, Rule, Severity};

/// A term is rendered with the wrong capitals.
#[derive(Debug)]
pub struct TermCase;

static RULE: Rule = Rule::new(Severity::Warning, "T003", "term-case", include_str!("term_case.md"));

impl Check for TermCase {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let mut findings = Vec::new();
        let owed = facing.judgements().iter().filter(|own| own.owed && own.kind != MentionKind::Title);
        for judgement in owed {
            let Outcome::Case(found) = &judgement.outcome else { continue };
            for occurrence in found {
                let finding = RULE.finding().in_source(judgement.source).in_target(occurrence.span);
                let finding = finding.text("text", occurrence.span.of(facing.target.text));
                let finding = finding.text("expected", judgement.shown());
                findings.push(finding.expecting(judgement.renderings.to_vec()));
            }
        }
        findings
    }
}
