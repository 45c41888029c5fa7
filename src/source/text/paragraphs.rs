//! From lines to blocks.

use super::endings::ends_sentence;
use super::layout::{Flow, is_full};
use super::lines::Line;
use super::markers::MarkerKind;
use crate::model::SegmentKind;
use crate::source::{Block, headings};

/// A line without end mark counts as a heading up to this many characters.
const HEADING_LIMIT: usize = 120;

/// The blocks that `lines` of `source` make.
pub(super) fn blocks(source: &str, lines: &[Line], flow: Flow) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut sources = Sources::Outside;
    let mut rest = lines;
    while !rest.is_empty() {
        let more = (1..rest.len()).take_while(|next| goes_on(source, &rest[..*next], &rest[*next], flow)).count();
        let (block, after) = rest.split_at(1 + more);
        sources = sources.next(source, block);
        let kind = if sources == Sources::Entries { SegmentKind::Source } else { kind(source, block) };
        let first = block[0].body;
        let lines = [first].into_iter().chain(block[1..].iter().map(|line| line.content)).collect();
        blocks.push(Block::new(kind, lines));
        rest = after;
    }
    blocks
}

/// Whether `next` goes on with the block that the lines of `block` have made so far.
fn goes_on(source: &str, block: &[Line], next: &Line, flow: Flow) -> bool {
    let (first, last) = (&block[0], &block[block.len() - 1]);
    let heading = first.marker.is_some_and(|marker| marker.kind == MarkerKind::Heading);
    if next.detached || heading || flow == Flow::None {
        return false;
    }
    let item = first.marker.is_some();
    if item && next.marker.is_none() && next.indent > first.indent {
        return true;
    }
    let Flow::Paragraphs { width } = flow else { return false };
    let cut = !ends_sentence(last.body.of(source));
    let full = is_full(source, last, next, width);
    if next.marker.is_some() {
        return !item && full && cut && next.indent <= last.indent && may_be_text(next);
    }
    let small = next.body.of(source).starts_with(char::is_lowercase);
    next.indent <= last.indent && (full || cut && (small || !item && block.len() > 1))
}

/// Whether the marker of a line in the middle of a sentence may be a word of it: a dash, a number.
fn may_be_text(line: &Line) -> bool {
    line.marker.is_some_and(|marker| marker.len == 1 || marker.kind != MarkerKind::Bullet)
}

fn kind(source: &str, block: &[Line]) -> SegmentKind {
    match block[0].marker.map(|marker| marker.kind) {
        Some(MarkerKind::Bullet | MarkerKind::Dash | MarkerKind::Number) => SegmentKind::Bullet,
        Some(MarkerKind::Note) => SegmentKind::Note,
        Some(MarkerKind::Heading) => SegmentKind::Heading,
        None => {
            let length: usize = block.iter().map(|line| line.body.of(source).chars().count() + 1).sum();
            let open = !ends_sentence(block[block.len() - 1].body.of(source));
            if open && length <= HEADING_LIMIT + 1 { SegmentKind::Heading } else { SegmentKind::Paragraph }
        }
    }
}

/// Where the reading is in a list of sources: numbered entries behind a heading. Entries behind bullets are bibliography
/// in running text, and are cut like other items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sources {
    Outside,
    /// Behind the heading.
    Opened,
    /// In the list.
    Entries,
}

impl Sources {
    fn next(self, source: &str, block: &[Line]) -> Self {
        match block[0].marker.map(|marker| marker.kind) {
            Some(MarkerKind::Number | MarkerKind::Note) if self != Self::Outside => Self::Entries,
            Some(MarkerKind::Heading) | None if is_sources_heading(source, block) => Self::Opened,
            _ => Self::Outside,
        }
    }
}

fn is_sources_heading(source: &str, block: &[Line]) -> bool {
    block.len() == 1 && headings::opens_sources(block[0].body.of(source))
}
