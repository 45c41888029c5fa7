//! `visavis translate`.

use super::arguments::Translate;
use super::terminal::{line, progress};
use super::{Context, Failure, Outcome, problems, table};
use crate::formats::Read;
use crate::model::{Bilingual, Message, Problem, Severity};
use crate::pipeline::returned::Returned;
use crate::pipeline::summary::Summary;
use crate::project::guard::guard;
use crate::project::save::{self, Saved};
use crate::project::work::{self, How, Update};
use crate::project::{Error, Snapshot, discover, exchange, files, memory};
use crate::reports::difference;
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// Bring the bilingual files of the sources up to date.
pub(super) fn run(context: &Context, arguments: Translate) -> Result<Outcome, Failure> {
    let Translate { sources: named, from_xliff, format, force, dry_run, diff, output_file, .. } = &arguments;
    let (named, how) = (named.clone(), (format.clone(), *force));
    let from_xliff = from_xliff.clone();
    let returned = from_xliff.as_deref().map(|path| returned(context, path)).transpose()?;
    let effect = Effect { dry_run: *dry_run || *diff, diff: *diff, output: output_file.clone() };
    let settings = super::config::settings(context, arguments.layer())?;
    let sources = discover::sources(&settings, &named)?;
    if let (Some(path), false) = (&from_xliff, sources.len() == 1 && settings.targets.len() == 1) {
        return Err(Error::new(path, Message::new("cli-from-xliff-one")).into());
    }
    let _guard = if effect.dry_run { None } else { Some(guard(&settings, &sources)?) };
    let snapshot = super::load(settings)?;
    for resources in &mut snapshot.resources {
        resources.memory = memory::load(&snapshot.settings, &resources.target, &sources)?;
    }
    problems::show(context, &snapshot.problems);
    if sources.is_empty() {
        let message = Message::new("cli-no-sources").text("locale", snapshot.settings.source.to_string());
        context.tell(&message);
    }
    let how = How { format: how.0.as_deref(), force: how.1, returned: returned.as_ref() };
    let mut outcome = Outcome::Clean;
    let mut summary = Summary::default();
    let bar = progress(context, sources.len() * snapshot.resources.len());
    for (resources, part) in parts(snapshot, &sources) {
        let settled: Vec<Result<Settled, Error>> = part
            .par_iter()
            .map(|source| {
                bar.inc(1);
                effect.settle(work::update(snapshot, resources, source, &how)?)
            })
            .collect();
        for settled in settled {
            outcome = outcome.and(tell(context, settled, &mut summary)?);
        }
    }
    bar.finish_and_clear();
    if summary.total().segments > 0 && !context.terminal.quiet {
        context.terminal.tell(&table::summary(context, &summary));
    }
    Ok(outcome.and(failed(&snapshot.problems)))
}

/// The file at `path`, which came back from another tool.
fn returned(context: &Context, path: &Path) -> Result<Bilingual, Error> {
    let Read { value, problems } = exchange::read(path, None)?;
    problems::show(context, &problems);
    match problems.into_iter().find(|problem| problem.severity == Severity::Error) {
        Some(problem) if value.pairs.is_empty() => Err(Error(Box::new(problem))),
        _ => Ok(value),
    }
}

/// What is done with a bilingual file that is up to date.
struct Effect {
    dry_run: bool,
    diff: bool,
    output: Option<PathBuf>,
}

/// The work in parts that fit into memory: all targets, and some sources at a time.
fn parts<'s>(
    snapshot: &'s Snapshot,
    sources: &'s [PathBuf],
) -> impl Iterator<Item = (&'s crate::resources::Resources, &'s [PathBuf])> {
    const AT_ONCE: usize = 256;
    snapshot.resources.iter().flat_map(|resources| sources.chunks(AT_ONCE).map(move |part| (resources, part)))
}

/// A bilingual file that was written, or would be, and what is told about it.
struct Settled {
    source: PathBuf,
    path: PathBuf,
    saved: Saved,
    diff: Option<String>,
    summary: Summary,
    accepted: usize,
    returned: Option<Returned>,
    problems: Vec<Problem>,
}

impl Effect {
    /// Write the file, or find out what writing would do.
    fn settle(&self, update: Update) -> Result<Settled, Error> {
        let path = self.output.as_ref().unwrap_or(&update.edition.bilingual).clone();
        let saved = if self.dry_run { foreseen(&update) } else { save::write(&path, &update.new)? };
        let diff = self.diff.then(|| {
            let old = update.old.as_deref().unwrap_or_default();
            difference::unified(&path.display().to_string(), old, &update.new)
        });
        let mut summary = Summary::default();
        summary.add(&update.translated);
        let Update { edition, translated, returned, problems, .. } = update;
        let (source, accepted) = (edition.source, translated.accepted.len());
        Ok(Settled { source, path, saved, diff, summary, accepted, returned, problems })
    }
}

/// What writing would do.
fn foreseen(update: &Update) -> Saved {
    match &update.old {
        None => Saved::Created,
        Some(old) if *old == update.new => Saved::Unchanged,
        Some(_) => Saved::Updated,
    }
}

/// Tell what became of one file, and count it in.
fn tell(context: &Context, settled: Result<Settled, Error>, total: &mut Summary) -> Result<Outcome, Failure> {
    let Settled { source, path, saved, diff, summary, accepted, returned, problems } = match settled {
        Ok(settled) => settled,
        Err(error) => {
            problems::show(context, &[*error.0]);
            return Ok(Outcome::Failed);
        }
    };
    problems::show(context, &problems);
    total.merge(&summary);
    if accepted > 0 {
        let message = Message::new("cli-carried-over").text("path", path.display().to_string());
        let message = message.count("count", accepted);
        context.tell(&message);
    }
    let mut outcome = failed(&problems);
    if let Some(Returned { taken, disputed, newer, unknown }) = returned {
        let message = Message::new("cli-returned").count("taken", taken).count("kept", disputed.len());
        let message = message.count("newer", newer).count("unknown", unknown);
        context.tell(&message);
        if !disputed.is_empty() {
            outcome = outcome.and(Outcome::Findings);
        }
    }
    if let Some(diff) = diff {
        line(&mut context.terminal.results(), diff.trim_end_matches('\n'))?;
    }
    if !files::is_standard(&path) {
        let id = match saved {
            Saved::Unchanged => "cli-file-unchanged",
            Saved::Created => "cli-file-created",
            Saved::Updated => "cli-file-updated",
        };
        let message = Message::new(id).text("source", source.display().to_string());
        context.tell(&message.text("path", path.display().to_string()));
    }
    Ok(outcome)
}

/// How a command ends that met these problems.
pub(super) fn failed(problems: &[Problem]) -> Outcome {
    let grave = problems.iter().any(|problem| problem.severity == Severity::Error);
    if grave { Outcome::Failed } else { Outcome::Clean }
}
