//! There are quotation marks of another language.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::typography::Pair;
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// There are quotation marks of another language.
#[derive(Debug)]
pub struct QuotesForeign;

static RULE: Rule = Rule::new(Severity::Error, "P004", "quotes-foreign", include_str!("quotes_foreign.md"));

/// Marks that only some languages use.
const MARKS: [char; 5] = ['«', '»', '‹', '›', '„'];

impl Check for QuotesForeign {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let Some(marks) = facing.setting.target_marks() else { return Vec::new() };
        let text = facing.target.text;
        let own = [marks.quotes, marks.inner_quotes];
        let foreign = |c: char| MARKS.contains(&c) && !own.iter().any(|pair| pair.open == c || pair.close == c);
        if !text.contains(foreign) {
            return Vec::new();
        }
        let quotations = facing.target.quotations();
        let mut findings = Vec::new();
        for quotation in quotations.all.iter().filter(|quotation| foreign(quotation.mark)) {
            let Pair { open, close } = own[quotation.depth.min(1)];
            let span = quotation.span;
            let finding = RULE.finding().in_target(span).text("text", span.of(text));
            findings.push(finding.fixed(span, format!("{open}{}{close}", quotation.inside.of(text)), Safety::Safe));
        }
        let alone = text.char_indices().filter(|(_, c)| foreign(*c)).map(|(at, c)| Span::new(at, at + c.len_utf8()));
        let alone = alone.filter(|span| !quotations.all.iter().any(|quotation| quotation.span.contains(*span)));
        findings.extend(alone.map(|span| RULE.finding().in_target(span).text("text", span.of(text))));
        findings
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_marks()
    }
}
