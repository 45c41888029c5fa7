//! The target is much longer or much shorter than a translation is.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};

/// The target is much longer or much shorter than a translation is.
#[derive(Debug)]
pub struct LengthRatio;

static RULE: Rule = Rule::new(Severity::Warning, "C006", "length-ratio", include_str!("length_ratio.md"));

/// Shorter sources are not compared: a word more or less weighs too much.
const LONG_ENOUGH: usize = 60;
/// Bounds of the target's length in per cent of the expected one. French to English this is 0.55 to 1.30 of the source,
/// between which 99 % of professional pairs lie.
const BOUNDS: std::ops::RangeInclusive<usize> = 63..=150;

impl Check for LengthRatio {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let prose = (facing.setting.source_prose(), facing.setting.target_prose());
        let (Some(source), Some(target)) = prose else { return Vec::new() };
        let length = facing.source.text.chars().count();
        if length < LONG_ENOUGH || facing.is_citation() || facing.target.is_blank() {
            return Vec::new();
        }
        let expected = length * usize::from(target.length()) / usize::from(source.length());
        let share = facing.target.text.chars().count() * 100 / expected.max(1);
        let odd = !BOUNDS.contains(&share);
        odd.then(|| RULE.finding().count("share", share)).into_iter().collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_prose()
    }
}
