//! The target has more or fewer sentences than the source.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};

/// The target has more or fewer sentences than the source.
#[derive(Debug)]
pub struct SentenceCount;

static RULE: Rule = Rule::new(Severity::Note, "C009", "sentence-count", include_str!("sentence_count.md"));

impl Check for SentenceCount {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let (source, target) = (sentences(facing.source.text), sentences(facing.target.text));
        let differs = source != target && !facing.is_citation() && !facing.target.is_blank();
        differs.then(|| RULE.finding().count("source", source).count("target", target)).into_iter().collect()
    }
}

/// How many sentences `text` has: ends of sentences that a capital follows, and the last one. A stop behind one or two
/// letters, or behind a word that is capitalised and short, is an abbreviation's.
fn sentences(text: &str) -> usize {
    let ends = text.match_indices(['.', '!', '?', '…']).filter(|(at, mark)| is_end(text, *at, mark.len()));
    1 + ends.count()
}

fn is_end(text: &str, at: usize, length: usize) -> bool {
    let rest = text[at + length..].trim_start_matches(['»', '”', '"', '’', ')', '\u{A0}', '\u{202F}']);
    let word = text[..at].rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let capital = word.chars().next().is_some_and(char::is_uppercase);
    let short = word.chars().count() <= if capital { 4 } else { 2 };
    let next = rest.trim_start_matches([' ', '“', '«', '"', '‘', '\u{A0}', '\u{202F}']);
    rest.starts_with(' ') && next.starts_with(char::is_uppercase) && !(text[at..].starts_with('.') && short)
}
