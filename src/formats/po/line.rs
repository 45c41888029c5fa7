//! The lines of a PO file, each with what it is.

use crate::formats::fault::Fault;
use crate::model::Message;

/// A line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'t> {
    /// Its number, from 1.
    pub(super) number: usize,
    /// Its first byte in the file.
    pub(super) start: usize,
    /// Its text, without the line break.
    pub(super) text: &'t str,
    /// What it is.
    pub(super) kind: Kind,
    /// Whether it belongs to an obsolete entry (`#~`).
    pub(super) obsolete: bool,
    /// Whether it tells what an entry was before (`#|`).
    pub(super) previous: bool,
    /// What follows its mark or keyword: always the end of `text`.
    pub(super) rest: &'t str,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing but white space.
    Blank,
    /// A translator's comment.
    Note,
    /// A line of a tool.
    Extracted,
    /// References.
    References,
    /// Flags.
    Flags,
    /// `msgctxt`.
    Context,
    /// `msgid`.
    Source,
    /// `msgid_plural`.
    Plural,
    /// `msgstr`.
    Target,
    /// `msgstr[n]`.
    PluralTarget,
    /// A further string.
    More,
    /// `domain`.
    Domain,
    /// Anything else.
    Unknown,
}

impl<'t> Line<'t> {
    /// The line `text`, which may end in carriage returns.
    pub(super) fn new(number: usize, start: usize, text: &'t str) -> Self {
        let text = text.trim_end_matches('\r');
        let (marks, body) = marks(text.trim_start());
        let (kind, rest) = match marks {
            "" => kind_of(body),
            _ => statement(body),
        };
        Self { number, start, text, kind, obsolete: marks.starts_with("#~"), previous: marks.ends_with('|'), rest }
    }

    /// One past its last byte in the file, the line break left out.
    pub(super) const fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether it is a comment: nothing of an entry but what stands above it.
    pub(super) const fn is_comment(&self) -> bool {
        self.previous || matches!(self.kind, Kind::Note | Kind::Extracted | Kind::References | Kind::Flags)
    }

    /// The fault `id` at byte `offset` of the text.
    pub(super) fn fault_at(&self, offset: usize, id: &str) -> Fault {
        Fault::new(self.number, self.text[..offset].chars().count() + 1, Message::new(id))
    }

    /// The fault `id` where the line begins to speak.
    pub(super) fn fault(&self, id: &str) -> Fault {
        self.fault_at(self.text.len() - self.text.trim_start().len(), id)
    }

    /// The rest as a comment: without the space that separates it from its mark.
    pub(super) fn comment(&self) -> &'t str {
        self.rest.strip_prefix(' ').unwrap_or(self.rest)
    }
}

/// The lines of `text`.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut start = 0;
    text.split_inclusive('\n').enumerate().map(move |(index, line)| {
        let at = start;
        start += line.len();
        Line::new(index + 1, at, line.strip_suffix('\n').unwrap_or(line))
    })
}

/// The marks of a statement that is obsolete or tells what was before, and what follows them.
fn marks(text: &str) -> (&str, &str) {
    let length = match text.as_bytes() {
        [b'#', b'~', b'|', ..] => 3,
        [b'#', b'~' | b'|', ..] => 2,
        _ => 0,
    };
    text.split_at(length)
}

/// The kind of a line without marks.
fn kind_of(text: &str) -> (Kind, &str) {
    let Some(rest) = text.strip_prefix('#') else { return statement(text) };
    let kind = match rest.as_bytes().first() {
        Some(b'.') => Kind::Extracted,
        Some(b':') => Kind::References,
        Some(b',' | b'=') => Kind::Flags,
        _ => return (Kind::Note, rest),
    };
    (kind, &rest[1..])
}

/// The kind of a line that is no comment.
fn statement(text: &str) -> (Kind, &str) {
    let text = text.trim_start();
    if text.is_empty() {
        return (Kind::Blank, text);
    }
    let word = text.bytes().take_while(|byte| byte.is_ascii_alphabetic() || *byte == b'_').count();
    let (word, rest) = text.split_at(word);
    let kind = match word {
        "" if rest.starts_with('"') => Kind::More,
        "msgctxt" => Kind::Context,
        "msgid" => Kind::Source,
        "msgid_plural" => Kind::Plural,
        "msgstr" => return target(rest),
        "domain" => Kind::Domain,
        _ => return (Kind::Unknown, text),
    };
    (kind, rest)
}

fn target(rest: &str) -> (Kind, &str) {
    let form = rest.trim_start().strip_prefix('[').and_then(|index| index.split_once(']'));
    form.map_or((Kind::Target, rest), |(_, rest)| (Kind::PluralTarget, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, kind: Kind, marks: (bool, bool), rest: &str) {
        let line = Line::new(1, 0, text);
        assert_eq!((line.kind, (line.obsolete, line.previous), line.rest), (kind, marks, rest), "{text}");
        assert!(line.text.ends_with(line.rest));
    }

    #[test]
    fn every_kind_is_told() {
        let live = (false, false);
        check(" \t\r", Kind::Blank, live, "");
        check("#", Kind::Note, live, "");
        check("#  two", Kind::Note, live, "  two");
        check("#. term", Kind::Extracted, live, " term");
        check("#: a.c:1", Kind::References, live, " a.c:1");
        check("#, fuzzy", Kind::Flags, live, " fuzzy");
        check("#= c-format", Kind::Flags, live, " c-format");
        check("  msgctxt\t\"a\"\r", Kind::Context, live, "\t\"a\"");
        check("msgid\"a\"", Kind::Source, live, "\"a\"");
        check("msgid_plural \"a\"", Kind::Plural, live, " \"a\"");
        check("msgstr \"a\"", Kind::Target, live, " \"a\"");
        check("msgstr[1] \"a\"", Kind::PluralTarget, live, " \"a\"");
        check("\"a\"", Kind::More, live, "\"a\"");
        check("domain \"a\"", Kind::Domain, live, " \"a\"");
        check("msgfoo \"a\"", Kind::Unknown, live, "msgfoo \"a\"");
        check("#~ msgid \"a\"", Kind::Source, (true, false), " \"a\"");
        check("#~\"a\"", Kind::More, (true, false), "\"a\"");
        check("#~", Kind::Blank, (true, false), "");
        check("#| msgid \"a\"", Kind::Source, (false, true), " \"a\"");
        check("#~| msgctxt \"a\"", Kind::Context, (true, true), " \"a\"");
    }
}
