//! A time of the source is not in the target.

use super::compared;
use crate::checks::comparison::Change;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, MentionKind, Rule, Severity};

/// A time of the source is not in the target.
#[derive(Debug)]
pub struct TimeMismatch;

static RULE: Rule = Rule::new(Severity::Error, "N017", "time-mismatch", include_str!("time_mismatch.md"));

impl Check for TimeMismatch {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let mut findings = compared::changed(facing, &RULE, Change::Value, &[MentionKind::Time]);
        let missing = compared::missing(facing, &RULE, &[MentionKind::Time]);
        findings.extend(missing.into_iter().map(|finding| finding.worded("check-time-mismatch-missing")));
        findings
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        compared::lacks(setting)
    }
}
