//! Different sources have the same translation.

use crate::checks::{Check, File, Placed, Side, plain};
use crate::model::{Rule, Severity};
use rustc_hash::FxHashMap;

/// Different sources have the same translation.
#[derive(Debug)]
pub struct InconsistentSource;

static RULE: Rule = Rule::new(Severity::Note, "C013", "inconsistent-source", include_str!("inconsistent_source.md"));

impl Check for InconsistentSource {
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
            let other = *first.entry(plain::key(&pair.target)).or_insert(index);
            let known = &file.pairs[other];
            if other != index && plain::alike(&known.target, &pair.target) && !plain::alike(&known.source, &pair.source)
            {
                let finding = RULE.finding().count("unit", other + 1).text("text", &known.source);
                placed.push(Placed { pair: index, finding });
            }
        }
        placed
    }
}
