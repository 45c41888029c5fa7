//! Where a proposed target comes from, and how good it is.

/// A proposed target for a segment.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// Where it comes from.
    pub origin: Origin,
    /// Likeness of the sources in per cent; 100 for an exact one.
    pub score: u8,
    /// The source that it was made for.
    pub source: String,
    /// The proposed target.
    pub target: String,
    /// Where it was found: a file or a memory, for people.
    pub place: String,
}

/// Where a target comes from, best first: the declaration order is the rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    /// Written or confirmed by a person.
    Person,
    /// Written by a person beside the source, as far as an alignment can tell.
    Aligned,
    /// An exact match between the same neighbours.
    Context,
    /// An exact match.
    Exact,
    /// An exact or near match rewritten with today's renderings.
    Repaired,
    /// The whole segment is one entity or term.
    Mention,
    /// A near match.
    Fuzzy,
    /// The segment with every mention rendered and the rest left in the source language.
    Assembled,
}

impl Origin {
    /// Whether the target was made for another source, to which the segment's is more or less like.
    pub const fn compares(self) -> bool {
        !matches!(self, Self::Mention | Self::Assembled)
    }

    /// The name used in outputs and in draft lines.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Aligned => "aligned",
            Self::Context => "context",
            Self::Exact => "memory",
            Self::Repaired => "repaired",
            Self::Mention => "mention",
            Self::Fuzzy => "fuzzy",
            Self::Assembled => "assembled",
        }
    }
}
