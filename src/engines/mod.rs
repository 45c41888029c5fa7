//! Engines that propose targets for a segment.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]
