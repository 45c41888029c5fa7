//! Reconciling and publishing.

mod publish;
mod reconcile;
