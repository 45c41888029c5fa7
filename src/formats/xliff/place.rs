//! How pairs and the units of a file name one another.

use crate::model::Pair;
use crate::text::digest;
use rustc_hash::FxHashMap;

/// Where a segment stands in a file of another tool.
#[derive(Debug, Clone, Copy)]
pub(in crate::formats) struct Place<'p> {
    /// The id of its file; none when the document has only this one.
    pub(in crate::formats) file: Option<&'p str>,
    /// The id of its unit.
    pub(in crate::formats) unit: &'p str,
    /// The id of the segment and its number from 1; none when the unit has only this one.
    pub(in crate::formats) segment: Option<(Option<&'p str>, usize)>,
}

impl Place<'_> {
    /// The context of the pair: the id of the unit, or a path where that is not enough. A segment without id goes by its
    /// number, behind a mark that no id has.
    pub(in crate::formats) fn context(&self) -> String {
        let segment = match self.segment {
            None => String::new(),
            Some((Some(id), _)) => format!("/{id}"),
            Some((None, number)) => format!("/~{number}"),
        };
        match self.file {
            None if segment.is_empty() => self.unit.to_owned(),
            None => format!("u={}{segment}", self.unit),
            Some(file) => format!("f={file}/u={}{segment}", self.unit),
        }
    }
}

const PREFIX: &str = "visavis-";

/// Whether visavis made this id, which then says nothing of where the unit came from.
pub(in crate::formats) fn own_id(id: &str) -> bool {
    id.strip_prefix(PREFIX).is_some_and(|rest| !rest.is_empty())
}

/// Makes the ids of units: they depend on the source and its context alone, so that a unit keeps its id when others come
/// and go.
#[derive(Debug, Default)]
pub(in crate::formats) struct Ids {
    seen: FxHashMap<String, usize>,
}

impl Ids {
    /// The id of the unit of `pair`.
    pub(in crate::formats) fn id(&mut self, pair: &Pair) -> String {
        let digest = digest::short(&[&pair.source, pair.context.as_deref().unwrap_or_default()]);
        let count = self.seen.entry(digest.clone()).or_insert(0);
        *count += 1;
        if *count == 1 { format!("{PREFIX}{digest}") } else { format!("{PREFIX}{digest}-{count}") }
    }
}

/// Whether the contexts of `pairs` can be the ids of their units: each has one, each another, and none looks like an id of
/// visavis’s own.
pub(in crate::formats) fn are_ids<'p>(pairs: impl Iterator<Item = &'p Pair>, is_id: fn(&str) -> bool) -> bool {
    let mut seen = rustc_hash::FxHashSet::default();
    let sound = |pair: &'p Pair| {
        let context = pair.context.as_deref().filter(|context| is_id(context) && !own_id(context));
        context.is_some_and(|context| seen.insert(context))
    };
    let mut pairs = pairs.peekable();
    pairs.peek().is_some() && pairs.all(sound)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contexts_say_no_more_than_they_must() {
        let check = |file, segment, expected: &str| {
            assert_eq!(Place { file, unit: "u1", segment }.context(), expected);
        };
        check(None, None, "u1");
        check(None, Some((Some("s2"), 2)), "u=u1/s2");
        check(None, Some((None, 2)), "u=u1/~2");
        check(Some("f1"), None, "f=f1/u=u1");
        check(Some("f1"), Some((Some("s"), 1)), "f=f1/u=u1/s");
    }

    #[test]
    fn ids_are_stable_and_unique() {
        let mut ids = Ids::default();
        let [one, other] = [Pair::new("Oui."), Pair::new("Non.")];
        let again = Pair { context: Some("2".to_owned()), ..one.clone() };
        let made = [&one, &other, &again, &one].map(|pair| ids.id(pair));
        assert_eq!(made[3], format!("{}-2", made[0]));
        assert!(made.iter().all(|id| own_id(id)) && made[0] != made[1] && made[0] != made[2]);
        assert_eq!(Ids::default().id(&one), made[0]);
    }

    #[test]
    fn contexts_are_ids_when_all_are() {
        let check = |contexts: &[Option<&str>], expected: bool| {
            let pair = |context: Option<&str>| Pair { context: context.map(str::to_owned), ..Pair::new("a") };
            let pairs: Vec<Pair> = contexts.iter().copied().map(pair).collect();
            assert_eq!(are_ids(pairs.iter(), crate::formats::xml::is_token), expected, "{contexts:?}");
        };
        check(&[Some("a"), Some("b.1")], true);
        check(&[Some("a"), Some("a")], false);
        check(&[Some("a"), None], false);
        check(&[Some("u=1/s2")], false);
        check(&[Some("visavis-5c1e2f90")], false);
        check(&[], false);
    }
}
