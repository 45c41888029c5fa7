//! A number is written with the marks of another language.

use super::compared::{self, NUMBERS};
use crate::checks::comparison::Change;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::values::{Lapse, Reading};
use crate::model::{Finding, Rule, Severity};

/// A number is written with the marks of another language.
#[derive(Debug)]
pub struct NumberFormat;

static RULE: Rule = Rule::new(Severity::Error, "N005", "number-format", include_str!("number_format.md"));

impl Check for NumberFormat {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let comparison = facing.comparison();
        let mut findings = compared::changed(facing, &RULE, Change::Format, &NUMBERS);
        let foreign = |reading: &&Reading| matches!(reading.form.lapse, Some(Lapse::DecimalMark | Lapse::GroupMark));
        for reading in comparison.target.iter().filter(foreign) {
            let text = reading.span.of(facing.target.text);
            let known = findings.iter().any(|finding| finding.target == Some(reading.span));
            if !known {
                let finding = RULE.finding().in_target(reading.span).worded("check-number-format-marks");
                findings.push(finding.text("target", text));
            }
        }
        findings
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        compared::lacks(setting)
    }
}
