//! What a check, a lint or the drift report has to say about a place.

use super::{Choice, Message};
use crate::text::{Position, Span};

/// What a finding is an instance of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Stable code, such as `T001`; its letter is the family.
    pub code: &'static str,
    /// Name, such as `term-missing`: it reads well after “allow”.
    pub name: &'static str,
    /// How grave its findings are unless somebody says otherwise.
    pub severity: Severity,
    /// Whether it is looked for only when somebody asks.
    pub optional: bool,
    /// Its page: Markdown, with examples that are run as tests.
    pub page: &'static str,
}

impl Rule {
    /// A rule whose findings are `severity` unless somebody says otherwise.
    pub const fn new(severity: Severity, code: &'static str, name: &'static str, page: &'static str) -> Self {
        Self { code, name, severity, optional: false, page }
    }

    /// The same rule, looked for only when somebody asks.
    #[must_use]
    pub const fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    /// Id of its title in the interface catalog.
    pub fn title(&self) -> String {
        format!("check-{}-title", self.name)
    }

    /// A finding about the whole pair, worded by the message `check-<name>`.
    pub fn finding(&self) -> Finding {
        Finding {
            rule: self.name,
            code: self.code,
            severity: self.severity,
            message: Message::new(&format!("check-{}", self.name)),
            source: None,
            target: None,
            expected: Vec::new(),
            fix: None,
        }
    }
}

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

impl Finding {
    /// The same finding, marking `span` of the source.
    #[must_use]
    pub fn in_source(mut self, span: Span) -> Self {
        self.source = Some(span);
        self
    }

    /// The same finding, marking `span` of the target.
    #[must_use]
    pub fn in_target(mut self, span: Span) -> Self {
        self.target = Some(span);
        self
    }

    /// The same finding, worded by the message `id` instead.
    #[must_use]
    pub fn worded(mut self, id: &str) -> Self {
        id.clone_into(&mut self.message.id);
        self
    }

    /// The same finding, milder than its rule.
    #[must_use]
    pub fn graded(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The same finding with the text argument `name` of its message.
    #[must_use]
    pub fn text(mut self, name: &str, value: impl Into<String>) -> Self {
        self.message = self.message.text(name, value);
        self
    }

    /// The same finding with the count `name` of its message.
    #[must_use]
    pub fn count(mut self, name: &str, value: usize) -> Self {
        self.message = self.message.count(name, value);
        self
    }

    /// The same finding with the wordings that would have satisfied the rule.
    #[must_use]
    pub fn expecting(mut self, wordings: impl IntoIterator<Item = String>) -> Self {
        self.expected.extend(wordings);
        self
    }

    /// The same finding with a fix: put `replacement` in the place of `span`.
    #[must_use]
    pub fn fixed(mut self, span: Span, replacement: impl Into<String>, safety: Safety) -> Self {
        self.fix = Some(Fix { span, replacement: replacement.into(), safety });
        self
    }
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

impl Choice for Severity {
    const ALL: &'static [Self] = &[Self::Note, Self::Warning, Self::Error];

    fn name(self) -> &'static str {
        self.name()
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
