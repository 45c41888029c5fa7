//! The binary form of a shelf: flat arrays that are read where they lie.
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `visavis` and the version of the layout |
//! | 16 | a checksum of everything behind them: BLAKE3 of the BLAKE3 of each mebibyte, cut to 16 bytes |
//! | 8 × sections | length of each section in bytes |
//! | … | the sections, one behind the other |
//!
//! Numbers are little-endian; `varint` is seven bits a byte, low bits first, the high bit on all bytes but the last.

use rayon::prelude::*;
use std::fmt;

/// First bytes of an image. The last one is the version of the layout, of the cutting into words and of the digests:
/// whatever changes what an image means raises it.
const MAGIC: [u8; 8] = *b"visavis\x01";
const CHECKSUM: usize = 16;
const HEAD: usize = MAGIC.len() + CHECKSUM + 8 * Section::ALL.len();

/// The sections, in file order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    /// `u32` a piece and one more: where each piece starts in `PieceText`.
    PieceStarts,
    /// The pieces that texts are put together from: words, and what stands between them when it is not one space.
    PieceText,
    /// `u32` a piece: its key, or [`NO_KEY`] for what stands between words.
    PieceKeys,
    /// `u64` a key, ascending: the hashes of words, then those of numbers.
    KeyHashes,
    /// `u32` a key and one more: where its postings start in `Postings`.
    PostingStarts,
    /// For each key the units whose source has it: varints, each the distance to the unit before.
    Postings,
    /// Two `u32` a step, ascending: a weight, and the first unit whose source weighs that much.
    Weights,
    /// `u32` a unit: digest of its source, ascending among units of one weight.
    Digests,
    /// `u32` a unit and one more: where its record starts in `Records`.
    RecordStarts,
    /// The records: see [`super::record`].
    Records,
    /// `u32` a place and one more: where each place starts in `PlaceText`.
    PlaceStarts,
    /// The places.
    PlaceText,
}

/// The key of a piece that is no word.
pub(super) const NO_KEY: u32 = u32::MAX;

impl Section {
    const ALL: [Self; 12] = [
        Self::PieceStarts,
        Self::PieceText,
        Self::PieceKeys,
        Self::KeyHashes,
        Self::PostingStarts,
        Self::Postings,
        Self::Weights,
        Self::Digests,
        Self::RecordStarts,
        Self::Records,
        Self::PlaceStarts,
        Self::PlaceText,
    ];
}

/// Why bytes are no image.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// They do not start as an image of this version does.
    Foreign,
    /// They are cut short, too long, or were altered.
    Altered,
}

impl fmt::Display for Damage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Foreign => "not a memory image of this version",
            Self::Altered => "a damaged memory image",
        })
    }
}

impl std::error::Error for Damage {}

/// An image in memory.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Image {
    bytes: Vec<u8>,
    /// Start of each section, and the end of the last.
    starts: [usize; Section::ALL.len() + 1],
}

impl fmt::Debug for Image {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Image").field("bytes", &self.bytes.len()).finish_non_exhaustive()
    }
}

impl Image {
    /// Put `sections` together, in the order of [`Section::ALL`].
    pub(super) fn new(sections: &[Vec<u8>; Section::ALL.len()]) -> Self {
        let mut bytes = vec![0; MAGIC.len() + CHECKSUM];
        for section in sections {
            bytes.extend((section.len() as u64).to_le_bytes());
        }
        for section in sections {
            bytes.extend(section);
        }
        bytes[..MAGIC.len()].copy_from_slice(&MAGIC);
        let sum = checksum(&bytes);
        bytes[MAGIC.len()..MAGIC.len() + CHECKSUM].copy_from_slice(&sum);
        Self::open(bytes).expect("an image that was just put together is whole")
    }

    /// Take bytes that were an image.
    pub(super) fn open(bytes: Vec<u8>) -> Result<Self, Damage> {
        if bytes.get(..MAGIC.len()) != Some(&MAGIC) {
            return Err(Damage::Foreign);
        }
        if bytes.len() < HEAD || bytes[MAGIC.len()..MAGIC.len() + CHECKSUM] != checksum(&bytes) {
            return Err(Damage::Altered);
        }
        let mut starts = [HEAD; Section::ALL.len() + 1];
        for index in 0..Section::ALL.len() {
            let at = MAGIC.len() + CHECKSUM + 8 * index;
            let length = u64::from_le_bytes(bytes[at..at + 8].try_into().expect("eight bytes"));
            let end = usize::try_from(length).ok().and_then(|length| starts[index].checked_add(length));
            starts[index + 1] = end.filter(|end| *end <= bytes.len()).ok_or(Damage::Altered)?;
        }
        if starts[Section::ALL.len()] != bytes.len() {
            return Err(Damage::Altered);
        }
        Ok(Self { bytes, starts })
    }

    /// The whole image.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes of a section.
    pub(super) fn section(&self, section: Section) -> &[u8] {
        &self.bytes[self.starts[section as usize]..self.starts[section as usize + 1]]
    }

    /// Number `index` of a section of `u32`.
    pub(super) fn number(&self, section: Section, index: usize) -> u32 {
        let at = self.starts[section as usize] + 4 * index;
        u32::from_le_bytes(self.bytes[at..at + 4].try_into().expect("four bytes"))
    }

    /// How many `u32` a section has.
    pub(super) fn count(&self, section: Section) -> usize {
        self.section(section).len() / 4
    }

    /// How many keys there are.
    pub(super) fn hashes(&self) -> usize {
        self.section(Section::KeyHashes).len() / 8
    }

    /// The hash of a key.
    pub(super) fn hash(&self, key: usize) -> u64 {
        let at = self.starts[Section::KeyHashes as usize] + 8 * key;
        u64::from_le_bytes(self.bytes[at..at + 8].try_into().expect("eight bytes"))
    }

    /// The bytes of entry `index` of `section`, whose starts are in `starts`.
    pub(super) fn entry(&self, starts: Section, section: Section, index: usize) -> &[u8] {
        let start = self.number(starts, index) as usize;
        let end = self.number(starts, index + 1) as usize;
        &self.section(section)[start..end]
    }

    /// The text of entry `index` of `section`, whose starts are in `starts`.
    pub(super) fn text(&self, starts: Section, section: Section, index: usize) -> &str {
        std::str::from_utf8(self.entry(starts, section, index)).expect("texts of a whole image are UTF-8")
    }
}

fn checksum(bytes: &[u8]) -> [u8; CHECKSUM] {
    let blocks = bytes[MAGIC.len() + CHECKSUM..].par_chunks(1 << 20);
    let hashes: Vec<[u8; 32]> = blocks.map(|block| *blake3::hash(block).as_bytes()).collect();
    let hash = blake3::hash(hashes.as_flattened());
    hash.as_bytes()[..CHECKSUM].try_into().expect("BLAKE3 has 32 bytes")
}

/// Append `value` as a varint.
pub(super) fn write_varint(mut value: u32, bytes: &mut Vec<u8>) {
    while value >= 0x80 {
        bytes.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(u8::try_from(value).expect("seven bits"));
}

/// The varints of a section's entry.
#[derive(Clone)]
pub(super) struct Varints<'i>(pub(super) &'i [u8]);

impl Iterator for Varints<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let mut value = 0;
        let mut shift = 0;
        loop {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            value |= u32::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(value);
            }
            shift += 7;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn varints_come_back() {
        let values = [0, 1, 127, 128, 300, 65_535, 1 << 28, u32::MAX];
        let mut bytes = Vec::new();
        for value in values {
            write_varint(value, &mut bytes);
        }
        assert_eq!(Varints(&bytes).collect::<Vec<_>>(), values);
    }

    #[test]
    fn any_altered_byte_is_seen() {
        let mut sections: [Vec<u8>; 12] = Default::default();
        sections[Section::PieceText as usize] = b"une".to_vec();
        let image = Image::new(&sections);
        assert_eq!(Image::open(image.bytes().to_vec()), Ok(image.clone()));
        for at in 0..image.bytes().len() {
            let mut bytes = image.bytes().to_vec();
            bytes[at] ^= 0x20;
            assert!(Image::open(bytes).is_err(), "byte {at}");
            assert!(Image::open(image.bytes()[..at].to_vec()).is_err(), "cut at {at}");
        }
        assert_eq!(Image::open(b"PK\x03\x04".to_vec()), Err(Damage::Foreign));
    }
}
