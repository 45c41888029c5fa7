//! A confirmation of other texts than these.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Remark, Rule, Severity};

/// A confirmation of other texts than these.
#[derive(Debug)]
pub struct ConfirmationStale;

/// The rule, which drift tells of as well.
pub static CONFIRMATION_STALE: Rule =
    Rule::new(Severity::Note, "D008", "confirmation-stale", include_str!("confirmation_stale.md"));

impl Check for ConfirmationStale {
    fn rule(&self) -> &'static Rule {
        &CONFIRMATION_STALE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let stale = |remark| match remark {
            Remark::Confirmed(confirmation) => Some(CONFIRMATION_STALE.finding().text("who", confirmation.who)),
            _ => None,
        };
        facing.pair.stale_signatures().filter_map(stale).collect()
    }
}
