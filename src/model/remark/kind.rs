//! What kind of remark a line is, told without reading more of it than that takes.

use super::Remark;
use super::parse::{drafted, head, is_escaped};
use super::print::ARROW;

/// What a line about a pair is. Declaration order is the order in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RemarkKind {
    /// A line of another tool.
    Other,
    /// What the source says to those who translate it.
    Note,
    /// A mention with its rendering.
    Lock,
    /// What changed since then.
    Drift,
    /// A target of one of two branches.
    Conflict,
    /// How a draft was made.
    Draft,
    /// Someone's word that no change is needed.
    Confirmed,
    /// Someone's review.
    Reviewed,
}

impl RemarkKind {
    /// The kind of [`Remark::parse`] of `line`.
    pub fn of(line: &str) -> Self {
        match line.strip_prefix("draft: ") {
            Some(rest) if drafted(rest).is_some() => Self::Draft,
            _ if is_lock(line) => Self::Lock,
            _ => Remark::parse(line).kind(),
        }
    }

    /// Whether `line` is of this kind; the first word tells most others apart.
    pub fn is(self, line: &str) -> bool {
        let begins = match self {
            Self::Lock => return is_lock(line),
            Self::Other => "",
            Self::Note => "note: ",
            Self::Drift => "drift ",
            Self::Conflict => "conflict ",
            Self::Draft => "draft: ",
            Self::Confirmed => "confirmed ",
            Self::Reviewed => "reviewed ",
        };
        line.starts_with(begins) && Self::of(line) == self
    }
}

/// Whether `line` is a lock: most lines are.
fn is_lock(line: &str) -> bool {
    let Some((kind, id, texts)) = head(line) else { return false };
    let named = !id.is_empty() || line.as_bytes().get(kind.name().len()) == Some(&b':');
    named && texts.split_once(ARROW).is_some_and(|(source, rendering)| is_escaped(source) && is_escaped(rendering))
}
