//! A quotation mark has no partner.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};

/// A quotation mark has no partner.
#[derive(Debug)]
pub struct QuotesUnpaired;

static RULE: Rule = Rule::new(Severity::Error, "P006", "quotes-unpaired", include_str!("quotes_unpaired.md"));

impl Check for QuotesUnpaired {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let unpaired = &facing.target.quotations().unpaired;
        let expected = facing.source.quotations().unpaired.len();
        if unpaired.len() <= expected || runs_on(facing) {
            return Vec::new();
        }
        let text = facing.target.text;
        unpaired.iter().map(|(span, _)| RULE.finding().in_target(*span).text("mark", span.of(text))).collect()
    }
}

/// Whether the one mark without a partner has it in another pair, and the source has no quotation here that it could belong to.
fn runs_on(facing: &Facing<'_>) -> bool {
    let (source, target) = (facing.source.quotations(), facing.target.quotations());
    facing.quotation_runs_on && target.unpaired.len() == 1 && source.all.len() <= target.all.len()
}
