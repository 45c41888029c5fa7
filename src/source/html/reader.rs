//! From tokens to blocks.

use super::attributes;
use super::elements::{self, Class};
use super::leaf::{self, Leaf};
use super::nesting::Nesting;
use super::tokens::{Attribute, Kind, Token};
use crate::model::{Locale, Quoting, SegmentKind};
use crate::source::directives::{Directive, Orders, directives};
use crate::source::{Block, headings, lines, references};
use crate::text::Span;

/// The blocks of `source`, which consists of these `tokens` and is in the language of `locale`.
pub(super) fn blocks(source: &str, tokens: Vec<Token>, locale: &Locale) -> Vec<Block> {
    let mut reader = Reader {
        source,
        locale,
        blocks: Vec::new(),
        leaf: Leaf::default(),
        nesting: Nesting::default(),
        orders: Orders::default(),
        left: None,
        object: None,
        after_sources: false,
    };
    for token in tokens {
        reader.token(token);
    }
    reader.flush();
    reader.blocks
}

struct Reader<'s> {
    source: &'s str,
    locale: &'s Locale,
    blocks: Vec<Block>,
    leaf: Leaf,
    nesting: Nesting,
    orders: Orders,
    /// Depth of the block that is left as it is.
    left: Option<usize>,
    object: Option<Object>,
    /// Whether the last text was the heading of a list of sources.
    after_sources: bool,
}

/// An element that is one code with its content, while it is open.
struct Object {
    name: String,
    start: usize,
    end: usize,
    /// How many elements of its name are open in it, itself included.
    depth: usize,
}

impl Reader<'_> {
    fn token(&mut self, token: Token) {
        let Token { span, kind } = token;
        match kind {
            Kind::Start { name, attributes } => self.start(span, &name, &attributes),
            Kind::End { name } => self.end(span, &name),
            Kind::Comment => self.comment(span),
            Kind::Text | Kind::Raw if self.left.is_some() => {}
            Kind::Text if self.object.is_none() => self.leaf.text(self.source, span),
            Kind::Text | Kind::Raw => self.extend_object(span),
        }
    }

    fn start(&mut self, span: Span, name: &str, attributes: &[Attribute]) {
        let class = elements::class(name);
        if matches!(class, Class::Block | Class::Kept) {
            return self.start_block(name, attributes);
        }
        if self.left.is_some() {
            return;
        }
        if let Some(object) = &mut self.object {
            object.depth += usize::from(object.name == name);
            return self.extend_object(span);
        }
        let left = class == Class::Object || attributes::is_left(self.source, attributes, self.locale);
        let is_empty = references::is_void(name) || span.of(self.source).ends_with("/>");
        match (left, is_empty) {
            (true, true) => self.leaf.object(span),
            (true, false) => {
                self.object = Some(Object { name: name.to_owned(), start: span.start, end: span.end, depth: 1 });
            }
            (false, _) => {
                let texts = attributes::texts(self.source, name, attributes);
                self.leaf.tag(self.source, span, &texts);
            }
        }
    }

    fn start_block(&mut self, name: &str, attributes: &[Attribute]) {
        self.flush();
        self.nesting.close_for(name);
        self.leave_ended();
        if self.left.is_none() && name != "br" {
            let is_root = matches!(name, "html" | "body");
            let skip = !is_root && std::mem::take(&mut self.orders.skip);
            let left = !is_root && attributes::is_left(self.source, attributes, self.locale);
            if skip || left || elements::class(name) == Class::Kept {
                self.left = Some(self.nesting.depth());
            } else {
                self.attributes(name, attributes);
            }
        }
        if !references::is_void(name) {
            let kind = self.kind_inside(name);
            self.nesting.open(name, kind);
        }
        self.leave_ended();
    }

    fn end(&mut self, span: Span, name: &str) {
        if matches!(elements::class(name), Class::Block | Class::Kept) {
            self.flush();
            self.nesting.close(name);
            return self.leave_ended();
        }
        if self.left.is_some() {
            return;
        }
        match &mut self.object {
            Some(object) => {
                object.depth -= usize::from(object.name == name);
                let ended = object.depth == 0;
                self.extend_object(span);
                if ended {
                    self.end_object();
                }
            }
            None => self.leaf.tag(self.source, span, &[]),
        }
    }

    fn comment(&mut self, span: Span) {
        let comment = span.of(self.source);
        if self.object.is_some() {
            return self.extend_object(span);
        }
        let mut directs = false;
        for directive in directives(comment) {
            if matches!(directive, Directive::SkipStart | Directive::SkipEnd) {
                self.flush();
            }
            self.orders.take(&directive);
            directs = true;
        }
        let is_blank = self.leaf.extent.is_none_or(|extent| extent.of(self.source).trim().is_empty());
        if directs && is_blank {
            self.leaf = Leaf::default();
        } else if self.left.is_none() {
            self.leaf.tag(self.source, span, &[]);
        }
    }

    /// Note that the block that was left as it is has ended, when it has.
    fn leave_ended(&mut self) {
        if self.left.is_some_and(|depth| self.nesting.depth() <= depth) {
            self.left = None;
        }
    }

    /// The kind of text right inside a block called `name` that starts here.
    fn kind_inside(&mut self, name: &str) -> Option<SegmentKind> {
        let around = self.nesting.kind();
        match name {
            "ol" if std::mem::take(&mut self.after_sources) => Some(SegmentKind::Source),
            "ol" | "ul" if around == SegmentKind::Source => Some(SegmentKind::Bullet),
            "li" if around == SegmentKind::Source => None,
            _ => elements::kind(name),
        }
    }

    /// The attributes of a block that people read.
    fn attributes(&mut self, name: &str, attributes: &[Attribute]) {
        if self.orders.skip_all {
            return;
        }
        for text in attributes::texts(self.source, name, attributes) {
            let lines = lines::lines(self.source, text, 0);
            let codes = leaf::references_in(self.source, text, leaf::IN_VALUES);
            let quoting = self.source[..text.start].chars().next_back().map_or(Quoting::Free, Quoting::Referenced);
            self.blocks.push(Block { codes, is_whole: true, quoting, ..Block::new(SegmentKind::Attribute, lines) });
        }
    }

    fn extend_object(&mut self, span: Span) {
        if let Some(object) = &mut self.object {
            object.end = object.end.max(span.end);
        }
    }

    fn end_object(&mut self) {
        if let Some(object) = self.object.take() {
            self.leaf.object(Span::new(object.start, object.end));
        }
    }

    /// Make a block of the text that was read.
    fn flush(&mut self) {
        self.end_object();
        let leaf = std::mem::take(&mut self.leaf);
        let Some(extent) = leaf.extent.filter(|extent| !extent.of(self.source).trim().is_empty()) else { return };
        let skip = std::mem::take(&mut self.orders.skip);
        if self.left.is_some() || self.orders.skip_all || skip {
            return;
        }
        let kind = self.nesting.kind();
        let lines = lines::lines(self.source, extent, 0);
        if lines.is_empty() {
            return;
        }
        let is_title = matches!(kind, SegmentKind::Heading | SegmentKind::Paragraph);
        self.after_sources =
            is_title && headings::opens_sources(Span::new(lines[0].start, extent.end).of(self.source).trim());
        let mut block = Block { codes: leaf.codes, ..Block::new(kind, lines) };
        self.orders.carry_out(&mut block);
        self.blocks.push(block);
    }
}
