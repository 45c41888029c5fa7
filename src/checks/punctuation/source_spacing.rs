//! The source is not spaced as its language asks.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::typography::Marks;
use crate::model::{Finding, Rule, Severity};
use crate::text::Span;

/// The source is not spaced as its language asks.
#[derive(Debug)]
pub struct SourceSpacing;

static RULE: Rule = Rule::new(Severity::Note, "P018", "source-spacing", include_str!("source_spacing.md"));

impl Check for SourceSpacing {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let Some(own) = facing.setting.source_marks() else { return Vec::new() };
        let marks = spaced(&own);
        let text = facing.source.text;
        let wrong = |(at, mark): &(usize, char)| {
            let end = *at + mark.len_utf8();
            let gap = if *mark == own.quotes.open { after(text, end) } else { before(text, *at) };
            marks.contains(mark) && !facing.source.is_code(*at) && is_wrong(text, *at, end, gap)
        };
        let found = text.char_indices().filter(wrong);
        found
            .map(|(at, mark)| {
                let span = Span::new(at, at + mark.len_utf8());
                RULE.finding().in_source(span).text("mark", mark)
            })
            .collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.source_marks().is_none().then_some(Lack::Source)
    }
}

/// The marks that have a space beside them.
fn spaced(marks: &Marks) -> Vec<char> {
    let quotes = [marks.quotes.open, marks.quotes.close];
    let quotes = quotes.into_iter().filter(|_| marks.quote_space.is_some());
    marks.spaced.iter().map(|(mark, _)| *mark).filter(|mark| *mark != '%').chain(quotes).collect()
}

/// The white space before byte `at`.
fn before(text: &str, at: usize) -> &str {
    &text[text[..at].trim_end().len()..at]
}

/// The white space behind byte `at`.
fn after(text: &str, at: usize) -> &str {
    &text[at..text.len() - text[at..].trim_start().len()]
}

/// Whether `gap` is neither a no-break space nor the ordinary one that simple keyboards have: none, or several. A mark
/// between figures (`10:30`) or behind another mark (`?!`) takes none; a mark at either end of the text may stand alone.
fn is_wrong(text: &str, start: usize, end: usize, gap: &str) -> bool {
    if matches!(gap, "\u{A0}" | "\u{202F}" | " ") {
        return false;
    }
    let previous = text[..start].chars().next_back();
    let next = text[end..].chars().next();
    let digits = previous.is_some_and(|c| c.is_ascii_digit()) && next.is_some_and(|c| c.is_ascii_digit());
    let marked = previous.is_none_or(|c| matches!(c, '!' | '?' | '(' | '[' | '…' | '«' | ':' | '/'));
    let edge = gap.is_empty() && (next.is_none_or(|c| c == '/' || c == '-') && text[..start].is_empty());
    !(digits || (gap.is_empty() && marked) || edge)
}
