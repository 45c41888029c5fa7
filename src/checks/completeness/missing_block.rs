//! A segment of the document has no pair.

use crate::checks::{Check, File, Lack, Placed, Setting};
use crate::model::{Rule, Severity};
use rustc_hash::FxHashMap;

/// A segment of the document has no pair.
#[derive(Debug)]
pub struct MissingBlock;

static RULE: Rule = Rule::new(Severity::Error, "C007", "missing-block", include_str!("missing_block.md"));

impl Check for MissingBlock {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn file(&self, file: &File<'_>) -> Vec<Placed> {
        let Some(document) = file.setting.document else { return Vec::new() };
        let mut have: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
        for (index, pair) in file.pairs.iter().enumerate().rev() {
            have.entry(&pair.source).or_default().push(index);
        }
        let mut before = 0;
        let mut placed = Vec::new();
        for segment in document.segments() {
            match have.get_mut(segment.text.as_str()).and_then(Vec::pop) {
                Some(index) => before = index,
                None if file.pairs.is_empty() => {}
                None => placed.push(Placed { pair: before, finding: RULE.finding().text("text", &segment.text) }),
            }
        }
        placed
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.document.is_none().then_some(Lack::Document)
    }
}
