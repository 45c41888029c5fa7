//! Bytes that are seldom met, looked for many at a time.

/// How many bytes are looked at together.
const CHUNK: usize = 16;

/// Where the first byte of `bytes` from `start` on stands that `wanted` is true of.
///
/// For conditions that only compare and are seldom met: the compiler then looks at many bytes at a time.
#[inline]
pub fn position(bytes: &[u8], start: usize, wanted: impl Fn(u8) -> bool) -> Option<usize> {
    let (chunks, _) = bytes[start..].as_chunks::<CHUNK>();
    let is_calm = |chunk: &&[u8; CHUNK]| !chunk.iter().fold(false, |met, byte| met | wanted(*byte));
    let calm = start + CHUNK * chunks.iter().take_while(is_calm).count();
    bytes[calm..].iter().position(|byte| wanted(*byte)).map(|at| calm + at)
}

#[cfg(test)]
mod tests {
    use super::position;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_first_byte_is_found(text in "[a-z\n]{0,80}", start in 0..80_usize) {
            let start = start.min(text.len());
            let found = text[start..].find('\n').map(|at| start + at);
            prop_assert_eq!(position(text.as_bytes(), start, |byte| byte == b'\n'), found);
        }
    }
}
