//! The two texts of a pair, facing each other, with what checks ask about them.

use super::judgement::{self, Judgement};
use super::{Setting, Side};
use crate::model::{Mention, Pair, Placeable, SegmentKind, Value};
use crate::text::Span;
use crate::values::calendar::{self, Incoherence};
use crate::values::{self, Difference, Text};
use jiff::civil::Date;
use std::cell::OnceCell;

/// The two texts of a pair, facing each other.
pub struct Facing<'c> {
    /// The pair.
    pub pair: &'c Pair,
    /// What kind of block the source belongs to.
    pub kind: SegmentKind,
    /// Inline codes of the source.
    pub placeables: &'c [Placeable],
    /// What the project recognises in the source.
    pub mentions: &'c [Mention],
    /// Whether a quotation of the target begins in this pair and ends in a later one, or the other way round.
    pub quotation_runs_on: bool,
    /// The source.
    pub source: Side<'c>,
    /// The target.
    pub target: Side<'c>,
    /// What is the same for every pair.
    pub setting: &'c Setting<'c>,
    judgements: OnceCell<Vec<Judgement>>,
    differences: OnceCell<Vec<Difference>>,
    plain_target: OnceCell<String>,
}

impl<'c> Facing<'c> {
    /// The texts of `pair`, which stands in a block of `kind`.
    pub fn new(pair: &'c Pair, kind: SegmentKind, setting: &'c Setting<'c>) -> Self {
        Self {
            pair,
            kind,
            placeables: &[],
            mentions: &[],
            quotation_runs_on: false,
            source: Side::new(&pair.source),
            target: Side::new(&pair.target),
            setting,
            judgements: OnceCell::new(),
            differences: OnceCell::new(),
            plain_target: OnceCell::new(),
        }
    }

    /// The target in lower case, without stops, hyphens being spaces.
    pub(super) fn plain_target(&self) -> &str {
        self.plain_target.get_or_init(|| judgement::plain(self.target.text))
    }

    /// What the two texts say differently in values.
    pub fn differences(&self) -> &[Difference] {
        self.differences.get_or_init(|| match (self.setting.source, self.setting.target) {
            (Some(source), Some(target)) if self.has_values() => {
                let source = Text { text: self.source.text, language: source };
                let target = Text { text: self.target.text, language: target };
                values::compare(source, target, &self.setting.style)
            }
            _ => Vec::new(),
        })
    }

    /// Whether there is anything to compare: a value in the source, or figures, brackets or addresses in either text. What
    /// the target alone says in words asks for nothing.
    fn has_values(&self) -> bool {
        let marked = |text: &str| text.contains(|c: char| c.is_numeric() || matches!(c, '[' | '@' | '/'));
        self.mentions.iter().any(|mention| mention.value.is_some())
            || marked(self.source.text)
            || marked(self.target.text)
    }

    /// Dates of the source that the calendar contradicts.
    pub fn incoherences(&self) -> Vec<(Span, Incoherence)> {
        let mut found = Vec::new();
        for mention in self.mentions {
            incoherent(mention, self.setting.style.date, &mut found);
        }
        found
    }

    /// What the target makes of the terms, names and titles of the source.
    pub fn judgements(&self) -> &[Judgement] {
        self.judgements.get_or_init(|| judgement::judge(self))
    }

    /// Whether the pair is an entry of a list of sources: titles in any language, dates and names as they were printed.
    pub fn is_citation(&self) -> bool {
        self.kind == SegmentKind::Source
    }
}

/// The dates of `mention`, or inside it, that the calendar contradicts.
fn incoherent(mention: &Mention, edition: Option<Date>, found: &mut Vec<(Span, Incoherence)>) {
    if let Some(Value::Date(date)) = &mention.value {
        found.extend(calendar::incoherence(*date, edition).map(|kind| (mention.span, kind)));
    }
    for child in &mention.children {
        incoherent(child, edition, found);
    }
}
