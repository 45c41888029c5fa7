//! Texts made alike: case, apostrophes, invisible characters and runs of white space do not count.

use crate::text::words::is_invisible;
use rustc_hash::FxHasher;
use std::hash::Hasher;

/// The characters of `text` that count, without the white space at its ends.
fn plain(text: &str) -> impl Iterator<Item = char> {
    let mut spaced = false;
    let seen = text.trim().chars().filter(|c| !is_invisible(*c)).filter_map(move |character| {
        let space = character.is_whitespace();
        let repeated = space && spaced;
        spaced = space;
        let character = match character {
            _ if space => ' ',
            '\'' | '‘' | 'ʼ' | '´' | '`' | '′' => '’',
            '\u{2010}' | '\u{2011}' => '-',
            other => other,
        };
        (!repeated).then_some(character)
    });
    seen.flat_map(char::to_lowercase)
}

/// Whether two texts are alike.
pub fn alike(a: &str, b: &str) -> bool {
    a == b || plain(a).eq(plain(b))
}

/// A key that texts share when they are alike, and hardly ever otherwise.
pub fn key(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    for character in plain(text) {
        hasher.write_u32(u32::from(character));
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_count() {
        assert!(alike(" L'État\u{A0} est\u{AD} là ", "l’état est là"));
        assert_eq!(key("L'État  est là"), key("l’état est là"));
        assert!(!alike("l’état", "l’etat"));
        assert_ne!(key("a b"), key("ab"));
    }
}
