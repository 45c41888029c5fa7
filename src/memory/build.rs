//! Putting a shelf together.

use super::image::{Image, NO_KEY, write_varint};
use super::record;
use super::token;
use super::unit::Unit;
use crate::model::State;
use rustc_hash::FxHashMap;

/// What is known of a unit before pieces have their numbers.
struct Draft {
    weight: u32,
    digest: u32,
    around: [u16; 2],
    place: u32,
    state: State,
    /// Pieces of the source, then of the target, in provisional numbers.
    start: usize,
    middle: usize,
    end: usize,
}

/// The distinct pieces, in order of first appearance.
#[derive(Default)]
struct Pieces<'t> {
    numbers: FxHashMap<&'t str, u32>,
    texts: Vec<&'t str>,
    counts: Vec<u32>,
    words: Vec<bool>,
}

impl<'t> Pieces<'t> {
    fn number(&mut self, piece: &'t str, word: bool) -> u32 {
        let next = short(self.texts.len());
        let number = *self.numbers.entry(piece).or_insert(next);
        if number == next {
            self.texts.push(piece);
            self.counts.push(0);
            self.words.push(word);
        }
        self.counts[number as usize] += 1;
        number
    }
}

/// Put `units` together.
pub(super) fn image<'t>(units: impl IntoIterator<Item = Unit<'t>>) -> Image {
    let mut gathered = Gathered::default();
    units.into_iter().filter(|unit| !unit.target.is_empty()).for_each(|unit| gathered.add(unit));
    gathered.image()
}

/// The units so far.
#[derive(Default)]
struct Gathered<'t> {
    pieces: Pieces<'t>,
    places: Vec<&'t str>,
    /// The pieces of all texts, in provisional numbers.
    stream: Vec<u32>,
    drafts: Vec<Draft>,
}

impl<'t> Gathered<'t> {
    fn add(&mut self, unit: Unit<'t>) {
        let place = self.places.iter().rposition(|place| *place == unit.place).unwrap_or_else(|| {
            self.places.push(unit.place);
            self.places.len() - 1
        });
        let start = self.stream.len();
        self.add_text(unit.source);
        let middle = self.stream.len();
        self.add_text(unit.target);
        self.drafts.push(Draft {
            weight: token::weight(&token::cut(unit.source)),
            digest: token::digest(unit.source),
            around: record::around(unit.neighbours),
            place: short(place),
            state: unit.state,
            start,
            middle,
            end: self.stream.len(),
        });
    }

    fn add_text(&mut self, text: &'t str) {
        let pieces = record::pieces(text).map(|(word, span)| self.pieces.number(span.of(text), word));
        self.stream.extend(pieces);
    }

    fn image(mut self) -> Image {
        self.drafts.sort_by_key(|draft| (draft.weight, draft.digest));
        let order = renumber(&self.pieces, &mut self.stream);
        let (hashes, keys) = keys(&self.pieces, &order);
        let [weights, digests] = columns(&self.drafts);
        let (posting_starts, postings) = postings(&self.drafts, &self.stream, &keys, hashes.len());
        let (record_starts, records) = records(&self.drafts, &self.stream);
        let (piece_starts, piece_text) = texts(order.iter().map(|piece| self.pieces.texts[*piece as usize]));
        let (place_starts, place_text) = texts(self.places.iter().copied());
        Image::new(&[
            piece_starts,
            piece_text,
            flat(keys),
            hashes.iter().flat_map(|hash| hash.to_le_bytes()).collect(),
            posting_starts,
            postings,
            weights,
            digests,
            record_starts,
            records,
            place_starts,
            place_text,
        ])
    }
}

/// Give the commonest pieces the lowest numbers, which are the shortest to write; the old number of each new one.
fn renumber(pieces: &Pieces<'_>, stream: &mut [u32]) -> Vec<u32> {
    let mut order: Vec<u32> = (0..short(pieces.texts.len())).collect();
    order.sort_by_key(|piece| std::cmp::Reverse(pieces.counts[*piece as usize]));
    let mut new = vec![0; order.len()];
    for (number, piece) in order.iter().enumerate() {
        new[*piece as usize] = short(number);
    }
    for piece in stream {
        *piece = new[*piece as usize];
    }
    order
}

/// The hashes of all keys, ascending, and for each piece its key.
fn keys(pieces: &Pieces<'_>, order: &[u32]) -> (Vec<u64>, Vec<u32>) {
    let hash = |piece: &u32| {
        let piece = *piece as usize;
        pieces.words[piece].then(|| token::cut(pieces.texts[piece])[0].key)
    };
    let piece_hashes: Vec<Option<u64>> = order.iter().map(hash).collect();
    let mut hashes: Vec<u64> = piece_hashes.iter().flatten().copied().collect();
    hashes.sort_unstable();
    hashes.dedup();
    let key = |hash: &u64| short(hashes.binary_search(hash).expect("all hashes are listed"));
    let keys = piece_hashes.iter().map(|hash| hash.as_ref().map_or(NO_KEY, key)).collect();
    (hashes, keys)
}

fn columns(drafts: &[Draft]) -> [Vec<u8>; 2] {
    let mut weights: Vec<u32> = Vec::new();
    for (unit, draft) in drafts.iter().enumerate() {
        if unit == 0 || drafts[unit - 1].weight != draft.weight {
            weights.extend([draft.weight, short(unit)]);
        }
    }
    [flat(weights), flat(drafts.iter().map(|draft| draft.digest))]
}

fn postings(drafts: &[Draft], stream: &[u32], keys: &[u32], count: usize) -> (Vec<u8>, Vec<u8>) {
    let mut lists: Vec<Vec<u8>> = vec![Vec::new(); count];
    let mut last: Vec<Option<u32>> = vec![None; count];
    for (unit, draft) in drafts.iter().enumerate() {
        let unit = short(unit);
        let source = stream[draft.start..draft.middle].iter().map(|piece| keys[*piece as usize]);
        for key in source.filter(|key| *key != NO_KEY) {
            let before = &mut last[key as usize];
            if *before != Some(unit) {
                write_varint(unit - before.unwrap_or(0), &mut lists[key as usize]);
                *before = Some(unit);
            }
        }
    }
    entries(lists)
}

fn records(drafts: &[Draft], stream: &[u32]) -> (Vec<u8>, Vec<u8>) {
    entries(drafts.iter().map(|draft| {
        let mut bytes = Vec::new();
        let texts = [&stream[draft.start..draft.middle], &stream[draft.middle..draft.end]];
        record::write((draft.place, draft.state), draft.around, texts, &mut bytes);
        bytes
    }))
}

fn texts<'t>(texts: impl Iterator<Item = &'t str>) -> (Vec<u8>, Vec<u8>) {
    entries(texts.map(|text| text.as_bytes().to_vec()))
}

/// Where each entry starts, and all entries.
fn entries(entries: impl IntoIterator<Item = Vec<u8>>) -> (Vec<u8>, Vec<u8>) {
    let mut starts = vec![0];
    let mut bytes = Vec::new();
    for entry in entries {
        bytes.extend(entry);
        starts.push(short(bytes.len()));
    }
    (flat(starts), bytes)
}

fn flat(numbers: impl IntoIterator<Item = u32>) -> Vec<u8> {
    numbers.into_iter().flat_map(u32::to_le_bytes).collect()
}

fn short(number: usize) -> u32 {
    u32::try_from(number).expect("a shelf stays below 4 GiB")
}
