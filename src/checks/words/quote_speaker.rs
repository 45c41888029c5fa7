//! The source says who speaks, the target does not.

use crate::checks::{Check, Facing, Lack, Setting, Side};
use crate::model::{Finding, Rule, Severity};
use rustc_hash::FxHashSet;

/// The source says who speaks, the target does not.
#[derive(Debug)]
pub struct QuoteSpeaker;

static RULE: Rule = Rule::new(Severity::Note, "W208", "quote-speaker", include_str!("quote_speaker.md"));

/// Shorter quotations are single words that the writer keeps at a distance.
const WORDS: usize = 4;

impl Check for QuoteSpeaker {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let prose = (facing.setting.source_prose(), facing.setting.target_prose());
        let (Some(source), Some(target)) = prose else { return Vec::new() };
        if facing.is_citation() || !has_speech(&facing.source) || !has_speech(&facing.target) {
            return Vec::new();
        }
        let Some(index) = speech(&facing.source, &source.lists().speech) else { return Vec::new() };
        let lost = speech(&facing.target, &target.lists().speech).is_none();
        let word = facing.source.words();
        let finding = || RULE.finding().in_source(word.words[index].span).text("text", word.word(index));
        lost.then(finding).into_iter().collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_prose()
    }
}

/// Whether somebody is quoted at some length.
fn has_speech(side: &Side<'_>) -> bool {
    let long = |text: &str| text.split_whitespace().count() >= WORDS;
    side.quotations().all.iter().any(|quotation| long(quotation.inside.of(side.text)))
}

/// The first word outside quotations that hands over to one.
fn speech(side: &Side<'_>, verbs: &FxHashSet<&str>) -> Option<usize> {
    let words = side.words();
    let speaks = |index: &usize| {
        let word = words.word(*index).to_lowercase();
        verbs.contains(word.as_str()) && !side.is_quoted(words.words[*index].span.start)
    };
    (0..words.len()).find(speaks)
}
