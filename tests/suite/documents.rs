//! Documents made by hand: blocks stand between blank lines, sentences end at a stop, a question or exclamation mark
//! before white space. (What a source format makes of a text is tested with the formats.)

use visavis::model::{Document, Part, Segment, SegmentKind};
use visavis::text::Span;

/// The document that `source` is.
pub(crate) fn document(source: &str) -> Document {
    let mut parts = Vec::new();
    let (mut at, mut block) = (0, 0);
    for paragraph in source.split("\n\n") {
        let mut start = at;
        for (end, _) in paragraph.match_indices(['.', '!', '?']) {
            let rest = &paragraph[end + 1..];
            if rest.is_empty() || rest.starts_with([' ', '\n', '\r']) {
                push(&mut parts, source, (start, at + end + 1), block);
                start = at + end + 1;
            }
        }
        push(&mut parts, source, (start, at + paragraph.len()), block);
        at = (at + paragraph.len() + 2).min(source.len());
        if at < source.len() || source.ends_with("\n\n") {
            parts.push(Part::Skeleton(Span::new(at - 2, at)));
        }
        block += 1;
    }
    let document = Document { source: source.to_owned(), locale: "fr".parse().unwrap(), parts };
    let whole: String = document.parts.iter().map(|part| part.span().of(source)).collect();
    assert_eq!(whole, source);
    document
}

/// Push what stands between `start` and `end`: white space and list markers are skeleton.
fn push(parts: &mut Vec<Part>, source: &str, (start, end): (usize, usize), block: usize) {
    let text = &source[start..end];
    let body = text.trim_start_matches([' ', '\n', '\r', '•', '>']);
    let first = end - body.len();
    let last = first + body.trim_end().len();
    if start < first {
        parts.push(Part::Skeleton(Span::new(start, first)));
    }
    if first < last {
        let span = Span::new(first, last);
        let lines: Vec<&str> = span.of(source).lines().map(|line| line.trim_start_matches([' ', '>'])).collect();
        let (kind, text, placeables) = (SegmentKind::Paragraph, lines.join(" "), Vec::new());
        parts.push(Part::Segment(Segment { kind, span, text, block, placeables, ..Segment::default() }));
    }
    if last < end {
        parts.push(Part::Skeleton(Span::new(last, end)));
    }
}

/// A document whose segments are `texts`, one a block.
pub(crate) fn of_texts<'t>(texts: impl IntoIterator<Item = &'t str>) -> Document {
    let (mut source, mut parts) = (String::new(), Vec::new());
    for (block, text) in texts.into_iter().enumerate() {
        let span = Span::new(source.len(), source.len() + text.len());
        let (kind, placeables) = (SegmentKind::Paragraph, Vec::new());
        source.push_str(text);
        parts.push(Part::Segment(Segment {
            kind,
            span,
            text: text.to_owned(),
            block,
            placeables,
            ..Segment::default()
        }));
        source.push_str("\n\n");
        parts.push(Part::Skeleton(Span::new(span.end, source.len())));
    }
    Document { source, locale: "fr".parse().unwrap(), parts }
}
