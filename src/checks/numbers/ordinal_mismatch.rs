//! A rank, century or decade of the source is not in the target.

use super::compared;
use crate::checks::comparison::Change;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, MentionKind, Rule, Severity};

/// A rank, century or decade of the source is not in the target.
#[derive(Debug)]
pub struct OrdinalMismatch;

static RULE: Rule = Rule::new(Severity::Warning, "N018", "ordinal-mismatch", include_str!("ordinal_mismatch.md"));

impl Check for OrdinalMismatch {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let mut findings = compared::changed(facing, &RULE, Change::Value, &[MentionKind::Ordinal]);
        let missing = compared::missing(facing, &RULE, &[MentionKind::Ordinal]);
        findings.extend(missing.into_iter().map(|finding| finding.worded("check-ordinal-mismatch-missing")));
        findings
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        compared::lacks(setting)
    }
}
