//! A source document: segments to translate, and the skeleton that is carried over between them.

use super::Locale;
use crate::text::Span;

/// A source document. The spans of its parts follow one another without gap: together they are the source, byte for
/// byte.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The whole source, as read (UTF-8, a byte order mark included).
    pub source: String,
    /// Language of the source.
    pub locale: Locale,
    /// Segments and skeleton in document order.
    pub parts: Vec<Part>,
}

/// A stretch of the source.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// Carried over as it is: markers, blank lines, markup, byte order mark.
    Skeleton(Span),
    /// To be translated.
    Segment(Segment),
}

/// The smallest translatable piece.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Segment {
    /// What kind of block it belongs to.
    pub kind: SegmentKind,
    /// Where it stands in the source.
    pub span: Span,
    /// The text to translate: the source of the span, but for the line breaks (and the markup at line starts) inside
    /// a wrapped paragraph, which read as one space, and what a format shows in another wording (`&eacute;` as `é`).
    pub text: String,
    /// Number of its block in the document, from 0; the segments of one paragraph share it.
    pub block: usize,
    /// Inline codes that must reappear in the target, with spans in `text`.
    pub placeables: Vec<Placeable>,
    /// What the source says about it to those who translate it.
    pub notes: Vec<String>,
    /// What a target must heed in its place.
    pub quoting: Quoting,
}

/// What a text must heed where it stands, lest it end there or be read as something else.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Quoting {
    /// Nothing.
    #[default]
    Free,
    /// It is a YAML value without quotation marks: it gets them where it would be read as something else.
    Plain,
    /// This mark has a backslash before it.
    Escaped(char),
    /// A `'` is written twice.
    Doubled,
    /// It cannot have a `'`: an apostrophe stands there.
    Literal,
    /// This mark is written as a character reference.
    Referenced(char),
}

/// What a block is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SegmentKind {
    /// A paragraph.
    #[default]
    Paragraph,
    /// An item of a list.
    Bullet,
    /// A heading.
    Heading,
    /// A numbered note, or a footnote.
    Note,
    /// An entry of the list of sources: always one segment.
    Source,
    /// A cell of a table.
    Cell,
    /// The value of an attribute, such as an alternative text.
    Attribute,
    /// A value of the front matter.
    Field,
}

impl SegmentKind {
    /// The name used in outputs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Paragraph => "paragraph",
            Self::Bullet => "bullet",
            Self::Heading => "heading",
            Self::Note => "note",
            Self::Source => "source",
            Self::Cell => "cell",
            Self::Attribute => "attribute",
            Self::Field => "field",
        }
    }
}

/// An inline code: a link target, emphasis, a footnote mark, markup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeable {
    /// Where it stands in the segment's text.
    pub span: Span,
    /// Its wording, which must reappear in the target as it is.
    pub text: String,
}

impl Document {
    /// The segments in document order.
    pub fn segments(&self) -> impl Iterator<Item = &Segment> {
        self.parts.iter().filter_map(|part| match part {
            Part::Segment(segment) => Some(segment),
            Part::Skeleton(_) => None,
        })
    }
}

impl Part {
    /// Where the part stands in the source.
    pub const fn span(&self) -> Span {
        match self {
            Self::Skeleton(span) => *span,
            Self::Segment(segment) => segment.span,
        }
    }
}
