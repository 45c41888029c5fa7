//! The one integration binary.

#![allow(clippy::unwrap_used)]

mod architecture;
mod formats;
mod generated;
mod tools;
