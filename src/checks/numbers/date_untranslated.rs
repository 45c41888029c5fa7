//! A date is still in the source language.

use super::compared;
use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::values::Reading;
use crate::model::{Finding, MentionKind, Rule, Safety, Severity};

/// A date is still in the source language.
#[derive(Debug)]
pub struct DateUntranslated;

static RULE: Rule = Rule::new(Severity::Error, "N015", "date-untranslated", include_str!("date_untranslated.md"));

impl Check for DateUntranslated {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let comparison = facing.comparison();
        let text = facing.target.text;
        let unanswered = |reading: &&Reading| {
            let left = comparison.missing.iter().map(|index| (&comparison.source[*index], true));
            let changed = comparison.changed.iter().map(|(index, _, _)| (&comparison.source[*index], true));
            reading.kind == MentionKind::Date
                && (left.chain(changed).any(|(other, _)| other.span == reading.span) || has_words(reading, facing))
        };
        let finding = |reading: &Reading| {
            let wording = reading.span.of(facing.source.text);
            let at = text.find(wording).filter(|_| wording.chars().any(char::is_lowercase))?;
            let span = crate::text::Span::new(at, at + wording.len());
            let read = comparison.target.iter().any(|own| own.span == span && own.kind == MentionKind::Date);
            let renderings = compared::renderings(facing, reading);
            let finding = RULE.finding().in_source(reading.span).in_target(span).text("text", wording);
            let finding = match renderings.first() {
                Some(best) => finding.fixed(span, best.clone(), Safety::Unsafe),
                None => finding,
            };
            (!read).then(|| finding.expecting(renderings))
        };
        comparison.source.iter().filter(unanswered).filter_map(finding).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        compared::lacks(setting)
    }
}

/// Whether a date has a month or a weekday in words.
fn has_words(reading: &Reading, facing: &Facing<'_>) -> bool {
    reading.span.of(facing.source.text).chars().any(char::is_alphabetic)
}
