//! `visavis terms extract`.

use crate::cli::arguments::TermsExtract;
use crate::cli::terminal::put;
use crate::cli::{Context, Failure, Outcome, config, problems};
use crate::model::Message;
use crate::project::{Snapshot, extract};

/// Propose rows that the glossary lacks, as a glossary.
pub(super) fn run(context: &Context, arguments: TermsExtract) -> Result<Outcome, Failure> {
    let TermsExtract { paths, project, least, limit, output_file } = arguments;
    let snapshot = Snapshot::load(config::settings(context, project.layer())?)?;
    problems::show(context, &snapshot.problems);
    let Some(resources) = snapshot.resources.first() else { return Ok(Outcome::Clean) };
    let pairs = extract::pairs(&snapshot, &resources.target, &paths)?;
    let mut candidates = extract::candidates(resources, &pairs, least);
    candidates.truncate(limit.unwrap_or(usize::MAX));
    let note = |count: usize| context.interface.say(&Message::new("cli-extracted-note").count("count", count));
    put(context, &extract::rows(resources, &pairs, &candidates, &note), output_file.as_deref())?;
    let message = Message::new("cli-extracted").count("count", candidates.len()).count("segments", pairs.len());
    context.tell(&message);
    Ok(Outcome::Clean)
}
