//! Letters and accents are not composed.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Letters and accents are not composed.
#[derive(Debug)]
pub struct NotNfc;

static RULE: Rule = Rule::new(Severity::Note, "W106", "not-nfc", include_str!("not_nfc.md"));

impl Check for NotNfc {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let text = facing.target.text;
        if text.is_ascii() || is_nfc(text) {
            return Vec::new();
        }
        let words = facing.target.words();
        let loose = |index: &usize| !is_nfc(words.word(*index));
        let finding = |index: usize| {
            let span = words.words[index].span;
            let composed: String = words.word(index).nfc().collect();
            RULE.finding().in_target(span).text("text", words.word(index)).fixed(span, composed, Safety::Safe)
        };
        let findings: Vec<Finding> = (0..words.len()).filter(loose).map(finding).collect();
        if findings.is_empty() {
            vec![RULE.finding().in_target(Span::new(0, text.len())).text("text", text)]
        } else {
            findings
        }
    }
}
