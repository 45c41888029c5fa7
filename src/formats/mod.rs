//! Bilingual formats: text in, [`crate::model::Bilingual`] out, and back.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]
