//! Short content digests.

/// Eight hexadecimal digits of BLAKE3 over `parts`, each closed by a NUL so that no two lists of parts collide by
/// concatenation.
pub fn short(parts: &[&str]) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(part.as_bytes());
        hasher.update(&[0]);
    }
    hasher.finalize().to_hex()[..8].to_owned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn parts_do_not_run_together() {
        assert_ne!(super::short(&["ab", "c"]), super::short(&["a", "bc"]));
        assert_eq!(super::short(&["a"]).len(), 8);
    }
}
