//! The target is much longer or much shorter than a translation is.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};
use std::ops::RangeInclusive;

/// The target is much longer or much shorter than a translation is.
#[derive(Debug)]
pub struct LengthRatio;

static RULE: Rule = Rule::new(Severity::Warning, "C006", "length-ratio", include_str!("length_ratio.md"));

/// Shorter sources are not compared: a word more or less weighs too much.
const LONG_ENOUGH: usize = 60;
/// Bounds of the target's length in per cent of the expected one. French to English this is 0.55 to 1.30 of the source,
/// between which 99 % of professional pairs lie.
const USUAL: RangeInclusive<usize> = 63..=150;
/// Outside these bounds something was left out or put in; between them and the usual ones it may be the style.
const LIKELY: RangeInclusive<usize> = 45..=220;

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
        if USUAL.contains(&share) {
            return Vec::new();
        }
        let severity = if LIKELY.contains(&share) { Severity::Note } else { RULE.severity };
        vec![RULE.finding().graded(severity).count("share", share)]
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_prose()
    }
}
