//! A waiver gives no reason.

use super::Waiver;
use crate::checks::Check;
use crate::model::{Finding, Rule, Severity};

/// A waiver gives no reason.
#[derive(Debug)]
pub struct WaiverUnreasoned;

static RULE: Rule = Rule::new(Severity::Warning, "C903", "waiver-unreasoned", include_str!("waiver_unreasoned.md"));

impl Check for WaiverUnreasoned {
    fn rule(&self) -> &'static Rule {
        &RULE
    }
}

impl WaiverUnreasoned {
    /// What is to be said about `waiver`, which gives no reason.
    pub fn about(&self, waiver: &Waiver) -> Finding {
        RULE.finding().text("rules", waiver.shown())
    }
}
