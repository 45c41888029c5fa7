//! What became of the segments.

/// What became of a segment of the document. Indices are those of the pairs of the old bilingual file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Change {
    /// It is new.
    New,
    /// It stands where it stood.
    Kept {
        /// Its pair.
        old: usize,
    },
    /// It stands elsewhere, word for word.
    Moved {
        /// Its pair.
        old: usize,
    },
    /// Its text is again the one that its draft was made from.
    Restored {
        /// Its pair.
        old: usize,
    },
    /// It came back.
    Revived {
        /// Its pair among the obsolete ones.
        obsolete: usize,
    },
    /// Its text changed.
    Edited {
        /// The pair of its old self.
        old: usize,
    },
    /// It is a part of what was one segment.
    Split {
        /// The pair of the whole.
        old: usize,
        /// Whether it is the larger part, which keeps the old target.
        main: bool,
    },
    /// It was two segments.
    Merged {
        /// The pairs of both.
        old: [usize; 2],
    },
}

impl Change {
    /// The pair that it was, or the first of them; none for a segment that had none in the old file's document.
    pub const fn old(self) -> Option<usize> {
        match self {
            Self::New | Self::Revived { .. } => None,
            Self::Kept { old }
            | Self::Moved { old }
            | Self::Restored { old }
            | Self::Edited { old }
            | Self::Split { old, .. }
            | Self::Merged { old: [old, _] } => Some(old),
        }
    }
}
