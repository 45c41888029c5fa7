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
pub fn resolve(mut mentions: Vec<Mention>) -> Vec<Mention> {
    if mentions.iter().any(|mention| is_claim(mention) && !mention.parts.is_empty()) {
        return by_policy(mentions);
    }
    mentions.sort_by_key(|mention| (mention.span.start, Reverse(mention.span.end), rank(mention.kind)));
    let standing = match layout(&mentions) {
        Layout::Apart => {
            for mention in mentions.iter_mut().filter(|mention| is_claim(mention)) {
                adopt(mention, mention.children.len());
            }
            mentions
        }
        Layout::Nested => nested(mentions),
        Layout::Crossed => return by_policy(mentions),
    };
    in_text_order(standing)
}

/// How contiguous claims lie beside one another.
enum Layout {
    /// No two claim the same words: the common case.
    Apart,
    /// Whatever claims words of another lies inside it.
    Nested,
    /// One reaches beyond the edge of another.
    Crossed,
}

/// How the claims among `mentions` lie, which come as one reads them, the outer ones first.
fn layout(mentions: &[Mention]) -> Layout {
    let mut layout = Layout::Apart;
    let mut outer = Span::default();
    for Mention { span, .. } in mentions.iter().filter(|mention| is_claim(mention)) {
        if outer.contains(*span) {
            layout = Layout::Nested;
        } else if outer.end <= span.start {
            outer = *span;
        } else {
            return Layout::Crossed;
        }
    }
    layout
}

/// Settle mentions whose claims do not cross, and which come as one reads them.
fn nested(mentions: Vec<Mention>) -> Vec<Mention> {
    let mut standing: Vec<Standing> = Vec::with_capacity(mentions.len());
    let mut quotations = Vec::new();
    for mention in mentions {
        match standing.last_mut() {
            _ if !is_claim(&mention) => quotations.push(mention),
            Some(outer) if outer.mention.span.contains(mention.span) => outer.mention.children.push(mention),
            _ => standing.push(Standing::new(mention)),
        }
    }
    standing.into_iter().map(Standing::settled).chain(quotations).collect()
}

/// The same, when mentions cross one another.
fn by_policy(mentions: Vec<Mention>) -> Vec<Mention> {
    let (mut claims, quotations): (Vec<_>, Vec<_>) = mentions.into_iter().partition(is_claim);
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

/// A mention that stands; its children are its own ones, then those that were found inside it.
struct Standing {
    mention: Mention,
    /// Number of its own children.
    own: usize,
}

impl Standing {
    fn new(mention: Mention) -> Self {
        Self { own: mention.children.len(), mention }
    }

    fn settled(mut self) -> Mention {
        adopt(&mut self.mention, self.own);
        self.mention
    }
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
                standing.push(Standing::new(claim));
            }
            Owner::One(index) if claim.parts.is_empty() => standing[index].mention.children.push(claim),
            Owner::One(_) | Owner::Crossed => {}
        }
    }
    standing.into_iter().map(Standing::settled).collect()
}

/// Settle the children of a mention, all but the first `own` of which were found inside it, and give it the renderings of
/// those that cover the same words.
fn adopt(mention: &mut Mention, own: usize) {
    if mention.children.is_empty() {
        return;
    }
    let Mention { span, renderings, forbidden, children, .. } = mention;
    for other in children[own..].iter().filter(|other| other.span == *span && renders_words(other.kind)) {
        for rendering in &other.renderings {
            if !renderings.contains(rendering) && !forbidden.contains(rendering) {
                renderings.push(rendering.clone());
            }
        }
    }
    children.dedup_by(|a, b| a.span == b.span && a.kind == b.kind && a.id == b.id);
    mention.children = resolve(std::mem::take(children));
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

/// Whether a mention claims its words: a quotation does not.
const fn is_claim(mention: &Mention) -> bool {
    !matches!(mention.kind, MentionKind::Quote)
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
        fn mentions_that_do_not_cross_are_settled_as_any(claims in prop::collection::vec((claim(), prop::collection::vec(claim(), 0..3)), 0..6)) {
            let with_children = |(mut mention, children): (Mention, Vec<Mention>)| {
                mention.children = children.into_iter().filter(|child| mention.span.contains(child.span)).collect();
                mention
            };
            let claims: Vec<Mention> = claims.into_iter().map(with_children).collect();
            prop_assert_eq!(resolve(claims.clone()), by_policy(claims));
        }
    }
}
