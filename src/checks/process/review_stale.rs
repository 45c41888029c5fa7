//! A review of other texts than these.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Remark, Rule, Severity};

/// A review of other texts than these.
#[derive(Debug)]
pub struct ReviewStale;

/// The rule, which drift tells of as well.
pub static REVIEW_STALE: Rule = Rule::new(Severity::Note, "D009", "review-stale", include_str!("review_stale.md"));

impl Check for ReviewStale {
    fn rule(&self) -> &'static Rule {
        &REVIEW_STALE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let stale = |remark| match remark {
            Remark::Reviewed(review) => Some(REVIEW_STALE.finding().text("who", review.who)),
            _ => None,
        };
        facing.pair.stale_signatures().filter_map(stale).collect()
    }
}
