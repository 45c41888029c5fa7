//! What visavis notes about a pair, one line each (`#.` in PO): the lock, drift, drafts, confirmations, reviews.
//!
//! ```text
//! note: the name of a ship
//! term eu-004: Conseil européen → European Council
//! money: 109 milliards d’euros → €109 billion
//! drift bd9c1a3c term eu-004: Conseil européen → European Council ⇒ the European Council
//! conflict theirs: The summit opens on Friday.
//! draft: memory 92 %
//! confirmed 5c1e2f90 ada: wording only
//! reviewed 5c1e2f90 ada
//! ```
//!
//! A line that does not read exactly so is someone else's and stays as it is: printing what was read gives the line
//! back, whatever it was. In texts `\`, `→`, `⇒` and a
//! line feed are written `\\`, `\→`, `\⇒` and `\n`.

mod kind;
mod parse;
mod print;

pub use kind::RemarkKind;

use super::{MentionKind, Origin, RowDrift};
use std::fmt;

/// A line about a pair. Declaration order is the order in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// A line of another tool.
    Other(String),
    /// What the source says about it to those who translate it.
    Note(String),
    /// A mention in the source, with the rendering that stood when the target was written.
    Lock(Lock),
    /// What changed since then, and was not dealt with.
    Drift(StandingDrift),
    /// A target of one of two branches that could not be merged.
    Conflict(Conflict),
    /// How the draft that stands as the target was made.
    Draft(Draft),
    /// Someone says that no change of the target is needed.
    Confirmed(Confirmation),
    /// Someone reviewed the pair.
    Reviewed(Review),
}

/// A mention with its rendering at the time when the target was written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Lock {
    /// What is mentioned.
    pub kind: MentionKind,
    /// Id of the glossary row, entity or title frame, without white space; empty for what has none, such as a value.
    pub id: String,
    /// The words of the source.
    pub source: String,
    /// The best rendering.
    pub rendering: String,
}

/// A row that says something else than when the target was confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StandingDrift {
    /// Digest of the target when the line was written: while the target agrees with it, nobody has dealt with the row.
    pub digest: String,
    /// The row.
    pub row: RowDrift,
}

/// What one side of a merge had.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Conflict {
    /// Which side.
    pub side: MergeSide,
    /// Its target; its source where the sources could not be merged.
    pub text: String,
}

/// A side of a merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MergeSide {
    /// The branch that is merged into.
    Ours,
    /// The branch that is merged.
    Theirs,
}

impl MergeSide {
    /// The name used in lines.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Theirs => "theirs",
        }
    }
}

/// How a draft was made.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Draft {
    /// Where it comes from. `Person`: someone wrote it for an earlier source, the pair's `previous`.
    pub origin: Origin,
    /// Likeness of the sources in per cent, when there are two; of an alignment, how sure it is.
    pub score: Option<u8>,
    /// Digest of the target when the line was written: while the target agrees with it, nobody has worked on it.
    pub digest: Option<String>,
    /// Digest of the target by a person that a repaired draft was made from.
    pub from: Option<String>,
}

/// Someone's word that the target needs no change.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Confirmation {
    /// Digest of source and target.
    pub digest: String,
    /// Who says so.
    pub who: String,
    /// Why.
    pub reason: String,
}

/// Someone's review.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Review {
    /// Digest of source and target.
    pub digest: String,
    /// Who reviewed.
    pub who: String,
}

/// Room for most lines but locks.
const LINE: usize = 48;

impl Remark {
    /// Read a line. What does not print as the same line again is [`Remark::Other`].
    pub fn parse(line: &str) -> Self {
        parse::own(line).unwrap_or_else(|| Self::Other(line.to_owned()))
    }

    /// Its line.
    pub fn line(&self) -> String {
        let mut line = String::with_capacity(LINE);
        // A text takes everything.
        let _ = print::remark(&mut line, self);
        line
    }

    /// What kind of remark it is.
    pub const fn kind(&self) -> RemarkKind {
        match self {
            Self::Other(_) => RemarkKind::Other,
            Self::Note(_) => RemarkKind::Note,
            Self::Lock(_) => RemarkKind::Lock,
            Self::Drift(_) => RemarkKind::Drift,
            Self::Conflict(_) => RemarkKind::Conflict,
            Self::Draft(_) => RemarkKind::Draft,
            Self::Confirmed(_) => RemarkKind::Confirmed,
            Self::Reviewed(_) => RemarkKind::Reviewed,
        }
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        print::remark(out, self)
    }
}

impl fmt::Display for Lock {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        print::lock(out, self.as_said())
    }
}

impl fmt::Display for StandingDrift {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        print::drift(out, self)
    }
}

impl Lock {
    /// What it says, borrowed.
    pub fn as_said(&self) -> Said<'_> {
        Said { kind: self.kind, id: &self.id, source: &self.source, rendering: &self.rendering }
    }
}

/// What a lock says, in the words of others: the fields of [`Lock`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Said<'s> {
    /// What is mentioned.
    pub kind: MentionKind,
    /// Id of the row, entity or frame; empty for what has none.
    pub id: &'s str,
    /// The words of the source.
    pub source: &'s str,
    /// The best rendering.
    pub rendering: &'s str,
}

impl Said<'_> {
    /// The same, owned.
    pub fn to_lock(self) -> Lock {
        let Self { kind, id, source, rendering } = self;
        Lock { kind, id: id.to_owned(), source: source.to_owned(), rendering: rendering.to_owned() }
    }

    /// The line of the lock.
    pub fn line(self) -> String {
        let mut line = String::with_capacity(self.id.len() + self.source.len() + self.rendering.len() + 24);
        // A text takes everything.
        let _ = print::lock(&mut line, self);
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Pair, State};
    use proptest::prelude::*;

    fn kind(line: &str) -> RemarkKind {
        let remark = Remark::parse(line);
        assert_eq!(remark.to_string(), line);
        assert_eq!(RemarkKind::of(line), remark.kind(), "{line}");
        assert!(remark.kind().is(line), "{line}");
        remark.kind()
    }

    #[test]
    fn own_lines_are_read() {
        let own = [
            ("note: the name of a ship", RemarkKind::Note),
            ("term eu-004: Conseil européen → European Council", RemarkKind::Lock),
            (
                "title vice-president: le vice-président américain J.D. Vance → US Vice President JD Vance",
                RemarkKind::Lock,
            ),
            ("money: 109 milliards d’euros → €109 billion", RemarkKind::Lock),
            (
                "drift bd9c1a3c term eu-004: Conseil européen → European Council ⇒ the European Council",
                RemarkKind::Drift,
            ),
            ("drift bd9c1a3c term eu-004: Conseil européen ⇒ the European Council", RemarkKind::Drift),
            ("drift bd9c1a3c date: lundi 10 → Monday 10 February ⇒ Monday 10 March", RemarkKind::Drift),
            ("conflict theirs: One line.\\nAnother.", RemarkKind::Conflict),
            ("draft: memory 92 %", RemarkKind::Draft),
            ("draft: person 92 % 5c1e2f90", RemarkKind::Draft),
            ("draft: repaired 92 % 5c1e2f90 from bd9c1a3c", RemarkKind::Draft),
            ("confirmed 5c1e2f90 Ada L.: wording only: really", RemarkKind::Confirmed),
            ("reviewed 5c1e2f90 ada", RemarkKind::Reviewed),
        ];
        for (line, expected) in own {
            assert_eq!(kind(line), expected, "{line}");
        }
    }

    #[test]
    fn lines_of_others_stay_theirs() {
        let others = [
            "",
            "drift",
            "term : a → b",
            "term of address: a → b",
            "verb x: a → b",
            "draft: memory 092 %",
            "draft: memory 101 %",
            "draft: memory +9 %",
            "draft: memory 92 % ",
            "draft: memory 92 % 5c1e2f90 from bd9c1a3c 5c1e2f90",
            "draft: memory 92 % of it",
            "drift term eu-004: European Council → the European Council",
            "conflict mine: a",
            "draft: parrot 92 %",
            "reviewed 5c1e2f9 ada",
            "reviewed 5C1E2F90 ada",
            "reviewed 5c1e2f90",
            "name eu: a → b → c",
            "name eu: a \\ → b",
            "name eu: a → b\\",
            "name : a → b",
            "name eu: a → b ⇒ c",
        ];
        for line in others {
            assert_eq!(kind(line), RemarkKind::Other, "{line}");
        }
    }

    #[test]
    fn a_review_holds_for_exactly_two_texts() {
        let mut pair = Pair { target: "Yes.".to_owned(), ..Pair::new("Oui.") };
        pair.extracted = vec![format!("reviewed {} ada", pair.digest())];
        pair.settle();
        assert_eq!(pair.state, State::Reviewed);
        for (source, target) in [("Oui !", "Yes."), ("Oui.", "Yes!")] {
            let mut edited = Pair { source: source.to_owned(), target: target.to_owned(), ..pair.clone() };
            edited.settle();
            assert_eq!(edited.state, State::Translated);
        }
    }

    #[test]
    fn lines_have_an_order() {
        let mut pair = Pair::new("a");
        pair.extracted =
            ["reviewed 5c1e2f90 ada", "term b: b → B", "draft: memory 92 %", "of another tool", "term a: a → A"]
                .map(str::to_owned)
                .to_vec();
        pair.arrange();
        let order =
            ["of another tool", "term b: b → B", "term a: a → A", "draft: memory 92 %", "reviewed 5c1e2f90 ada"];
        assert_eq!(pair.extracted, order);
    }

    proptest! {
        #[test]
        fn every_drift_reads_as_it_was_printed(texts in [r"[a-c →⇒\\:\n]{1,12}", r"[a-c →⇒\\:]{1,12}", r"[a-c →⇒\\:]{1,12}"], old: bool) {
            let [source, was, is] = texts;
            let row = RowDrift { kind: MentionKind::Name, id: "eu".to_owned(), source, was: old.then_some(was), is };
            let drift = StandingDrift { digest: "bd9c1a3c".to_owned(), row };
            prop_assert_eq!(Remark::parse(&drift.to_string()), Remark::Drift(drift));
        }

        #[test]
        fn every_line_prints_as_it_was_read(line in r"(note: |term |term a: a |reviewed |draft: |draft: memory (0?[0-9]+ % )?(5c1e2f90 )?(from )?|confirmed |drift )?[ -~→⇒\\nr]{0,40}") {
            prop_assert_eq!(Remark::parse(&line).to_string(), line.as_str());
            prop_assert_eq!(RemarkKind::of(&line), Remark::parse(&line).kind());
        }

        #[test]
        fn every_lock_reads_as_it_was_printed(source in r"[a-c →\\:]{1,12}", rendering in r"[a-c →\\:]{1,12}") {
            let lock = Lock { kind: MentionKind::Term, id: "eu-004".to_owned(), source, rendering };
            prop_assert_eq!(RemarkKind::of(&lock.to_string()), RemarkKind::Lock);
            prop_assert_eq!(Remark::parse(&lock.to_string()), Remark::Lock(lock));
        }
    }
}
