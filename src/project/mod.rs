//! The only module that touches disk, clock, environment and processes: configuration, discovery, loading, saving.

pub mod align;
pub mod check;
pub mod config;
pub mod discover;
pub mod drift;
pub mod embedded;
pub mod environment;
pub mod error;
pub mod exchange;
pub mod extract;
pub mod files;
pub mod git;
pub mod guard;
pub mod import;
pub mod memory;
pub mod save;
mod shelves;
pub mod snapshot;
pub mod terms;
pub mod work;

pub use config::{Settings, settings};
pub use discover::Edition;
pub use error::Error;
pub use snapshot::Snapshot;
