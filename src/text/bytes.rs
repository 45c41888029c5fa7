//! Tests that turn most texts away before anyone reads them.

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
    use super::any;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_place_is_looked_at(text in "[ab…]{0,80}") {
            let ellipsis = |first: u8, second: u8, third: u8| (first == 0xE2) && (second == 0x80) && (third == 0xA6);
            prop_assert_eq!(any(&text, ellipsis), text.contains('…'));
            prop_assert_eq!(any(&text, |first, second, _| (first == b'a') && (second == b'b')), text.contains("ab"));
            prop_assert_eq!(any(&text, |first, second, _| (first == b'a') && (second == 0)), text.ends_with('a'));
        }
    }
}
