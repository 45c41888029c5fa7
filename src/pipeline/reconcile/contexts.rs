//! What tells equal sources apart: the occurrence, from "2".
//!
//! A pair keeps its context wherever its segment moves, and a new occurrence takes the first number that is free, so
//! that text inserted elsewhere changes nothing. gettext wants obsolete pairs to differ from the others, too.

use crate::model::Pair;
use rustc_hash::{FxHashMap, FxHashSet};

/// Give a context of its own to every pair whose source and context an earlier one has. A pair without a context that
/// `is_fresh`, by its place, yields to all others. Obsolete pairs count behind the others.
pub(in crate::pipeline) fn tell_apart(pairs: &mut [Pair], obsolete: &mut [Pair], is_fresh: impl Fn(usize) -> bool) {
    let yields = |place: usize, pair: &Pair| place < pairs.len() && pair.context.is_none() && is_fresh(place);
    let all = || pairs.iter().chain(obsolete.iter());
    let mut count: FxHashMap<&str, usize> = FxHashMap::default();
    for pair in all() {
        *count.entry(&pair.source).or_default() += 1;
    }
    let mut repeated: FxHashMap<&str, Vec<Claim<'_>>> = FxHashMap::default();
    for (place, pair) in all().enumerate().filter(|(_, pair)| count[pair.source.as_str()] > 1) {
        let claim = Claim { place, context: pair.context.as_deref(), yields: yields(place, pair) };
        repeated.entry(&pair.source).or_default().push(claim);
    }
    let renamed: Vec<(usize, Option<String>)> = repeated.values().flat_map(|claims| renamed(claims)).collect();
    for (place, context) in renamed {
        let pair = if place < pairs.len() { &mut pairs[place] } else { &mut obsolete[place - pairs.len()] };
        pair.context = context;
    }
}

/// One of several pairs with the same source.
struct Claim<'p> {
    place: usize,
    context: Option<&'p str>,
    yields: bool,
}

/// The new contexts of those that cannot keep theirs, by place.
fn renamed(claims: &[Claim<'_>]) -> Vec<(usize, Option<String>)> {
    let mut taken: FxHashSet<Option<&str>> = FxHashSet::default();
    let (mut rest, firm): (Vec<&Claim<'_>>, Vec<&Claim<'_>>) = claims.iter().partition(|claim| claim.yields);
    rest.extend(firm.into_iter().filter(|claim| !taken.insert(claim.context)));
    rest.sort_unstable_by_key(|claim| claim.place);
    let names = std::iter::once(None).chain((2..).map(|occurrence: usize| Some(occurrence.to_string())));
    let free = names.filter(|name| !taken.contains(&name.as_deref()));
    rest.into_iter().map(|claim| claim.place).zip(free).collect()
}

/// Whether `context` is an occurrence, and not a name that someone else gave.
pub(super) fn is_occurrence(context: &str) -> bool {
    context.parse::<usize>().is_ok_and(|number| number > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sources with their contexts, `*` for fresh ones; a bar before the obsolete ones.
    fn check(before: &str, after: &str) {
        let pair = |word: &str| {
            let (source, context) =
                word.trim_end_matches('*').split_once(':').unwrap_or((word.trim_end_matches('*'), ""));
            Pair { context: Some(context.to_owned()).filter(|context| !context.is_empty()), ..Pair::new(source) }
        };
        let (live, obsolete) = before.split_once('|').unwrap_or((before, ""));
        let fresh: Vec<bool> = live.split_whitespace().map(|word| word.ends_with('*')).collect();
        let mut pairs: Vec<Pair> = live.split_whitespace().map(pair).collect();
        let mut obsolete: Vec<Pair> = obsolete.split_whitespace().map(pair).collect();
        tell_apart(&mut pairs, &mut obsolete, |place| fresh[place]);
        let name =
            |pair: &Pair| pair.context.as_ref().map_or(pair.source.clone(), |name| format!("{}:{name}", pair.source));
        let names: Vec<String> = pairs.iter().chain(&obsolete).map(name).collect();
        assert_eq!(names.join(" "), after);
    }

    #[test]
    fn occurrences_are_numbered() {
        check("a* b* a* a*", "a b a:2 a:3");
    }

    #[test]
    fn old_occurrences_keep_their_number() {
        check("a* a:2 a a*", "a:3 a:2 a a:4");
        check("a:2 b", "a:2 b");
    }

    #[test]
    fn names_of_others_stay() {
        check("a:menu* a*", "a:menu a");
    }

    #[test]
    fn obsolete_pairs_differ_too() {
        check("a* | a a:2", "a:3 a a:2");
        check("a a | a", "a a:2 a:3");
    }
}
