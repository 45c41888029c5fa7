//! An e-mail address, a handle or a hashtag was lost, added or changed.

use super::verbatim;
use crate::checks::{Check, Facing, zones::ZoneKind};
use crate::model::{Finding, Rule, Severity};

/// An e-mail address, a handle or a hashtag was lost, added or changed.
#[derive(Debug)]
pub struct MailAltered;

static RULE: Rule = Rule::new(Severity::Error, "M011", "mail-altered", include_str!("mail_altered.md"));

impl Check for MailAltered {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let mut findings = verbatim::altered(facing, &[ZoneKind::Email], &RULE);
        findings.extend(verbatim::altered(facing, &[ZoneKind::Handle], &RULE));
        findings
    }
}
