//! A value found in a text, and the manner in which it is written there.

use crate::model::{MentionKind, Value};
use crate::text::Span;

/// A value found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What it is.
    pub kind: MentionKind,
    /// Where it stands: all that a rendering of it replaces.
    pub span: Span,
    /// What it is worth.
    pub value: Value,
    /// How it is written.
    pub form: Form,
    /// The two ends of a range; empty otherwise.
    pub parts: Vec<Reading>,
}

/// How a value is written: what a writer needs to write it alike, and a check to judge it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Form {
    /// In figures or in words.
    pub notation: Notation,
    /// The power of ten that a scale word stands for: 9 in « 109 milliards ».
    pub scale: u8,
    /// Whether a plus sign stands before it.
    pub plus: bool,
    /// Whether a unit or currency stands there by symbol or by name.
    pub naming: Naming,
    /// How precise the amount claims to be.
    pub about: About,
    /// How the ends of a range are joined.
    pub link: Link,
    /// The day as seen from today that a date explains: -1 in « hier, mardi 11 mars ».
    pub relative: Option<i8>,
    /// What else is particular about it.
    pub mark: Mark,
    /// Whether it surely is a value.
    pub certainty: Certainty,
    /// What is against the customs of the language that it was read in.
    pub lapse: Option<Lapse>,
}

/// In figures or in words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Notation {
    /// Figures without marks between groups: `2025`.
    #[default]
    Figures,
    /// Figures in groups of three: `1 000`.
    Grouped,
    /// Words: « trente ».
    Words,
}

/// How a unit or currency is named.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Naming {
    /// By its symbol, or not at all: `MW`, `€`.
    #[default]
    Symbol,
    /// By its name: « mégawatts ».
    Name,
}

/// How precise an amount claims to be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum About {
    /// It says nothing about it.
    #[default]
    Plain,
    /// « une centaine ».
    Around,
    /// « plus d’une centaine ».
    MoreThan,
    /// « moins d’une centaine ».
    LessThan,
    /// « près d’une centaine ».
    Nearly,
    /// « au moins une centaine ».
    AtLeast,
    /// « quelques centaines ».
    Few,
    /// « plusieurs centaines ».
    Several,
}

/// How the ends of a range are joined.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Link {
    /// « 10 à 25 », `10 to 25`.
    #[default]
    To,
    /// « de 10 à 25 », `from 10 to 25`.
    FromTo,
    /// « entre 10 et 25 », `between 10 and 25`.
    Between,
    /// `10-25`.
    Dash,
    /// « 10 et 25 », `10 and 25`.
    And,
    /// « 10 ou 25 », `10 or 25`.
    Or,
}

/// What else is particular about the writing of a value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mark {
    /// Nothing.
    #[default]
    None,
    /// A number sign before it: « n° 5 ».
    NumberSign,
    /// The plural of a number sign: « nos 3 et 4 ».
    NumberSigns,
    /// Years of age beside a name: « Nielsen, 33 ans, ».
    Age,
    /// The rank of a ruler or pope: « François Ier ».
    Regnal,
    /// An end of a range that leaves what it counts, its scale or its month to the other end.
    Elided,
    /// So many in so many: « un sur quatre ».
    OutOf,
    /// An hour of the half day that does not say which half: `8:30`.
    HalfDay,
    /// An era that is said though it is our own: « 79 apr. J.-C. ».
    Era,
    /// The common era without Christ: « 44 avant notre ère ».
    CommonEra,
    /// A calendar date in figures alone: `07/02/2025`.
    Numeric,
    /// A month before its day: `February 11`.
    MonthFirst,
    /// The part of a period as a noun: « la fin de 2024 ».
    StageNoun,
}

/// Whether something surely is a value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Certainty {
    /// It is.
    #[default]
    Sure,
    /// It may be: « premier », « neuf », `May`. It can answer for a value of the other text and asks for nothing
    /// itself.
    Possible,
}

/// What is against the customs of the language that a value was read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lapse {
    /// Another language’s decimal mark: `3,5` in English.
    DecimalMark,
    /// Another language’s mark between groups of figures: `1 000` in English.
    GroupMark,
    /// A space where none belongs, or none where one does: `3.5 %` in English.
    Space,
    /// A small letter where a capital belongs, or the other way round: `tuesday`.
    Case,
    /// Day and month in the order of another style: `February 11` in a British edition.
    Order,
}

impl Reading {
    /// A reading in figures, without more to say about its form.
    pub fn new(kind: MentionKind, span: Span, value: Value) -> Self {
        Self { kind, span, value, form: Form::default(), parts: Vec::new() }
    }

    /// A range between two readings of a kind.
    pub fn range(span: Span, ends: [Self; 2], form: Form) -> Self {
        let [low, high] = &ends;
        let value = Value::Range(Box::new(low.value.clone()), Box::new(high.value.clone()));
        Self { kind: high.kind, span, value, form, parts: ends.into() }
    }

    /// The same reading in `form`.
    #[must_use]
    pub fn formed(mut self, form: Form) -> Self {
        self.form = form;
        self
    }

    /// The reading itself, or the ends of a range.
    pub fn ends(&self) -> &[Self] {
        if self.parts.is_empty() { std::slice::from_ref(self) } else { &self.parts }
    }

    /// Whether it surely is a value.
    pub fn is_sure(&self) -> bool {
        self.form.certainty == Certainty::Sure
    }
}
