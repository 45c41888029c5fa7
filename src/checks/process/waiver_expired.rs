//! A waiver has run out.

use super::Waiver;
use crate::checks::Check;
use crate::model::{Finding, Rule, Severity};

/// A waiver has run out.
#[derive(Debug)]
pub struct WaiverExpired;

static RULE: Rule = Rule::new(Severity::Warning, "C902", "waiver-expired", include_str!("waiver_expired.md"));

impl Check for WaiverExpired {
    fn rule(&self) -> &'static Rule {
        &RULE
    }
}

impl WaiverExpired {
    /// What is to be said about `waiver`, which has run out.
    pub fn about(&self, waiver: &Waiver) -> Finding {
        let until = waiver.until.map(|date| date.to_string()).unwrap_or_default();
        RULE.finding().text("rules", waiver.shown()).text("date", until)
    }
}
