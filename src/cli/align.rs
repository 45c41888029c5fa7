//! `visavis align`.

use super::arguments::Align;
use super::{Context, Failure, Outcome, problems};
use crate::formats::{Format, po::Po};
use crate::model::{Message, State};
use crate::pipeline::align::Aligned;
use crate::project::{Edition, Error, Snapshot, align, files, save};
use std::path::PathBuf;

/// Make a bilingual file of a source and its translation.
pub(super) fn run(context: &Context, arguments: &Align) -> Result<Outcome, Failure> {
    let Align { old_source, old_target, project, confidence, force, format, output_file } = arguments;
    let mut settings = super::config::settings(context, project.clone().layer())?;
    if project.target.is_empty() {
        settings.targets = align::target_of(old_target, &settings).into_iter().collect();
    } else {
        settings.targets.truncate(1);
    }
    let snapshot = Snapshot::load(settings)?;
    problems::show(context, &snapshot.problems);
    let resources = &snapshot.resources[0];
    let texts = [old_source.as_path(), old_target.as_path()];
    let least = f64::from(*confidence) / 100.0;
    let Aligned { bilingual, alone } = align::align(&snapshot, resources, texts, (format.as_deref(), least))?;
    let edition = Edition::new(old_source, &snapshot.settings.source, &resources.target);
    let path: &PathBuf = output_file.as_ref().unwrap_or(&edition.bilingual);
    if !force && !files::is_standard(path) && path.exists() {
        let error = Error::new(path, Message::new("cli-align-exists"));
        return Err(error.hint(Message::new("cli-align-exists-hint")).into());
    }
    save::write(path, &Po.write(&bilingual))?;
    let count = |state| bilingual.pairs.iter().filter(|pair| pair.state == state).count();
    let message = Message::new("cli-aligned")
        .text("path", path.display().to_string())
        .count("sure", count(State::Translated))
        .count("unsure", count(State::Draft))
        .count("untranslated", count(State::Initial))
        .count("alone", alone.len());
    context.tell(&message);
    Ok(Outcome::Clean)
}
