//! Two branches' bilingual files merged, pair by pair.
//!
//! A pair is followed from the common base to both sides by its source, or where that was edited by what it became. Each
//! of its parts is merged by itself: what one side alone changed is taken from that side. Where both changed the target
//! differently, a target by a person wins over an untouched draft of a machine; two targets by people are a conflict:
//! the pair keeps ours as a draft, with both in lines of its own, so that every PO tool still opens the file and no
//! edition is made of it before somebody decides.

use super::reconcile::Change;
use crate::model::{
    Bilingual, Conflict, Document, Draft, MergeSide, Origin, Pair, Part, Remark, RemarkKind, Segment, SegmentKind,
    State,
};
use crate::text::{Span, digest};
use rustc_hash::{FxHashMap, FxHashSet};

/// A merged file.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// The file.
    pub bilingual: Bilingual,
    /// Indices of the pairs that people must decide about.
    pub conflicts: Vec<usize>,
}

/// What `ours` and `theirs` made of `base`, together.
pub fn merge(base: &Bilingual, ours: &Bilingual, theirs: &Bilingual) -> Merged {
    let left = Side::new(base, ours);
    let right = Side::new(base, theirs);
    let mut merge = Merge { base, left: &left, right: &right, pairs: Vec::new(), conflicts: Vec::new() };
    for place in merge.order() {
        merge.push(place);
    }
    let Merge { pairs, conflicts, .. } = merge;
    let header = if ours.header == base.header { theirs.header.clone() } else { ours.header.clone() };
    let obsolete = obsolete(&pairs, ours, theirs);
    let mut verbatim = ours.verbatim.clone();
    verbatim.extend(
        theirs.verbatim.iter().filter(|other| !ours.verbatim.iter().any(|own| own.text == other.text)).cloned(),
    );
    for kept in &mut verbatim {
        kept.before = kept.before.min(pairs.len() + obsolete.len());
    }
    verbatim.sort_by_key(|kept| kept.before);
    let bilingual =
        Bilingual { source: ours.source.clone(), target: ours.target.clone(), header, pairs, obsolete, verbatim };
    Merged { bilingual, conflicts }
}

/// One side of the merge: its pairs, and which pair of the base each was.
struct Side<'s> {
    pairs: &'s [Pair],
    was: Vec<Option<usize>>,
    /// For each pair of the base where it is now.
    is: FxHashMap<usize, usize>,
}

impl<'s> Side<'s> {
    fn new(base: &Bilingual, side: &'s Bilingual) -> Self {
        let changes = super::reconcile(&without_obsolete(base), &document(side)).changes;
        // Pairs without a source cannot be segments; a broken header is all there is of the kind.
        let mut changes = changes.into_iter();
        let mut was: Vec<Option<usize>> = Vec::with_capacity(side.pairs.len());
        for pair in &side.pairs {
            let change = if pair.source.is_empty() { None } else { changes.next() };
            was.push(change.and_then(|change| match change {
                Change::Kept { old } | Change::Moved { old } | Change::Edited { old } | Change::Restored { old } => {
                    Some(old)
                }
                Change::Split { old, main: true } => Some(old),
                _ => None,
            }));
        }
        let is = was.iter().enumerate().filter_map(|(now, was)| Some(((*was)?, now))).collect();
        Self { pairs: &side.pairs, was, is }
    }
}

fn without_obsolete(bilingual: &Bilingual) -> Bilingual {
    Bilingual { obsolete: Vec::new(), verbatim: Vec::new(), ..bilingual.clone() }
}

/// The document that a bilingual file is of, as far as its pairs tell.
fn document(bilingual: &Bilingual) -> Document {
    let mut document = Document { source: String::new(), locale: bilingual.source.clone(), parts: Vec::new() };
    for (block, pair) in bilingual.pairs.iter().enumerate() {
        let start = document.source.len();
        document.source.push_str(&pair.source);
        let span = Span::new(start, document.source.len());
        let (kind, text, placeables) = (SegmentKind::Paragraph, pair.source.clone(), Vec::new());
        document.parts.push(Part::Segment(Segment { kind, span, text, block, placeables, ..Segment::default() }));
    }
    document
}

/// Where a merged pair comes from: indices in the base, in ours, in theirs.
#[derive(Debug, Clone, Copy)]
struct Place {
    base: Option<usize>,
    ours: Option<usize>,
    theirs: Option<usize>,
}

struct Merge<'m> {
    base: &'m Bilingual,
    left: &'m Side<'m>,
    right: &'m Side<'m>,
    pairs: Vec<Pair>,
    conflicts: Vec<usize>,
}

impl Merge<'_> {
    /// The merged pairs in order: ours, with what they added behind what stands before it there.
    fn order(&self) -> Vec<Place> {
        let mut order: Vec<Place> = Vec::new();
        let mut of_theirs: FxHashSet<usize> = FxHashSet::default();
        for (index, was) in self.left.was.iter().enumerate() {
            let theirs = match was {
                Some(base) => self.right.is.get(base).copied(),
                None => self.same_addition(&self.left.pairs[index]),
            };
            of_theirs.extend(theirs);
            order.push(Place { base: *was, ours: Some(index), theirs });
        }
        for (index, was) in self.right.was.iter().enumerate().filter(|(index, _)| !of_theirs.contains(index)) {
            let before = |place: &Place| place.theirs.is_some_and(|theirs| theirs + 1 == index);
            let at = if index == 0 { 0 } else { order.iter().position(before).map_or(order.len(), |at| at + 1) };
            order.insert(at, Place { base: *was, ours: None, theirs: Some(index) });
        }
        order
    }

    /// What they added with the same source as this addition of ours.
    fn same_addition(&self, pair: &Pair) -> Option<usize> {
        let same = |other: &Pair| other.source == pair.source && other.context == pair.context;
        (0..self.right.pairs.len()).find(|index| self.right.was[*index].is_none() && same(&self.right.pairs[*index]))
    }

    fn push(&mut self, place: Place) {
        let base = place.base.map(|index| &self.base.pairs[index]);
        let ours = place.ours.map(|index| &self.left.pairs[index]);
        let theirs = place.theirs.map(|index| &self.right.pairs[index]);
        let merged = match (base, ours, theirs) {
            (_, Some(ours), Some(theirs)) => Some(merged(base, ours, theirs)),
            // One side took it away, the other worked on it or left it as it was.
            (Some(base), Some(pair), None) | (Some(base), None, Some(pair)) => {
                (without_line(pair) != without_line(base)).then(|| (pair.clone(), false))
            }
            (None, Some(pair), None) | (None, None, Some(pair)) => Some((pair.clone(), false)),
            (_, None, None) => None,
        };
        if let Some((pair, conflict)) = merged {
            if conflict {
                self.conflicts.push(self.pairs.len());
            }
            self.pairs.push(pair);
        }
    }
}

fn without_line(pair: &Pair) -> Pair {
    Pair { line: 0, ..pair.clone() }
}

/// What became of a value on two sides; none where they disagree.
fn three_way<T: PartialEq + Clone>(base: Option<&T>, ours: &T, theirs: &T) -> Option<T> {
    if ours == theirs || base == Some(theirs) {
        return Some(ours.clone());
    }
    (base == Some(ours)).then(|| theirs.clone())
}

/// A pair of both sides, and whether people must decide about it.
fn merged(base: Option<&Pair>, ours: &Pair, theirs: &Pair) -> (Pair, bool) {
    let source = three_way(base.map(|pair| &pair.source), &ours.source, &theirs.source);
    let mut pair = ours.clone();
    let mut disputed: Vec<Conflict> = Vec::new();
    match source {
        Some(source) if source != ours.source => pair.source = source,
        Some(_) => {}
        None => disputed = conflicts(&ours.source, &theirs.source),
    }
    let target = three_way(base.map(|pair| &pair.target), &ours.target, &theirs.target);
    let taken = match target {
        Some(target) if target == ours.target && target == theirs.target => {
            let by = if base.is_some_and(|base| same_standing(base, ours)) { theirs } else { ours };
            Some(by)
        }
        Some(target) if target == ours.target => Some(ours),
        Some(_) => Some(theirs),
        None if !ours.is_by_person() => Some(theirs),
        None if !theirs.is_by_person() => Some(ours),
        None => None,
    };
    match taken {
        Some(side) => take(&mut pair, side),
        None => disputed.extend(conflicts(&ours.target, &theirs.target)),
    }
    let lists = |of: fn(&Pair) -> &Vec<String>| three_way_lines(base.map(of), of(ours), of(theirs));
    pair.notes = lists(|pair| &pair.notes);
    pair.flags = lists(|pair| &pair.flags);
    pair.references = lists(|pair| &pair.references);
    pair.extracted = lists(|pair| &pair.extracted);
    settle(&mut pair, taken);
    for conflict in &disputed {
        pair.state = State::Draft;
        pair.extracted.push(Remark::Conflict(conflict.clone()).line());
    }
    pair.arrange();
    (pair, !disputed.is_empty())
}

fn same_standing(base: &Pair, side: &Pair) -> bool {
    base.state == side.state && base.previous == side.previous
}

fn conflicts(ours: &str, theirs: &str) -> Vec<Conflict> {
    let side = |side, text: &str| Conflict { side, text: text.to_owned() };
    vec![side(MergeSide::Ours, ours), side(MergeSide::Theirs, theirs)]
}

/// Take the target of `side`, with what is said about it.
fn take(pair: &mut Pair, side: &Pair) {
    pair.target.clone_from(&side.target);
    pair.state = side.state;
    pair.previous.clone_from(&side.previous);
    pair.previous_context.clone_from(&side.previous_context);
}

/// Bring state and lines in agreement with texts that come from different sides: a target for another source is a draft
/// for this one.
fn settle(pair: &mut Pair, taken: Option<&Pair>) {
    let Some(side) = taken else {
        pair.state = State::Draft;
        return;
    };
    let drafts = |line: &String| RemarkKind::Draft.is(line);
    pair.extracted.retain(|line| !drafts(line));
    pair.extracted.extend(side.extracted.iter().filter(|line| drafts(line)).cloned());
    if side.source != pair.source && !pair.target.is_empty() && side.is_by_person() && side.state >= State::Translated {
        pair.previous = Some(side.source.clone());
        let draft =
            Draft { origin: Origin::Person, score: None, digest: Some(digest::short(&[&pair.target])), from: None };
        pair.extracted.push(Remark::Draft(draft).line());
        pair.state = State::Draft;
    }
    pair.settle();
}

/// Lines of both sides: ours without what they took away, then what they added.
fn three_way_lines(base: Option<&Vec<String>>, ours: &[String], theirs: &[String]) -> Vec<String> {
    let in_base = |line: &String| base.is_some_and(|base| base.contains(line));
    let kept = ours.iter().filter(|line| !in_base(line) || theirs.contains(line));
    let added = theirs.iter().filter(|line| !in_base(line) && !ours.contains(line));
    kept.chain(added).cloned().collect()
}

/// The obsolete pairs of both sides, none twice, and none that is among `pairs`.
fn obsolete(pairs: &[Pair], ours: &Bilingual, theirs: &Bilingual) -> Vec<Pair> {
    let mut known: FxHashSet<(&str, &str)> =
        pairs.iter().map(|pair| (pair.source.as_str(), pair.target.as_str())).collect();
    let mut names: FxHashSet<(Option<&str>, &str)> =
        pairs.iter().map(|pair| (pair.context.as_deref(), pair.source.as_str())).collect();
    let mut obsolete = Vec::new();
    for pair in ours.obsolete.iter().chain(&theirs.obsolete) {
        let free = names.insert((pair.context.as_deref(), &pair.source));
        if free && known.insert((&pair.source, &pair.target)) {
            obsolete.push(pair.clone());
        }
    }
    obsolete
}
