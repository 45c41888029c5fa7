//! Remarks, read from their lines.

use super::print::{self, ARROW, NOW, special};
use super::{Confirmation, Conflict, Draft, Lock, MergeSide, Remark, Review, StandingDrift};
use crate::model::{MentionKind, Origin, RowDrift};
use std::fmt;

const KINDS: [MentionKind; 13] = [
    MentionKind::Title,
    MentionKind::Name,
    MentionKind::Term,
    MentionKind::Number,
    MentionKind::Percent,
    MentionKind::Ordinal,
    MentionKind::Date,
    MentionKind::Time,
    MentionKind::Money,
    MentionKind::Unit,
    MentionKind::Quote,
    MentionKind::Footnote,
    MentionKind::Url,
];

const ORIGINS: [Origin; 8] = [
    Origin::Person,
    Origin::Aligned,
    Origin::Context,
    Origin::Exact,
    Origin::Repaired,
    Origin::Mention,
    Origin::Fuzzy,
    Origin::Assembled,
];

/// The remark that `line` is; none for what does not print as the same line again.
pub(super) fn own(line: &str) -> Option<Remark> {
    candidate(line).filter(|remark| prints_as(remark, line))
}

/// Whether `remark` prints as `line`.
fn prints_as(remark: &Remark, line: &str) -> bool {
    let mut print = Print { owed: line };
    print::remark(&mut print, remark).is_ok() && print.owed.is_empty()
}

/// A print that fails where it is not the expected one.
struct Print<'l> {
    owed: &'l str,
}

impl fmt::Write for Print<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.owed = self.owed.strip_prefix(text).ok_or(fmt::Error)?;
        Ok(())
    }
}

fn candidate(line: &str) -> Option<Remark> {
    let (word, rest) = line.split_once(' ')?;
    match word {
        "note:" if !rest.is_empty() => Some(Remark::Note(rest.to_owned())),
        "drift" => drift(rest).map(Remark::Drift),
        "conflict" => conflict(rest).map(Remark::Conflict),
        "draft:" => draft(rest).map(Remark::Draft),
        "confirmed" => confirmation(rest).map(Remark::Confirmed),
        "reviewed" => {
            let (digest, who) = signature(rest)?;
            Some(Remark::Reviewed(Review { digest, who: who.to_owned() }))
        }
        _ => lock(line).map(Remark::Lock),
    }
}

fn draft(rest: &str) -> Option<Draft> {
    let Drafted { origin, score, digest, from } = drafted(rest)?;
    Some(Draft { origin, score, digest: digest.map(str::to_owned), from: from.map(str::to_owned) })
}

/// A [`Draft`] whose words are those of its line.
pub(super) struct Drafted<'l> {
    origin: Origin,
    score: Option<u8>,
    digest: Option<&'l str>,
    from: Option<&'l str>,
}

/// How a draft was made, read from what stands behind `draft: `.
pub(super) fn drafted(rest: &str) -> Option<Drafted<'_>> {
    let mut words = rest.split(' ');
    let origin = words.next()?;
    let origin = ORIGINS.into_iter().find(|known| known.name() == origin)?;
    let mut next = words.next();
    let mut score = None;
    if let Some(word) = next.filter(|word| !is_digest(word) && *word != "from") {
        let plain = !word.starts_with(['0', '+']) || word == "0";
        score = Some(word.parse().ok().filter(|score| plain && *score <= 100 && words.next() == Some("%"))?);
        next = words.next();
    }
    let digest = next.filter(|word| is_digest(word));
    if digest.is_some() {
        next = words.next();
    }
    let from = match next {
        Some("from") => Some(words.next().filter(|word| is_digest(word))?),
        Some(_) => return None,
        None => None,
    };
    words.next().is_none().then_some(Drafted { origin, score, digest, from })
}

fn confirmation(rest: &str) -> Option<Confirmation> {
    let (digest, rest) = signature(rest)?;
    let (who, reason) = rest.split_once(": ")?;
    Some(Confirmation { digest, who: who.to_owned(), reason: reason.to_owned() })
}

/// A digest, and what follows it.
fn signature(rest: &str) -> Option<(String, &str)> {
    let (digest, rest) = rest.split_once(' ')?;
    (is_digest(digest) && !rest.is_empty()).then(|| (digest.to_owned(), rest))
}

fn is_digest(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

fn lock(line: &str) -> Option<Lock> {
    let (kind, id, texts) = head(line)?;
    let (source, rendering) = texts.split_once(ARROW)?;
    Some(Lock { kind, id: id.to_owned(), source: unescaped(source), rendering: unescaped(rendering) })
}

fn drift(rest: &str) -> Option<StandingDrift> {
    let (digest, line) = signature(rest)?;
    let (kind, id, texts) = head(line)?;
    let (then, is) = texts.split_once(NOW)?;
    let (source, was) = then.split_once(ARROW).map_or((then, None), |(source, was)| (source, Some(unescaped(was))));
    let row = RowDrift { kind, id: id.to_owned(), source: unescaped(source), was, is: unescaped(is) };
    Some(StandingDrift { digest, row })
}

fn conflict(rest: &str) -> Option<Conflict> {
    let (side, text) = rest.split_once(": ")?;
    let side = [MergeSide::Ours, MergeSide::Theirs].into_iter().find(|known| known.name() == side)?;
    Some(Conflict { side, text: unescaped(text) })
}

/// What is mentioned, and what is said of it.
pub(super) fn head(line: &str) -> Option<(MentionKind, &str, &str)> {
    let end = line.bytes().position(|byte| matches!(byte, b' ' | b':'))?;
    let (kind, rest) = line.split_at(end);
    let kind = KINDS.into_iter().find(|known| known.name() == kind)?;
    let (id, texts) = match rest.strip_prefix(": ") {
        Some(texts) => ("", texts),
        None => rest.strip_prefix(' ')?.split_once(": ")?,
    };
    (!id.contains(char::is_whitespace)).then_some((kind, id, texts))
}

/// Whether `text` is what printing writes for some text.
pub(super) fn is_escaped(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = special(rest) {
        let behind = rest[at..].strip_prefix('\\');
        match behind.and_then(|behind| behind.strip_prefix(['\\', '→', '⇒', 'n', 'r'])) {
            Some(behind) => rest = behind,
            None => return false,
        }
    }
    true
}

fn unescaped(text: &str) -> String {
    if !text.contains('\\') {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        plain.push(match character {
            '\\' => match characters.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                other => other.unwrap_or('\\'),
            },
            other => other,
        });
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_kind_and_no_origin_is_forgotten() {
        use MentionKind::{Date, Footnote, Money, Name, Number, Ordinal, Percent, Quote, Term, Time, Title, Unit, Url};
        // A new variant does not compile here until it has its place in the table.
        let place = |kind: MentionKind| match kind {
            Title | Name | Term | Number | Percent | Ordinal | Date | Time | Money | Unit | Quote | Footnote | Url => {
                KINDS.iter().position(|known| *known == kind)
            }
        };
        assert!(KINDS.iter().enumerate().all(|(index, kind)| place(*kind) == Some(index)));
        let rank = |origin: Origin| match origin {
            Origin::Person
            | Origin::Context
            | Origin::Exact
            | Origin::Repaired
            | Origin::Mention
            | Origin::Fuzzy
            | Origin::Aligned
            | Origin::Assembled => ORIGINS.iter().position(|known| *known == origin),
        };
        assert!(ORIGINS.iter().enumerate().all(|(index, origin)| rank(*origin) == Some(index)));
    }
}
