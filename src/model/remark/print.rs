//! Remarks, written as their lines.

use super::{Confirmation, Conflict, Draft, Remark, Review, Said, StandingDrift};
use crate::model::MentionKind;
use crate::text::places::places;
use std::fmt::{Result, Write};

pub(super) const ARROW: &str = " → ";
pub(super) const NOW: &str = " ⇒ ";

pub(super) fn remark(out: &mut impl Write, remark: &Remark) -> Result {
    match remark {
        Remark::Other(line) => out.write_str(line),
        Remark::Note(note) => texts(out, ["note: ", note]),
        Remark::Lock(own) => lock(out, own.as_said()),
        Remark::Drift(own) => drift(out, own),
        Remark::Conflict(Conflict { side, text }) => {
            texts(out, ["conflict ", side.name(), ": "])?;
            escaped(out, text)
        }
        Remark::Draft(own) => draft(out, own),
        Remark::Confirmed(Confirmation { digest, who, reason }) => {
            texts(out, ["confirmed ", digest, " ", who, ": ", reason])
        }
        Remark::Reviewed(Review { digest, who }) => texts(out, ["reviewed ", digest, " ", who]),
    }
}

pub(super) fn lock(out: &mut impl Write, Said { kind, id, source, rendering }: Said<'_>) -> Result {
    head(out, kind, id)?;
    escaped(out, source)?;
    out.write_str(ARROW)?;
    escaped(out, rendering)
}

pub(super) fn drift(out: &mut impl Write, StandingDrift { digest, row }: &StandingDrift) -> Result {
    texts(out, ["drift ", digest, " "])?;
    head(out, row.kind, &row.id)?;
    escaped(out, &row.source)?;
    if let Some(was) = &row.was {
        out.write_str(ARROW)?;
        escaped(out, was)?;
    }
    out.write_str(NOW)?;
    escaped(out, &row.is)
}

/// `term eu-004: `
fn head(out: &mut impl Write, kind: MentionKind, id: &str) -> Result {
    out.write_str(kind.name())?;
    if !id.is_empty() {
        texts(out, [" ", id])?;
    }
    out.write_str(": ")
}

fn draft(out: &mut impl Write, Draft { origin, score, digest, from }: &Draft) -> Result {
    texts(out, ["draft: ", origin.name()])?;
    if let Some(score) = score {
        write!(out, " {score} %")?;
    }
    if let Some(digest) = digest {
        texts(out, [" ", digest])?;
    }
    match from {
        Some(from) => texts(out, [" from ", from]),
        None => Ok(()),
    }
}

fn texts<'t>(out: &mut impl Write, texts: impl IntoIterator<Item = &'t str>) -> Result {
    texts.into_iter().try_for_each(|text| out.write_str(text))
}

/// A text as lines have it.
fn escaped(out: &mut impl Write, text: &str) -> Result {
    let mut rest = text;
    while let Some(at) = special(rest) {
        let (plain, special) = rest.split_at(at);
        let mut characters = special.chars();
        let written = match characters.next() {
            Some('\n') => 'n',
            Some('\r') => 'r',
            other => other.expect("one was found"),
        };
        out.write_str(plain)?;
        out.write_char('\\')?;
        out.write_char(written)?;
        rest = characters.as_str();
    }
    out.write_str(rest)
}

/// Where the first character stands that lines have escaped: a backslash, an arrow, a line break.
pub(super) fn special(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let is_special = |at: &usize| matches!(bytes[*at..], [b'\\' | b'\n' | b'\r', ..] | [0xE2, 0x86 | 0x87, 0x92, ..]);
    places(text, |byte, _, _| byte < b' ' || byte == b'\\' || byte == 0xE2).find(is_special)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_escaped_is_found(text in r"[a\\n\\\\\n\r→⇒↑’€ ]{0,8}") {
            prop_assert_eq!(special(&text), text.find(['\\', '→', '⇒', '\n', '\r']));
        }
    }
}
