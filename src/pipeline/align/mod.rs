//! `align`: which sentences of a text and of its translation belong together.
//!
//! An archive of past editions becomes a translation memory this way. A link joins up to four sentences of one text to
//! one of the other, or two to two; a sentence may also stand alone. Four kinds of evidence are added up, each as the
//! logarithm of its odds: how much more likely it is between translations than between sentences that met by chance.
//!
//! - **length**: a long sentence has a long translation;
//! - **anchors**: numbers, names, words of common descent, marks, addresses, and what the caller knows to correspond;
//! - **a lexicon** that is learned from the text itself: words that turn up in the same links again and again;
//! - **structure**: headings go with headings, and links seldom reach over the end of a paragraph.
//!
//! The way through the text is first looked for near the rarest anchors, by the best path; then, near that path, by the
//! probability of each link over all paths, which is also its confidence. The time is linear in the length
//! of the texts.

mod anchors;
mod band;
mod evidence;
mod features;
mod lattice;
mod length;
mod lexicon;
mod lists;
mod pairs;
mod structure;

pub use anchors::{Anchors, mention_anchors};
pub use pairs::{Aligned, pairs};

use crate::model::{Document, Segment, SegmentKind};
use band::Band;
use evidence::Evidence;
use features::Sides;
use lattice::{Bead, Odds, SHAPES, Shape};
use length::Lengths;
use std::ops::Range;
use structure::Structure;

/// A sentence to be aligned.
#[derive(Debug, Clone, Copy)]
pub struct Sentence<'t> {
    /// The text.
    pub text: &'t str,
    /// What kind of block it belongs to.
    pub kind: SegmentKind,
    /// Number of its block.
    pub block: usize,
    /// What the caller knows of it: a name that a sentence of the other text has as well speaks for a link.
    pub anchors: &'t [String],
}

impl<'t> From<&'t Segment> for Sentence<'t> {
    fn from(segment: &'t Segment) -> Self {
        Self { text: &segment.text, kind: segment.kind, block: segment.block, anchors: &[] }
    }
}

/// The sentences of a document.
pub fn sentences(document: &Document) -> Vec<Sentence<'_>> {
    document.segments().map(Sentence::from).collect()
}

/// Sentences that translate each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// Sentences of the source; empty where the target has something that the source does not say.
    pub source: Range<usize>,
    /// Sentences of the target; empty where something is not translated.
    pub target: Range<usize>,
    /// Probability that the link is right, from 0 to 1.
    pub confidence: f64,
}

/// Align two texts. The links cover both, in order.
pub fn align(source: &[Sentence<'_>], target: &[Sentence<'_>]) -> Vec<Link> {
    if source.is_empty() || target.is_empty() {
        return alone(source.len(), target.len());
    }
    let sides = features::read(source, target);
    let mut model = Model::new(source, target, &sides);
    let wide = band::near_rare_features(&sides);
    let path = lattice::best_path(&wide, &model.odds(&wide, |shape| shape.source + shape.target <= 3));
    let narrow = band::near_path(&path, [source.len(), target.len()]);
    let mut beads = path;
    for _ in 0..ROUNDS {
        model.evidence = lexicon::learn(&sides, &beads);
        beads = lattice::likeliest(&narrow, &model.odds(&narrow, |_| true));
    }
    beads.into_iter().map(Link::from).collect()
}

/// How often the lexicon is learned anew.
const ROUNDS: usize = 1;

impl From<Bead> for Link {
    fn from(bead: Bead) -> Self {
        Self { source: bead.source(), target: bead.target(), confidence: bead.confidence }
    }
}

/// Links where one of the texts is empty.
fn alone(source: usize, target: usize) -> Vec<Link> {
    let sources = (0..source).map(|at| Link { source: at..at + 1, target: 0..0, confidence: 1.0 });
    let targets = (0..target).map(|at| Link { source: source..source, target: at..at + 1, confidence: 1.0 });
    sources.chain(targets).collect()
}

/// What speaks for a bead.
struct Model {
    structure: Structure,
    lengths: Lengths,
    evidence: Evidence,
}

impl Model {
    fn new(source: &[Sentence<'_>], target: &[Sentence<'_>], sides: &Sides) -> Self {
        Self { structure: Structure::new(source, target), lengths: Lengths::new(sides), evidence: Evidence::new(sides) }
    }

    /// The log odds of every link that ends in the band, for the shapes that are `wanted`.
    fn odds(&self, band: &Band, wanted: impl Fn(Shape) -> bool) -> Odds {
        let mut odds = SHAPES
            .map(|shape| if shape.links() && wanted(shape) { vec![shape.prior.ln(); band.len()] } else { Vec::new() });
        self.evidence.add(band, &mut odds);
        for (odds, shape) in odds.iter_mut().zip(SHAPES).filter(|(odds, _)| !odds.is_empty()) {
            self.lengths.add(band, shape, odds);
            self.structure.add(band, shape, odds);
        }
        Odds(odds)
    }
}
