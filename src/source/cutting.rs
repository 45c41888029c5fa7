//! From the text of a block to the spans of its segments.
//!
//! Sentences are found in the text as a reader sees it: marks taken out, and a capital letter in the place of what
//! stands for a word. A code behind the end of a sentence stays with it, an opening one goes with the next. No segment
//! tears a pair of codes apart: what stands between them is not cut. A pair around the whole block is no part of its
//! segments: between them, sentences are cut as anywhere.

use super::joined::{Joined, Placed};
use super::{Role, Sentences};
use crate::text::Span;
use rustc_hash::FxHashMap;

/// Stands for a code that is a word of the sentence.
const OBJECT: char = 'X';

/// A block without the codes around it, and what these say it is.
pub(super) struct Body {
    /// Where it stands in the text of the block.
    pub(super) span: Span,
    /// Whether it is the value of an attribute.
    pub(super) attribute: bool,
}

/// Whether the text has a letter or a digit outside its codes.
pub(super) fn has_words(joined: &Joined<'_>) -> bool {
    let has = |from: usize, to: usize| joined.text[from..to].chars().any(char::is_alphanumeric);
    let mut done = 0;
    let codes = joined.codes.iter().filter(|code| code.role != Role::Wording);
    let found = codes.map(|code| (std::mem::replace(&mut done, code.span.end), code.span.start));
    let mut gaps: Vec<(usize, usize)> = found.collect();
    gaps.push((done, joined.text.len()));
    gaps.into_iter().any(|(from, to)| has(from, to))
}

/// The text without the pairs, comments and white space around it.
pub(super) fn body(joined: &Joined<'_>, pairs: &Pairs) -> Body {
    let mut body = Body { span: trimmed(&joined.text, Span::new(0, joined.text.len())), attribute: false };
    let mut codes = joined.codes.as_slice();
    let mut first = 0;
    let broken = codes.iter().any(|code| code.role == Role::Between);
    while let [head, rest @ ..] = codes {
        let last = rest.last().unwrap_or(head);
        let outer = head.span.start == body.span.start;
        let closed = pairs.close_of(first) == Some(first + rest.len());
        if outer && head.role == Role::Comment {
            body.span.start = head.span.end;
            (codes, first) = (rest, first + 1);
        } else if last.role == Role::Comment && last.span.end == body.span.end {
            body.span.end = last.span.start;
            codes = &codes[..codes.len() - 1];
        } else if outer && closed && !broken && last.span.end == body.span.end {
            body.attribute = matches!(head.role, Role::Open { attribute: true, .. });
            body.span = Span::new(head.span.end, last.span.start);
            (codes, first) = (&rest[..rest.len() - 1], first + 1);
        } else {
            break;
        }
        body.span = trimmed(&joined.text, body.span);
    }
    body
}

/// The segments of `body`: spans in the text, without white space around.
pub(super) fn segments(joined: &Joined<'_>, body: Span, pairs: &Pairs, sentences: &Sentences) -> Vec<Span> {
    let text = body.of(&joined.text);
    let inside = |code: &&Placed| body.contains(code.span);
    let breaks = if joined.codes.iter().any(|code| inside(&code) && code.role != Role::Wording) {
        let plain = Plain::new(&joined.text, body, joined.codes.iter().filter(inside));
        let breaks = sentences.breaks(&plain.text).into_iter().map(|at| plain.place(&joined.text, at));
        pairs.keep(body, breaks.collect())
    } else {
        sentences.breaks(text).into_iter().map(|at| at + body.start).collect()
    };
    let mut start = body.start;
    let mut spans = Vec::with_capacity(breaks.len() + 1);
    for end in breaks.into_iter().chain([body.end]) {
        let span = trimmed(&joined.text, Span::new(start, end));
        start = end;
        if !span.is_empty() {
            spans.push(span);
        }
    }
    spans
}

/// `span` of `text` without the white space at its ends.
pub(super) fn trimmed(text: &str, span: Span) -> Span {
    let piece = span.of(text);
    let start = span.start + piece.len() - piece.trim_start().len();
    Span::new(start, start + piece.trim().len())
}

/// Which code closes which.
pub(super) struct Pairs {
    closes: FxHashMap<usize, usize>,
    /// The spans from an opening code to its closing one, both included, by start.
    bound: Vec<Span>,
}

impl Pairs {
    pub(super) fn new(codes: &[Placed]) -> Self {
        let mut open: FxHashMap<u32, usize> = FxHashMap::default();
        let mut pairs = Self { closes: FxHashMap::default(), bound: Vec::new() };
        for (index, code) in codes.iter().enumerate() {
            match code.role {
                Role::Open { pair, .. } => {
                    open.insert(pair, index);
                }
                Role::Close { pair } => {
                    if let Some(opened) = open.remove(&pair) {
                        pairs.closes.insert(opened, index);
                        pairs.bound.push(Span::new(codes[opened].span.start, code.span.end));
                    }
                }
                _ => {}
            }
        }
        pairs.bound.sort_unstable();
        pairs
    }

    fn close_of(&self, open: usize) -> Option<usize> {
        self.closes.get(&open).copied()
    }

    /// Those of `breaks`, which are in order, that tear no pair of `body` apart.
    fn keep(&self, body: Span, breaks: Vec<usize>) -> Vec<usize> {
        let mut ahead = self.bound.iter().filter(|pair| body.contains(**pair)).peekable();
        let mut bound_until = 0;
        let mut kept: Vec<usize> = Vec::with_capacity(breaks.len());
        for at in breaks {
            while let Some(pair) = ahead.next_if(|pair| pair.start < at) {
                bound_until = bound_until.max(pair.end);
            }
            if at >= bound_until && kept.last().is_none_or(|last| *last < at) {
                kept.push(at);
            }
        }
        kept
    }
}

/// The text of a block as a reader sees it.
struct Plain {
    text: String,
    /// For each code taken out, where it stood in the plain text, and the code.
    out: Vec<(usize, Placed)>,
    start: usize,
}

impl Plain {
    fn new<'c>(text: &str, body: Span, codes: impl Iterator<Item = &'c Placed>) -> Self {
        let mut plain = Self { text: String::with_capacity(body.len()), out: Vec::new(), start: body.start };
        let mut done = body.start;
        for code in codes.filter(|code| code.role != Role::Wording) {
            plain.text.push_str(&text[done..code.span.start]);
            if code.role == Role::Object {
                plain.text.push(OBJECT);
            }
            plain.out.push((plain.text.len(), *code));
            done = code.span.end;
        }
        plain.text.push_str(&text[done..body.end]);
        plain
    }

    /// The place in `text` of byte `at` of the plain text: behind the codes that close what stands before it, before
    /// those that open what follows.
    fn place(&self, text: &str, at: usize) -> usize {
        let before = self.out.partition_point(|(place, _)| *place < at);
        let mut place = match before.checked_sub(1).map(|last| self.out[last]) {
            Some((behind, code)) => code.span.end + at - behind,
            None => self.start + at,
        };
        let spaced = text[..place].ends_with(char::is_whitespace);
        for (_, code) in self.out[before..].iter().take_while(|(other, _)| *other == at) {
            let goes_on = match code.role {
                Role::Object => true,
                Role::Open { .. } => false,
                _ => !spaced,
            };
            if !goes_on {
                break;
            }
            place = code.span.end;
        }
        place
    }
}
