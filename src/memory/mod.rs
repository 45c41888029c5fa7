//! The translation memory: exact, context and fuzzy matches of past pairs.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]
