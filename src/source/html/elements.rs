//! What elements are.

use crate::model::SegmentKind;

/// How an element is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Starts a line of its own.
    Block,
    /// Starts a line of its own and stays as it is.
    Kept,
    /// Stands in a line, and is one code with its content.
    Object,
    /// Stands in a line.
    Inline,
}

/// Elements that stay as they are.
const KEPT: &[&str] = &["noembed", "plaintext", "pre", "script", "style", "textarea", "xmp"];

/// Elements that are one code with their content.
const OBJECTS: &[&str] = &["code", "kbd", "math", "object", "samp", "svg", "tt", "var"];

/// Elements that start a line of their own.
const BLOCKS: &[&str] = &[
    "address",
    "area",
    "article",
    "aside",
    "audio",
    "base",
    "blockquote",
    "body",
    "br",
    "button",
    "canvas",
    "caption",
    "center",
    "col",
    "colgroup",
    "datalist",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "iframe",
    "input",
    "legend",
    "li",
    "link",
    "main",
    "map",
    "menu",
    "meta",
    "nav",
    "noframes",
    "noscript",
    "ol",
    "optgroup",
    "option",
    "p",
    "param",
    "search",
    "section",
    "select",
    "source",
    "summary",
    "table",
    "tbody",
    "td",
    "template",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "track",
    "ul",
    "video",
];

/// The class of the elements called `name`; those that nobody knows stand in a line.
pub(super) fn class(name: &str) -> Class {
    let is_in = |names: &[&str]| names.binary_search(&name).is_ok();
    match name {
        _ if is_in(KEPT) => Class::Kept,
        _ if is_in(OBJECTS) => Class::Object,
        _ if is_in(BLOCKS) => Class::Block,
        _ => Class::Inline,
    }
}

/// The kind that text right inside an element called `name` is of; none when that is the kind of what is around.
pub(super) fn kind(name: &str) -> Option<SegmentKind> {
    match name {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Some(SegmentKind::Heading),
        "li" | "dt" | "dd" => Some(SegmentKind::Bullet),
        "td" | "th" => Some(SegmentKind::Cell),
        "title" => Some(SegmentKind::Field),
        _ => None,
    }
}

/// Whether the start of an element called `next` ends one called `open` that has no end tag.
pub(super) fn ends(open: &str, next: &str) -> bool {
    match open {
        "p" => class(next) != Class::Inline && next != "br",
        "li" => next == "li",
        "dt" | "dd" => matches!(next, "dt" | "dd"),
        "td" | "th" => matches!(next, "td" | "th" | "tr" | "tbody" | "tfoot"),
        "tr" => matches!(next, "tr" | "tbody" | "tfoot"),
        "option" => matches!(next, "option" | "optgroup"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted_and_share_nothing() {
        for names in [KEPT, OBJECTS, BLOCKS] {
            assert!(names.is_sorted_by(|a, b| a < b), "{names:?}");
        }
        assert!(BLOCKS.iter().all(|name| !KEPT.contains(name) && !OBJECTS.contains(name)));
    }

    #[test]
    fn classes() {
        assert_eq!(class("p"), Class::Block);
        assert_eq!(class("pre"), Class::Kept);
        assert_eq!(class("code"), Class::Object);
        assert_eq!(class("em"), Class::Inline);
        assert_eq!(class("my-word"), Class::Inline);
    }
}
