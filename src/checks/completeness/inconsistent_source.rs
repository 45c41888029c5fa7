//! Different sources have the same translation.

use crate::checks::{Check, File, Placed, Side};
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
        let mut first: FxHashMap<String, (usize, String)> = FxHashMap::default();
        let mut placed = Vec::new();
        for (index, pair) in file.pairs.iter().enumerate() {
            let (source, target) = (Side::new(&pair.source), Side::new(&pair.target));
            if target.is_blank() {
                continue;
            }
            let seen = first.entry(target.folded().to_owned());
            let (other, known) = seen.or_insert_with(|| (index, source.folded().to_owned()));
            if known != source.folded() {
                let finding = RULE.finding().count("unit", *other + 1).text("text", &file.pairs[*other].source);
                placed.push(Placed { pair: index, finding });
            }
        }
        placed
    }
}
