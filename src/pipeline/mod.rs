//! The verbs: pure functions, one file each.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod check;
mod exact;
pub mod lock;
pub mod publish;
pub mod reconcile;

pub use lock::{lock, lock_lines};
pub use publish::{Blocked, Lack, Outstanding, Policy, Published, publish};
pub use reconcile::{Change, Reconciled, reconcile};
