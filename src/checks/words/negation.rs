//! One text says no, the other does not.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Severity};

/// One text says no, the other does not.
#[derive(Debug)]
pub struct Negation;

static RULE: Rule = Rule::new(Severity::Note, "W207", "negation", include_str!("negation.md"));

impl Check for Negation {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let prose = (facing.setting.source_prose(), facing.setting.target_prose());
        let (Some(source), Some(target)) = prose else { return Vec::new() };
        if facing.is_citation() || facing.target.is_blank() {
            return Vec::new();
        }
        let (left, right) = (facing.source.words(), facing.target.words());
        if let Some(index) = source.negation(left).filter(|_| !target.may_negate(right)) {
            return vec![RULE.finding().in_source(left.words[index].span).text("text", left.word(index))];
        }
        if let Some(index) = target.negation(right).filter(|_| !source.may_negate(left)) {
            let finding = RULE.finding().worded("check-negation-added");
            return vec![finding.in_target(right.words[index].span).text("text", right.word(index))];
        }
        Vec::new()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_prose()
    }
}
