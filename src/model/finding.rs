//! What a check, a lint or the drift report has to say about a place.

use super::Message;
use crate::text::Span;

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
