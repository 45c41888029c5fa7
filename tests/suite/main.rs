//! The one integration binary.

#![allow(clippy::unwrap_used)]

mod architecture;
mod documents;
mod formats;
mod generated;
mod memory;
mod checks;
mod documents;
mod formats;
mod generated;
mod glossary;
mod pipeline;
mod reports;
mod tools;
mod checks;
mod glossary;
