//! The places of few signs in a text, found many bytes at a time.

/// How many bytes are looked at together.
const CHUNK: usize = 32;

/// Bytes of a chunk and the two behind it.
type Window = [u8; CHUNK + 2];

/// The bytes of `text` that `wanted` is true of, given each with the two behind it; behind the end there are NULs.
///
/// For conditions that only compare and are rarely met: the compiler then looks at many bytes at a time.
pub(crate) fn places(text: &str, wanted: impl Fn(u8, u8, u8) -> bool) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    let mut start = 0;
    let mut next = 0;
    let mut met = 0_u32;
    std::iter::from_fn(move || {
        while met == 0 {
            start = next;
            let rest = bytes.get(start..).filter(|rest| !rest.is_empty())?;
            met = match rest.first_chunk() {
                Some(window) => chunk(window, &wanted),
                None => chunk(&padded(rest), &wanted) & lowest(rest.len()),
            };
            next = start + CHUNK;
        }
        let at = start + met.trailing_zeros() as usize;
        met &= met - 1;
        Some(at)
    })
}

/// Whether the spaces and marks of ordinary text that are not ASCII may begin with this byte: `C2` or `E2`, which one
/// comparison tells.
pub(crate) const fn may_be_sign(first: u8) -> bool {
    first & 0xDF == 0xC2
}

/// The bytes of a window that `wanted` is true of, one bit each.
#[inline]
fn chunk(window: &Window, wanted: &impl Fn(u8, u8, u8) -> bool) -> u32 {
    let mut met = [0; CHUNK];
    for (at, met) in met.iter_mut().enumerate() {
        *met = u8::from(wanted(window[at], window[at + 1], window[at + 2]));
    }
    if met == [0; CHUNK] {
        return 0;
    }
    let (eights, _) = met.as_chunks();
    eights.iter().rev().fold(0, |bits, eight| bits << 8 | gathered(*eight))
}

/// Eight bytes, each 0 or 1, as the bits of one, the first lowest.
const fn gathered(eight: [u8; 8]) -> u32 {
    /// Moves the lowest bit of each byte to its place among the highest eight.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    (u64::from_le_bytes(eight).wrapping_mul(GATHER) >> 56) as u32
}

/// The lowest `count` bits.
const fn lowest(count: usize) -> u32 {
    if count < CHUNK { (1 << count) - 1 } else { u32::MAX }
}

/// The last bytes of a text, fewer than a window, with NULs behind them.
fn padded(rest: &[u8]) -> Window {
    let mut window = [0; CHUNK + 2];
    window[..rest.len()].copy_from_slice(rest);
    window
}

#[cfg(test)]
mod tests {
    use super::places;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_place_is_found(text in "[ab…]{0,150}") {
            let found = |wanted: fn(u8, u8, u8) -> bool| places(&text, wanted).collect::<Vec<_>>();
            let simple = |sign: &str| text.match_indices(sign).map(|(at, _)| at).collect::<Vec<_>>();
            prop_assert_eq!(found(|first, second, third| [first, second, third] == *"…".as_bytes()), simple("…"));
            prop_assert_eq!(found(|first, second, _| first == b'a' && second == b'b'), simple("ab"));
            let last = found(|first, second, _| first == b'a' && second == 0);
            prop_assert_eq!(last.len(), usize::from(text.ends_with('a')));
            prop_assert_eq!(found(|_, _, _| true), (0..text.len()).collect::<Vec<_>>());
        }
    }
}
