//! A quotation inside a quotation has the outer marks.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::model::{Finding, Rule, Safety, Severity};

/// A quotation inside a quotation has the outer marks.
#[derive(Debug)]
pub struct QuoteNesting;

static RULE: Rule = Rule::new(Severity::Warning, "P008", "quote-nesting", include_str!("quote_nesting.md"));

impl Check for QuoteNesting {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let Some(prose) = facing.setting.target_prose() else { return Vec::new() };
        let [(outer, _), (open, close)] = prose.quotation_marks();
        let text = facing.target.text;
        let nested = facing.target.quotations().all.iter().filter(|own| own.depth % 2 == 1 && own.mark == outer);
        let finding = |quotation: &crate::checks::quotations::Quotation| {
            let replacement = format!("{open}{}{close}", quotation.inside.of(text));
            RULE.finding().in_target(quotation.span).fixed(quotation.span, replacement, Safety::Safe)
        };
        nested.map(finding).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.target_prose().is_none().then_some(Lack::Target)
    }
}
