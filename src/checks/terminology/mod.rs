//! Terms of the glossary, acronyms and codes. (T)

mod acronym;
mod alphanumeric;
mod term_case;
mod term_count;
mod term_extra;
mod term_forbidden;
mod term_inconsistent;
mod term_kept;
mod term_missing;
mod term_unknown;

pub use acronym::Acronym;
pub use alphanumeric::Alphanumeric;
pub use term_case::TermCase;
pub use term_count::TermCount;
pub use term_extra::TermExtra;
pub use term_forbidden::TermForbidden;
pub(in crate::checks) use term_forbidden::forbidden;
pub use term_inconsistent::TermInconsistent;
pub use term_kept::TermKept;
pub use term_missing::TermMissing;
pub use term_unknown::TermUnknown;
