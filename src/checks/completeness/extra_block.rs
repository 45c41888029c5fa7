//! A pair stands for no segment of the document.

use crate::checks::{Check, File, Lack, Placed, Setting};
use crate::model::{Rule, Severity};
use rustc_hash::FxHashMap;

/// A pair stands for no segment of the document.
#[derive(Debug)]
pub struct ExtraBlock;

static RULE: Rule = Rule::new(Severity::Warning, "C008", "extra-block", include_str!("extra_block.md"));

impl Check for ExtraBlock {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn file(&self, file: &File<'_>) -> Vec<Placed> {
        let Some(document) = file.setting.document else { return Vec::new() };
        let mut wanted: FxHashMap<&str, usize> = FxHashMap::default();
        for segment in document.segments() {
            *wanted.entry(&segment.text).or_default() += 1;
        }
        let mut placed = Vec::new();
        for (index, pair) in file.pairs.iter().enumerate() {
            match wanted.get_mut(pair.source.as_str()) {
                Some(count) if *count > 0 => *count -= 1,
                _ => placed.push(Placed { pair: index, finding: RULE.finding() }),
            }
        }
        placed
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.document.is_none().then_some(Lack::Document)
    }
}
