//! Line breaks or tabs were lost or added.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};

/// Line breaks or tabs were lost or added.
#[derive(Debug)]
pub struct LineBreaks;

static RULE: Rule = Rule::new(Severity::Warning, "W004", "line-breaks", include_str!("line_breaks.md"));

impl Check for LineBreaks {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let count = |text: &str| text.trim().matches(['\n', '\t']).count();
        let (source, target) = (count(facing.source.text), count(facing.target.text));
        let differs = source != target && !facing.target.is_blank();
        differs.then(|| RULE.finding().count("source", source).count("target", target)).into_iter().collect()
    }
}
