//! How a language sets quotation marks, spaces and dashes.

mod citations;
pub mod quotations;
pub(crate) mod setting;

pub use citations::{Citations, Phrase};
pub use quotations::{Quotation, Quotations, quotations};

use crate::model::Style;
use crate::text::Span;

/// How a language sets quotation marks, spaces and dashes.
pub trait Typography: Sync {
    /// The marks and spaces of the language in an edition of this style.
    fn marks(&self, style: &Style) -> Marks;

    /// A draft that may carry the customs of another language, set in those of this one. For drafts alone: what a
    /// person typed is never set anew.
    fn edition(&self, draft: &str, style: &Style) -> String;

    /// A wording that stays as it is, such as a title, with its spaces alone set as the language sets them.
    fn spaced(&self, wording: &str) -> String;

    /// The set phrases of citations.
    fn citations(&self) -> &'static Citations;

    /// What in `text` is against the customs of the language in an edition of this style.
    fn lapses(&self, text: &str, style: &Style) -> Vec<Lapse>;
}

/// The marks and spaces of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marks {
    /// Quotation marks.
    pub quotes: Pair,
    /// Quotation marks inside a quotation.
    pub inner_quotes: Pair,
    /// The space inside quotation marks, if there is one.
    pub quote_space: Option<char>,
    /// Marks that have a space before them, with the space.
    pub spaced: &'static [(char, char)],
    /// The dash around an insertion, with its spaces.
    pub dash: &'static str,
    /// The ellipsis.
    pub ellipsis: char,
    /// The apostrophe.
    pub apostrophe: char,
    /// The decimal mark.
    pub decimal: char,
    /// The mark between groups of three figures.
    pub group: char,
    /// Where a stop or comma stands that follows a quotation.
    pub stops: Stops,
}

/// An opening and a closing mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The opening mark.
    pub open: char,
    /// The closing mark.
    pub close: char,
}

/// Where a stop or comma stands that follows a quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stops {
    /// Before the closing mark, always.
    Inside,
    /// Before the closing mark where the quotation is a sentence of its own, behind it otherwise; commas behind it.
    BySense,
    /// Behind the closing mark, unless the quotation has its own.
    Outside,
}

/// Something against the customs of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lapse {
    /// What it is.
    pub kind: LapseKind,
    /// Where it stands.
    pub span: Span,
}

/// What is against the customs of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LapseKind {
    /// Quotation marks of another language.
    ForeignQuotes,
    /// A space before a mark that has none, or none before one that has.
    Space,
    /// A no-break space where the language has none.
    NoBreakSpace,
    /// Three stops for an ellipsis.
    Dots,
    /// A straight apostrophe.
    StraightApostrophe,
    /// A stop or comma on the wrong side of a closing quotation mark.
    Stop,
    /// A dash that the style does not set.
    Dash,
}
