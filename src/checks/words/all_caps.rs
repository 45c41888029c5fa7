//! One text is in capitals, the other is not.

use crate::checks::{Check, Facing, Side};
use crate::model::{Finding, Rule, Severity};

/// One text is in capitals, the other is not.
#[derive(Debug)]
pub struct AllCaps;

static RULE: Rule = Rule::new(Severity::Note, "W204", "all-caps", include_str!("all_caps.md"));

impl Check for AllCaps {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let differs = is_shouted(&facing.source) != is_shouted(&facing.target) && !facing.target.is_blank();
        differs.then(|| RULE.finding()).into_iter().collect()
    }
}

/// Whether the text has letters enough to tell, and all of them are capitals.
fn is_shouted(side: &Side<'_>) -> bool {
    let text = side.text;
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    capitals >= 12 && !text.chars().any(char::is_lowercase)
}
