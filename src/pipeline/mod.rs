//! The verbs: pure functions, one file each.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod align;
pub mod check;
pub mod confirm;
pub mod diff;
pub mod draft;
pub mod drift;
mod exact;
pub mod extract;
pub mod finish;
pub mod lock;
pub mod merge;
mod notes;
pub mod publish;
pub mod reconcile;
pub mod returned;
pub mod summary;
pub mod translate;

pub use lock::{lock, lock_lines, locks};
pub use publish::{Blocked, Lack, Outstanding, Policy, Published, publish};
pub use reconcile::{Change, Reconciled, reconcile};
