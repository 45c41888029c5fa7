//! Remarks, read from their lines.

use super::{ARROW, Confirmation, Draft, Lock, Remark, Review};
use crate::model::{MentionKind, Origin};

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

const ORIGINS: [Origin; 7] = [
    Origin::Person,
    Origin::Context,
    Origin::Exact,
    Origin::Repaired,
    Origin::Mention,
    Origin::Fuzzy,
    Origin::Assembled,
];

/// The remark that `line` is; none for what does not print as the same line again.
pub(super) fn own(line: &str) -> Option<Remark> {
    candidate(line).filter(|remark| remark.to_string() == line)
}

fn candidate(line: &str) -> Option<Remark> {
    let (word, rest) = line.split_once(' ')?;
    match word {
        "drift" if !rest.is_empty() => Some(Remark::Drift(rest.to_owned())),
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
    let (origin, rest) = rest.split_once(' ')?;
    let (score, digest) = rest.split_once(" %")?;
    Some(Draft {
        origin: ORIGINS.into_iter().find(|known| known.name() == origin)?,
        score: score.parse().ok().filter(|score| *score <= 100)?,
        digest: digest.strip_prefix(' ').map(str::to_owned).filter(|digest| is_digest(digest)),
    })
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
    let (head, texts) = line.split_once(": ")?;
    let (kind, id) = head.split_once(' ').unwrap_or((head, ""));
    let kind = KINDS.into_iter().find(|known| known.name() == kind)?;
    let (source, rendering) = texts.split_once(ARROW)?;
    let lock = Lock { kind, id: id.to_owned(), source: unescaped(source), rendering: unescaped(rendering) };
    (!id.contains(char::is_whitespace)).then_some(lock)
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        plain.push(if character == '\\' { characters.next().unwrap_or('\\') } else { character });
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
            | Origin::Assembled => ORIGINS.iter().position(|known| *known == origin),
        };
        assert!(ORIGINS.iter().enumerate().all(|(index, origin)| rank(*origin) == Some(index)));
    }
}
