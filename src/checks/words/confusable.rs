//! A word mixes letters of two scripts that look alike.

use super::script::{self, Script};
use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Safety, Severity};

/// A word mixes letters of two scripts that look alike.
#[derive(Debug)]
pub struct Confusable;

static RULE: Rule = Rule::new(Severity::Warning, "W105", "confusable", include_str!("confusable.md"));

/// Greek and Cyrillic letters, each above the Latin one that it looks like.
const ALIKE: [(&str, &str); 2] =
    [("АВЕЅІЈКМНОРСТХаеоорсухіјѕ", "ABESIJKMHOPCTXaeoopcyxijs"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo")];

impl Check for Confusable {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        if facing.target.text.is_ascii() {
            return Vec::new();
        }
        let words = facing.target.words();
        let mixed = |index: &usize| is_mixed(words.word(*index));
        let finding = |index: usize| {
            let (span, word) = (words.words[index].span, words.word(index));
            let finding = RULE.finding().in_target(span).text("text", word);
            match latin(word) {
                Some(latin) => finding.fixed(span, latin, Safety::Safe),
                None => finding,
            }
        };
        (0..words.len()).filter(mixed).map(finding).collect()
    }
}

/// Whether `word` has Latin letters, and Greek or Cyrillic ones that look like Latin ones.
fn is_mixed(word: &str) -> bool {
    let has = |wanted: &[Script]| word.chars().filter_map(script::of).any(|script| wanted.contains(&script));
    has(&[Script::Latin]) && has(&[Script::Greek, Script::Cyrillic]) && latin(word).is_some()
}

/// `word` with every letter that looks like a Latin one replaced by it; none when one of the others has no likeness.
fn latin(word: &str) -> Option<String> {
    let letter = |character: char| match script::of(character) {
        Some(Script::Greek | Script::Cyrillic) => ALIKE.iter().find_map(|(others, latin)| {
            let index = others.chars().position(|other| other == character)?;
            latin.chars().nth(index)
        }),
        _ => Some(character),
    };
    word.chars().map(letter).collect()
}
