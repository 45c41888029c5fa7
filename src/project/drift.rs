//! What is out of date in a project, now and since a revision, and where it stands in its files.

use super::git::Repository;
use super::work::{self, How, Update};
use super::{Error, Settings, Snapshot, config, discover};
use crate::formats::{Format, po};
use crate::model::{Bilingual, Finding, Located, Problem};
use crate::pipeline::drift::{self, Cause, Found, Outdated};
use crate::resources::Resources;
use crate::text::{Lines, Position, Span, digest};
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// What is out of date in one edition.
pub struct Drifted {
    /// What `translate` would do.
    pub update: Update,
    /// What is out of date then.
    pub found: Found,
}

/// What is out of date in the editions of `sources`, those of each target together.
///
/// # Errors
/// When a file cannot be read.
pub fn drifted(snapshot: &Snapshot, sources: &[PathBuf]) -> Result<Vec<Drifted>, Error> {
    let editions: Vec<(&Resources, &PathBuf)> =
        snapshot.resources.iter().flat_map(|resources| sources.iter().map(move |source| (resources, source))).collect();
    editions.into_par_iter().map(|(resources, source)| of(snapshot, resources, source)).collect()
}

fn of(snapshot: &Snapshot, resources: &Resources, source: &Path) -> Result<Drifted, Error> {
    let update = work::update(snapshot, resources, source, &How::default())?;
    let old = old(&update);
    let found = drift::found(&update.translated, &old);
    Ok(Drifted { update, found })
}

/// The bilingual file as it is.
fn old(update: &Update) -> Bilingual {
    update.old.as_deref().map(|text| po::Po.read("", text).value).unwrap_or_default()
}

/// Leave in `now` only what is not in `before`, the editions at an earlier revision: what came out of date since. What
/// was out of date then, and is no longer though nobody edited or confirmed it, is added.
pub fn since(now: &mut [Drifted], before: &[Drifted]) {
    for drifted in now {
        let name = |drifted: &Drifted| drifted.update.edition.bilingual.file_name().map(ToOwned::to_owned);
        let Some(earlier) =
            before.iter().find(|earlier| is_same_edition(earlier, drifted) && name(earlier) == name(drifted))
        else {
            continue;
        };
        let known = |outdated: &Outdated, cause: &Cause| {
            let same = |other: &&Outdated| {
                other.pair.source == outdated.pair.source && other.pair.context == outdated.pair.context
            };
            earlier.found.pairs.iter().filter(same).any(|other| other.causes.contains(cause))
        };
        for index in 0..drifted.found.pairs.len() {
            let outdated = drifted.found.pairs[index].clone();
            drifted.found.pairs[index].causes.retain(|cause| !known(&outdated, cause));
        }
        drifted.found.pairs.retain(|outdated| !outdated.causes.is_empty());
    }
}

/// Whether two editions are the same one at two revisions: their sources have the same path below their projects.
fn is_same_edition(one: &Drifted, other: &Drifted) -> bool {
    let tail = |drifted: &Drifted| drifted.update.edition.source.clone();
    let (one, other) = (tail(one), tail(other));
    one.ends_with(other.strip_prefix(".").unwrap_or(&other)) || one.file_name() == other.file_name()
}

/// The editions of the project at the revision where this branch left `revision`, which is laid below `folder`.
///
/// # Errors
/// When there is no such revision, or its files cannot be read.
pub fn at(revision: &str, settings: &Settings, (layer, folder): (config::Layer, &Path)) -> Result<Vec<Drifted>, Error> {
    let repository = Repository::of(&settings.root)?;
    let commit = repository.parting(revision)?;
    let needed = ["po", "toml", "csv", "tsv", "ftl", "srx", "txt", "md", "markdown", "html", "htm"];
    let matching = |name: &str| name.rsplit_once('.').is_some_and(|(_, extension)| needed.contains(&extension));
    repository.lay(&commit, folder, matching)?;
    let root = std::fs::canonicalize(settings.folder());
    let root = root.map_err(|error| Error::io(&settings.root, &error))?;
    let below =
        root.strip_prefix(std::fs::canonicalize(&repository.root).unwrap_or(repository.root)).map(Path::to_owned);
    let project = folder.join(below.unwrap_or_default());
    if !project.is_dir() {
        return Ok(Vec::new());
    }
    let settings = config::settings(&project, None, layer, settings.isolated)?;
    let sources = discover::sources(&settings, std::slice::from_ref(&project))?;
    drifted(&Snapshot::load(settings)?, &sources)
}

/// The findings about what is out of date, where they stand in their files.
pub fn located(drifted: &Drifted) -> Vec<Located> {
    let Drifted { update, found } = drifted;
    let text = update.old.as_deref().unwrap_or_default();
    let read = old(update);
    let lines = Lines::new(text);
    let mut located = Vec::new();
    for outdated in &found.pairs {
        let pair = read.pairs.iter().find(|pair| pair.line == outdated.line && outdated.line > 0);
        for finding in drift::findings(outdated) {
            let place = |side, whole: &str, span: Option<Span>| {
                let span = span.unwrap_or(Span::new(0, whole.len()));
                let span = pair.and_then(|pair| po::place(text, &lines, pair, (side, span)));
                let span = span.unwrap_or_default();
                (lines.position(span.start), lines.position(span.end))
            };
            let sources = pair.map_or("", |pair| pair.source.as_str());
            let targets = pair.map_or("", |pair| pair.target.as_str());
            let source_place =
                place(po::Side::Source, sources, finding.source.filter(|_| sources == outdated.pair.source));
            let target_place = place(po::Side::Target, targets, None);
            located.push(locate(finding, (outdated, update), (target_place, source_place)));
        }
    }
    located
}

type Place = (Position, Position);

fn locate(
    finding: Finding,
    (outdated, update): (&Outdated, &Update),
    (target_place, source_place): (Place, Place),
) -> Located {
    let pair = &outdated.pair;
    let context = pair.context.as_deref().unwrap_or_default();
    let fingerprint = digest::short(&[finding.code, context, &pair.source, &finding.expected.join("|")]);
    Located {
        path: update.edition.bilingual.display().to_string().replace('\\', "/"),
        unit: outdated.unit,
        source: pair.source.clone(),
        target: pair.target.clone(),
        target_place,
        source_place,
        edit: None,
        fingerprint,
        suppression: None,
        finding,
    }
}

/// Problems of the bilingual files.
pub fn problems(drifted: &[Drifted]) -> Vec<Problem> {
    drifted.iter().flat_map(|drifted| drifted.update.problems.iter().cloned()).collect()
}
