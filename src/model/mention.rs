//! The central noun: a span of the source that the project knows how to render.

use super::{Value, Wordings};
use crate::text::Span;

/// A span of a source segment with every acceptable rendering, best first.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    /// What is mentioned.
    pub kind: MentionKind,
    /// Id of the glossary row, entity or title frame; empty for values.
    pub id: String,
    /// The whole mention in the segment's text.
    pub span: Span,
    /// The pieces of a discontinuous mention; empty when it is contiguous.
    pub parts: Vec<Span>,
    /// What fills the slots of a title frame.
    pub slots: Vec<Slot>,
    /// Acceptable target wordings, best first. Empty when the target has none.
    pub renderings: Wordings,
    /// Target wordings that are errors.
    pub forbidden: Vec<String>,
    /// Whether the target must keep the case of a rendering.
    pub case: CasePolicy,
    /// What a number, date, amount or other value is worth.
    pub value: Option<Value>,
    /// Mentions inside this one; they are not asked for again.
    pub children: Vec<Mention>,
}

/// What a mention is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MentionKind {
    /// An office, with its country, body or holder: a frame of the catalog.
    Title,
    /// A named person, body, place, event or product of the catalog.
    Name,
    /// A term of the glossary.
    Term,
    /// A number, in figures or in words.
    Number,
    /// A percentage.
    Percent,
    /// An ordinal, a century, a decade.
    Ordinal,
    /// A calendar date, or a range of dates.
    Date,
    /// A time of day.
    Time,
    /// An amount of money.
    Money,
    /// A measure with its unit.
    Unit,
    /// A quotation with its marks.
    Quote,
    /// A footnote mark.
    Footnote,
    /// A web or e-mail address, a handle.
    Url,
}

impl MentionKind {
    /// The name used in outputs and in lock lines.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Name => "name",
            Self::Term => "term",
            Self::Number => "number",
            Self::Percent => "percent",
            Self::Ordinal => "ordinal",
            Self::Date => "date",
            Self::Time => "time",
            Self::Money => "money",
            Self::Unit => "unit",
            Self::Quote => "quote",
            Self::Footnote => "footnote",
            Self::Url => "url",
        }
    }
}

/// What case a rendering must have in the target.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum CasePolicy {
    /// Any case.
    #[default]
    Insensitive,
    /// As written; a lower-case first letter may be a capital.
    Sensitive,
}

/// One filled slot of a title frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Name of the slot: `title`, `country-adjective`, `org`, `name` …
    pub name: String,
    /// Id of the message that fills it; none for a name that the catalog does not know.
    pub id: Option<String>,
    /// The source text that fills it.
    pub text: String,
}

impl Mention {
    /// A contiguous mention of `kind` without renderings.
    pub fn new(kind: MentionKind, id: &str, span: Span) -> Self {
        Self {
            kind,
            id: id.to_owned(),
            span,
            parts: Vec::new(),
            slots: Vec::new(),
            renderings: Wordings::default(),
            forbidden: Vec::new(),
            case: CasePolicy::Insensitive,
            value: None,
            children: Vec::new(),
        }
    }
}
