//! The two texts of a pair, facing each other, with what checks ask about them.

use super::judgement::{self, Judgement};
use super::{Setting, Side};
use crate::model::{Mention, Pair, Placeable, SegmentKind};
use crate::text::Span;
use crate::values::calendar::Incoherence;
use crate::values::{self, Difference, Text};
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
    /// The source.
    pub source: Side<'c>,
    /// The target.
    pub target: Side<'c>,
    /// What is the same for every pair.
    pub setting: &'c Setting<'c>,
    judgements: OnceCell<Vec<Judgement>>,
    differences: OnceCell<Vec<Difference>>,
    incoherences: OnceCell<Vec<(Span, Incoherence)>>,
}

impl<'c> Facing<'c> {
    /// The texts of `pair`, which stands in a block of `kind`.
    pub fn new(pair: &'c Pair, kind: SegmentKind, setting: &'c Setting<'c>) -> Self {
        Self {
            pair,
            kind,
            placeables: &[],
            mentions: &[],
            source: Side::new(&pair.source),
            target: Side::new(&pair.target),
            setting,
            judgements: OnceCell::new(),
            differences: OnceCell::new(),
            incoherences: OnceCell::new(),
        }
    }

    /// What the two texts say differently in values.
    pub fn differences(&self) -> &[Difference] {
        self.differences.get_or_init(|| match (self.setting.source, self.setting.target) {
            (Some(source), Some(target)) => {
                let source = Text { text: self.source.text, language: source };
                let target = Text { text: self.target.text, language: target };
                values::compare(source, target, &self.setting.style)
            }
            _ => Vec::new(),
        })
    }

    /// Dates of the source that the calendar contradicts.
    pub fn incoherences(&self) -> &[(Span, Incoherence)] {
        self.incoherences.get_or_init(|| match self.setting.source {
            Some(language) => values::incoherences(Text { text: self.source.text, language }, &self.setting.style),
            None => Vec::new(),
        })
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
