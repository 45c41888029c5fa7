//! What is wrong in a file, while it is being read.

use crate::model::{Message, Problem, Severity};

/// A fault at a place: a problem that does not know its file yet.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Fault {
    /// Line, from 1.
    pub(super) line: usize,
    /// Column in code points, from 1; 0 for the whole line.
    pub(super) column: usize,
    /// How grave it is.
    pub(super) severity: Severity,
    /// What is wrong, and what was expected.
    pub(super) message: Message,
    /// What to do about it.
    pub(super) hint: Option<Message>,
}

impl Fault {
    /// An error: something is left out.
    pub(super) fn new(line: usize, column: usize, message: Message) -> Self {
        Self { line, column, severity: Severity::Error, message, hint: None }
    }

    /// The same fault with a hint.
    #[must_use]
    pub(super) fn hint(mut self, id: &str) -> Self {
        self.hint = Some(Message::new(id));
        self
    }

    /// The same fault with an argument of its message.
    #[must_use]
    pub(super) fn text(mut self, name: &str, value: &str) -> Self {
        self.message = self.message.text(name, value);
        self
    }

    /// The same fault as a warning: nothing that counts is left out.
    #[must_use]
    pub(super) fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// The fault as a problem of the file at `path`.
    pub(super) fn of(self, path: &str) -> Problem {
        let Self { line, column, severity, message, hint } = self;
        Problem { severity, path: path.to_owned(), line, column, message, hint }
    }
}
