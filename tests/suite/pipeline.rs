//! Reconciling and publishing.

mod finish;
mod publish;
mod reconcile;
