//! Whether a translation renders the concepts of its source.

use crate::language::wording::{Occurrence, Wording};
use crate::language::words::{Plain, Words};
use crate::language::{self};
use crate::model::{CasePolicy, Locale, Mention, MentionKind};
use crate::text;
use crate::text::compare::Case;
use rustc_hash::FxHashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

/// What a translation makes of one concept of its source.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// Indices of the concept's mentions in the list that was given.
    pub mentions: Vec<usize>,
    /// Where its accepted renderings stand in the target. Fewer than mentions is no error: pronouns and ellipsis do that.
    pub found: Vec<Occurrence>,
    /// The judgement.
    pub outcome: Outcome,
}

/// The judgement on one concept.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// An accepted rendering is there, and no forbidden one.
    Rendered,
    /// A forbidden wording is there that is no part of an accepted one.
    Forbidden(Vec<(String, Occurrence)>),
    /// An accepted rendering is there, but not in the case that the concept asks for.
    Case(Vec<Occurrence>),
    /// None of the accepted renderings is there.
    Missing,
}

/// The wordings of a target language, each made ready once and kept.
pub struct Wordings {
    language: &'static dyn Words,
    ready: RwLock<FxHashMap<String, Arc<Wording>>>,
}

impl fmt::Debug for Wordings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Wordings").finish_non_exhaustive()
    }
}

impl Wordings {
    /// The wordings of `target`.
    pub fn new(target: &Locale) -> Self {
        let language = language::of(target).and_then(language::Language::words).unwrap_or(&Plain);
        Self { language, ready: RwLock::default() }
    }

    /// Where `text` holds `wording` in any form that counts as it, in text order.
    pub fn occurrences(&self, wording: &str, case: CasePolicy, text: &text::Words<'_>) -> Vec<Occurrence> {
        self.find(wording, if case == CasePolicy::Sensitive { Case::Kept } else { Case::Any }, text)
    }

    fn find(&self, wording: &str, case: Case, text: &text::Words<'_>) -> Vec<Occurrence> {
        let known = self.ready.read().unwrap_or_else(PoisonError::into_inner).get(wording).cloned();
        let ready = known.unwrap_or_else(|| {
            let made = Arc::new(self.language.wording(wording));
            let mut ready = self.ready.write().unwrap_or_else(PoisonError::into_inner);
            ready.entry(wording.to_owned()).or_insert(made).clone()
        });
        ready.find(text, case)
    }
}

/// What the translation `target` makes of each concept among `mentions`, in the order of their first mentions. Mentions
/// without renderings are not judged: the project does not know how to render them.
pub fn verdicts(mentions: &[Mention], target: &text::Words<'_>, wordings: &Wordings) -> Vec<Verdict> {
    let court = Court { mentions, target, wordings };
    court.concepts().into_iter().map(|concept| court.judge(concept)).collect()
}

struct Court<'c> {
    mentions: &'c [Mention],
    target: &'c text::Words<'c>,
    wordings: &'c Wordings,
}

impl Court<'_> {
    /// The mentions of each concept.
    fn concepts(&self) -> Vec<Vec<usize>> {
        let mut concepts: Vec<Vec<usize>> = Vec::new();
        let mut known: FxHashMap<(MentionKind, &str), usize> = FxHashMap::default();
        for (index, mention) in self.mentions.iter().enumerate().filter(|(_, mention)| !mention.renderings.is_empty()) {
            let concept = *known.entry((mention.kind, &mention.id)).or_insert(concepts.len());
            match concepts.get_mut(concept) {
                Some(mentions) => mentions.push(index),
                None => concepts.push(vec![index]),
            }
        }
        concepts
    }

    fn judge(&self, mentions: Vec<usize>) -> Verdict {
        let mut renderings: Vec<&str> = Vec::new();
        for rendering in mentions.iter().flat_map(|index| &self.mentions[*index].renderings) {
            if !renderings.contains(&rendering.as_str()) {
                renderings.push(rendering);
            }
        }
        let case = self.mentions[mentions[0]].case;
        let found = self.all(&renderings, case);
        let forbidden = self.forbidden(&self.mentions[mentions[0]], &renderings, &found);
        let outcome = if !forbidden.is_empty() {
            Outcome::Forbidden(forbidden)
        } else if !found.is_empty() {
            Outcome::Rendered
        } else {
            let miscased = if case == CasePolicy::Sensitive { self.miscased(&renderings) } else { Vec::new() };
            if miscased.is_empty() { Outcome::Missing } else { Outcome::Case(miscased) }
        };
        Verdict { mentions, found, outcome }
    }

    fn all(&self, wordings: &[&str], case: CasePolicy) -> Vec<Occurrence> {
        let mut found: Vec<Occurrence> =
            wordings.iter().flat_map(|wording| self.wordings.occurrences(wording, case, self.target)).collect();
        found.sort();
        found.dedup();
        found
    }

    /// Where `wordings` stand in one piece, whatever their case.
    fn miscased(&self, wordings: &[&str]) -> Vec<Occurrence> {
        let mut found = self.all(wordings, CasePolicy::Insensitive);
        found.retain(|found| found.parts.is_empty());
        found
    }

    /// The forbidden wordings of `mention` in the target, but for those that are part of an accepted rendering: a longer one
    /// of the same concept, or one of another concept of the source.
    fn forbidden(&self, mention: &Mention, accepted: &[&str], found: &[Occurrence]) -> Vec<(String, Occurrence)> {
        let mut forbidden = Vec::new();
        for wording in &mention.forbidden {
            for occurrence in self.wordings.find(wording, forbidden_case(wording, accepted), self.target) {
                let span = occurrence.span;
                let longer = |other: &Occurrence| other.span.contains(span) && other.span != span;
                if !found.iter().any(longer) && !self.is_another(mention, &occurrence, self.mentions) {
                    forbidden.push((wording.clone(), occurrence));
                }
            }
        }
        forbidden
    }

    /// Whether an occurrence is part of an accepted rendering of another concept among `mentions` and their children.
    fn is_another(&self, mention: &Mention, occurrence: &Occurrence, mentions: &[Mention]) -> bool {
        mentions.iter().any(|other| {
            let same = other.kind == mention.kind && other.id == mention.id;
            let covers = |wording: &String| {
                let found = self.wordings.occurrences(wording, other.case, self.target);
                found.iter().any(|found| found.span.contains(occurrence.span))
            };
            (!same && other.renderings.iter().any(covers)) || self.is_another(mention, occurrence, &other.children)
        })
    }
}

/// Case counts in a forbidden acronym (« IA »), and where a forbidden wording differs from an accepted one in nothing else.
fn forbidden_case(wording: &str, accepted: &[&str]) -> Case {
    let acronym = !wording.chars().any(char::is_lowercase);
    let lower = wording.to_lowercase();
    let miscased = accepted.iter().any(|accepted| accepted.to_lowercase() == lower);
    if acronym || miscased { Case::Kept } else { Case::Any }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    fn concept(id: &str, renderings: &[&str], forbidden: &[&str], case: CasePolicy) -> Mention {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        let mention = Mention::new(MentionKind::Term, id, Span::new(0, 1));
        Mention { renderings: texts(renderings), forbidden: texts(forbidden).to_vec(), case, ..mention }
    }

    fn check(mentions: &[Mention], target: &str, expected: &str) {
        let wordings = Wordings::new(&"en".parse().expect("a language"));
        let verdicts = verdicts(mentions, &text::Words::new(target), &wordings);
        let show = |verdict: &Verdict| match &verdict.outcome {
            Outcome::Rendered => format!("ok×{}", verdict.found.len()),
            Outcome::Forbidden(found) => format!("forbidden {}", found[0].1.span.of(target)),
            Outcome::Case(found) => format!("case {}", found[0].span.of(target)),
            Outcome::Missing => "missing".to_owned(),
        };
        assert_eq!(verdicts.iter().map(show).collect::<Vec<_>>().join(", "), expected, "{target}");
    }

    #[test]
    fn one_concept() {
        let ai = || concept("ai", &["AI", "artificial intelligence"], &["IA", "A.I."], CasePolicy::Sensitive);
        check(&[ai()], "AI and artificial intelligence.", "ok×2");
        check(&[ai(), ai()], "AI.", "ok×1");
        check(&[ai()], "Ai.", "case Ai");
        check(&[ai()], "The IA.", "forbidden IA");
        check(&[ai()], "It.", "missing");
    }

    #[test]
    fn a_forbidden_wording_inside_an_accepted_one_is_none() {
        let two = [
            concept("dis", &["disinformation"], &["misinformation"], CasePolicy::Insensitive),
            concept("mis", &["misinformation"], &["disinformation"], CasePolicy::Insensitive),
        ];
        check(&two, "Disinformation and misinformation.", "ok×1, ok×1");
        check(&two[..1], "Disinformation and misinformation.", "forbidden misinformation");
        let law = concept("law", &["Digital Markets Act"], &["Act"], CasePolicy::Insensitive);
        check(&[law], "The Digital Markets Act.", "ok×1");
    }

    #[test]
    fn children_excuse_too() {
        let mut parent = concept("p", &["x"], &[], CasePolicy::Insensitive);
        parent.children.push(concept("c", &["State"], &[], CasePolicy::Insensitive));
        let other = concept("o", &["y"], &["state"], CasePolicy::Insensitive);
        check(&[parent, other], "x, y, State", "ok×1, ok×1");
    }

    #[test]
    fn what_nobody_can_render_is_not_judged() {
        check(&[concept("x", &[], &["y"], CasePolicy::Insensitive)], "y", "");
    }
}
