//! How a language writes its words: when two different words of a text are one word, written differently.

/// How a language writes its words.
pub trait Orthography: Sync {
    /// Whether `one` and `other`, in any case, are writings of the same word: another accepted spelling, or a misprint
    /// and what was meant. In doubt they are two words.
    fn is_respelling(&self, one: &str, other: &str) -> bool;
}
