//! Reading one message file: what the parser cannot take is kept out and told with its place.

use crate::model::{Message, Problem, Severity};
use crate::text::Lines;
use fluent::FluentResource;
use fluent_syntax::parser::{ErrorKind, ParserError};

/// Deeper braces are no message: the parser would exhaust the stack on them.
const MOST_BRACES: usize = 64;

/// The entries of a file that are sound, and what is wrong with the others.
pub(super) fn parse(path: &str, text: &str) -> (Option<FluentResource>, Vec<Problem>) {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if let Some(offset) = too_deep(text) {
        let message = Message::new("locales-syntax-depth").count("most", MOST_BRACES);
        return (None, vec![problem(path, text, offset, message)]);
    }
    match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => (Some(resource), Vec::new()),
        Err((resource, errors)) => {
            let problems = errors.iter().map(|error| syntax(path, text, error)).collect();
            (Some(resource), problems)
        }
    }
}

/// Where the braces of an entry go deeper than is allowed. A character at the start of a line begins an entry.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-') {
            depth = 0;
        }
        let bytes = line.as_bytes();
        let has_braces = bytes.contains(&b'{') || bytes.contains(&b'}');
        for (offset, byte) in bytes.iter().enumerate().filter(|_| has_braces) {
            match byte {
                b'{' if depth == MOST_BRACES => return Some(start + offset),
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        start += line.len();
    }
    None
}

fn syntax(path: &str, text: &str, error: &ParserError) -> Problem {
    let (place, message) = (place(text, error), explain(&error.kind));
    Problem { hint: hint(&error.kind).map(Message::new), ..problem(path, text, place, message) }
}

/// The parser names a missing default or an unclosed brace where it gave up, at times on the line behind: people look
/// for the entry that is broken.
fn place(text: &str, error: &ParserError) -> usize {
    let offset = match (&error.kind, &error.slice) {
        (ErrorKind::MissingDefaultVariant | ErrorKind::ExpectedToken('}'), Some(junk)) => junk.start,
        _ => error.pos.start,
    };
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

fn problem(path: &str, text: &str, offset: usize, message: Message) -> Problem {
    let at = Lines::new(text).position(offset);
    let (line, column) = (at.line, at.column);
    Problem { severity: Severity::Error, path: path.to_owned(), line, column, message, hint: None }
}

fn explain(kind: &ErrorKind) -> Message {
    match kind {
        ErrorKind::ExpectedToken(token) => Message::new("locales-syntax-token").text("token", token.to_string()),
        ErrorKind::ExpectedCharRange { range } => Message::new("locales-syntax-character").text("range", range),
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            Message::new("locales-syntax-empty").text("id", entry_id)
        }
        ErrorKind::DuplicatedNamedArgument(name) => Message::new("locales-syntax-argument-twice").text("name", name),
        ErrorKind::UnknownEscapeSequence(text) | ErrorKind::InvalidUnicodeEscapeSequence(text) => {
            Message::new("locales-syntax-escape").text("text", text)
        }
        other => Message::new(plain(other)),
    }
}

fn plain(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::ForbiddenCallee => "locales-syntax-function",
        ErrorKind::MissingDefaultVariant => "locales-syntax-default-variant",
        ErrorKind::MultipleDefaultVariants => "locales-syntax-two-defaults",
        ErrorKind::MissingValue => "locales-syntax-value",
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => "locales-syntax-selector",
        ErrorKind::TermAttributeAsPlaceable => "locales-syntax-term-attribute",
        ErrorKind::UnterminatedStringLiteral => "locales-syntax-string",
        ErrorKind::PositionalArgumentFollowsNamed => "locales-syntax-argument-order",
        ErrorKind::UnbalancedClosingBrace => "locales-syntax-brace",
        ErrorKind::ExpectedLiteral => "locales-syntax-literal",
        _ => "locales-syntax-expression",
    }
}

fn hint(kind: &ErrorKind) -> Option<&'static str> {
    match kind {
        ErrorKind::ExpectedToken('=') => Some("locales-syntax-token-hint"),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            Some("locales-syntax-empty-hint")
        }
        ErrorKind::MissingDefaultVariant => Some("locales-syntax-default-variant-hint"),
        ErrorKind::TermAttributeAsPlaceable => Some("locales-syntax-term-attribute-hint"),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => Some("locales-syntax-selector-hint"),
        ErrorKind::ExpectedLiteral => Some("locales-syntax-literal-hint"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: (&str, usize, usize)) {
        let (_, problems) = parse("x.ftl", text);
        let found: Vec<(&str, usize, usize)> =
            problems.iter().map(|problem| (problem.message.id.as_str(), problem.line, problem.column)).collect();
        assert_eq!(found, [expected], "{text}");
    }

    #[test]
    fn each_fault_has_its_words_and_its_place() {
        check("a = 1\nb\n", ("locales-syntax-token", 2, 2));
        check("a =\nb = 2\n", ("locales-syntax-empty", 1, 1));
        check("a = { -t.x }\n", ("locales-syntax-term-attribute", 1, 12));
        check("a = { -t(x: $y) }\n", ("locales-syntax-literal", 1, 13));
        check("a = { m ->\n   *[x] X\n }\n", ("locales-syntax-selector", 1, 9));
        check("é = 1\n", ("locales-syntax-character", 1, 1));
    }

    #[test]
    fn deep_braces_are_refused_before_parsing() {
        let (resource, _) = parse("x.ftl", &"a = {\n".repeat(100));
        assert!(resource.is_some(), "broken, but not deep");
        check(&format!("a = 1\nb = {}", "{".repeat(20_000)), ("locales-syntax-depth", 2, 69));
    }

    #[test]
    fn a_byte_order_mark_and_crlf_are_no_faults() {
        let (resource, problems) = parse("x.ftl", "\u{FEFF}a = 1\r\nb = 2\r\n");
        assert_eq!((resource.unwrap().entries().count(), problems), (2, Vec::new()));
    }
}
