//! A date of the source is not in the target.

use super::compared;
use crate::checks::comparison::Change;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, MentionKind, Rule, Severity};

/// A date of the source is not in the target.
#[derive(Debug)]
pub struct DateMismatch;

static RULE: Rule = Rule::new(Severity::Error, "N010", "date-mismatch", include_str!("date_mismatch.md"));

impl Check for DateMismatch {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let mut findings = compared::changed(facing, &RULE, Change::Value, &[MentionKind::Date]);
        let missing = compared::missing(facing, &RULE, &[MentionKind::Date]);
        findings.extend(missing.into_iter().map(|finding| finding.worded("check-date-mismatch-missing")));
        findings.extend(compared::extra(facing, &RULE, "check-date-mismatch-extra", &[MentionKind::Date]));
        findings
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        compared::lacks(setting)
    }
}
