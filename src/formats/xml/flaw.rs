//! What is wrong in an XML text, by byte; lines are counted only when people are told.

use crate::model::{Message, Problem, Severity};
use crate::text::Lines;

/// Something wrong at a byte of a text.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::formats) struct Flaw {
    /// Where it is.
    pub(in crate::formats) at: usize,
    /// How grave it is.
    pub(in crate::formats) severity: Severity,
    /// What is wrong.
    pub(in crate::formats) message: Message,
    /// What to do about it.
    pub(in crate::formats) hint: Option<Message>,
}

impl Flaw {
    /// An error, worded by the message `id`.
    pub(in crate::formats) fn new(at: usize, id: &str) -> Self {
        Self { at, severity: Severity::Error, message: Message::new(id), hint: None }
    }

    /// The same flaw with an argument of its message.
    #[must_use]
    pub(in crate::formats) fn text(mut self, name: &str, value: impl Into<String>) -> Self {
        self.message = self.message.text(name, value);
        self
    }

    /// The same flaw with a count of its message.
    #[must_use]
    pub(in crate::formats) fn count(mut self, name: &str, value: usize) -> Self {
        self.message = self.message.count(name, value);
        self
    }

    /// The same flaw with a hint.
    #[must_use]
    pub(in crate::formats) fn hint(mut self, hint: Message) -> Self {
        self.hint = Some(hint);
        self
    }

    /// The same flaw, as grave as `severity` says.
    #[must_use]
    pub(in crate::formats) fn of(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The flaws of a text as problems of the file at `path`, in the order of the file.
    pub(in crate::formats) fn problems(mut flaws: Vec<Self>, path: &str, text: &str) -> Vec<Problem> {
        if flaws.is_empty() {
            return Vec::new();
        }
        flaws.sort_by_key(|flaw| flaw.at);
        let lines = Lines::new(text);
        let problem = |Self { at, severity, message, hint }| {
            let place = lines.position(at);
            Problem { severity, path: path.to_owned(), line: place.line, column: place.column, message, hint }
        };
        flaws.into_iter().map(problem).collect()
    }
}
