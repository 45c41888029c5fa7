//! What goes into a memory.

use crate::model::State;

/// A past translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unit<'t> {
    /// The source text.
    pub source: &'t str,
    /// The target text.
    pub target: &'t str,
    /// The sources that stood before and after it.
    pub neighbours: Neighbours<'t>,
    /// Where it was found, for people: a file.
    pub place: &'t str,
    /// How far the target had come.
    pub state: State,
}

/// The sources before and after a segment; none at the edge of a document, or where they are not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Neighbours<'t> {
    /// The source before.
    pub previous: Option<&'t str>,
    /// The source after.
    pub next: Option<&'t str>,
}

/// The units of one document, in its order: each is the neighbour of the next.
pub fn in_order<'t>(
    pairs: impl IntoIterator<Item = (&'t str, &'t str)>,
    place: &'t str,
    state: State,
) -> impl Iterator<Item = Unit<'t>> {
    let mut pairs = pairs.into_iter().peekable();
    let mut previous = None;
    std::iter::from_fn(move || {
        let (source, target) = pairs.next()?;
        let next = pairs.peek().map(|(source, _)| *source);
        let neighbours = Neighbours { previous: previous.replace(source), next };
        Some(Unit { source, target, neighbours, place, state })
    })
}
