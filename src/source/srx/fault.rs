//! What is wrong in an SRX file.

use crate::model::{Message, Problem, Severity};
use crate::text::Lines;

/// Something wrong at a byte of an SRX file. It becomes a [`Problem`] when the path and the lines are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// How grave it is: an error means that something was left out.
    pub severity: Severity,
    /// Byte of the file.
    pub offset: usize,
    /// What is wrong.
    pub message: Message,
    /// What to do about it.
    pub hint: Option<Message>,
}

impl Fault {
    /// Something that was left out.
    pub fn error(offset: usize, message: Message) -> Self {
        Self { severity: Severity::Error, offset, message, hint: None }
    }

    /// A rule whose pattern does not compile.
    pub(super) fn pattern(offset: usize, cause: String) -> Self {
        Self::error(offset, Message::new("source-srx-pattern").text("cause", cause))
    }

    /// A rule whose pattern is out of all proportion.
    pub(super) fn too_large(offset: usize) -> Self {
        Self::error(offset, Message::new("source-srx-pattern-too-large"))
    }

    /// Something doubtful.
    pub fn warning(offset: usize, message: Message) -> Self {
        Self { severity: Severity::Warning, offset, message, hint: None }
    }

    /// The same fault with a hint.
    #[must_use]
    pub fn hint(mut self, id: &str) -> Self {
        self.hint = Some(Message::new(id));
        self
    }

    /// The fault as a problem of the file `path`.
    pub fn problem(self, path: &str, lines: &Lines<'_>) -> Problem {
        let position = lines.position(self.offset);
        Problem {
            severity: self.severity,
            path: path.to_owned(),
            line: position.line,
            column: position.column,
            message: self.message,
            hint: self.hint,
        }
    }
}
