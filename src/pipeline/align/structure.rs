//! What the structure of the texts says: their blocks, and what kinds of blocks they are.

use super::Sentence;
use super::band::Band;
use super::lattice::Shape;
use crate::model::SegmentKind;

/// What it costs when a link reaches over the end of a block.
const ACROSS_BLOCKS: f64 = 2.0;
/// What it costs when only one of the two starts a block.
const STARTS_APART: f64 = 1.0;
/// What it costs when the blocks are of different kinds.
const KINDS_APART: f64 = 3.0;

/// The structure of both texts.
pub(super) struct Structure {
    source: Vec<Place>,
    target: Vec<Place>,
    /// Whether there is nothing to be learned from it.
    plain: bool,
}

/// Where a sentence stands.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Place {
    starts_block: bool,
    kind: SegmentKind,
}

impl Structure {
    pub(super) fn new(source: &[Sentence<'_>], target: &[Sentence<'_>]) -> Self {
        let [source, target] = [source, target].map(|sentences| {
            let starts = |at: usize| at == 0 || sentences[at - 1].block != sentences[at].block;
            let places = sentences.iter().enumerate();
            places.map(|(at, sentence)| Place { starts_block: starts(at), kind: sentence.kind }).collect::<Vec<_>>()
        });
        let same = |places: &[Place]| {
            let inner = Place { starts_block: false, ..source[0] };
            places[0].kind == inner.kind && places[1..].iter().all(|place| *place == inner)
        };
        Self { plain: same(&source) && same(&target), source, target }
    }

    /// Take from the log odds of all beads of one shape what they cost for going against the structure.
    pub(super) fn add(&self, band: &Band, shape: Shape, odds: &mut [f64]) {
        if self.plain {
            return;
        }
        let (source, target) = (beads(&self.source, shape.source), beads(&self.target, shape.target));
        for (odds, (i, j)) in odds.iter_mut().zip(band.cells()) {
            let (Some((one, across)), Some((two, also_across))) = (source[i], target[j]) else { continue };
            *odds -= across + also_across;
            if one.starts_block != two.starts_block {
                *odds -= STARTS_APART;
            }
            if one.kind != two.kind {
                *odds -= KINDS_APART;
            }
        }
    }
}

/// For each position, where the `size` sentences before it start, and what it costs that they reach over blocks; none
/// near the start.
fn beads(places: &[Place], size: usize) -> Vec<Option<(Place, f64)>> {
    let bead = |end: usize| {
        let start = end.checked_sub(size)?;
        let across = places[start + 1..end].iter().filter(|place| place.starts_block).map(|_| ACROSS_BLOCKS).sum();
        Some((places[start], across))
    };
    (0..=places.len()).map(bead).collect()
}
