//! What a check, a lint or the drift report has to say about a place.

use super::Message;
use crate::text::{Position, Span};

/// One finding about one pair.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Name of the rule, such as `term-missing`.
    pub rule: &'static str,
    /// Stable code of the rule, such as `T001`.
    pub code: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// The explanation.
    pub message: Message,
    /// Where in the source text of the pair.
    pub source: Option<Span>,
    /// Where in the target text of the pair.
    pub target: Option<Span>,
    /// Target wordings that would have satisfied the rule, best first.
    pub expected: Vec<String>,
    /// A suggested change of the target.
    pub fix: Option<Fix>,
}

/// How grave a finding is, mildest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a look.
    Note,
    /// Probably wrong.
    Warning,
    /// Wrong.
    Error,
}

impl Severity {
    /// The name used in outputs and options.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A suggested change of the target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What to replace in the target text.
    pub span: Span,
    /// What to put there.
    pub replacement: String,
    /// Whether it may be applied without a person looking.
    pub safety: Safety,
}

/// Whether a fix may be applied without a person looking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Safety {
    /// It cannot change the meaning.
    Safe,
    /// A person decides.
    Unsafe,
}

/// A finding where people meet it: in a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Located {
    /// The finding.
    pub finding: Finding,
    /// Path of the file, as the caller named it, with `/` between its parts.
    pub path: String,
    /// Number of the pair in its file, from 1.
    pub unit: usize,
    /// The pair's source text; the finding's source span lies in it.
    pub source: String,
    /// The pair's target text; the finding's target span lies in it.
    pub target: String,
    /// Where the finding's target span (or the whole target) stands in the file: start and end.
    pub target_place: (Position, Position),
    /// Where the finding's source span (or the whole source) stands in the file: start and end.
    pub source_place: (Position, Position),
    /// The finding's fix as it is made in the file; none where there is no fix, or the file's format cannot say.
    pub edit: Option<Edit>,
    /// Digest of rule, segment and marked text: the same finding keeps it when lines move.
    pub fingerprint: String,
    /// Why the finding does not count; none when it does.
    pub suppression: Option<Suppression>,
}

/// A change of a file, in the file's own writing: what stands for a quotation mark in a PO file is `\"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What to replace: start and end.
    pub place: (Position, Position),
    /// What to put there, escaped as the file's format wants it.
    pub text: String,
}

/// Why a finding does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suppression {
    /// Who says so.
    pub by: Suppressor,
    /// The reason that was given.
    pub reason: String,
}

/// Who says that a finding does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Suppressor {
    /// A waiver in the bilingual file.
    Waiver,
    /// The project's configuration.
    Configuration,
    /// The baseline file.
    Baseline,
}
