//! The record of one unit, and its texts as pieces.
//!
//! A text is cut into words and what stands between them. Each distinct piece is kept once; a text is the list of its
//! pieces, where one space between two words goes without saying. A record is
//!
//! - a varint: number of the place × 4 + state;
//! - two `u16`: digests of the neighbours before and after, 0 for none;
//! - a varint: number of pieces of the source; the pieces; those of the target to the end of the record.

use super::image::{Varints, write_varint};
use super::token;
use super::unit::Neighbours;
use crate::model::State;
use crate::text::{Span, Words};

/// A record, as read.
pub(super) struct Record<'i> {
    pub(super) place: u32,
    pub(super) state: State,
    /// Digests of the neighbours.
    pub(super) around: [u16; 2],
    /// Pieces of the source.
    pub(super) source: std::iter::Take<Varints<'i>>,
    /// Number of pieces of the source.
    length: usize,
    /// Pieces of the source and the target.
    pieces: Varints<'i>,
}

const STATES: [State; 4] = [State::Initial, State::Draft, State::Translated, State::Reviewed];

impl<'i> Record<'i> {
    /// Read a record.
    pub(super) fn new(bytes: &'i [u8]) -> Self {
        let mut numbers = Varints(bytes);
        let head = numbers.next().expect("a record has a head");
        let (around, rest) = numbers.0.split_at(4);
        let around = [u16::from_le_bytes([around[0], around[1]]), u16::from_le_bytes([around[2], around[3]])];
        let mut pieces = Varints(rest);
        let length = pieces.next().expect("a record has a length") as usize;
        let source = pieces.clone().take(length);
        Self { place: head / 4, state: STATES[head as usize % 4], around, source, length, pieces }
    }

    /// Pieces of the target.
    pub(super) fn target(&self) -> impl Iterator<Item = u32> {
        self.pieces.clone().skip(self.length)
    }
}

/// Append a record.
pub(super) fn write(head: (u32, State), around: [u16; 2], texts: [&[u32]; 2], bytes: &mut Vec<u8>) {
    let (place, state) = head;
    let state = STATES.iter().position(|known| *known == state).expect("all states are listed");
    write_varint(place * 4 + u32::try_from(state).expect("four states"), bytes);
    bytes.extend(around.iter().flat_map(|digest| digest.to_le_bytes()));
    write_varint(u32::try_from(texts[0].len()).expect("a text stays below 4 GiB"), bytes);
    for piece in texts.into_iter().flatten() {
        write_varint(*piece, bytes);
    }
}

/// Short digests of the neighbours; 0 for none.
pub(super) fn around(neighbours: Neighbours<'_>) -> [u16; 2] {
    let short = |text: Option<&str>| text.map_or(0, |text| (token::digest(text) % 0xffff) as u16 + 1);
    [short(neighbours.previous), short(neighbours.next)]
}

/// The pieces of `text`: whether it is a word, and where it stands. A single space between two words is left out.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = (bool, Span)> {
    let words = Words::new(text).words;
    let last = words.last().map_or(0, |word| word.span.end);
    let mut end = 0;
    let pieces = words.into_iter().flat_map(move |word| {
        let gap = Span::new(end, word.span.start);
        end = word.span.end;
        [(false, gap), (true, word.span)]
    });
    pieces.chain([(false, Span::new(last, text.len()))]).filter(move |(word, span)| {
        let implied = span.is_empty() || (span.start > 0 && span.end < text.len() && span.of(text) == " ");
        *word || !implied
    })
}

/// Put a text together from pieces: whether each is a word, and its wording.
pub(super) fn join<'p>(pieces: impl Iterator<Item = (bool, &'p str)>) -> String {
    let mut text = String::new();
    let mut after_word = false;
    for (word, piece) in pieces {
        if word && after_word {
            text.push(' ');
        }
        text.push_str(piece);
        after_word = word;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_text_is_its_pieces(text in "[a-c1 ’\u{A0}«é\u{301}]{0,12}") {
            prop_assert_eq!(join(pieces(&text).map(|(word, span)| (word, span.of(&text)))), text);
        }
    }

    #[test]
    fn a_record_comes_back() {
        let mut bytes = Vec::new();
        write((300, State::Reviewed), [7, 0], [&[1, 200], &[3, 70_000, 4]], &mut bytes);
        let record = Record::new(&bytes);
        assert_eq!((record.place, record.state, record.around), (300, State::Reviewed, [7, 0]));
        assert_eq!(record.source.clone().collect::<Vec<_>>(), [1, 200]);
        assert_eq!(record.target().collect::<Vec<_>>(), [3, 70_000, 4]);
    }
}
