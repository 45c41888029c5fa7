//! The same source is translated in two ways.

use crate::checks::{Check, File, Placed, Side};
use crate::model::{Rule, Severity};
use rustc_hash::FxHashMap;

/// The same source is translated in two ways.
#[derive(Debug)]
pub struct InconsistentTarget;

static RULE: Rule = Rule::new(Severity::Warning, "C012", "inconsistent-target", include_str!("inconsistent_target.md"));

impl Check for InconsistentTarget {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn file(&self, file: &File<'_>) -> Vec<Placed> {
        let mut first: FxHashMap<String, (usize, String)> = FxHashMap::default();
        let mut placed = Vec::new();
        for (index, pair) in file.pairs.iter().enumerate() {
            let target = Side::new(&pair.target);
            if target.is_blank() {
                continue;
            }
            let source = Side::new(&pair.source).folded().to_owned();
            let (other, known) = first.entry(source).or_insert_with(|| (index, target.folded().to_owned()));
            if known != target.folded() {
                let finding = RULE.finding().count("unit", *other + 1).text("text", &file.pairs[*other].target);
                placed.push(Placed { pair: index, finding: finding.expecting([file.pairs[*other].target.clone()]) });
            }
        }
        placed
    }
}
