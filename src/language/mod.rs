//! What a language is: one folder a language behind one trait, and one table.
//!
//! Everything that is true of French or of English, and not of a text or a project, lives here: how words inflect and
//! elide, how numbers and dates are read and written, how sentences end, which wordings count as a term. The rest of
//! the code asks the table; adding a language is a folder and a line in [`ALL`].
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod english;
pub mod french;
pub mod grammar;
pub mod names;
pub mod orthography;
pub mod prose;
pub mod typography;
pub mod values;
pub mod wording;
pub mod words;

pub use grammar::Grammar;
pub use names::Names;
pub use orthography::Orthography;
pub use prose::Prose;
pub use typography::Typography;
pub use values::Values;
pub use words::Words;

use crate::model::Locale;

/// A language, as source or as target. What it does not offer, it cannot do: the caller says so, and does not guess.
pub trait Language: Sync {
    /// The language subtag, such as `fr`.
    fn tag(&self) -> &'static str;

    /// Its sentence rules, an SRX 2.0 document.
    fn sentences(&self) -> Option<&'static str> {
        None
    }

    /// How it reads and writes numbers, dates, times and amounts.
    fn values(&self) -> Option<&'static dyn Values> {
        None
    }

    /// How its words inflect, and which wordings count as a term.
    fn words(&self) -> Option<&'static dyn Words> {
        None
    }

    /// How names and titles stand in its sentences.
    fn names(&self) -> Option<&'static dyn Names> {
        None
    }

    /// Its small words: those that hold a sentence together, and those that depend on the next word.
    fn grammar(&self) -> Option<&'static dyn Grammar> {
        None
    }

    /// What its running prose looks like.
    fn prose(&self) -> Option<&'static dyn Prose> {
        None
    }

    /// How it writes its words.
    fn orthography(&self) -> Option<&'static dyn Orthography> {
        None
    }

    /// How it sets quotation marks, spaces and dashes.
    fn typography(&self) -> Option<&'static dyn Typography> {
        None
    }
}

/// The languages that visavis knows.
pub static ALL: &[&dyn Language] = &[&english::English, &french::French];

/// The language of `locale`, if visavis knows it.
pub fn of(locale: &Locale) -> Option<&'static dyn Language> {
    ALL.iter().copied().find(|language| language.tag() == locale.language.as_str())
}
