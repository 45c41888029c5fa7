//! A date lost its weekday, or has another one.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity, Value};

/// A date lost its weekday, or has another one.
#[derive(Debug)]
pub struct WeekdayMismatch;

static RULE: Rule = Rule::new(Severity::Warning, "N011", "weekday-mismatch", include_str!("weekday_mismatch.md"));

impl Check for WeekdayMismatch {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let comparison = facing.comparison();
        let differs = |(left, right): &&(usize, usize)| {
            let values = (&comparison.source[*left].value, &comparison.target[*right].value);
            matches!(values, (Value::Date(a), Value::Date(b)) if a.weekday.is_some() && a.weekday != b.weekday)
        };
        let finding = |(left, right): &(usize, usize)| {
            let (source, target) = comparison.spans(*left, *right);
            let finding = RULE.finding().in_source(source).in_target(target);
            finding.text("source", source.of(facing.source.text)).text("target", target.of(facing.target.text))
        };
        comparison.matched.iter().filter(differs).map(finding).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        compared::lacks(setting)
    }
}
