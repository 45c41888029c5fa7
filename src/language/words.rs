//! How the words of a language inflect, and which wordings count as a term.

/// How the words of a language inflect, and which wordings count as a term.
pub trait Words: Sync {}
