//! The one integration binary.

#![allow(clippy::unwrap_used)]

mod architecture;
mod checks;
mod glossary;
mod documents;
mod formats;
mod generated;
mod pipeline;
mod tools;
