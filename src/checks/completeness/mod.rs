//! Is everything there, and is the same thing said in the same way? (C)

mod blank_target;
mod empty_source;
mod extra_block;
mod inconsistent_source;
mod inconsistent_target;
mod length_ratio;
mod memory_differs;
mod missing_block;
mod partially_untranslated;
mod same_as_source;
mod sentence_count;
mod unconfirmed;
mod untranslated;

pub use blank_target::BlankTarget;
pub use empty_source::EmptySource;
pub use extra_block::ExtraBlock;
pub use inconsistent_source::InconsistentSource;
pub use inconsistent_target::InconsistentTarget;
pub use length_ratio::LengthRatio;
pub use memory_differs::MemoryDiffers;
pub use missing_block::MissingBlock;
pub use partially_untranslated::PartiallyUntranslated;
pub use same_as_source::SameAsSource;
pub use sentence_count::SentenceCount;
pub use unconfirmed::Unconfirmed;
pub use untranslated::Untranslated;
