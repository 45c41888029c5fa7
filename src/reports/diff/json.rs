//! For programs. The schema is `schemas/diff.schema.json`.

use super::Compared;
use crate::model::{Choice, Pair};
use crate::pipeline::diff::Differing;
use crate::reports::changes::{Change, Row, changes};
use crate::reports::{Reader, json::pretty};
use serde::Serialize;

#[derive(Serialize)]
struct Whole<'a> {
    version: u8,
    old: &'a str,
    new: &'a str,
    segments: Vec<Segment<'a>>,
}

#[derive(Serialize)]
struct Segment<'a> {
    verdict: &'static str,
    old_unit: Option<usize>,
    new_unit: Option<usize>,
    changes: Vec<Change<'a>>,
    old: Option<Side<'a>>,
    new: Option<Side<'a>>,
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Side<'a> {
    source: &'a str,
    target: &'a str,
    state: &'static str,
}

/// What differs, as JSON.
pub(super) fn json(compared: &Compared<'_>, _: &Reader<'_>) -> String {
    pretty(&Whole {
        version: 1,
        old: compared.old_name,
        new: compared.new_name,
        segments: compared.differing.iter().map(segment).collect(),
    })
}

fn segment(differing: &Differing) -> Segment<'_> {
    Segment {
        verdict: differing.verdict.name(),
        old_unit: differing.old_unit,
        new_unit: differing.new_unit,
        changes: changes(&differing.alterations),
        old: differing.old.as_ref().map(side),
        new: differing.new.as_ref().map(side),
        rows: differing.rows.iter().map(Row::from).collect(),
    }
}

fn side(pair: &Pair) -> Side<'_> {
    Side { source: &pair.source, target: &pair.target, state: pair.state.name() }
}
