//! Emphasis was lost or added.

use crate::checks::{Check, Facing, Side};
use crate::model::{Finding, Rule, Severity};

/// Emphasis was lost or added.
#[derive(Debug)]
pub struct Emphasis;

static RULE: Rule = Rule::new(Severity::Warning, "M020", "emphasis", include_str!("emphasis.md"));

impl Check for Emphasis {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        if !facing.placeables.is_empty() || facing.target.is_blank() {
            return Vec::new();
        }
        let (source, target) = (marks(&facing.source), marks(&facing.target));
        let differs = source != target;
        differs.then(|| RULE.finding().count("source", source).count("target", target)).into_iter().collect()
    }
}

/// How many marks of emphasis touch a word: `*`, `**`, `_`, `__`. Those inside words and between spaces are none.
fn marks(side: &Side<'_>) -> usize {
    let text = side.text;
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let is_mark = |at: usize, mark: &str| {
        let (before, after) = (side.before(at), side.at(at + mark.len()));
        let run = before.is_some_and(|c| mark.starts_with(c));
        let touches = before.is_some_and(|c| !c.is_whitespace()) != after.is_some_and(|c| !c.is_whitespace())
            || edge(before) != edge(after);
        !run && touches && !side.is_code(at)
    };
    text.match_indices(['*', '_']).filter(|(at, mark)| is_mark(*at, mark)).count()
}
