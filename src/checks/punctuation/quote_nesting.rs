//! A quotation inside a quotation has the outer marks.

use crate::checks::quotations::Quotation;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::typography::Pair;
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
        let Some(marks) = facing.setting.target_marks() else { return Vec::new() };
        let Pair { open, close } = marks.inner_quotes;
        let text = facing.target.text;
        let nested =
            facing.target.quotations().all.iter().filter(|own| own.depth % 2 == 1 && own.mark == marks.quotes.open);
        let finding = |quotation: &Quotation| {
            let replacement = format!("{open}{}{close}", quotation.inside.of(text));
            RULE.finding().in_target(quotation.span).fixed(quotation.span, replacement, Safety::Safe)
        };
        nested.map(finding).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_marks()
    }
}
