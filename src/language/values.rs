//! How a language reads and writes numbers, dates, times and amounts.

/// How a language reads and writes numbers, dates, times and amounts.
pub trait Values: Sync {}
