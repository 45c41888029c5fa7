//! What was translated before: the same source, or one that is like it.

use super::{Engine, Request};
use crate::glossary::verdict::{Outcome, Wordings, verdicts};
use crate::language;
use crate::locales::Discourse;
use crate::memory::{Search, Sentence, Today, renew};
use crate::model::{Drafts, Match, Mention, MentionKind, Segment};
use crate::text::Words;
use crate::values::{Text, compare};
use std::cmp::Reverse;

/// Proposes the target of the best match, rewritten with today's renderings where that is safe.
#[derive(Debug)]
pub struct Past;

impl Engine for Past {
    fn name(&self) -> &'static str {
        "memory"
    }

    fn needs(&self) -> Drafts {
        Drafts::Memory
    }

    fn propose(&self, request: &Request<'_>) -> Option<Match> {
        matches(request, Search { neighbours: request.neighbours, ..Search::default() }).into_iter().next()
    }
}

/// The matches of a segment, best first: those in context, identical ones, those that were rewritten, near ones. An
/// identical one that breaks today's renderings is at best a near one.
pub fn matches(request: &Request<'_>, search: Search<'_>) -> Vec<Match> {
    let memory = &request.resources.memory;
    if memory.is_empty() {
        return Vec::new();
    }
    let wordings = Wordings::new(&request.resources.target);
    let satisfied = |target: &str, mention: &Mention| is_rendered(request, target, mention, &wordings);
    let today = Today {
        sentence: Sentence { text: request.text, mentions: request.mentions },
        language: request.resources.language(),
        satisfied: &satisfied,
    };
    let found = memory.find(request.text, search).into_iter();
    let mut matches: Vec<Match> = found
        .map(|found| {
            let mentions = mentioned(request, &found.source);
            renew(found, &mentions, &today)
        })
        .collect();
    matches.sort_by_key(|found| (found.origin, Reverse(found.score)));
    matches
}

/// The mentions of the source of a match.
fn mentioned(request: &Request<'_>, source: &str) -> Vec<Mention> {
    if source == request.text {
        return request.mentions.to_vec();
    }
    let segment = Segment { kind: request.kind, text: source.to_owned(), ..Segment::default() };
    request.resources.mentions(&segment, request.style, &mut Discourse::default())
}

/// Whether `target` has an acceptable rendering of `mention`: of a value, whatever says it.
fn is_rendered(request: &Request<'_>, target: &str, mention: &Mention, wordings: &Wordings) -> bool {
    if matches!(mention.kind, MentionKind::Term | MentionKind::Name | MentionKind::Title) {
        let found = verdicts(std::slice::from_ref(mention), &Words::new(target), wordings);
        return found.iter().all(|verdict| verdict.outcome == Outcome::Rendered);
    }
    let (Some(from), Some(to)) = (language::of(&request.resources.source), request.resources.language()) else {
        return true;
    };
    let source = Text { text: request.text, language: from };
    let differences = compare(source, Text { text: target, language: to }, request.style);
    !differences.iter().any(|difference| difference.source.is_some_and(|span| span.overlaps(mention.span)))
}
