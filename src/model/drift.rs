//! What makes a target out of date.

use super::{Choice, MentionKind};

/// What became of a source segment between two revisions, mildest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// It is as it was, where it was.
    Unchanged,
    /// It stands elsewhere.
    Moved,
    /// Spaces, apostrophes, the style of quotation marks and dashes.
    Typography,
    /// The same words, written differently.
    Spelling,
    /// Marks came, went or changed.
    Punctuation,
    /// A number, date, amount or other value is another one.
    Number,
    /// A name or title is another one.
    Name,
    /// Something was denied, or is no longer.
    Negation,
    /// Other words.
    Wording,
    /// One segment became two.
    Split,
    /// Two segments became one.
    Merged,
    /// It was not there.
    New,
    /// It is no longer there.
    Removed,
}

impl Choice for Verdict {
    const ALL: &'static [Self] = &[
        Self::Unchanged,
        Self::Moved,
        Self::Typography,
        Self::Spelling,
        Self::Punctuation,
        Self::Number,
        Self::Name,
        Self::Negation,
        Self::Wording,
        Self::Split,
        Self::Merged,
        Self::New,
        Self::Removed,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Unchanged => "unchanged",
            Self::Moved => "moved",
            Self::Typography => "typography",
            Self::Spelling => "spelling",
            Self::Punctuation => "punctuation",
            Self::Number => "number",
            Self::Name => "name",
            Self::Negation => "negation",
            Self::Wording => "wording",
            Self::Split => "split",
            Self::Merged => "merged",
            Self::New => "new",
            Self::Removed => "removed",
        }
    }
}

/// One thing that changed between two wordings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alteration {
    /// What kind of change it is.
    pub verdict: Verdict,
    /// The words that went; empty when some only came.
    pub old: String,
    /// The words that came; empty when some only went.
    pub new: String,
}

/// Why the target of a pair is out of date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Drift {
    /// Its source changed since it was translated.
    Source(SourceDrift),
    /// A glossary row, a name or a message says something else than when it was translated.
    Row(RowDrift),
}

/// A source that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceDrift {
    /// The gravest of the changes.
    pub verdict: Verdict,
    /// The source that the target was made for.
    pub before: String,
    /// What changed, in the order of the text.
    pub alterations: Vec<Alteration>,
}

/// A row, name, message or value that is rendered otherwise than when the target was confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RowDrift {
    /// What is mentioned.
    pub kind: MentionKind,
    /// Id of the glossary row, entity or title frame; empty for values.
    pub id: String,
    /// The words of the source.
    pub source: String,
    /// What it said when the target was confirmed; none when it did not match then.
    pub was: Option<String>,
    /// What it says now; empty when it says nothing any more.
    pub is: String,
}
