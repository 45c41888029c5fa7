//! What keeps the program from going on.

use crate::model::{Message, Problem, Severity};
use std::path::Path;

/// A file or a setting that the program cannot go on with; worded like every other problem.
#[derive(Debug, thiserror::Error)]
#[error("{}:{}:{}: {}", .0.path, .0.line, .0.column, .0.message.id)]
pub struct Error(pub Box<Problem>);

impl Error {
    /// An error about `path` as a whole.
    pub fn new(path: &Path, message: Message) -> Self {
        Self(Box::new(Problem {
            severity: Severity::Error,
            path: path.display().to_string(),
            line: 0,
            column: 0,
            message,
            hint: None,
        }))
    }

    /// The same error at a place in the file; both counted from 1.
    #[must_use]
    pub fn at(mut self, line: usize, column: usize) -> Self {
        self.0.line = line;
        self.0.column = column;
        self
    }

    /// The same error with what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: Message) -> Self {
        self.0.hint = Some(hint);
        self
    }

    /// What the operating system said about `path`, in the project's words.
    pub fn io(path: &Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        let id = match error.kind() {
            Kind::NotFound => "project-not-found",
            Kind::PermissionDenied => "project-permission-denied",
            Kind::IsADirectory => "project-is-a-folder",
            Kind::NotADirectory => "project-not-a-folder",
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => "project-disk-full",
            Kind::ReadOnlyFilesystem => "project-read-only",
            _ if is_link_loop(error) => "project-link-loop",
            _ => return Self::new(path, Message::new("project-io").text("reason", error.to_string())),
        };
        Self::new(path, Message::new(id))
    }
}

/// Too many symbolic links: the standard library has no stable kind for it yet.
fn is_link_loop(error: &std::io::Error) -> bool {
    cfg!(unix) && matches!(error.raw_os_error(), Some(40 | 62)) // ELOOP on Linux, on macOS and the BSDs
}
