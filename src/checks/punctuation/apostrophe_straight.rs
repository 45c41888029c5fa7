//! There are straight apostrophes.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// There are straight apostrophes.
#[derive(Debug)]
pub struct ApostropheStraight;

static RULE: Rule = Rule::new(Severity::Warning, "P012", "apostrophe-straight", include_str!("apostrophe_straight.md"));

impl Check for ApostropheStraight {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        if facing.setting.habits.straight_apostrophes || facing.source.text.contains('\'') {
            return Vec::new();
        }
        let between = |at: usize| {
            let before = facing.target.before(at).is_some_and(char::is_alphanumeric);
            let after = facing.target.at(at + 1);
            let ends = after.is_none_or(|c| c.is_alphanumeric() || c.is_whitespace());
            before && ends && !facing.target.is_code(at)
        };
        let typed = facing.target.text.match_indices('\'').map(|(at, _)| at).filter(|at| between(*at));
        let span = |at: usize| Span::new(at, at + 1);
        typed.map(|at| RULE.finding().in_target(span(at)).fixed(span(at), "’", Safety::Safe)).collect()
    }
}
