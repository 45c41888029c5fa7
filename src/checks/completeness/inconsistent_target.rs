//! The same source is translated in two ways.

use crate::checks::{Check, File, Placed, Side, plain};
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
        let mut first: FxHashMap<u64, usize> = FxHashMap::default();
        let mut placed = Vec::new();
        for (index, pair) in file.pairs.iter().enumerate() {
            if Side::new(&pair.target).is_blank() {
                continue;
            }
            let other = *first.entry(plain::key(&pair.source)).or_insert(index);
            let known = &file.pairs[other];
            if other != index && plain::alike(&known.source, &pair.source) && !plain::alike(&known.target, &pair.target)
            {
                let finding = RULE.finding().count("unit", other + 1).text("text", &known.target);
                placed.push(Placed { pair: index, finding: finding.expecting([known.target.clone()]) });
            }
        }
        placed
    }
}
