//! The two texts have different numbers of asides in brackets.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};

/// The two texts have different numbers of asides in brackets.
#[derive(Debug)]
pub struct BracketCount;

static RULE: Rule = Rule::new(Severity::Note, "P011", "bracket-count", include_str!("bracket_count.md"));

impl Check for BracketCount {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let (source, target) = (asides(facing.source.text), asides(facing.target.text));
        let differs = source != target && !facing.target.is_blank() && !facing.is_citation();
        differs.then(|| RULE.finding().count("source", source).count("target", target)).into_iter().collect()
    }
}

/// How many asides stand in round brackets in `text`; the mark of a paragraph is none: `5.2(a)`, `subsection (3)`, `(iv)`.
fn asides(text: &str) -> usize {
    let label = |inside: &str| {
        let figures = inside.len() <= 3 && inside.bytes().all(|byte| byte.is_ascii_digit());
        let roman = inside.len() <= 4 && inside.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
        figures || roman || inside.chars().count() == 1
    };
    let opened = text.split('(').skip(1);
    opened.filter(|rest| !rest.split_once(')').is_some_and(|(inside, _)| label(inside))).count()
}
