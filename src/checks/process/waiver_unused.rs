//! A waiver covers nothing.

use super::Waiver;
use crate::checks::Check;
use crate::model::{Finding, Rule, Severity};

/// A waiver covers nothing.
#[derive(Debug)]
pub struct WaiverUnused;

static RULE: Rule = Rule::new(Severity::Warning, "C901", "waiver-unused", include_str!("waiver_unused.md"));

impl Check for WaiverUnused {
    fn rule(&self) -> &'static Rule {
        &RULE
    }
}

impl WaiverUnused {
    /// What is to be said about `waiver`, which covers no finding.
    pub fn about(&self, waiver: &Waiver) -> Finding {
        RULE.finding().text("rules", waiver.shown())
    }
}
