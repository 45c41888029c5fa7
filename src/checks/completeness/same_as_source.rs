//! The target is the source.

use crate::checks::{Check, Facing, Lack, Setting, plain};
use crate::model::{Finding, Mention, Rule, Severity};

/// The target is the source.
#[derive(Debug)]
pub struct SameAsSource;

static RULE: Rule = Rule::new(Severity::Error, "C004", "target-same-as-source", include_str!("same_as_source.md"));

impl Check for SameAsSource {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let same = !facing.is_citation() && plain::alike(facing.source.text, facing.target.text);
        let untranslated = same && needs_translation(facing);
        untranslated.then(|| RULE.finding()).into_iter().collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_prose()
    }
}

/// Whether some of the source must change: it has a small word of its language, or two or more lower-case words that
/// belong to nothing which is written the same in the target.
fn needs_translation(facing: &Facing<'_>) -> bool {
    let words = facing.source.words();
    let plain = |index: &usize| {
        let word = words.words[*index];
        let lower = words.word(*index).chars().all(char::is_lowercase);
        lower
            && word.span.len() > 1
            && !is_kept(facing.mentions, word.span.start)
            && !facing.source.is_code(word.span.start)
    };
    let free: Vec<&str> = (0..words.len()).filter(plain).map(|index| words.word(index)).collect();
    let small = free.iter().any(|word| facing.setting.is_small(word) && word.chars().count() > 2);
    small || free.len() >= 2
}

/// Whether the byte belongs to a mention that the target writes as the source does.
fn is_kept(mentions: &[Mention], at: usize) -> bool {
    let kept = |mention: &&Mention| mention.span.start <= at && at < mention.span.end;
    mentions.iter().find(kept).is_some_and(|mention| mention.renderings.is_empty())
}
