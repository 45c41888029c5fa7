//! What one edition asks for: variety of the language, date, where drafts come from.

use super::Choice;
use jiff::civil::Date;

/// The choices of one edition that are not the language's own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Style {
    /// Region of the target, such as `GB` or `US`; the language's default when none.
    pub region: Option<String>,
    /// The edition's date, which resolves dates without year or month; none when unknown.
    pub date: Option<Date>,
}

/// Where drafts may come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Drafts {
    /// Nowhere: segments without a target stay empty.
    None,
    /// From the memory of past pairs, and from whole-segment terms and names.
    Memory,
    /// From these, and where they have nothing from the segment itself, with every mention rendered.
    Assembled,
}

impl Choice for Drafts {
    const ALL: &'static [Self] = &[Self::None, Self::Memory, Self::Assembled];

    fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Memory => "memory",
            Self::Assembled => "assembled",
        }
    }
}

/// What an edition does where the target of a segment is missing, a draft or out of date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outdated {
    /// There is no edition until every segment is translated.
    Block,
    /// A target that a person wrote stands, though it is a draft or its source changed since; where there is none the
    /// edition is blocked.
    Keep,
    /// The source stands in its place.
    Source,
}

impl Choice for Outdated {
    const ALL: &'static [Self] = &[Self::Block, Self::Keep, Self::Source];

    fn name(self) -> &'static str {
        match self {
            Self::Block => "block",
            Self::Keep => "keep",
            Self::Source => "source",
        }
    }
}
