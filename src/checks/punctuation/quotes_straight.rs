//! There are straight quotation marks.

use crate::checks::quotations::Quotation;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::typography::Pair;
use crate::model::{Finding, Rule, Safety, Severity};

/// There are straight quotation marks.
#[derive(Debug)]
pub struct QuotesStraight;

static RULE: Rule = Rule::new(Severity::Warning, "P005", "quotes-straight", include_str!("quotes_straight.md"));

impl Check for QuotesStraight {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let Some(marks) = facing.setting.target_marks() else { return Vec::new() };
        if facing.setting.habits.straight_quotes
            || facing.source.text.contains('"')
            || facing.is_citation()
            || !facing.target.text.contains('"')
        {
            return Vec::new();
        }
        let text = facing.target.text;
        let own = [marks.quotes, marks.inner_quotes];
        let straight = facing.target.quotations().all.iter().filter(|quotation| quotation.mark == '"');
        let typed = straight.filter(|quotation| !facing.target.is_code(quotation.span.start));
        let finding = |quotation: &Quotation| {
            let Pair { open, close } = own[quotation.depth.min(1)];
            let replacement = format!("{open}{}{close}", quotation.inside.of(text));
            RULE.finding().in_target(quotation.span).fixed(quotation.span, replacement, Safety::Safe)
        };
        typed.map(finding).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_marks()
    }
}
