//! The inline content of a block: its extent, its codes, its hard line breaks.

use crate::source::references;
use crate::source::{Code, Role};
use crate::text::Span;
use pulldown_cmark::{CowStr, Event, LinkType, Tag};
use std::ops::Range;

/// The inline content of a block, while its events come in.
#[derive(Debug, Default)]
pub(super) struct Inline<'s> {
    source: &'s str,
    /// From the first to the last of it; none before the first event.
    pub(super) extent: Option<Span>,
    /// Its codes.
    pub(super) codes: Vec<Code>,
    /// Its hard line breaks.
    pub(super) breaks: Vec<Span>,
    open: Vec<Open>,
    tags: references::Tags,
    /// Where the last event ended.
    done: usize,
    /// Events up to here belong to a code that is already known.
    closed: usize,
    pairs: u32,
}

/// An element that is open.
#[derive(Debug)]
struct Open {
    pair: u32,
    span: Span,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    /// Marks of this length on both sides.
    Emphasis(usize),
    /// A link or an image.
    Link {
        /// Whether it refers to a definition by its own text.
        refers: bool,
        /// Its title.
        title: Option<String>,
    },
}

impl<'s> Inline<'s> {
    /// Nothing yet, of `source`.
    pub(super) fn new(source: &'s str) -> Self {
        Self { source, ..Self::default() }
    }

    /// Whether nothing came in yet.
    pub(super) fn is_empty(&self) -> bool {
        self.extent.is_none()
    }

    /// Take the start of an inline element.
    pub(super) fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        if range.end <= self.closed {
            return;
        }
        let span = Span::new(range.start, range.end);
        match tag {
            Tag::Emphasis => self.opened(span, 1, Kind::Emphasis(1)),
            Tag::Strong => self.opened(span, 2, Kind::Emphasis(2)),
            Tag::Strikethrough => {
                let marks = span.of(self.source).bytes().take(2).take_while(|byte| *byte == b'~').count();
                self.opened(span, marks, Kind::Emphasis(marks));
            }
            Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. } => self.whole(span, Role::Object),
            Tag::Link { link_type, title, .. } => self.opened(span, 1, link(*link_type, title)),
            Tag::Image { link_type, title, .. } => self.opened(span, 2, link(*link_type, title)),
            _ => {}
        }
    }

    /// Take the end of an inline element.
    pub(super) fn end(&mut self, range: Range<usize>) {
        if range.end <= self.closed {
            return;
        }
        let Some(open) = self.open.pop() else { return };
        match open.kind {
            Kind::Emphasis(length) => {
                let closing = Span::new(open.span.end - length, open.span.end);
                self.code(closing, Role::Close { pair: open.pair }, None);
            }
            Kind::Link { refers, title } => {
                let collapsed = refers && self.source[open.span.end..].starts_with("[]");
                let span = Span::new(open.span.start, open.span.end + if collapsed { 2 } else { 0 });
                self.close_link(open.pair, span, (refers, title));
                self.closed = span.end;
            }
        }
        self.done = self.done.max(range.end);
    }

    /// Take an inline event that is no element.
    pub(super) fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        let span = Span::new(range.start, range.end);
        if span.end <= self.closed {
            return;
        }
        match event {
            Event::Text(text) => self.text(text, span),
            Event::Code(_) => self.whole(span, Role::Object),
            Event::FootnoteReference(_) => self.whole(span, Role::Mark),
            Event::InlineHtml(_) => {
                let role = self.tags.role(span.of(self.source), self.codes.len(), &mut self.pairs);
                self.code(span, role, None);
                self.tags.settle(&mut self.codes);
            }
            Event::HardBreak => self.breaks.push(span),
            _ => {}
        }
        self.done = self.done.max(span.end);
    }

    fn text(&mut self, text: &CowStr<'_>, span: Span) {
        if span.start > self.done && self.source[..span.start].ends_with('\\') {
            let first = span.of(self.source).chars().next().map_or(0, char::len_utf8);
            self.code(Span::new(span.start - 1, span.start + first), Role::Mark, None);
        } else if span.of(self.source).starts_with('&') && **text != *span.of(self.source) {
            match references::shown(text, |character| character.is_ascii_punctuation()) {
                Some(shown) => self.code(span, Role::Wording, Some(shown)),
                None if **text == *"&" => {}
                None => self.code(span, Role::Mark, None),
            }
        }
        self.extend(span);
    }

    fn opened(&mut self, span: Span, length: usize, kind: Kind) {
        let pair = self.pairs;
        self.pairs += 1;
        let attribute = self.source[span.start..].starts_with('!');
        self.code(Span::new(span.start, span.start + length), Role::Open { pair, attribute }, None);
        self.done = span.start + length;
        self.open.push(Open { pair, span, kind });
    }

    /// `](url "title")`, `][label]`, `][]`, `]`.
    fn close_link(&mut self, pair: u32, span: Span, (refers, title): (bool, Option<String>)) {
        let inside = self.done.max(span.start);
        let Some(start) = self.source[inside..span.end].find(']').map(|at| inside + at) else { return };
        let closing = Span::new(start, span.end);
        if self.codes.last().is_some_and(|last| last.role.opens(pair) && last.span.end == start) {
            self.codes.pop();
            return self.code(span, Role::Object, None);
        }
        let opening = if self.source[span.start..].starts_with('!') { 2 } else { 1 };
        let label = &self.source[span.start + opening..start];
        if refers && !label.contains(['\n', '\r']) {
            return self.code(closing, Role::Close { pair }, Some(format!("][{label}]")));
        }
        let title = title.filter(|title| title.chars().any(char::is_alphanumeric));
        let found = title.and_then(|title| closing.of(self.source).rfind(&*title).map(|at| (start + at, title.len())));
        match found {
            Some((at, length)) => {
                self.code(Span::new(start, at), Role::Between, None);
                self.code(Span::new(at + length, span.end), Role::Close { pair }, None);
            }
            None => self.code(closing, Role::Close { pair }, None),
        }
    }

    /// A code that nothing inside is looked at of.
    fn whole(&mut self, span: Span, role: Role) {
        self.code(span, role, None);
        (self.done, self.closed) = (span.end, span.end);
    }

    fn code(&mut self, span: Span, role: Role, shown: Option<String>) {
        self.extend(span);
        if !span.is_empty() {
            self.codes.push(Code { span, role, shown });
        }
    }

    fn extend(&mut self, span: Span) {
        let extent = self.extent.get_or_insert(span);
        *extent = Span::new(extent.start.min(span.start), extent.end.max(span.end));
    }
}

fn link(link_type: LinkType, title: &CowStr<'_>) -> Kind {
    let refers = matches!(link_type, LinkType::Collapsed | LinkType::Shortcut);
    let inline = link_type == LinkType::Inline && !title.is_empty();
    Kind::Link { refers, title: inline.then(|| title.to_string()) }
}
