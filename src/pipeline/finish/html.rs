//! The page of an HTML edition: its own title, description and body in the template.

use super::Page;
use crate::model::{Locale, SegmentKind};
use crate::source::html::Html;
use crate::source::{Block, Format};

/// The page of `edition`.
pub(super) fn page(edition: &str, locale: &Locale) -> Page {
    let (body, is_document) = body(edition);
    let blocks = Html.blocks(edition, locale);
    let titled = |kind: SegmentKind| blocks.iter().find(|block| block.kind == kind);
    let text = |block: &Block| block.lines.iter().map(|line| line.of(edition)).collect::<Vec<_>>().join(" ");
    let title = titled(SegmentKind::Field).filter(|_| is_document).map(text);
    let description = blocks.iter().find(|block| {
        let head = block.lines[0].start < edition.len() - body.len();
        head && block.kind == SegmentKind::Attribute
    });
    Page {
        title: title.or_else(|| titled(SegmentKind::Heading).map(text)),
        is_titled: true,
        description: description.filter(|_| is_document).map(text),
        body: body.trim().to_owned(),
    }
}

/// What stands in the body, and whether there is one; all of a fragment.
fn body(edition: &str) -> (&str, bool) {
    let lower = edition.to_ascii_lowercase();
    let Some(start) = lower.find("<body").and_then(|at| Some(at + lower[at..].find('>')? + 1)) else {
        return (edition, false);
    };
    let end = lower.rfind("</body").filter(|end| *end >= start).unwrap_or(edition.len());
    (&edition[start..end], true)
}
