//! Segments that are one term or name.

use super::{Engine, Request, assemble};
use crate::model::{Drafts, Match, MentionKind, Origin};

/// Proposes the rendering of a term, name or title that is the whole segment but for its punctuation.
#[derive(Debug)]
pub struct Whole;

impl Engine for Whole {
    fn name(&self) -> &'static str {
        "whole"
    }

    fn needs(&self) -> Drafts {
        Drafts::Memory
    }

    fn propose(&self, request: &Request<'_>) -> Option<Match> {
        let named = |kind| matches!(kind, MentionKind::Title | MentionKind::Name | MentionKind::Term);
        let [mention] = request.mentions else { return None };
        let (before, after) = (&request.text[..mention.span.start], &request.text[mention.span.end..]);
        let whole = before.is_empty() && !after.contains(char::is_alphanumeric);
        if !whole || !named(mention.kind) {
            return None;
        }
        let target = assemble::assembled(request)?;
        let source = request.text.to_owned();
        Some(Match { origin: Origin::Mention, score: 100, source, target, place: mention.id.clone() })
    }
}
