//! The bilingual file: pairs of a source segment and its target.

use super::{Draft, Locale, Origin, Remark, RemarkKind, Sent, StandingDrift};
use crate::text::digest;

/// A bilingual file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bilingual {
    /// Language of the sources.
    pub source: Locale,
    /// Language of the targets.
    pub target: Locale,
    /// The header, with everything that other tools wrote into it.
    pub header: Header,
    /// Pairs in document order.
    pub pairs: Vec<Pair>,
    /// Pairs whose segment left the document; kept for their targets.
    pub obsolete: Vec<Pair>,
    /// Stretches that could not be read, kept as they are.
    pub verbatim: Vec<Verbatim>,
}

/// The header of a bilingual file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header {
    /// Translators' comments above it.
    pub notes: Vec<String>,
    /// Lines of tools above it (`#.` in PO, without the mark).
    pub extracted: Vec<String>,
    /// References above it (`#:`), as other tools wrote them.
    pub references: Vec<String>,
    /// Its flags, `fuzzy` included.
    pub flags: Vec<String>,
    /// Fields in file order, such as `Language: en`. A line that is no field has an empty name.
    pub fields: Vec<(String, String)>,
}

/// A stretch of a bilingual file that could not be read: it is kept byte for byte, and reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verbatim {
    /// Index of the pair that it stands before, where the obsolete pairs are counted on behind the others; the number
    /// of all pairs when it stands behind them all.
    pub before: usize,
    /// The stretch, without its last line break.
    pub text: String,
    /// Its first line in the file, from 1.
    pub line: usize,
}

/// A segment with its target.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pair {
    /// What tells equal sources apart (`msgctxt`): the occurrence, from "2".
    pub context: Option<String>,
    /// The source text.
    pub source: String,
    /// The target text; empty when there is none yet.
    pub target: String,
    /// How far the target has come.
    pub state: State,
    /// The source that a draft was made from, when it is not `source`.
    pub previous: Option<String>,
    /// The context that belonged to `previous`, as other tools wrote it.
    pub previous_context: Option<String>,
    /// Lines of tools (`#.` in PO, without the mark), in file order. Those that are visavis's own read as
    /// [`Remark`]s: mentions (the lock), drift, draft, review.
    pub extracted: Vec<String>,
    /// Translators' comments (`# ` in PO, without the mark): theirs, never altered. Waivers are among them.
    pub notes: Vec<String>,
    /// Flags other than `fuzzy`.
    pub flags: Vec<String>,
    /// Lines of references (`#:`), as other tools wrote them.
    pub references: Vec<String>,
    /// What the target was when its file was sent out, where the file says so.
    pub sent: Option<Sent>,
    /// Line of the pair in its file, from 1; 0 when it was made in memory.
    pub line: usize,
}

/// How far a target has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// No target.
    #[default]
    Initial,
    /// A target that nobody has confirmed.
    Draft,
    /// Translated by a person.
    Translated,
    /// Translated, and reviewed in exactly this wording.
    Reviewed,
}

impl State {
    /// The name used in outputs (the terms of XLIFF 2).
    pub const fn name(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Draft => "draft",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
        }
    }
}

impl Bilingual {
    /// A bilingual file without pairs.
    pub fn new(source: Locale, target: Locale) -> Self {
        Self { source, target, ..Self::default() }
    }
}

impl Pair {
    /// A pair without a target.
    pub fn new(source: &str) -> Self {
        Self { source: source.to_owned(), ..Self::default() }
    }

    /// What a confirmation or a review of this pair is bound to: the digest of source and target.
    pub fn digest(&self) -> String {
        digest::short(&[&self.source, &self.target])
    }

    /// The lines of tools, read. Reading loses nothing: a remark prints as the line that it was read from.
    pub fn remarks(&self) -> impl Iterator<Item = Remark> {
        self.extracted.iter().map(|line| Remark::parse(line))
    }

    /// How the target was made, when a line says that it is a draft.
    pub fn draft(&self) -> Option<Draft> {
        let lines = self.extracted.iter().filter(|line| line.starts_with("draft: "));
        lines.map(|line| Remark::parse(line)).find_map(|remark| match remark {
            Remark::Draft(draft) => Some(draft),
            _ => None,
        })
    }

    /// Whether the target is word for word what it was when the line about its draft was written.
    pub fn is_untouched(&self) -> bool {
        self.draft().and_then(|draft| draft.digest).is_some_and(|digest| digest == self.target_digest())
    }

    fn target_digest(&self) -> String {
        digest::short(&[&self.target])
    }

    /// Whether a person wrote the target, or worked on it: anything but a draft that a line says to be of other origin
    /// and that is not known to have changed since.
    pub fn is_by_person(&self) -> bool {
        let is_machine = |draft: Draft| {
            let by_person = matches!(draft.origin, Origin::Person | Origin::Aligned) || draft.from.is_some();
            !by_person && draft.digest.is_none_or(|digest| digest == self.target_digest())
        };
        let is_draft = self.state == State::Draft && self.draft().is_some_and(is_machine);
        !self.target.is_empty() && !is_draft
    }

    /// Whether the target is still what had been confirmed for an earlier source, or was repaired from it: nobody has
    /// dealt with the change.
    pub fn is_unanswered(&self) -> bool {
        let of_person = |draft: Draft| draft.origin == Origin::Person || draft.from.is_some();
        self.is_untouched() && self.draft().is_some_and(of_person)
    }

    /// Whether someone confirmed exactly these two texts.
    pub fn is_confirmed(&self) -> bool {
        let digest = self.digest();
        self.remarks().any(|remark| matches!(remark, Remark::Confirmed(confirmation) if confirmation.digest == digest))
    }

    /// Confirmations and reviews of other texts than these.
    pub fn stale_signatures(&self) -> impl Iterator<Item = Remark> {
        let signatures = self
            .extracted
            .iter()
            .filter(|line| matches!(RemarkKind::of(line), RemarkKind::Confirmed | RemarkKind::Reviewed));
        signatures.map(|line| Remark::parse(line)).filter(|remark| match remark {
            Remark::Confirmed(confirmation) => confirmation.digest != self.digest(),
            Remark::Reviewed(review) => review.digest != self.digest(),
            _ => false,
        })
    }

    /// The rows that nobody has dealt with since they changed.
    pub fn standing_drift(&self) -> Vec<StandingDrift> {
        let lines = self.extracted.iter().filter(|line| line.starts_with("drift "));
        lines
            .map(|line| Remark::parse(line))
            .filter_map(|remark| match remark {
                Remark::Drift(drift) => Some(drift),
                _ => None,
            })
            .collect()
    }

    /// Whether two branches disagree about the target, and nobody has decided.
    pub fn is_in_conflict(&self) -> bool {
        self.state == State::Draft && self.remarks().any(|remark| matches!(remark, Remark::Conflict(_)))
    }

    /// Whether the target is a person's and the world has moved on: its source or a row changed, and nobody has dealt with
    /// it.
    pub fn is_outdated(&self) -> bool {
        let source = self.is_by_person() && self.state == State::Draft && self.previous.is_some();
        let unanswered = self.is_unanswered() && !self.is_confirmed();
        source || (!self.target.is_empty() && unanswered) || !self.standing_drift().is_empty()
    }

    /// Put the lines of tools in their order: those of others first, then the lock, drift, draft, confirmations and
    /// reviews; lines of one kind keep theirs.
    pub fn arrange(&mut self) {
        self.extracted.sort_by_cached_key(|line| RemarkKind::of(line));
    }

    /// Put `lines`, all of `kind`, in the place of the lines of that kind, and all lines in their order.
    pub fn replace(&mut self, kind: RemarkKind, lines: impl IntoIterator<Item = String>) {
        if self.extracted.is_empty() {
            return self.extracted.extend(lines);
        }
        let kept = std::mem::take(&mut self.extracted).into_iter();
        let mut kept: Vec<(RemarkKind, String)> = kept.map(|line| (RemarkKind::of(&line), line)).collect();
        kept.retain(|(other, _)| *other != kind);
        kept.sort_by_key(|(other, _)| *other);
        let behind = kept.partition_point(|(other, _)| *other < kind);
        let behind = kept.split_off(behind);
        let text = |(_, line)| line;
        self.extracted = kept.into_iter().map(text).chain(lines).chain(behind.into_iter().map(text)).collect();
    }

    /// Bring the state in agreement with the texts: no target is initial, and a review holds only while the digest of
    /// both texts is the one that was reviewed. A draft stays one.
    pub fn settle(&mut self) {
        self.state = match self.state {
            _ if self.target.is_empty() => State::Initial,
            State::Draft => State::Draft,
            _ if self.is_reviewed() => State::Reviewed,
            _ => State::Translated,
        };
    }

    /// Whether a review was recorded for exactly these two texts.
    fn is_reviewed(&self) -> bool {
        let mut reviews = self.extracted.iter().filter(|line| line.starts_with("reviewed ")).peekable();
        reviews.peek().is_some() && {
            let digest = self.digest();
            reviews.any(|line| matches!(Remark::parse(line), Remark::Reviewed(review) if review.digest == digest))
        }
    }
}
