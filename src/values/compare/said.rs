//! What a text says: its values, footnote marks and addresses.

use super::Text;
use crate::language::Language;
use crate::language::values::Reading;
use crate::model::{MentionKind, Style};
use crate::text::Span;
use crate::values::addresses::addresses;
use crate::values::footnotes::{FootnoteMark, footnotes};
use crate::values::mentions::{merged, resolved};

/// What a text says.
pub(super) struct Said<'t> {
    pub(super) text: &'t str,
    pub(super) readings: Vec<Reading>,
    pub(super) notes: Vec<FootnoteMark>,
    pub(super) addresses: Vec<Span>,
}

impl<'t> Said<'t> {
    /// What `text` says beside its footnote marks `notes`.
    pub(super) fn read(text: Text<'t>, style: &Style, notes: Vec<FootnoteMark>) -> Option<Self> {
        let values = text.language.values()?;
        let addresses = addresses(text.text);
        let readings = values.read(text.text, &merged(&addresses, &notes));
        let readings = readings.into_iter().map(|reading| resolved(reading, style)).collect();
        Some(Self { text: text.text, readings, notes, addresses })
    }
}

/// The footnote marks of `text`; a figure that marks a note in another text (`known`) marks one here too.
pub(super) fn notes(text: Text<'_>, known: &[String]) -> Vec<FootnoteMark> {
    text.language.values().map(|values| footnotes(text.text, values, known)).unwrap_or_default()
}

/// Dates of the target that only the source language reads.
pub(super) fn foreign_dates(source: &dyn Language, text: &str, readings: &[Reading]) -> Vec<Reading> {
    let Some(values) = source.values() else { return Vec::new() };
    let worded = |reading: &Reading| reading.span.of(text).chars().any(char::is_alphabetic);
    // `Saturday 8 mars` goes on where our own reading ends
    let own = |span: Span| {
        let covers = |reading: &Reading| reading.span.overlaps(span) && reading.span.end >= span.end;
        readings.iter().any(|reading| reading.kind == MentionKind::Date && covers(reading))
    };
    values
        .read(text, &addresses(text))
        .into_iter()
        .filter(|reading| {
            reading.kind == MentionKind::Date && reading.is_sure() && worded(reading) && !own(reading.span)
        })
        .collect()
}
