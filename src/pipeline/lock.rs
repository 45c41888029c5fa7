//! The lock: what the glossary, the catalogs and the values said when a target was written, one line a mention.
//!
//! Change a glossary row, and exactly the pairs whose source uses it show it in the diff. Mentions inside others get no
//! line (their wording belongs to the other's), nor do quotations (what is mentioned inside one stands beside it), nor
//! what is rendered as it is written. Lines stand in the order of the text; what is said twice stands once.

use crate::model::{Lock, Mention, MentionKind, Pair, RemarkKind, Said};
use crate::text::places::places;
use rustc_hash::{FxBuildHasher, FxHashSet};
use std::borrow::Cow;
use std::cmp::Reverse;

/// The lock lines of a source `text` with its top-level `mentions`.
pub fn lock_lines(text: &str, mentions: &[Mention]) -> Vec<String> {
    let facts = facts(text, mentions);
    distinct(&facts).map(|fact| fact.said().line()).collect()
}

/// What a source `text` is locked against today, each with the mention among `mentions` that it is about.
pub fn locks<'m>(text: &str, mentions: &'m [Mention]) -> Vec<(Lock, &'m Mention)> {
    let facts = facts(text, mentions);
    distinct(&facts).map(|fact| (fact.said().to_lock(), fact.mention)).collect()
}

/// What the mention of a text says.
struct Fact<'m, 't> {
    mention: &'m Mention,
    source: Cow<'t, str>,
    rendering: Cow<'m, str>,
}

impl Fact<'_, '_> {
    fn said(&self) -> Said<'_> {
        let Self { mention, source, rendering } = self;
        Said { kind: mention.kind, id: &mention.id, source, rendering }
    }
}

/// What the `mentions` of `text` say, in the order of the text.
fn facts<'m, 't>(text: &'t str, mentions: &'m [Mention]) -> Vec<Fact<'m, 't>> {
    let mut ordered: Vec<&Mention> = mentions.iter().filter(|mention| mention.kind != MentionKind::Quote).collect();
    ordered.sort_by_key(|mention| (mention.span.start, Reverse(mention.span.end), mention.kind, &mention.id));
    ordered.into_iter().filter_map(|mention| fact(text, mention)).collect()
}

/// Those among `facts` that say something else than the ones before them.
fn distinct<'f, 'm, 't>(facts: &'f [Fact<'m, 't>]) -> impl Iterator<Item = &'f Fact<'m, 't>> {
    let mut said = FxHashSet::with_capacity_and_hasher(facts.len(), FxBuildHasher);
    facts.iter().filter(move |fact| said.insert(fact.said()))
}

/// Lock a pair: put `lines` in the place of its lock lines. The lines of others and everything else stay.
pub fn lock(pair: &mut Pair, lines: Vec<String>) {
    pair.replace(RemarkKind::Lock, lines);
}

/// What one mention says; none when it says nothing.
fn fact<'m, 't>(text: &'t str, mention: &'m Mention) -> Option<Fact<'m, 't>> {
    let rendering = on_one_line(mention.renderings.first()?);
    let source = match mention.parts.as_slice() {
        [] => on_one_line(mention.span.of(text)),
        parts => parts.iter().map(|span| on_one_line(span.of(text))).collect::<Vec<_>>().join(" … ").into(),
    };
    (!rendering.is_empty() && rendering != source).then_some(Fact { mention, source, rendering })
}

/// The text with its line breaks as spaces: a comment has one line.
fn on_one_line(text: &str) -> Cow<'_, str> {
    match places(text, |byte, _, _| byte == b'\n' || byte == b'\r').next() {
        Some(_) => text.replace(['\n', '\r'], " ").trim().to_owned().into(),
        None => text.trim().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    const TEXT: &str = "Le Conseil européen et le Conseil européen: 3 %, « oui » à Paris.";

    fn mention(kind: MentionKind, id: &str, words: &str, rendering: &str) -> Mention {
        let start = TEXT.find(words).unwrap();
        let mut mention = Mention::new(kind, id, Span::new(start, start + words.len()));
        mention.renderings = vec![rendering.to_owned(), "another".to_owned()].into();
        mention
    }

    #[test]
    fn each_mention_that_says_something_has_a_line_in_the_order_of_the_text() {
        let council = mention(MentionKind::Term, "eu-004", "Conseil européen", "European Council");
        let again = Mention { span: council.span.shifted(TEXT.rfind("Conseil").unwrap() - 3), ..council.clone() };
        let silent = Mention { renderings: Vec::new().into(), ..mention(MentionKind::Term, "t", "oui", "") };
        let mentions = [
            mention(MentionKind::Percent, "", "3 %", "3%"),
            again,
            council,
            mention(MentionKind::Quote, "", "« oui »", "“oui”"),
            mention(MentionKind::Name, "paris", "Paris", "Paris"),
            silent,
        ];
        let lines = ["term eu-004: Conseil européen → European Council", "percent: 3 % → 3%"];
        assert_eq!(lock_lines(TEXT, &mentions), lines);
    }

    #[test]
    fn the_parts_of_a_mention_are_shown() {
        let text = "ministres des Affaires étrangères\net de la Défense";
        let mut mention = Mention::new(MentionKind::Term, "m-2", Span::new(0, text.len()));
        mention.parts = vec![Span::new(0, 9), Span::new(text.find("de la").unwrap(), text.len())];
        mention.renderings = vec!["defence\nministers".to_owned()].into();
        assert_eq!(lock_lines(text, &[mention]), ["term m-2: ministres … de la Défense → defence ministers"]);
    }

    #[test]
    fn locking_replaces_the_lock_alone() {
        let lines = ["draft: memory 92 %", "term a: a → A", "of another tool", "term b: b → B"];
        let mut pair = Pair { extracted: lines.map(str::to_owned).to_vec(), ..Pair::new("a b") };
        lock(&mut pair, vec!["term b: b → C".to_owned()]);
        assert_eq!(pair.extracted, ["of another tool", "term b: b → C", "draft: memory 92 %"]);
    }
}
