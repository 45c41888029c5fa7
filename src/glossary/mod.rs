//! The termbase: entries read from CSV, found in running text whatever their form.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]
