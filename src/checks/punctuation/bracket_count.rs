//! The two texts have different numbers of asides in brackets.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};

/// The two texts have different numbers of asides in brackets.
#[derive(Debug)]
pub struct BracketCount;

static RULE: Rule = Rule::new(Severity::Note, "P011", "bracket-count", include_str!("bracket_count.md"));

impl Check for BracketCount {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let count = |text: &str| text.matches('(').count();
        let (source, target) = (count(facing.source.text), count(facing.target.text));
        let differs = source != target && !facing.target.is_blank() && !facing.is_citation();
        differs.then(|| RULE.finding().count("source", source).count("target", target)).into_iter().collect()
    }
}
