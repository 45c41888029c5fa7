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

/// Whether `wanted` is true of some byte of `text` and the two behind it; behind the end there are NULs.
///
/// For conditions that only compare: the compiler then looks at many bytes at a time.
#[inline]
pub fn any(text: &str, wanted: impl Fn(u8, u8, u8) -> bool) -> bool {
    let bytes = text.as_bytes();
    let inner = bytes.len().saturating_sub(2);
    let triples = bytes[..inner].iter().zip(bytes.iter().skip(1)).zip(bytes.iter().skip(2));
    let found = triples.fold(0, |found, ((first, second), third)| found | u8::from(wanted(*first, *second, *third)));
    let at = |index: usize| bytes.get(index).copied().unwrap_or(0);
    found != 0 || (inner..bytes.len()).any(|index| wanted(at(index), at(index + 1), at(index + 2)))
}

#[cfg(test)]
mod tests {
    use super::{any, position};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_first_byte_is_found(text in "[a-z\n]{0,80}", start in 0..80_usize) {
            let start = start.min(text.len());
            let found = text[start..].find('\n').map(|at| start + at);
            prop_assert_eq!(position(text.as_bytes(), start, |byte| byte == b'\n'), found);
        }

        #[test]
        fn every_place_is_looked_at(text in "[ab…]{0,80}") {
            let ellipsis = |first: u8, second: u8, third: u8| (first == 0xE2) && (second == 0x80) && (third == 0xA6);
            prop_assert_eq!(any(&text, ellipsis), text.contains('…'));
            prop_assert_eq!(any(&text, |first, second, _| (first == b'a') && (second == b'b')), text.contains("ab"));
            prop_assert_eq!(any(&text, |first, second, _| (first == b'a') && (second == 0)), text.ends_with('a'));
        }
    }
}
