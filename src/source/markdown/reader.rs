//! From the parser's events to blocks.

use super::front;
use super::inline::Inline;
use crate::model::{Quoting, SegmentKind};
use crate::source::directives::{Orders, directives};
use crate::source::{Block, headings, lines};
use crate::text::Span;
use pulldown_cmark::{Event, OffsetIter, Tag, TagEnd};
use std::ops::Range;

/// The blocks of `source`, whose `events` these are.
pub(super) fn blocks(source: &str, events: OffsetIter<'_>, fields: &[&str]) -> Vec<Block> {
    let mut titles: Vec<Block> = events
        .reference_definitions()
        .iter()
        .filter_map(|(_, definition)| title(source, definition.title.as_deref()?, definition.span.clone()))
        .collect();
    let mut reader = Reader { source, fields, inline: Inline::new(source), ..Reader::default() };
    for (event, range) in events {
        reader.event(&event, range);
    }
    reader.flush();
    let Reader { mut blocks, skipped, .. } = reader;
    titles.retain(|title| {
        let next = skipped.partition_point(|skipped| skipped.end <= title.lines[0].start);
        skipped.get(next).is_none_or(|skipped| !skipped.contains(title.lines[0]))
    });
    if !titles.is_empty() {
        blocks.extend(titles);
        blocks.sort_by_key(|block| block.lines[0].start);
    }
    blocks
}

/// The title of a link reference definition.
fn title(source: &str, title: &str, range: Range<usize>) -> Option<Block> {
    let at = range.start + source[range].rfind(title)?;
    let line = Span::new(at, at + title.len());
    let single = !title.is_empty() && !title.contains(['\n', '\r']);
    let quoting = Quoting::Escaped(source[line.end..].chars().next()?);
    single.then(|| Block { is_whole: true, quoting, ..Block::new(SegmentKind::Attribute, vec![line]) })
}

#[derive(Default)]
struct Reader<'s> {
    source: &'s str,
    fields: &'s [&'s str],
    blocks: Vec<Block>,
    /// The leaf that is being read.
    inline: Inline<'s>,
    /// Containers around it, from the outermost.
    around: Vec<Around>,
    heading: bool,
    cell: bool,
    sources: Sources,
    orders: Orders,
    /// What is left as it is.
    skipped: Vec<Span>,
    /// Up to here everything is.
    skip_until: usize,
    /// Since here everything is, until told otherwise.
    skip_from: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Around {
    Quote,
    List { ordered: bool },
    Note,
}

/// Where the reading is in a list of sources: a numbered list behind its heading.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Sources {
    #[default]
    Outside,
    /// Behind the heading.
    Opened,
    /// In the list.
    Entries,
}

impl Reader<'_> {
    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) if is_inline(tag) => self.inline.start(tag, range),
            Event::End(tag) if is_inline_end(*tag) => self.inline.end(range),
            Event::Start(tag) => {
                self.flush();
                self.start(tag, range);
            }
            Event::End(tag) => {
                self.flush();
                self.end(*tag);
            }
            Event::Rule => {
                self.flush();
                self.block_starts(&range);
            }
            Event::Html(_) | Event::TaskListMarker(_) => {}
            _ => self.inline.event(event, range),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        if let Tag::HtmlBlock = tag {
            return self.html(range);
        }
        if !matches!(tag, Tag::Item | Tag::TableHead | Tag::TableRow | Tag::TableCell) {
            self.block_starts(&range);
        }
        match tag {
            Tag::BlockQuote(_) => self.around.push(Around::Quote),
            Tag::List(first) => {
                let ordered = first.is_some();
                if ordered && self.around.is_empty() && self.sources == Sources::Opened {
                    self.sources = Sources::Entries;
                }
                self.around.push(Around::List { ordered });
            }
            Tag::FootnoteDefinition(_) => self.around.push(Around::Note),
            Tag::Heading { .. } => self.heading = true,
            Tag::TableCell => self.cell = true,
            Tag::MetadataBlock(_) => {
                let span = Span::new(range.start, range.end);
                self.blocks.extend(front::blocks(self.source, span, self.fields));
                self.skip_until = self.skip_until.max(range.end);
            }
            Tag::CodeBlock(_) => self.skip_until = self.skip_until.max(range.end),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition => {
                self.around.pop();
            }
            TagEnd::List(_) => {
                self.around.pop();
                if self.around.is_empty() && self.sources == Sources::Entries {
                    self.sources = Sources::Outside;
                }
            }
            TagEnd::Heading(_) => self.heading = false,
            TagEnd::TableCell => self.cell = false,
            _ => {}
        }
    }

    /// A block starts: the one that an order to skip was for.
    fn block_starts(&mut self, range: &Range<usize>) {
        if std::mem::take(&mut self.orders.skip) && range.start >= self.skip_until {
            self.skip(Span::new(range.start, range.end));
        }
    }

    fn skip(&mut self, span: Span) {
        self.skip_until = self.skip_until.max(span.end);
        self.skipped.push(span);
    }

    /// HTML stays as it is, but for what it directs.
    fn html(&mut self, range: Range<usize>) {
        let mut directs = false;
        for directive in directives(&self.source[range.clone()]) {
            self.orders.take(&directive);
            directs = true;
        }
        if !directs {
            self.block_starts(&range);
        }
        match (self.orders.skip_all, self.skip_from) {
            (true, None) => self.skip_from = Some(range.start),
            (false, Some(start)) => {
                self.skipped.push(Span::new(start, range.end));
                self.skip_from = None;
            }
            _ => {}
        }
    }

    /// Make a block of the leaf that was read.
    fn flush(&mut self) {
        if self.inline.is_empty() {
            return;
        }
        let inline = std::mem::replace(&mut self.inline, Inline::new(self.source));
        let Some(extent) = inline.extent else { return };
        let kind = self.kind();
        if std::mem::take(&mut self.orders.skip) {
            self.skip(extent);
        }
        if self.orders.skip_all || extent.start < self.skip_until {
            return;
        }
        self.note_heading(extent, kind);
        let quotes = self.around.iter().filter(|around| **around == Around::Quote).count();
        let mut codes = inline.codes.into_iter().peekable();
        let mut start = extent.start;
        let ends: Vec<Span> = inline.breaks.into_iter().chain([Span::new(extent.end, extent.end)]).collect();
        for end in ends {
            let lines = lines::lines(self.source, Span::new(start, end.start.max(start)), quotes);
            start = end.end;
            let quoting = if self.cell { Quoting::Escaped('|') } else { Quoting::Free };
            let mut block = Block { quoting, ..Block::new(kind, lines) };
            while let Some(code) = codes.next_if(|code| code.span.start < end.start.max(start)) {
                block.codes.push(code);
            }
            if !block.lines.is_empty() {
                self.orders.carry_out(&mut block);
                self.blocks.push(block);
            }
        }
    }

    fn kind(&self) -> SegmentKind {
        if self.cell {
            return SegmentKind::Cell;
        }
        if self.heading {
            return SegmentKind::Heading;
        }
        match self.around.iter().rev().find(|around| **around != Around::Quote) {
            Some(Around::Note) => SegmentKind::Note,
            Some(Around::List { .. }) if self.sources == Sources::Entries => SegmentKind::Source,
            Some(Around::List { .. }) => SegmentKind::Bullet,
            _ => SegmentKind::Paragraph,
        }
    }

    /// Note whether a list of sources may follow.
    fn note_heading(&mut self, extent: Span, kind: SegmentKind) {
        if !matches!(kind, SegmentKind::Heading | SegmentKind::Paragraph) || self.sources == Sources::Entries {
            return;
        }
        let text = extent.of(self.source).trim_matches(['*', '_']);
        self.sources = if headings::opens_sources(text) { Sources::Opened } else { Sources::Outside };
    }
}

const fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

const fn is_inline_end(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}
