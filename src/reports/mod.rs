//! Renderings of findings for people and for machines.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]
