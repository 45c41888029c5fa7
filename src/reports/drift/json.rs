//! For programs: everything, as one JSON object. Its schema is `schemas/drift.schema.json`.

use super::super::changes::{Change, Row, changes};
use super::super::json::pretty;
use super::super::place::relative;
use super::Drifted;
use crate::model::{Choice, SourceDrift};
use crate::pipeline::drift::{Cause, Outdated};
use serde::Serialize;

#[derive(Serialize)]
struct Whole<'a> {
    version: u8,
    summary: Summary,
    files: Vec<File<'a>>,
}

#[derive(Serialize)]
struct Summary {
    files: usize,
    pairs: usize,
    drifted: usize,
    words: usize,
    accepted: usize,
    moved: usize,
    removed: usize,
}

#[derive(Serialize)]
struct File<'a> {
    path: &'a str,
    source: &'a str,
    target: String,
    pairs: usize,
    drift: Vec<Pair<'a>>,
    accepted: Vec<Accepted<'a>>,
}

#[derive(Serialize)]
struct Pair<'a> {
    unit: usize,
    line: usize,
    source: &'a str,
    target: &'a str,
    state: &'static str,
    words: usize,
    repaired: bool,
    causes: Vec<Why<'a>>,
}

#[derive(Serialize, Default)]
struct Why<'a> {
    kind: &'static str,
    pressing: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    verdict: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<Vec<Change<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    row: Option<Row<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    who: Option<&'a str>,
}

#[derive(Serialize)]
struct Accepted<'a> {
    unit: usize,
    verdict: &'static str,
    before: &'a str,
    changes: Vec<Change<'a>>,
}

/// What is out of date as JSON.
pub fn json(files: &[Drifted<'_>]) -> String {
    let sum = |count: &dyn Fn(&Drifted<'_>) -> usize| files.iter().map(count).sum();
    pretty(&Whole {
        version: 1,
        summary: Summary {
            files: files.len(),
            pairs: sum(&|file| file.found.total),
            drifted: sum(&|file| file.count()),
            words: sum(&|file| file.words()),
            accepted: sum(&|file| file.found.accepted.len()),
            moved: sum(&|file| file.found.moved),
            removed: sum(&|file| file.found.removed),
        },
        files: files.iter().map(file).collect(),
    })
}

fn file<'a>(drifted: &'a Drifted<'_>) -> File<'a> {
    let accepted = |(index, drift): &'a (usize, SourceDrift)| Accepted {
        unit: index + 1,
        verdict: drift.verdict.name(),
        before: &drift.before,
        changes: changes(&drift.alterations),
    };
    File {
        path: relative(&drifted.path),
        source: relative(&drifted.source),
        target: drifted.target.to_string(),
        pairs: drifted.found.total,
        drift: drifted.found.pairs.iter().map(pair).collect(),
        accepted: drifted.found.accepted.iter().map(accepted).collect(),
    }
}

fn pair(outdated: &Outdated) -> Pair<'_> {
    Pair {
        unit: outdated.unit,
        line: outdated.line,
        source: &outdated.pair.source,
        target: &outdated.pair.target,
        state: outdated.pair.state.name(),
        words: outdated.words,
        repaired: outdated.repaired,
        causes: outdated.causes.iter().map(why).collect(),
    }
}

fn why(cause: &Cause) -> Why<'_> {
    let plain = |kind| Why { kind, pressing: cause.is_pressing(), ..Why::default() };
    match cause {
        Cause::Source(drift) => Why {
            verdict: Some(drift.verdict.name()),
            before: Some(&drift.before),
            changes: Some(changes(&drift.alterations)),
            ..plain("source")
        },
        Cause::Row(drift) => Why { row: Some(Row::from(drift)), ..plain("row") },
        Cause::Gone(drift) => Why { row: Some(Row::from(drift)), ..plain("row-gone") },
        Cause::Untranslated => plain("untranslated"),
        Cause::Unedited => plain("cleared-unedited"),
        Cause::Conflict(_) => plain("merge-conflict"),
        Cause::StaleConfirmation(who) => Why { who: Some(who), ..plain("confirmation-stale") },
        Cause::StaleReview(who) => Why { who: Some(who), ..plain("review-stale") },
    }
}
