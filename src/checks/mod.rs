//! The checks: one file, one line in a table, one page each.
//!
//! A check looks at one pair, or at all pairs of a file, and says what is wrong as [`Finding`]s. What several checks ask
//! of a pair is worked out once, in [`Facing`]. The page of a rule (the `.md` beside its `.rs`) is its documentation,
//! what `visavis explain` prints, and its test: the examples on it are run. That one error is one finding is declared
//! in [`precedence`], not coded in the checks.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod completeness;
pub mod discourse;
pub mod entities;
pub mod facing;
pub mod file;
pub mod habits;
pub mod judgement;
pub mod markup;
pub mod numbers;
pub mod plain;
pub mod precedence;
pub mod process;
pub mod punctuation;
pub mod quotations;
pub mod setting;
pub mod side;
pub mod terminology;
pub mod words;
pub mod zones;

pub use facing::Facing;
pub use file::{File, Placed, Use};
pub use habits::Habits;
pub use setting::{Lack, Setting};
pub use side::Side;

use crate::model::{Finding, Rule};

/// A check: it looks for the findings of one rule.
pub trait Check: Sync {
    /// The rule.
    fn rule(&self) -> &'static Rule;

    /// What it has to say about one pair.
    fn pair(&self, _facing: &Facing<'_>) -> Vec<Finding> {
        Vec::new()
    }

    /// What it has to say about the file as a whole.
    fn file(&self, _file: &File<'_>) -> Vec<Placed> {
        Vec::new()
    }

    /// What it lacks under `setting` to say anything at all.
    fn lacks(&self, _setting: &Setting<'_>) -> Option<Lack> {
        None
    }
}

/// The checks, family by family, in the order of their codes.
pub static ALL: &[&dyn Check] = &[
    &completeness::Untranslated,
    &completeness::BlankTarget,
    &completeness::EmptySource,
    &completeness::SameAsSource,
    &completeness::PartiallyUntranslated,
    &completeness::LengthRatio,
    &completeness::MissingBlock,
    &completeness::ExtraBlock,
    &completeness::SentenceCount,
    &completeness::Unconfirmed,
    &completeness::InconsistentTarget,
    &completeness::InconsistentSource,
    &completeness::MemoryDiffers,
    &process::WaiverUnused,
    &process::WaiverExpired,
    &process::WaiverUnreasoned,
    &process::WaiverUnknown,
    &terminology::TermMissing,
    &terminology::TermForbidden,
    &terminology::TermCase,
    &terminology::TermExtra,
    &terminology::TermUnknown,
    &terminology::TermInconsistent,
    &terminology::TermCount,
    &terminology::TermKept,
    &terminology::Acronym,
    &terminology::Alphanumeric,
    &entities::EntityMissing,
    &entities::EntityForbidden,
    &entities::TitleMissing,
    &entities::EntityForm,
    &entities::NameUnknown,
    &entities::NameAltered,
    &numbers::NumberMissing,
    &numbers::NumberExtra,
    &numbers::NumberChanged,
    &numbers::NumberScale,
    &numbers::NumberFormat,
    &numbers::ValueSpacing,
    &numbers::CurrencyChanged,
    &numbers::UnitChanged,
    &numbers::DateMismatch,
    &numbers::WeekdayMismatch,
    &numbers::WeekdayWrong,
    &numbers::DateInvalid,
    &numbers::DateCapital,
    &numbers::DateUntranslated,
    &numbers::DateStyle,
    &numbers::TimeMismatch,
    &numbers::OrdinalMismatch,
    &punctuation::EndPunctuation,
    &punctuation::MultiplePunctuation,
    &punctuation::Ellipsis,
    &punctuation::QuotesForeign,
    &punctuation::QuotesStraight,
    &punctuation::QuotesUnpaired,
    &punctuation::QuoteCount,
    &punctuation::QuoteNesting,
    &punctuation::QuotePunctuation,
    &punctuation::BracketsUnpaired,
    &punctuation::BracketCount,
    &punctuation::ApostropheStraight,
    &punctuation::SpaceBeforePunctuation,
    &punctuation::SpaceAfterPunctuation,
    &punctuation::DashStyle,
    &punctuation::NbspLeft,
    &punctuation::NbspLost,
    &punctuation::SourceSpacing,
    &words::LeadingSpace,
    &words::TrailingSpace,
    &words::DoubleSpace,
    &words::LineBreaks,
    &words::ZeroWidth,
    &words::BidiControl,
    &words::ControlCharacter,
    &words::Mojibake,
    &words::Confusable,
    &words::NotNfc,
    &words::ForeignScript,
    &words::DoubledWord,
    &words::TripledLetter,
    &words::CapitalStart,
    &words::AllCaps,
    &words::SpellingVariant,
    &words::FalseFriend,
    &words::Negation,
    &words::QuoteSpeaker,
    &markup::PlaceableMissing,
    &markup::PlaceableAdded,
    &markup::PlaceableOrder,
    &markup::FootnoteMissing,
    &markup::FootnoteAdded,
    &markup::FootnoteOrder,
    &markup::NoteMissing,
    &markup::NoteUnmarked,
    &markup::UrlAltered,
    &markup::MailAltered,
    &markup::Emphasis,
    &markup::ListMarker,
    &markup::HeadingMark,
    &markup::SourceTitle,
    &process::ConfirmationStale,
    &process::ReviewStale,
];

/// The rule that people call `name`, by its name or by its code.
pub fn rule(name: &str) -> Option<&'static Rule> {
    ALL.iter().map(|check| check.rule()).find(|rule| rule.name == name || rule.code.eq_ignore_ascii_case(name))
}
