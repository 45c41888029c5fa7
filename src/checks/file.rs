//! All pairs of a file, for checks that compare pairs with each other.

use super::judgement::Judgement;
use super::{Facing, Setting};
use crate::model::{Finding, MentionKind, Pair, SegmentKind};
use crate::text::Span;

/// All pairs of a file.
pub struct File<'c> {
    /// The pairs in document order.
    pub pairs: &'c [Pair],
    /// What kind of block each belongs to.
    pub kinds: &'c [SegmentKind],
    /// For each pair the terms and names that could be rendered in several ways, and which way was taken.
    pub uses: &'c [Vec<Use>],
    /// What is the same for every pair.
    pub setting: &'c Setting<'c>,
}

/// A term or name that could be rendered in several ways.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// What it is.
    pub kind: MentionKind,
    /// Id of the glossary row or entity.
    pub id: String,
    /// The rendering that the target uses.
    pub rendering: String,
    /// The best rendering.
    pub best: String,
    /// Where the source mentions it.
    pub source: Span,
    /// Where the target renders it.
    pub target: Span,
}

impl Use {
    /// The uses of one pair.
    pub fn of(facing: &Facing<'_>) -> Vec<Self> {
        let judgements = facing.judgements().iter();
        let judged = judgements.filter(|own| own.owed && matches!(own.kind, MentionKind::Term | MentionKind::Name));
        let used = |own: &Judgement| {
            Some(Self {
                kind: own.kind,
                id: own.id.clone(),
                rendering: own.used(facing)?.to_owned(),
                best: own.renderings.first()?.clone(),
                source: own.source,
                target: *own.found.first()?,
            })
        };
        judged.filter_map(used).collect()
    }
}

/// A finding at the pair with this index.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// Index of the pair.
    pub pair: usize,
    /// The finding.
    pub finding: Finding,
}
