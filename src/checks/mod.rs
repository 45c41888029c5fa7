//! The checks: one file, one line in a table, one page each.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]
