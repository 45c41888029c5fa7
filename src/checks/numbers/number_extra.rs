//! A number of the target has no equal in the source.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use crate::values::{Difference, DifferenceKind};

/// A number of the target has no equal in the source.
#[derive(Debug)]
pub struct NumberExtra;

static RULE: Rule = Rule::new(Severity::Warning, "N002", "number-extra", include_str!("number_extra.md"));

impl Check for NumberExtra {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        compared::findings(facing, &RULE, |difference| {
            let extra = difference.source.is_none() && !is_in_source(facing, difference);
            extra && matches!(difference.kind, DifferenceKind::Number | DifferenceKind::Date)
        })
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}

/// Whether the source has the same figures, in something that is not a number there: « l’alinéa 5.2a) ».
fn is_in_source(facing: &Facing<'_>, difference: &Difference) -> bool {
    let Some(span) = difference.target else { return false };
    let figures = span.of(facing.target.text).trim_matches(|c: char| !c.is_ascii_digit());
    let source = facing.source.text;
    let alone = |(at, own): (usize, &str)| {
        let figure = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let (before, after) = (&source[..at], &source[at + own.len()..]);
        let follows = after.trim_start_matches(['.', ',']).chars().next();
        let leads = before.trim_end_matches(['.', ',']).chars().next_back();
        !figure(leads) && !figure(follows)
    };
    let in_label = figures.contains('.') && figures.chars().all(|c| c.is_ascii_digit() || c == '.');
    in_label && source.match_indices(figures).any(alone)
}
