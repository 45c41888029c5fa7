//! Short content digests.

/// Eight hexadecimal digits of BLAKE3 over `parts`, each closed by a NUL so that no two lists of parts collide by
/// concatenation.
pub fn short(parts: &[&str]) -> String {
    let mut bytes = Vec::with_capacity(parts.iter().map(|part| part.len() + 1).sum());
    for part in parts {
        bytes.extend_from_slice(part.as_bytes());
        bytes.push(0);
    }
    blake3::hash(&bytes).to_hex()[..8].to_owned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn parts_do_not_run_together() {
        assert_ne!(super::short(&["ab", "c"]), super::short(&["a", "bc"]));
        assert_eq!(super::short(&["a"]), blake3::hash(b"a\0").to_hex()[..8]);
    }
}
