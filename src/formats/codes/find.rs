//! What looks like a code.

use crate::text::Span;
use std::sync::LazyLock;

/// Something that may be a code.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    /// Where it stands.
    pub(super) span: Span,
    /// What it does.
    pub(super) role: Role,
    /// Whether it is a code though nothing belongs to it.
    pub(super) stands_alone: bool,
}

/// What a mark does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It stands alone.
    Alone,
    /// It can only begin a code.
    Start,
    /// It can only end a code.
    End,
    /// It can do either.
    Either,
}

/// Codes whose wording alone says what they are: name of the group, and what it matches.
const PATTERN: &str = r"(?x)
    (?<comment> <!--(?s:.*?)--> )
  | (?<empty>   <[A-Za-z][\w:.-]*(?:\s[^<>]*)?/> )
  | (?<end>     </[A-Za-z][\w:.-]*\s*> )
  | (?<start>   <[A-Za-z][\w:.-]*(?:\s[^<>]*)?> )
  | (?<address> <(?:https?|mailto):[^\s<>]+> )
  | (?<code>    ``[^`](?s:.*?)`` | `[^`]+` )
  | (?<note>    \[\^[^\]\s]+\] )
  | (?<braces>  \{\{\s*[\w.$-]+\s*\}\} | \{\s*\$?[\w.-]+\s*\} )
  | (?<printf>  %(?:\d+\$|\(\w+\))?[sdif@]\b )
  | (?<target>  \]\((?:[^\s()]|\([^\s()]*\))*(?:\s+(?:\x22[^\x22\n]*\x22|'[^'\n]*'))?\) )
  | (?<bracket> !?\[ )
  | (?<stars>   \*{1,2} | _{1,2} )
";

static CODES: LazyLock<regex::Regex> = LazyLock::new(|| regex::Regex::new(PATTERN).expect("the pattern is sound"));

/// The marks of `text` in order.
pub(super) fn marks(text: &str) -> Vec<Mark> {
    if !text.contains(['<', '`', '[', '{', '%', '*', '_']) {
        return Vec::new();
    }
    let mark = |captures: regex::Captures<'_>| {
        let found = captures.get(0).expect("the whole match");
        let span = Span::new(found.start(), found.end());
        let is = |name| captures.name(name).is_some();
        let (role, stands_alone) = match () {
            () if is("start") => (Role::Start, true),
            () if is("end") => (Role::End, true),
            () if is("bracket") => (Role::Start, false),
            () if is("target") => (Role::End, false),
            () if is("stars") => (flank(text, span)?, false),
            () => (Role::Alone, true),
        };
        Some(Mark { span, role, stands_alone })
    };
    CODES.captures_iter(text).filter_map(mark).collect()
}

/// What a mark of emphasis can do: it begins where a word begins and ends where one ends; inside a word and between
/// spaces it is none.
fn flank(text: &str, span: Span) -> Option<Role> {
    let before = text[..span.start].chars().next_back();
    let after = text[span.end..].chars().next();
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let space = |c: Option<char>| c.is_none_or(char::is_whitespace);
    match (edge(before) && !space(after), edge(after) && !space(before)) {
        (true, true) => Some(Role::Either),
        (true, false) => Some(Role::Start),
        (false, true) => Some(Role::End),
        (false, false) => None,
    }
}
