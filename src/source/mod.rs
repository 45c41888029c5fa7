//! Source formats: text in, [`crate::model::Document`] out; sentences by SRX rules.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]
