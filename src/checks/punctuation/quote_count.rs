//! Quotations were lost or added.

use super::super::quotations::Quotation;
use crate::checks::{Check, Facing, Side};
use crate::model::{Finding, Rule, Severity};

/// Quotations were lost or added.
#[derive(Debug)]
pub struct QuoteCount;

static RULE: Rule = Rule::new(Severity::Warning, "P007", "quote-count", include_str!("quote_count.md"));

/// From so many words on, a quotation is speech: it may not lose its marks.
const SPEECH: usize = 4;

impl Check for QuoteCount {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        if facing.is_citation() || facing.target.is_blank() {
            return Vec::new();
        }
        let quoted = facing.target.quotations();
        let outer = quoted.all.iter().filter(|own| own.depth == 0).count() + quoted.unpaired.len();
        let double = quoted.all.iter().filter(|own| own.depth == 0 && !matches!(own.mark, '‘' | '\'')).count();
        let target = outer;
        let source = facing.source.quotations();
        let is_speech = |own: &&Quotation| is_speech(&facing.source, own) && !is_kept(facing, own);
        let speech: Vec<&Quotation> = source.all.iter().filter(is_speech).collect();
        let most = source.all.len() + source.unpaired.len();
        let finding = RULE.finding().count("source", most).count("target", target);
        if target < speech.len() {
            vec![finding.in_source(speech[speech.len() - 1].span)]
        } else if double > most {
            let added = quoted.all.iter().rfind(|own| own.depth == 0).map(|quotation| quotation.span);
            vec![added.map_or(finding.clone(), |span| finding.in_target(span))]
        } else {
            Vec::new()
        }
    }
}

/// Whether a quotation is somebody's speech and not a word at a distance: it is long, or a colon announces it.
fn is_speech(side: &Side<'_>, quotation: &Quotation) -> bool {
    let long = quotation.inside.of(side.text).split_whitespace().count() >= SPEECH;
    quotation.depth == 0 && (long || side.text[..quotation.span.start].trim_end().ends_with(':'))
}

/// Whether what is quoted stands in the target as it is: it is the title of a work or a name, which needs no marks there.
fn is_kept(facing: &Facing<'_>, quotation: &Quotation) -> bool {
    facing.target.text.contains(quotation.inside.of(facing.source.text))
}
