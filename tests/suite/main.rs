//! The one integration binary.

#![allow(clippy::unwrap_used)]

mod architecture;
mod checks;
mod documents;
mod formats;
mod generated;
mod glossary;
mod locales;
mod memory;
mod pipeline;
mod reports;
mod tools;
