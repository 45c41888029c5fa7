//! The one integration binary.

#![allow(clippy::unwrap_used)]

mod align;
mod architecture;
mod checks;
mod cli;
mod clients;
mod documents;
mod drift;
mod exchange;
mod formats;
mod generated;
mod git;
mod glossaries;
mod glossary;
mod locales;
mod markup;
mod memory;
mod omegat;
mod pipeline;
mod reports;
mod source;
mod survival;
mod tools;
mod values;
