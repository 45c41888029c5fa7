//! What kind of block each pair stands in.

use crate::checks::Setting;
use crate::model::{Document, Pair, Placeable, Segment, SegmentKind};
use rustc_hash::FxHashMap;

/// What the document says about the source of a pair.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block<'c> {
    /// What kind of block it stands in.
    pub(super) kind: SegmentKind,
    /// Its inline codes.
    pub(super) placeables: &'c [Placeable],
}

/// The block of each pair: as the document says; without one, what follows a heading such as « Sources » is a list of
/// sources, and everything else a paragraph.
pub(super) fn of<'c>(pairs: &[Pair], setting: &Setting<'c>) -> Vec<Block<'c>> {
    match setting.document {
        Some(document) => from_document(pairs, document),
        None => guessed(pairs, setting),
    }
}

fn from_document<'c>(pairs: &[Pair], document: &'c Document) -> Vec<Block<'c>> {
    let mut segments: FxHashMap<&str, Vec<&Segment>> = FxHashMap::default();
    for segment in document.segments() {
        segments.entry(&segment.text).or_default().push(segment);
    }
    let mut seen: FxHashMap<&str, usize> = FxHashMap::default();
    let block = |pair| {
        let pair: &Pair = pair;
        let occurrence = seen.entry(&pair.source).or_default();
        let found = segments.get(pair.source.as_str()).and_then(|all| all.get(*occurrence).or(all.last()));
        *occurrence += 1;
        match found {
            Some(segment) => Block { kind: segment.kind, placeables: &segment.placeables },
            None => Block { kind: SegmentKind::Paragraph, placeables: &[] },
        }
    };
    pairs.iter().map(block).collect()
}

fn guessed<'c>(pairs: &[Pair], setting: &Setting<'_>) -> Vec<Block<'c>> {
    let headings = setting.source_prose().map(|prose| &prose.lists().source_headings);
    let mut kind = SegmentKind::Paragraph;
    let mut blocks = Vec::with_capacity(pairs.len());
    for pair in pairs {
        let text = pair.source.trim().trim_end_matches([':', ' ', '\u{A0}', '\u{202F}']).to_lowercase();
        let opens = headings.is_some_and(|headings| headings.contains(text.as_str()));
        let own = if opens { SegmentKind::Heading } else { kind };
        if opens {
            kind = SegmentKind::Source;
        }
        blocks.push(Block { kind: own, placeables: &[] });
    }
    blocks
}
