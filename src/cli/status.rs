//! `visavis status`.

use super::arguments::{Status, StatusFormat};
use super::{Context, Failure, Outcome, problems, terminal::put};
use crate::model::State;
use crate::project::discover;
use crate::project::drift::{self, Drifted};
use crate::project::git::Repository;
use crate::reports::Reader;
use crate::reports::drift::{Edition, badge, status_json, status_markdown, status_table};
use crate::text::{Lines, words};
use std::path::Path;

/// Show how far the editions are.
pub(super) fn run(context: &Context, arguments: Status) -> Result<Outcome, Failure> {
    let Status { paths, project, output_format, output_file } = arguments;
    let settings = super::config::settings(context, project.layer())?;
    let sources = discover::sources(&settings, &paths)?;
    let snapshot = super::load(settings)?;
    problems::show(context, &snapshot.problems);
    let editions: Vec<Edition> = drift::drifted(snapshot, &sources)?.iter().map(edition).collect();
    let reader = Reader { interface: &context.interface, width: context.terminal.width };
    let text = match output_format {
        StatusFormat::Table => status_table(&editions, &reader),
        StatusFormat::Json => status_json(&editions),
        StatusFormat::Markdown => status_markdown(&editions, &reader),
        StatusFormat::Badge => badge(&editions),
    };
    put(context, &text, output_file.as_deref())?;
    Ok(Outcome::Clean)
}

fn edition(drifted: &Drifted) -> Edition {
    let bilingual = &drifted.update.translated.reconciled.bilingual;
    let outdated: Vec<usize> = drifted
        .found
        .pairs
        .iter()
        .filter(|outdated| outdated.causes.iter().any(crate::pipeline::drift::Cause::is_drift))
        .map(|outdated| outdated.unit - 1)
        .collect();
    let mut edition = Edition {
        path: drifted.update.edition.bilingual.display().to_string(),
        target: bilingual.target.to_string(),
        segments: bilingual.pairs.len(),
        ..Edition::default()
    };
    for (index, pair) in bilingual.pairs.iter().enumerate() {
        let words = words::count(&pair.source);
        edition.words += words;
        if outdated.contains(&index) {
            edition.drifted += 1;
            edition.drifted_words += words;
            continue;
        }
        match pair.state {
            State::Initial => edition.initial += 1,
            State::Draft => edition.draft += 1,
            State::Translated | State::Reviewed => edition.translated += 1,
        }
        edition.reviewed += usize::from(pair.state == State::Reviewed);
    }
    edition.oldest_drift = oldest(drifted, &outdated);
    edition
}

/// Since when the oldest of the `outdated` segments is: the day on which its source was last written, as git knows it.
fn oldest(drifted: &Drifted, outdated: &[usize]) -> Option<String> {
    if outdated.is_empty() {
        return None;
    }
    let source = &drifted.update.edition.source;
    let folder = source.parent().unwrap_or(Path::new(""));
    let days = Repository::of(folder).ok()?.days(source).ok()?;
    let document = &drifted.update.document;
    let lines = Lines::new(&document.source);
    let segments: Vec<_> = crate::pipeline::reconcile::segments(document).collect();
    let day = |index: &usize| {
        let span = segments.get(*index)?.span;
        let (first, last) = (lines.position(span.start).line, lines.position(span.end).line);
        days.get(first - 1..last.min(days.len()))?.iter().max().cloned()
    };
    outdated.iter().filter_map(day).min()
}
