//! A stop or a comma stands on the wrong side of a quotation mark.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::typography::Stops;
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// A stop or a comma stands on the wrong side of a quotation mark.
#[derive(Debug)]
pub struct QuotePunctuation;

static RULE: Rule = Rule::new(Severity::Warning, "P009", "quote-punctuation", include_str!("quote_punctuation.md"));

impl Check for QuotePunctuation {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let Some(style) = facing.setting.target_marks().map(|marks| marks.stops) else { return Vec::new() };
        let (setting, inside) = (facing.setting, style == Stops::Inside);
        if facing.is_citation() || !(setting.named_region || setting.habits.commas_inside.allows(inside)) {
            return Vec::new();
        }
        let text = facing.target.text;
        let wrong = |close: usize, mark: char| {
            let before = text[..close].chars().next_back();
            let after = text[close + mark.len_utf8()..].chars().next();
            match style {
                Stops::Inside => matches!(after, Some('.' | ',')),
                Stops::BySense | Stops::Outside => before == Some(','),
            }
        };
        let marks = text.char_indices().filter(|(at, mark)| *mark == '”' && wrong(*at, *mark));
        marks.map(|(at, _)| finding(text, at, style)).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_marks()
    }
}

/// The finding at the closing mark at byte `close`, which changes places with its neighbour.
fn finding(text: &str, close: usize, style: Stops) -> Finding {
    let length = '”'.len_utf8();
    let span = match style {
        Stops::Inside => Span::new(close, close + length + 1),
        Stops::BySense | Stops::Outside => Span::new(close - 1, close + length),
    };
    let swapped: String = span.of(text).chars().rev().collect();
    RULE.finding().in_target(span).text("better", &swapped).fixed(span, swapped, Safety::Safe)
}
