//! A date is written in the order of another region.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::Prose;
use crate::language::values::Lapse;
use crate::model::{Finding, Rule, Severity};
use crate::values::DifferenceKind;

/// A date is written in the order of another region.
#[derive(Debug)]
pub struct DateStyle;

static RULE: Rule = Rule::new(Severity::Warning, "N016", "date-style", include_str!("date_style.md"));

impl Check for DateStyle {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let setting = facing.setting;
        let Some(spellings) = setting.target_prose().and_then(Prose::spellings) else { return Vec::new() };
        let region = spellings.regions.into_iter().find(|region| setting.region().is_none_or(|own| own == *region));
        if !setting.named_region && !region.is_some_and(|region| setting.habits.dates.allows(region)) {
            return Vec::new();
        }
        compared::findings(facing, &RULE, |difference| difference.kind == DifferenceKind::Custom(Lapse::Order))
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_values()
    }
}
