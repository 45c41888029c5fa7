//! One shelf of a memory: units with their index, in one block of bytes.

use super::image::{Damage, Image, NO_KEY, Section, Varints};
use super::record::{self, Record};
use super::unit::{Neighbours, Unit};
use super::{build, token};
use crate::model::{Match, Origin, State};
use std::ops::Range;

/// Units with their index. A memory has one shelf for each file, or for as many as are kept together; a shelf never
/// changes, and its bytes can be kept on disk.
///
/// Units stand in ascending order of the weight of their source, and of its digest among those of one weight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf {
    image: Image,
    /// The first key of a number: they stand behind those of words.
    numbers: u32,
}

impl Shelf {
    /// Index `units`. Those without target are left out.
    ///
    /// # Panics
    /// When the texts, each word counted once, pass 4 GiB: that is what several shelves are for.
    pub fn build<'t>(units: impl IntoIterator<Item = Unit<'t>>) -> Self {
        Self::of(build::image(units))
    }

    /// A shelf from what [`Shelf::to_bytes`] gave.
    ///
    /// # Errors
    /// When the bytes are something else, of another version, or not whole.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, Damage> {
        Image::open(bytes).map(Self::of)
    }

    fn of(image: Image) -> Self {
        let numbers = first_in(0..image.hashes(), |key| image.hash(key) >= token::NUMBER);
        Self { numbers: u32::try_from(numbers).expect("keys are u32"), image }
    }

    /// The shelf as bytes, to be kept on disk.
    pub fn to_bytes(&self) -> &[u8] {
        self.image.bytes()
    }

    /// Number of units.
    pub fn len(&self) -> usize {
        self.image.count(Section::Digests)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The units whose source has the plain form of `text`, which weighs `weight`.
    pub(super) fn with_digest(&self, weight: u32, digest: u32) -> Range<usize> {
        let range = self.weighing(weight, weight);
        let unit = |unit: usize| self.image.number(Section::Digests, unit);
        let first = first_in(range.clone(), |at| unit(at) >= digest);
        let end = first_in(range, |at| unit(at) > digest);
        first..end
    }

    /// The units whose source weighs at least `low` and at most `high`.
    pub(super) fn weighing(&self, low: u32, high: u32) -> Range<usize> {
        let steps = 0..self.image.count(Section::Weights) / 2;
        let weight = |step: usize| self.image.number(Section::Weights, 2 * step);
        let first = |step: usize| {
            if steps.contains(&step) { self.image.number(Section::Weights, 2 * step + 1) as usize } else { self.len() }
        };
        let start = first(first_in(steps.clone(), |step| weight(step) >= low));
        let end = first(first_in(steps.clone(), |step| weight(step) > high));
        start..end.max(start)
    }

    /// The weight of the source of a unit.
    pub(super) fn weight(&self, unit: usize) -> u32 {
        let steps = 0..self.image.count(Section::Weights) / 2;
        let after = first_in(steps, |step| self.image.number(Section::Weights, 2 * step + 1) as usize > unit);
        self.image.number(Section::Weights, 2 * (after - 1))
    }

    /// The number of the key with this hash, if a text has it.
    pub(super) fn key(&self, hash: u64) -> Option<u32> {
        let keys = self.image.hashes();
        let key = first_in(0..keys, |key| self.image.hash(key) >= hash);
        (key < keys && self.image.hash(key) == hash).then(|| u32::try_from(key).expect("keys are u32"))
    }

    /// The units whose source has a word of this key, each as the distance to the one before.
    pub(super) fn postings(&self, key: u32) -> Varints<'_> {
        Varints(self.image.entry(Section::PostingStarts, Section::Postings, key as usize))
    }

    /// The keys of the words of a source, without its numbers.
    pub(super) fn words(&self, unit: usize) -> impl Iterator<Item = u32> {
        let keys = self.record(unit).source.map(|piece| self.image.number(Section::PieceKeys, piece as usize));
        keys.filter(|key| *key < self.numbers)
    }

    /// The source of a unit.
    pub(super) fn source(&self, unit: usize) -> String {
        self.join(self.record(unit).source)
    }

    /// A unit as a match.
    pub(super) fn matched(&self, unit: usize, origin: Origin, score: u8) -> Match {
        let record = self.record(unit);
        let place = self.image.text(Section::PlaceStarts, Section::PlaceText, record.place as usize).to_owned();
        let target = self.join(record.target());
        Match { origin, score, source: self.join(record.source), target, place }
    }

    /// How far the target of a unit had come.
    pub(super) fn state(&self, unit: usize) -> State {
        self.record(unit).state
    }

    /// Whether a unit stood between these neighbours: both agree, and there is at least one.
    pub(super) fn stood_between(&self, unit: usize, neighbours: Neighbours<'_>) -> bool {
        let around = record::around(neighbours);
        around != [0, 0] && around == self.record(unit).around
    }

    fn record(&self, unit: usize) -> Record<'_> {
        Record::new(self.image.entry(Section::RecordStarts, Section::Records, unit))
    }

    fn join(&self, pieces: impl Iterator<Item = u32>) -> String {
        record::join(pieces.map(|piece| {
            let word = self.image.number(Section::PieceKeys, piece as usize) != NO_KEY;
            (word, self.image.text(Section::PieceStarts, Section::PieceText, piece as usize))
        }))
    }
}

/// The digest and the weight of a text, as shelves order them.
pub(super) fn place_of(text: &str) -> (u32, u32) {
    (token::weight(&token::cut(text)), token::digest(text))
}

/// The first index of `range` where `holds`, which never stops to hold once it does; its end when there is none.
fn first_in(range: Range<usize>, holds: impl Fn(usize) -> bool) -> usize {
    let Range { mut start, mut end } = range;
    while start < end {
        let middle = usize::midpoint(start, end);
        if holds(middle) {
            end = middle;
        } else {
            start = middle + 1;
        }
    }
    start
}
