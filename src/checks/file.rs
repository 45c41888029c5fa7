//! All pairs of a file, for checks that compare pairs with each other.

use super::Setting;
use crate::model::{Finding, Pair, SegmentKind};

/// All pairs of a file.
pub struct File<'c> {
    /// The pairs in document order.
    pub pairs: &'c [Pair],
    /// What kind of block each belongs to.
    pub kinds: &'c [SegmentKind],
    /// What is the same for every pair.
    pub setting: &'c Setting<'c>,
}

/// A finding at the pair with this index.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// Index of the pair.
    pub pair: usize,
    /// The finding.
    pub finding: Finding,
}
