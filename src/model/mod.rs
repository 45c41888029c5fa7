//! The nouns that everything else is written in: plain data with public fields, no serialisation, no input or output.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod archive;
pub mod bilingual;
pub mod choice;
pub mod document;
pub mod drift;
pub mod edition;
pub mod finding;
pub mod matching;
pub mod mention;
pub mod message;
pub mod problem;
pub mod remark;
pub mod sent;
pub mod value;
pub mod wordings;

pub use archive::{Archive, History, Property, TranslationUnit, Variant};
pub use bilingual::{Bilingual, Header, Pair, State, Verbatim};
pub use choice::Choice;
pub use document::{Document, Part, Placeable, Quoting, Segment, SegmentKind};
pub use drift::{Alteration, Drift, RowDrift, SourceDrift, Verdict};
pub use edition::{Drafts, Outdated, Style};
pub use finding::{Edit, Finding, Fix, Located, Rule, Safety, Severity, Suppression, Suppressor};
pub use matching::{Match, Origin};
pub use mention::{CasePolicy, Mention, MentionKind, Slot};
pub use message::{Argument, Message};
pub use problem::Problem;
pub use remark::{Confirmation, Conflict, Draft, Lock, MergeSide, Remark, RemarkKind, Review, Said, StandingDrift};
pub use sent::Sent;
pub use unic_langid::LanguageIdentifier as Locale;
pub use value::{Amount, CalendarDate, ClockTime, Division, Of, Period, PeriodUnit, Quantity, Stage, Value};
pub use wordings::Wordings;
