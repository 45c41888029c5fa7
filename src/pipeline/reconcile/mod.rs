//! A bilingual file brought in line with the document of today.
//!
//! - Unchanged and moved text keeps everything.
//! - Edited text keeps its target as a draft, with the source that it was made from. Undo the edit, and the pair is
//!   what it was, byte for byte, unless someone worked on the draft.
//! - One segment that became two: the larger part keeps the target as a draft. Two that became one: both targets one
//!   after the other are the draft. The old pairs are kept as obsolete ones, for the day when this is undone.
//! - Removed text becomes obsolete, comments and reviews included, and comes back with its text. What has neither a
//!   target by a person nor a comment is dropped.
//! - Comments, flags, the header and stretches that could not be read stay.
//!
//! Nothing that a person wrote is lost or altered, and a second run changes nothing.

mod align;
pub(super) mod carry;
mod change;
mod contexts;
mod edited;
mod far;
mod gaps;
mod leave;
mod likeness;

pub use change::Change;

use crate::model::{Bilingual, Document, Pair, Segment};

/// A bilingual file in line with its document.
#[derive(Debug, Clone, PartialEq)]
pub struct Reconciled {
    /// The file: one pair a segment, in document order.
    pub bilingual: Bilingual,
    /// What became of each segment: one a pair.
    pub changes: Vec<Change>,
    /// The old pairs whose segments left the document.
    pub removed: Vec<usize>,
    /// Old pairs whose segments were found again, as they were or edited.
    pub found: usize,
}

impl Reconciled {
    /// Whether the old file seems to be of another document: of at least five pairs fewer than one in ten was found
    /// again. Taking it would make the others obsolete.
    pub fn is_of_another_document(&self) -> bool {
        let old = self.found + self.removed.len();
        old >= 5 && self.found * 10 < old
    }
}

/// The segments that a bilingual file has pairs for: all that have a text.
pub fn segments(document: &Document) -> impl Iterator<Item = &Segment> {
    document.segments().filter(|segment| !segment.text.is_empty())
}

/// Bring `old` in line with `document`. For a document without a bilingual file `old` is an empty one, which tells the
/// languages.
pub fn reconcile(old: &Bilingual, document: &Document) -> Reconciled {
    let texts: Vec<&str> = segments(document).map(|segment| segment.text.as_str()).collect();
    let (changes, removed) = align::align(old, &texts);
    let mut pairs: Vec<Pair> = changes.iter().zip(&texts).map(|(change, text)| pair(old, *change, text)).collect();
    let mut obsolete = leave::obsolete(old, &changes, &removed, &pairs);
    contexts::tell_apart(&mut pairs, &mut obsolete, |place| is_fresh(changes[place]));
    let found = old.pairs.len() - removed.len();
    let verbatim = leave::verbatim(old, &changes, obsolete.len());
    let header = old.header.clone();
    let bilingual =
        Bilingual { source: document.locale.clone(), target: old.target.clone(), header, pairs, obsolete, verbatim };
    Reconciled { bilingual, changes, removed, found }
}

/// The pair of a segment with the text `source`.
fn pair(old: &Bilingual, change: Change, source: &str) -> Pair {
    let pairs = &old.pairs;
    match change {
        Change::Kept { old } | Change::Moved { old } => carry::kept(&pairs[old]),
        Change::Restored { old } => carry::restored(&pairs[old], source),
        Change::Revived { obsolete } => carry::kept(&old.obsolete[obsolete]),
        Change::Edited { old } | Change::Split { old, main: true } => carry::edited(&pairs[old], source),
        Change::Merged { old: [first, second] } => carry::merged(&pairs[first], &pairs[second], source),
        Change::New | Change::Split { main: false, .. } => Pair::new(source),
    }
}

/// Whether a pair has no claim on its context: its source is another than before.
const fn is_fresh(change: Change) -> bool {
    !matches!(change, Change::Kept { .. } | Change::Moved { .. } | Change::Revived { .. })
}
