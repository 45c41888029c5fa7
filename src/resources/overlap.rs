//! Which mentions stand when several claim the same words.
//!
//! The policy, in one place:
//!
//! 1. The longest mention stands first; of equal length a title, then a name, then a term, then a value; then the one
//!    that starts first; then the order in which the recognisers gave them.
//! 2. A mention inside one that stands becomes its child, by the same policy among its siblings. A child is not asked
//!    for again: its wording belongs to its parent's.
//! 3. Where a name and a term cover exactly the same words, the renderings of the one that yields are admitted too.
//! 4. A mention that overlaps one that stands without lying inside it is dropped.
//! 5. A discontinuous mention may share its head with another (« ministres des Affaires étrangères et de la Défense »):
//!    only its last part must be free. What stands in its gaps is beside it, not inside.
//! 6. A quotation owns its marks, not its words: what is mentioned inside it stands beside it.

use crate::model::{Mention, MentionKind};
use crate::text::Span;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The mentions that stand, in text order, each with its children.
pub fn resolve(mentions: Vec<Mention>) -> Vec<Mention> {
    if stand_apart(&mentions) {
        let alone = |mention: Mention| match mention.kind {
            MentionKind::Quote => mention,
            _ => adopt(Standing { mention, inside: Vec::new() }),
        };
        return in_text_order(mentions.into_iter().map(alone).collect());
    }
    by_policy(mentions)
}

/// The same, when mentions claim the same words.
fn by_policy(mentions: Vec<Mention>) -> Vec<Mention> {
    let (quotations, mut claims): (Vec<_>, Vec<_>) =
        mentions.into_iter().partition(|mention| mention.kind == MentionKind::Quote);
    claims.sort_by_cached_key(|mention| {
        (Reverse(claimed(mention).len()), !mention.parts.is_empty(), rank(mention.kind), mention.span.start)
    });
    let mut standing = settle(claims);
    standing.extend(quotations);
    in_text_order(standing)
}

fn in_text_order(mut mentions: Vec<Mention>) -> Vec<Mention> {
    let place = |mention: &Mention| (mention.span.start, Reverse(mention.span.end), mention.kind);
    if !mentions.is_sorted_by_key(place) {
        mentions.sort_by_cached_key(place);
    }
    mentions
}

/// Whether no two mentions claim the same words: the common case. Quotations claim none.
fn stand_apart(mentions: &[Mention]) -> bool {
    let claims = || mentions.iter().filter(|mention| mention.kind != MentionKind::Quote);
    if !claims().all(|mention| mention.parts.is_empty()) {
        return false;
    }
    let are_apart = |spans: &[Span]| spans.windows(2).all(|pair| pair[0].end <= pair[1].start);
    let mut spans: Vec<Span> = claims().map(|mention| mention.span).collect();
    are_apart(&spans) || {
        spans.sort_unstable();
        are_apart(&spans)
    }
}

/// A mention that stands, with those that will be its children.
struct Standing {
    mention: Mention,
    inside: Vec<Mention>,
}

/// Settle claims that come in the order of the policy.
fn settle(claims: Vec<Mention>) -> Vec<Mention> {
    let mut standing: Vec<Standing> = Vec::new();
    let mut taken: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for claim in claims {
        let span = claimed(&claim);
        match owner(&taken, span) {
            Owner::None => {
                taken.insert(span.start, (span.end, standing.len()));
                standing.push(Standing { mention: claim, inside: Vec::new() });
            }
            Owner::One(index) if claim.parts.is_empty() => standing[index].inside.push(claim),
            Owner::One(_) | Owner::Crossed => {}
        }
    }
    standing.into_iter().map(adopt).collect()
}

/// Give a mention its children, and the renderings of those that cover the same words.
fn adopt(standing: Standing) -> Mention {
    let Standing { mut mention, inside } = standing;
    if inside.is_empty() && mention.children.is_empty() {
        return mention;
    }
    for other in inside.iter().filter(|other| other.span == mention.span && renders_words(other.kind)) {
        for rendering in &other.renderings {
            if !mention.renderings.contains(rendering) && !mention.forbidden.contains(rendering) {
                mention.renderings.push(rendering.clone());
            }
        }
    }
    let own = std::mem::take(&mut mention.children);
    let mut claims: Vec<Mention> = own.into_iter().chain(inside).collect();
    claims.dedup_by(|a, b| a.span == b.span && a.kind == b.kind && a.id == b.id);
    mention.children = resolve(claims);
    mention
}

/// What stands in the way of a span.
enum Owner {
    /// Nothing.
    None,
    /// It lies inside this standing mention.
    One(usize),
    /// It crosses the edge of one.
    Crossed,
}

fn owner(taken: &BTreeMap<usize, (usize, usize)>, span: Span) -> Owner {
    if let Some((start, (end, index))) = taken.range(..=span.start).next_back() {
        if Span::new(*start, *end).contains(span) {
            return Owner::One(*index);
        }
        if *end > span.start {
            return Owner::Crossed;
        }
    }
    match taken.range(span.start..span.end.max(span.start + 1)).next() {
        Some(_) => Owner::Crossed,
        None => Owner::None,
    }
}

/// The words that a mention claims for itself alone: all of them, or the last part of a discontinuous one.
fn claimed(mention: &Mention) -> Span {
    mention.parts.last().copied().unwrap_or(mention.span)
}

const fn rank(kind: MentionKind) -> u8 {
    match kind {
        MentionKind::Title => 0,
        MentionKind::Name => 1,
        MentionKind::Term => 2,
        _ => 3,
    }
}

const fn renders_words(kind: MentionKind) -> bool {
    matches!(kind, MentionKind::Name | MentionKind::Term)
}

#[cfg(test)]
mod tests {
    use super::*;
    use MentionKind::{Name, Number, Quote, Term, Title};
    use proptest::prelude::*;

    fn mention(kind: MentionKind, id: &str, start: usize, end: usize) -> Mention {
        let mut mention = Mention::new(kind, id, Span::new(start, end));
        mention.renderings = vec![format!("{id}!")].into();
        mention
    }

    fn shape(mentions: &[Mention]) -> String {
        let one = |mention: &Mention| {
            let children = shape(&mention.children);
            if children.is_empty() { mention.id.clone() } else { format!("{}({children})", mention.id) }
        };
        mentions.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    fn check(mentions: Vec<Mention>, expected: &str) {
        assert_eq!(shape(&resolve(mentions)), expected);
    }

    #[test]
    fn the_longest_stands_and_keeps_the_others_as_children() {
        let claims = vec![mention(Name, "us", 15, 24), mention(Title, "vp", 0, 35), mention(Term, "vice", 0, 14)];
        check(claims, "vp(vice us)");
    }

    #[test]
    fn kinds_are_ranked_at_equal_length_and_renderings_are_shared() {
        let resolved = resolve(vec![mention(Term, "term", 0, 9), mention(Name, "name", 0, 9)]);
        assert_eq!(shape(&resolved), "name(term)");
        assert_eq!(resolved[0].renderings.as_slice(), ["name!", "term!"]);
    }

    #[test]
    fn crossing_mentions_are_dropped() {
        check(vec![mention(Term, "a", 0, 9), mention(Term, "b", 5, 13), mention(Number, "c", 20, 22)], "a c");
    }

    #[test]
    fn a_shared_head_is_no_conflict() {
        let mut second = mention(Term, "defence", 0, 50);
        second.parts = vec![Span::new(0, 9), Span::new(35, 50)];
        check(vec![second, mention(Term, "foreign", 0, 30)], "defence foreign");
    }

    #[test]
    fn a_quotation_does_not_own_its_words() {
        check(vec![mention(Quote, "q", 0, 40), mention(Term, "t", 5, 10)], "q t");
    }

    prop_compose! {
        fn claim()(kind in prop::sample::select(vec![Title, Name, Term, Number, Quote]), start in 0..30_usize, length in 1..6_usize) -> Mention {
            mention(kind, &format!("{kind:?}{start}-{length}"), start, start + length)
        }
    }

    proptest! {
        #[test]
        fn mentions_apart_are_settled_as_any(claims in prop::collection::vec((claim(), prop::collection::vec(claim(), 0..3)), 0..6)) {
            let with_children = |(mut mention, children): (Mention, Vec<Mention>)| {
                mention.children = children.into_iter().filter(|child| mention.span.contains(child.span)).collect();
                mention
            };
            let claims: Vec<Mention> = claims.into_iter().map(with_children).collect();
            prop_assert_eq!(shape(&resolve(claims.clone())), shape(&by_policy(claims)));
        }
    }
}
