//! Past pairs with exactly this source.

use super::{Engine, Request};
use crate::model::{Drafts, Match};

/// Proposes the target that the same source has had, in the same context if there is one.
#[derive(Debug)]
pub struct Exact;

impl Engine for Exact {
    fn name(&self) -> &'static str {
        "memory"
    }

    fn needs(&self) -> Drafts {
        Drafts::Memory
    }

    fn propose(&self, request: &Request<'_>) -> Option<Match> {
        let memory = &request.resources.memory;
        let found = if memory.is_empty() { Vec::new() } else { memory.exact(request.text, request.neighbours) };
        found.into_iter().find(|found| found.score == 100)
    }
}
