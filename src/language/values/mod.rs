//! How a language reads and writes numbers, dates, times, amounts and codes.
//!
//! Reading is one grammar for all languages (`grammar`), over the wordings of each ([`lexicon`], filled from the tables
//! in the folder of the language) and a few customs ([`Grammar`]). Writing is each language’s own.

pub mod cut;
pub mod digits;
mod grammar;
mod letters;
pub mod lexicon;
pub mod measures;
pub mod reading;
pub mod role;
pub mod roman;

pub use grammar::{ClockHours, DateOrder, Grammar, NumeralAnd, read, takes_number};
pub use lexicon::Lexicon;
pub use reading::{About, Certainty, Form, Lapse, Link, Mark, Naming, Notation, Reading};

use crate::model::Style;
use crate::text::Span;

/// How a language reads and writes numbers, dates, times, amounts and codes.
pub trait Values: Sync {
    /// The values of `text` in text order, none inside another. Nothing is read inside the spans of `closed`, which
    /// come in order.
    fn read(&self, text: &str, closed: &[Span]) -> Vec<Reading>;

    /// Whether a number behind the last word of `text` belongs to it: « article 5 », « page 3 », « mardi 11 ».
    fn takes_number(&self, text: &str) -> bool;

    /// What in the writing of `reading`, read in this language, is against its customs or the style.
    fn lapse(&self, reading: &Reading, style: &Style) -> Option<Lapse>;

    /// Every acceptable wording of a value that another language wrote, best first; none when there is nothing to
    /// write.
    fn write(&self, reading: &Reading, style: &Style) -> Vec<String>;

    /// The first wording of [`Values::write`], for those who need no other.
    fn best(&self, reading: &Reading, style: &Style) -> Option<String> {
        self.write(reading, style).into_iter().next()
    }
}
