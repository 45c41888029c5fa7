//! The target has more or fewer sentences than the source.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use crate::source::Sentences;

/// The target has more or fewer sentences than the source.
#[derive(Debug)]
pub struct SentenceCount;

static RULE: Rule = Rule::new(Severity::Note, "C009", "sentence-count", include_str!("sentence_count.md"));

impl Check for SentenceCount {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let rules = (&facing.setting.source_sentences, &facing.setting.target_sentences);
        let (Some(left), Some(right)) = rules else { return Vec::new() };
        if facing.is_citation() || facing.target.is_blank() {
            return Vec::new();
        }
        let (source, target) = (sentences(left, facing.source.text), sentences(right, facing.target.text));
        let differs = source != target;
        differs.then(|| RULE.finding().count("source", source).count("target", target)).into_iter().collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        match (&setting.source_sentences, &setting.target_sentences) {
            (None, _) => Some(Lack::Source),
            (_, None) => Some(Lack::Target),
            _ => None,
        }
    }
}

/// How many sentences `text` has.
fn sentences(rules: &Sentences, text: &str) -> usize {
    // Most segments are one sentence: nothing that ends one stands inside.
    let inside = text.trim_end().trim_end_matches(|c: char| !c.is_alphanumeric());
    if inside.contains(['.', '!', '?', '…']) { rules.breaks(text).len() + 1 } else { 1 }
}
