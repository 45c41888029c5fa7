//! What a language is: one folder a language behind one trait, and one table.
//!
//! Everything that is true of French or of English, and not of a text or a project, lives here: how words inflect and
//! elide, how numbers and dates are read and written, how sentences end, which wordings count as a term. The rest of
//! the code asks the table; adding a language is a folder and a line in [`ALL`].
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod english;
pub mod french;

use crate::model::Locale;

/// A language, as source or as target.
pub trait Language: Sync {
    /// The language subtag, such as `fr`.
    fn tag(&self) -> &'static str;
}

/// The languages that visavis knows.
pub static ALL: &[&dyn Language] = &[&english::English, &french::French];

/// The language of `locale`, if visavis knows it.
pub fn of(locale: &Locale) -> Option<&'static dyn Language> {
    ALL.iter().copied().find(|language| language.tag() == locale.language.as_str())
}
