//! No space stands behind a mark that takes one.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// No space stands behind a mark that takes one.
#[derive(Debug)]
pub struct SpaceAfterPunctuation;

static RULE: Rule =
    Rule::new(Severity::Warning, "P014", "space-after-punctuation", include_str!("space_after_punctuation.md"));

impl Check for SpaceAfterPunctuation {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let text = facing.target.text;
        let mut findings = Vec::new();
        for (at, mark) in text.char_indices().filter(|(_, mark)| matches!(mark, ',' | ';' | ':' | '.' | '!' | '?')) {
            let word = last_word(&text[..at]);
            let next = next_word(&text[at + 1..]);
            if runs_on(word, mark, next) && !facing.target.is_code(at) && !is_in_source(facing, text, at) {
                let gap = Span::new(at + 1, at + 1);
                let span = Span::new(at - word.len(), at + 1 + next.len());
                findings.push(RULE.finding().in_target(span).text("mark", mark).fixed(gap, " ", Safety::Safe));
            }
        }
        findings
    }
}

/// The letters that end `text`.
fn last_word(text: &str) -> &str {
    &text[text.trim_end_matches(char::is_alphabetic).len()..]
}

/// The letters that begin `text`.
fn next_word(text: &str) -> &str {
    &text[..text.len() - text.trim_start_matches(char::is_alphabetic).len()]
}

/// Whether a sentence or clause runs into the next one: two words around the mark; around a stop or a colon the second
/// with a capital, and the first too long for an initial.
fn runs_on(word: &str, mark: char, next: &str) -> bool {
    let capital = next.starts_with(char::is_uppercase);
    let sentence = capital && word.chars().count() > 2 && word.chars().all(char::is_lowercase) && next.len() > 1;
    match mark {
        ',' | ';' => !word.is_empty() && !next.is_empty(),
        _ => sentence,
    }
}

/// Whether the source has the same word, as in `Next.Js`.
fn is_in_source(facing: &Facing<'_>, text: &str, at: usize) -> bool {
    let start = text[..at].trim_end_matches(|letter: char| !letter.is_whitespace()).len();
    let end = text[at..].find(char::is_whitespace).map_or(text.len(), |length| at + length);
    facing.source.text.contains(text[start..end].trim_end_matches(['.', ',', ';', ':', '!', '?']))
}
