//! The one integration binary.

#![allow(clippy::unwrap_used)]

mod align;
mod architecture;
mod memory;
