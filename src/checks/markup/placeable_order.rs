//! Inline codes stand in another order than in the source.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};

/// Inline codes stand in another order than in the source.
#[derive(Debug)]
pub struct PlaceableOrder;

static RULE: Rule = Rule::new(Severity::Note, "M003", "placeable-order", include_str!("placeable_order.md"));

impl Check for PlaceableOrder {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let mut from = 0;
        for placeable in facing.placeables {
            let text = placeable.text.as_str();
            match facing.target.text[from..].find(text) {
                Some(at) => from += at + text.len(),
                None if facing.target.text.contains(text) => {
                    return vec![RULE.finding().in_source(placeable.span).text("text", text)];
                }
                None => {}
            }
        }
        Vec::new()
    }
}
