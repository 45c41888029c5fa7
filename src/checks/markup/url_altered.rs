//! A web address was lost, added or changed.

use super::verbatim;
use crate::checks::{Check, Facing, zones::ZoneKind};
use crate::model::{Finding, Rule, Severity};

/// A web address was lost, added or changed.
#[derive(Debug)]
pub struct UrlAltered;

static RULE: Rule = Rule::new(Severity::Error, "M010", "url-altered", include_str!("url_altered.md"));

impl Check for UrlAltered {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        verbatim::altered(facing, &[ZoneKind::Url], &RULE)
    }
}
