//! The key of a word: a hash of its letters, taken in eight bytes at a time.

/// A key in the making.
#[derive(Debug, Default)]
pub(crate) struct Key {
    hash: u64,
    /// Letters that are not in the hash.
    chunk: u64,
    /// How many bytes they have, fewer than eight.
    filled: usize,
}

impl Key {
    /// Add the lowest `count` bytes of `letters`, eight at most; the others are 0.
    #[inline]
    pub(crate) fn push(&mut self, letters: u64, count: usize) {
        let shift = 8 * self.filled;
        self.chunk |= letters << shift;
        self.filled += count;
        if self.filled >= 8 {
            self.mix();
            self.filled -= 8;
            self.chunk = if shift == 0 { 0 } else { letters >> (64 - shift) };
        }
    }

    /// Add a letter.
    pub(crate) fn push_letter(&mut self, letter: char) {
        let mut bytes = [0; 8];
        let count = letter.encode_utf8(&mut bytes).len();
        self.push(u64::from_le_bytes(bytes), count);
    }

    /// The key.
    pub(crate) fn finish(mut self) -> u64 {
        self.mix();
        self.hash ^ (self.hash >> 32)
    }

    fn mix(&mut self) {
        self.hash = (self.hash.rotate_left(5) ^ self.chunk).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}
