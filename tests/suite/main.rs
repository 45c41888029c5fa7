//! The one integration binary.

#![allow(clippy::unwrap_used)]

mod architecture;
mod checks;
mod cli;
mod documents;
mod exchange;
mod formats;
mod generated;
mod glossary;
mod memory;
mod pipeline;
mod reports;
mod tools;
