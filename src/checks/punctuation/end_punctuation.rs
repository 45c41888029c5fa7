//! The two texts end in different marks.

use super::ending::{self, Ending};
use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};

/// The two texts end in different marks.
#[derive(Debug)]
pub struct EndPunctuation;

static RULE: Rule = Rule::new(Severity::Warning, "P001", "end-punctuation", include_str!("end_punctuation.md"));

impl Check for EndPunctuation {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        if facing.target.is_blank() || facing.source.is_blank() {
            return Vec::new();
        }
        let (source, left) = ending::of(facing.source.text);
        let (target, right) = ending::of(facing.target.text);
        if agree(source, target) || is_abbreviation(facing.target.text, right.start, source) {
            return Vec::new();
        }
        let shown = |ending, text: &str| if ending == Ending::None { "–".to_owned() } else { text.to_owned() };
        let finding = RULE.finding().in_source(left).in_target(right);
        let finding = finding.text("source", shown(source, left.of(facing.source.text)));
        vec![finding.text("target", shown(target, right.of(facing.target.text)))]
    }
}

/// Whether a translation may turn the one ending into the other. An exclamation may cool down to a statement; items of a
/// list end as each language likes; a colon may become a stop or a comma, but not nothing.
fn agree(source: Ending, target: Ending) -> bool {
    let turns = matches!(
        (source, target),
        (Ending::Exclamation | Ending::Colon | Ending::Pause, Ending::Stop)
            | (Ending::Pause, Ending::None)
            | (Ending::Colon | Ending::None, Ending::Pause)
    );
    turns || source == target
}

/// Whether the stop that the target has more belongs to an abbreviation: `p.m.`, `Inc.`
fn is_abbreviation(text: &str, stop: usize, source: Ending) -> bool {
    let word = text[..stop].rsplit(char::is_whitespace).next().unwrap_or_default();
    let short = word.chars().count() <= 4 && word.starts_with(char::is_uppercase);
    source == Ending::None && text[stop..].starts_with('.') && (word.contains('.') || short)
}
