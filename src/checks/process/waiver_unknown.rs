//! A waiver names no rule.

use crate::checks::Check;
use crate::model::{Finding, Rule, Severity};

/// A waiver names no rule.
#[derive(Debug)]
pub struct WaiverUnknown;

static RULE: Rule = Rule::new(Severity::Warning, "C904", "waiver-unknown", include_str!("waiver_unknown.md"));

impl Check for WaiverUnknown {
    fn rule(&self) -> &'static Rule {
        &RULE
    }
}

impl WaiverUnknown {
    /// What is to be said about the word `name` of a waiver, which is no rule.
    pub fn about(&self, name: &str) -> Finding {
        RULE.finding().text("name", name)
    }
}
