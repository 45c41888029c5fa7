//! The memory has another translation of the same source.

use crate::checks::{Check, Facing, Lack, Setting, plain};
use crate::memory::Neighbours;
use crate::model::{Finding, Match, Rule, Severity};

/// The memory has another translation of the same source.
#[derive(Debug)]
pub struct MemoryDiffers;

static RULE: Rule = Rule::new(Severity::Note, "C014", "memory-differs", include_str!("memory_differs.md"));

impl Check for MemoryDiffers {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let past = facing.setting.resources.memory.exact(facing.source.text, Neighbours::default());
        let same = |known: &&Match| plain::alike(&known.target, facing.target.text);
        if past.is_empty() || facing.target.is_blank() || past.iter().any(|known| same(&known)) {
            return Vec::new();
        }
        let best = &past[0];
        let finding = RULE.finding().text("text", &best.target).text("place", &best.place);
        vec![finding.expecting([best.target.clone()])]
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.resources.memory.is_empty().then_some(Lack::Memory)
    }
}
