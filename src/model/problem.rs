//! Something wrong in a file that a person wrote: a glossary row, a message file, a bilingual file, a configuration.

use super::{Message, Severity};

/// A problem at a place of a file. Content problems are data: reading goes on with what is sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// How grave it is: an error means that something was left out.
    pub severity: Severity,
    /// Path of the file, as the caller named it.
    pub path: String,
    /// Line, from 1; 0 when the problem has no line.
    pub line: usize,
    /// Column in code points, from 1; 0 when the problem has no column.
    pub column: usize,
    /// What is wrong, and what was expected.
    pub message: Message,
    /// What to do about it.
    pub hint: Option<Message>,
}
