//! How a language sets quotation marks, spaces and dashes.

/// How a language sets quotation marks, spaces and dashes.
pub trait Typography: Sync {}
