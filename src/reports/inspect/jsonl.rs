//! For programs: one segment a line. The schema is `schemas/segment.schema.json`; offsets are code points.

use super::Inspected;
use crate::model::{Mention, Segment};
use crate::reports::{json, place};
use crate::text::{Lines, Span};
use serde::Serialize;

#[derive(Serialize)]
struct Shape<'a> {
    id: usize,
    kind: &'static str,
    path: &'a str,
    start: usize,
    end: usize,
    text: &'a str,
    mentions: Vec<Mentioned<'a>>,
}

#[derive(Serialize)]
struct Mentioned<'a> {
    kind: &'static str,
    id: &'a str,
    start: usize,
    end: usize,
    text: &'a str,
    parts: Vec<Part<'a>>,
    slots: Vec<Slot<'a>>,
    renderings: &'a [String],
    forbidden: &'a [String],
    children: Vec<Mentioned<'a>>,
}

#[derive(Serialize)]
struct Part<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

#[derive(Serialize)]
struct Slot<'a> {
    name: &'a str,
    id: Option<&'a str>,
    text: &'a str,
}

/// The segments of a document with their mentions, one JSON object a line.
pub fn jsonl(inspected: &Inspected<'_>) -> String {
    let lines = Lines::new(&inspected.document.source);
    let segments = inspected.document.segments().zip(inspected.mentions).enumerate();
    segments
        .map(|(index, (segment, mentions))| json::line(&shape(inspected.path, index, (segment, mentions), &lines)))
        .collect()
}

fn shape<'a>(
    path: &'a str,
    index: usize,
    (segment, mentions): (&'a Segment, &'a [Mention]),
    lines: &Lines<'_>,
) -> Shape<'a> {
    Shape {
        id: index + 1,
        kind: segment.kind.name(),
        path: place::relative(path),
        start: lines.position(segment.span.start).offset_points,
        end: lines.position(segment.span.end).offset_points,
        text: &segment.text,
        mentions: mentions.iter().map(|mention| mentioned(mention, &segment.text)).collect(),
    }
}

fn mentioned<'a>(mention: &'a Mention, text: &'a str) -> Mentioned<'a> {
    let Part { start, end, text: own } = part(mention.span, text);
    let slot = |slot: &'a crate::model::Slot| Slot { name: &slot.name, id: slot.id.as_deref(), text: &slot.text };
    Mentioned {
        kind: mention.kind.name(),
        id: &mention.id,
        start,
        end,
        text: own,
        parts: mention.parts.iter().map(|span| part(*span, text)).collect(),
        slots: mention.slots.iter().map(slot).collect(),
        renderings: &mention.renderings,
        forbidden: &mention.forbidden,
        children: mention.children.iter().map(|child| mentioned(child, text)).collect(),
    }
}

fn part(span: Span, text: &str) -> Part<'_> {
    let (start, end) = place::points(text, span);
    Part { start, end, text: span.of(text) }
}
