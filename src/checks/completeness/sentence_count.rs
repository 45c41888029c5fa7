//! The target has more or fewer sentences than the source.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::Language;
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
        if facing.is_citation() || facing.target.is_blank() {
            return Vec::new();
        }
        let setting = facing.setting;
        let source = sentences(facing.source.text, || setting.source_sentences());
        let target = sentences(facing.target.text, || setting.target_sentences());
        let differs = source != target;
        differs.then(|| RULE.finding().count("source", source).count("target", target)).into_iter().collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        let knows = |language: Option<&'static dyn Language>| language.and_then(Language::sentences).is_some();
        match (knows(setting.source), knows(setting.target)) {
            (false, _) => Some(Lack::Source),
            (_, false) => Some(Lack::Target),
            _ => None,
        }
    }
}

/// How many sentences `text` has. The rules are asked for only where a mark that ends a sentence stands inside: most
/// segments are one sentence.
fn sentences<'s>(text: &str, rules: impl Fn() -> Option<&'s Sentences>) -> usize {
    let inside = text.trim_end().trim_end_matches(|c: char| !c.is_alphanumeric());
    if !inside.contains(['.', '!', '?', '…']) {
        return 1;
    }
    rules().map_or(1, |rules| rules.breaks(text).len() + 1)
}
