//! The bilingual file: pairs of a source segment and its target.

use super::Locale;

/// A bilingual file.
#[derive(Debug, Clone, PartialEq)]
pub struct Bilingual {
    /// Language of the sources.
    pub source: Locale,
    /// Language of the targets.
    pub target: Locale,
    /// The header, with everything that other tools wrote into it.
    pub header: Header,
    /// Pairs in document order.
    pub pairs: Vec<Pair>,
    /// Pairs whose segment left the document; kept for their targets.
    pub obsolete: Vec<Pair>,
    /// Stretches that could not be read, kept as they are.
    pub verbatim: Vec<Verbatim>,
}

/// The header of a bilingual file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header {
    /// Translators' comments above it.
    pub notes: Vec<String>,
    /// Fields in file order, such as `Language: en`.
    pub fields: Vec<(String, String)>,
}

/// A stretch of a bilingual file that could not be read: it is kept byte for byte, and reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verbatim {
    /// Index of the pair that it stands before; the number of pairs when it stands behind them all.
    pub before: usize,
    /// The stretch.
    pub text: String,
    /// Its first line in the file, from 1.
    pub line: usize,
}

/// A segment with its target.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pair {
    /// What tells equal sources apart (`msgctxt`): the occurrence, from "2".
    pub context: Option<String>,
    /// The source text.
    pub source: String,
    /// The target text; empty when there is none yet.
    pub target: String,
    /// How far the target has come.
    pub state: State,
    /// The source that a draft was made from, when it is not `source`.
    pub previous: Option<String>,
    /// visavis's own lines (`#.` in PO, without the mark), in file order: mentions (the lock), drift, draft, review.
    pub extracted: Vec<String>,
    /// Translators' comments (`# ` in PO, without the mark): theirs, never altered. Waivers are among them.
    pub notes: Vec<String>,
    /// Flags other than `fuzzy`.
    pub flags: Vec<String>,
    /// References (`#:`), as other tools wrote them.
    pub references: Vec<String>,
    /// Line of the pair in its file, from 1; 0 when it was made in memory.
    pub line: usize,
}

/// How far a target has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// No target.
    #[default]
    Initial,
    /// A target that nobody has confirmed.
    Draft,
    /// Translated by a person.
    Translated,
    /// Translated, and reviewed in exactly this wording.
    Reviewed,
}

impl State {
    /// The name used in outputs (the terms of XLIFF 2).
    pub const fn name(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Draft => "draft",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
        }
    }
}
