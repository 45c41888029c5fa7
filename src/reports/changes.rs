//! What changed in a source and in the rows that it is locked against, for programs.

use crate::model::{Alteration, Choice, RowDrift};
use serde::Serialize;

/// A change of wording.
#[derive(Serialize)]
pub(super) struct Change<'a> {
    verdict: &'static str,
    old: &'a str,
    new: &'a str,
}

/// A row, a name or a value that is rendered otherwise.
#[derive(Serialize)]
pub(super) struct Row<'a> {
    kind: &'static str,
    id: &'a str,
    source: &'a str,
    was: Option<&'a str>,
    is: Option<&'a str>,
}

/// These changes, in their order.
pub(super) fn changes(alterations: &[Alteration]) -> Vec<Change<'_>> {
    let change = |one: &'_ Alteration| one.verdict.name();
    alterations.iter().map(|one| Change { verdict: change(one), old: &one.old, new: &one.new }).collect()
}

impl<'a> From<&'a RowDrift> for Row<'a> {
    fn from(drift: &'a RowDrift) -> Self {
        Self {
            kind: drift.kind.name(),
            id: &drift.id,
            source: &drift.source,
            was: drift.was.as_deref(),
            is: Some(drift.is.as_str()).filter(|is| !is.is_empty()),
        }
    }
}
