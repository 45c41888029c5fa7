//! Waivers.

mod confirmation_stale;
mod review_stale;
pub mod waiver;
mod waiver_expired;
mod waiver_unknown;
mod waiver_unreasoned;
mod waiver_unused;

pub use confirmation_stale::{CONFIRMATION_STALE, ConfirmationStale};
pub use review_stale::{REVIEW_STALE, ReviewStale};
pub use waiver::Waiver;
pub use waiver_expired::WaiverExpired;
pub use waiver_unknown::WaiverUnknown;
pub use waiver_unreasoned::WaiverUnreasoned;
pub use waiver_unused::WaiverUnused;
