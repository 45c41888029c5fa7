//! `visavis diff`.

use super::arguments::Diff;
use super::{Context, Failure, Outcome, problems, terminal::put};
use crate::formats;
use crate::model::{Bilingual, Message, Pair, State};
use crate::pipeline::diff::diff;
use crate::project::git::Repository;
use crate::project::{Error, Settings, Snapshot, files, work};
use crate::reports::{Reader, diff as reports};
use crate::source;
use std::path::{Path, PathBuf};

/// Show what changed between two files or revisions.
pub(super) fn run(context: &Context, arguments: Diff) -> Result<Outcome, Failure> {
    let Diff { old: old_name, new: new_name, project, output_format, exit_code, output_file } = arguments;
    let settings = super::config::settings(context, project.layer())?;
    let (old, new) = (read(context, &old_name, &settings)?, read(context, &new_name, &settings)?);
    let differing = diff(&old, &new);
    let reader = Reader { interface: &context.interface, width: context.terminal.width };
    let compared =
        reports::Compared { old_name: &old_name, new_name: &new_name, old: &old, new: &new, differing: &differing };
    let (_, writer) =
        reports::ALL.iter().find(|(name, _)| *name == output_format).expect("clap lets known names through");
    put(context, &writer(&compared, &reader), output_file.as_deref())?;
    Ok(if exit_code && !differing.is_empty() { Outcome::Findings } else { Outcome::Clean })
}

/// The bilingual file that `name` means (a path, or `path@revision`); of an edition, its segments without targets.
fn read(context: &Context, name: &str, settings: &Settings) -> Result<Bilingual, Error> {
    let (path, text) = text(name)?;
    let shown = path.display().to_string();
    if let Some(format) = formats::of_path(&shown) {
        let read = format.read(name, &text);
        problems::show(context, &read.problems);
        return Ok(read.value);
    }
    edition(&path, text, settings)
}

/// Path and text of what `name` means.
fn text(name: &str) -> Result<(PathBuf, String), Error> {
    let whole = PathBuf::from(name);
    match name.rsplit_once('@').filter(|_| !whole.exists()) {
        None => Ok((whole.clone(), files::read(&whole)?)),
        Some((path, revision)) => {
            let path = PathBuf::from(path);
            let repository = Repository::of(path.parent().unwrap_or(Path::new("")))?;
            let missing = || Error::new(&path, Message::new("project-not-found"));
            let text = repository.text(&path, revision)?.ok_or_else(missing)?;
            Ok((path, text))
        }
    }
}

/// The segments of a plain text, in whatever language its name tells.
fn edition(path: &Path, text: String, settings: &Settings) -> Result<Bilingual, Error> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let tag = name.rsplit_once('.').and_then(|(_, tag)| tag.parse().ok());
    let locale = tag.unwrap_or_else(|| settings.source.clone());
    let sentences = match source::Sentences::embedded(&locale) {
        Some(sentences) => sentences,
        None => Snapshot::load(settings.clone())?.sentences,
    };
    let format = work::format(path, None)?;
    let document = source::extract(text, locale.clone(), format, &sentences);
    let mut bilingual = Bilingual::new(locale.clone(), locale);
    bilingual.pairs = crate::pipeline::reconcile::segments(&document)
        .map(|segment| Pair { state: State::Initial, ..Pair::new(&segment.text) })
        .collect();
    Ok(bilingual)
}
