//! Where a finding is, and what it marks there.

use crate::model::Located;
use crate::text::{Position, Span};
use std::borrow::Cow;

/// Start and end of a place in a file; the end is one past the last character.
pub(super) type Place = (Position, Position);

/// Where the finding is shown: in the target, unless it marks the source alone and expects nothing of the target.
pub(super) fn primary(located: &Located) -> Place {
    if is_about_the_source(located) { located.source_place } else { located.target_place }
}

/// The source that the finding is shown with, where that is another place than the primary one.
pub(super) fn related(located: &Located) -> Option<Place> {
    (located.finding.source.is_some() && !is_about_the_source(located)).then_some(located.source_place)
}

/// Whether the finding says nothing of the target.
pub(super) fn is_about_the_source(located: &Located) -> bool {
    let finding = &located.finding;
    finding.source.is_some() && finding.target.is_none() && finding.expected.is_empty() && finding.fix.is_none()
}

/// The path of the finding's file, as [`relative`].
pub(super) fn path(located: &Located) -> &str {
    relative(&located.path)
}

/// The path from the root of the repository, as every format wants it: without `./` before it.
pub(super) fn relative(path: &str) -> &str {
    path.strip_prefix("./").unwrap_or(path)
}

/// The path as a relative URI reference (RFC 3986, section 4.2).
pub(super) fn uri(path: &str) -> Cow<'_, str> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~!$&'()*+,;=@".contains(&byte);
    if path.bytes().all(plain) {
        return Cow::Borrowed(path);
    }
    let encoded =
        path.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") });
    Cow::Owned(encoded.collect())
}

/// `span` of `text` in code points.
pub(super) fn points(text: &str, span: Span) -> (usize, usize) {
    let start = text[..span.start].chars().count();
    (start, start + span.of(text).chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uris() {
        assert_eq!(uri("a/b-c.en.po"), "a/b-c.en.po");
        assert_eq!(uri("été 1/50%#c:d?.po"), "%C3%A9t%C3%A9%201/50%25%23c%3Ad%3F.po");
    }

    #[test]
    fn spans_count_code_points() {
        assert_eq!(points("é😀x", Span::new(2, 6)), (1, 2));
    }
}
