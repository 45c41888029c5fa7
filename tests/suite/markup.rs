//! Sources with markup: blocks, codes, directives, and the laws for whatever is written.

mod html;
mod markdown;

use proptest::prelude::*;
use std::fmt::Write;
use std::sync::LazyLock;
use visavis::model::{Bilingual, Document, Outdated, Part, Segment, State};
use visavis::pipeline::{Policy, publish, reconcile};
use visavis::source::html::Html;
use visavis::source::markdown::Markdown;
use visavis::source::{self, Format, Sentences};

static FRENCH: LazyLock<Sentences> = LazyLock::new(|| Sentences::embedded(&"fr".parse().unwrap()).unwrap());

pub(crate) fn document(text: &str, format: &dyn Format) -> Document {
    source::extract(text.to_owned(), "fr".parse().unwrap(), format, &FRENCH)
}

/// A segment with its codes between `⟦` and `⟧`.
fn marked(segment: &Segment) -> String {
    let mut marked = String::new();
    let mut done = 0;
    for placeable in &segment.placeables {
        let (before, code) = (&segment.text[done..placeable.span.start], placeable.span.of(&segment.text));
        write!(marked, "{before}⟦{code}⟧").unwrap();
        done = placeable.span.end;
    }
    marked + &segment.text[done..]
}

/// `expected` has a line a segment: the first letters of its kind, its text with its codes, its notes.
pub(crate) fn check(text: &str, format: &dyn Format, expected: &[&str]) {
    let document = document(text, format);
    let show = |segment: &Segment| {
        let text = format!("{} {}", &segment.kind.name()[..4], marked(segment));
        [text].into_iter().chain(segment.notes.clone()).collect::<Vec<_>>().join(" // ")
    };
    assert_eq!(document.segments().map(show).collect::<Vec<_>>(), expected, "{text}");
    laws(text, format).unwrap();
}

/// What was made to cost more than its length: nothing here may take longer than its length allows.
#[test]
fn hostile_sources_are_read() {
    const LENGTH: usize = 60_000;
    let many = |piece: &str| piece.repeat(LENGTH / piece.len());
    let pieces = [
        "*a ",
        "**",
        "_a_",
        "[",
        "![",
        "[a](",
        "[a]",
        "`",
        "``` ",
        "> ",
        "- ",
        "1. ",
        "<b>",
        "</b>",
        "<p>",
        "<li>",
        "<!--",
        "<a title=\"",
        "&",
        "&amp",
        "&eacute;",
        "\\*",
        "|a",
        "| a |\n",
        "[^1]",
        "[^1]: a\n\n",
        "[a]: u \"t\"\n",
        "# a\n",
        "a  \n",
        "<!-- visavis-skip -->\n\n",
        "<",
        "<i lang=en>",
        "<code>",
        "<svg>",
        "<br>",
        "é ",
        "\u{0}",
        "a. ",
        "(",
        "\"",
        "«",
        "---\n",
        "~~",
        "<table><tr><td>",
        "</div>",
        "<div translate=no>",
    ];
    for format in [&Markdown::DEFAULT as &dyn Format, &Html] {
        for piece in pieces {
            for text in
                [many(piece), many(piece) + "a", format!("a {} a", many(piece)), format!("|a|\n|-|\n{}", many(piece))]
            {
                let document = document(&text, format);
                assert_eq!(document.parts.last().map_or(0, |part| part.span().end), text.len());
            }
        }
    }
}

/// The edition of `text` with the targets that `target` makes.
pub(crate) fn edition(text: &str, format: &dyn Format, target: impl Fn(&str) -> String) -> String {
    let document = document(text, format);
    let empty = Bilingual::new("fr".parse().unwrap(), "en".parse().unwrap());
    let mut bilingual = reconcile(&empty, &document).bilingual;
    for pair in &mut bilingual.pairs {
        pair.target = target(&pair.source);
        pair.state = State::Translated;
    }
    publish(&document, &bilingual, &Policy { outdated: Outdated::Block, allow_drafts: false, marker: String::new() }).unwrap().text
}

/// Laws 1, 2 and 4, and what holds for every segment.
pub(crate) fn laws(text: &str, format: &dyn Format) -> Result<(), TestCaseError> {
    let document = document(text, format);
    let mut end = 0;
    for part in &document.parts {
        prop_assert!(part.span().start == end && !part.span().is_empty(), "{:?} at {end}", part);
        end = part.span().end;
        prop_assert!(text.is_char_boundary(end));
        if let Part::Segment(segment) = part {
            prop_assert!(!segment.text.is_empty());
            prop_assert_eq!(segment.text.trim(), &segment.text);
            prop_assert!(!segment.text.contains(['\n', '\r']), "{:?}", segment);
            let mut last = 0;
            for placeable in &segment.placeables {
                prop_assert!(last <= placeable.span.start && !placeable.span.is_empty(), "{:?}", segment);
                prop_assert_eq!(placeable.span.of(&segment.text), &placeable.text);
                last = placeable.span.end;
            }
        }
    }
    prop_assert_eq!(end, text.len());
    prop_assert_eq!(edition(text, format, str::to_owned), text);
    Ok(())
}
