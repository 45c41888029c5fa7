//! A word stands there twice.

use crate::checks::{Check, Facing, Side};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// A word stands there twice.
#[derive(Debug)]
pub struct DoubledWord;

static RULE: Rule = Rule::new(Severity::Warning, "W201", "doubled-word", include_str!("doubled_word.md"));

impl Check for DoubledWord {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let found = doubled(&facing.target);
        if found.is_empty() || !doubled(&facing.source).is_empty() {
            return Vec::new();
        }
        let words = facing.target.words();
        let good = facing.setting.target_prose().map(|prose| &prose.lists().repeatable);
        let wrong = |index: &usize| !good.is_some_and(|good| good.contains(words.word(*index).to_lowercase().as_str()));
        let finding = |index: usize| {
            let span = words.span(index - 1, index);
            let rest = Span::new(words.words[index - 1].span.end, span.end);
            RULE.finding().in_target(span).text("text", words.word(index)).fixed(rest, "", Safety::Unsafe)
        };
        found.into_iter().filter(wrong).map(finding).collect()
    }
}

/// Indices of the words that repeat the one before them, with nothing but white space between. Figures and single
/// letters may stand twice, and so may names: « Boutros Boutros-Ghali ».
fn doubled(side: &Side<'_>) -> Vec<usize> {
    let words = side.words();
    let repeats = |index: &usize| {
        let (word, previous) = (words.words[*index], words.words[*index - 1]);
        let same = word.key == previous.key && word.span.len() == previous.span.len() && word.span.len() > 1;
        same && words.word(*index).chars().all(char::is_lowercase)
            && !words.before(*index).is_empty()
            && words.before(*index).chars().all(char::is_whitespace)
    };
    (1..words.len()).filter(repeats).collect()
}
