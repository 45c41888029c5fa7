//! Values as mentions: where they stand, what they are worth, and how the target may word them.

use super::addresses::addresses;
use super::calendar::with_month;
use super::footnotes::{FootnoteMark, footnotes};
use crate::language::typography::{Quotation, quotations};
use crate::language::values::{Mark, Reading};
use crate::language::{Language, Typography, Values};
use crate::model::{Mention, MentionKind, Style, Value, Wordings};
use crate::text::Span;

/// The values of `text`, in text order; the ends of a range are its children. A quotation has two parts, its marks:
/// what it quotes is for others to render.
///
/// Nothing where the source language reads no values, and no renderings where the target writes none.
pub fn mentions(text: &str, source: &dyn Language, target: &dyn Language, style: &Style) -> Vec<Mention> {
    let Some(values) = source.values() else { return Vec::new() };
    let writer = Writer { text, values: target.values(), typography: target.typography(), style };
    let addresses = addresses(text);
    let notes = footnotes(text, values, &[]);
    let mut found: Vec<Mention> = addresses.iter().map(|span| address(text, *span)).collect();
    found.extend(notes.iter().filter(|note| !inside(&addresses, note.span)).map(|note| writer.footnote(note)));
    let closed = merged(&addresses, &notes);
    let readings = values.read(text, &closed).into_iter().filter(is_mentioned);
    found.extend(readings.map(|reading| writer.mention(resolved(reading, style))));
    found.extend(quotations(text).pairs.iter().map(|quotation| writer.quote(quotation)));
    found.sort_by_key(|mention| (mention.span.start, std::cmp::Reverse(mention.span.end)));
    found
}

/// The spans that nothing is read inside, in order: addresses, and footnote marks outside them.
pub(super) fn merged(addresses: &[Span], notes: &[FootnoteMark]) -> Vec<Span> {
    let mut closed = addresses.to_vec();
    closed.extend(notes.iter().map(|note| note.span).filter(|span| !inside(addresses, *span)));
    closed.sort();
    closed
}

fn inside(spans: &[Span], inner: Span) -> bool {
    let next = spans.partition_point(|span| span.end <= inner.start);
    spans.get(next).is_some_and(|span| span.overlaps(inner))
}

/// Codes reappear as they are without being asked for; what only may be a value is not asked for either.
fn is_mentioned(reading: &Reading) -> bool {
    let code = matches!(reading.value, Value::Verbatim(_)) && reading.form.mark != Mark::NumberSign;
    reading.is_sure() && !code
}

/// The reading with the month that the edition's date gives to a weekday with a day alone.
pub(super) fn resolved(mut reading: Reading, style: &Style) -> Reading {
    if let (Value::Date(date), Some(edition)) = (&reading.value, style.date) {
        reading.value = Value::Date(with_month(*date, edition));
    }
    reading.parts = reading.parts.into_iter().map(|part| resolved(part, style)).collect();
    reading
}

fn address(text: &str, span: Span) -> Mention {
    let mut mention = Mention::new(MentionKind::Url, "", span);
    mention.renderings = vec![span.of(text).to_owned()].into();
    mention
}

/// What writing a mention takes.
struct Writer<'w> {
    text: &'w str,
    values: Option<&'static dyn Values>,
    typography: Option<&'static dyn Typography>,
    style: &'w Style,
}

impl Writer<'_> {
    fn mention(&self, reading: Reading) -> Mention {
        let mut mention = Mention::new(reading.kind, "", reading.span);
        mention.value = Some(reading.value.clone());
        mention.children = reading.parts.iter().map(|part| self.mention(part.clone())).collect();
        mention.renderings = self.renderings(reading).unwrap_or_default();
        mention
    }

    /// The wordings of a reading; with a capital where the source has one.
    fn renderings(&self, reading: Reading) -> Option<Wordings> {
        let values = self.values?;
        let is_capital = is_capitalised(reading.span.of(self.text));
        let cased = move |wording| if is_capital { capitalised(wording) } else { wording };
        let best = cased(values.best(&reading, self.style)?);
        let style = self.style.clone();
        Some(Wordings::deferred(best, move || values.write(&reading, &style).into_iter().map(cased).collect()))
    }

    fn footnote(&self, note: &FootnoteMark) -> Mention {
        let value = Value::Note(note.label.clone());
        let reading = Reading::new(MentionKind::Footnote, note.span, value);
        self.mention(reading)
    }

    /// A quotation in the marks of the target. What is quoted stands as it is; quotations inside it have the inner
    /// marks.
    fn quote(&self, quotation: &Quotation) -> Mention {
        let mut mention = Mention::new(MentionKind::Quote, "", quotation.span());
        mention.parts = vec![quotation.open, quotation.close];
        if let Some(typography) = self.typography {
            let outermost = quotation.depth == 0;
            let span = if outermost { quotation.span() } else { quotation.inner };
            let (text, style) = (span.of(self.text).to_owned(), self.style.clone());
            mention.renderings = Wordings::unwritten(move || vec![quoted(&text, outermost, typography, &style)]);
        }
        mention
    }
}

/// A quotation in the marks of the target: the `outermost` one as it stands, one inside another without its own marks.
fn quoted(text: &str, outermost: bool, typography: &dyn Typography, style: &Style) -> String {
    let set = typography.edition(text, style);
    if outermost {
        return set;
    }
    let marks = typography.marks(style).inner_quotes;
    format!("{}{set}{}", marks.open, marks.close)
}

/// Whether a wording begins with a capitalised word; an abbreviation or numeral in capitals does not.
fn is_capitalised(wording: &str) -> bool {
    let mut letters = wording.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

fn capitalised(mut wording: String) -> String {
    if let Some(first) = wording.chars().next().filter(|first| first.is_lowercase()) {
        let capital: String = first.to_uppercase().collect();
        wording.replace_range(..first.len_utf8(), &capital);
    }
    wording
}
