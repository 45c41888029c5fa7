//! `visavis terms import` and `visavis terms export`.

use crate::cli::arguments::{TermsExport, TermsImport};
use crate::cli::terminal::put;
use crate::cli::translate::failed;
use crate::cli::{Context, Failure, Outcome, config, problems};
use crate::formats::{GLOSSARIES, Loss};
use crate::model::{Choice, Message};
use crate::project::terms::{self, Exported, Import, Imported};
use crate::project::{Snapshot, exchange, files};

/// Take glossaries of other tools into that of the project.
pub(super) fn import(context: &Context, arguments: TermsImport) -> Result<Outcome, Failure> {
    let TermsImport { files, project, from, output_file, all, dry_run, force } = arguments;
    let snapshot = Snapshot::load(config::settings(context, project.layer())?)?;
    let import = Import { output: output_file, format: from, all, force, dry_run };
    let mut outcome = Outcome::Clean;
    for imported in terms::import(&snapshot, &files, &import)? {
        problems::show(context, &imported.problems);
        tell(context, &imported, dry_run);
        outcome = outcome.and(failed(&imported.problems));
        if imported.taken + imported.known == 0 {
            outcome = outcome.and(Outcome::Findings);
        }
    }
    Ok(outcome)
}

fn tell(context: &Context, imported: &Imported, dry_run: bool) {
    let Imported { path, taken, known, rivals, foreign, languages, .. } = imported;
    let id = if dry_run { "cli-terms-would-import" } else { "cli-terms-imported" };
    context.tell(&Message::new(id).text("path", path.display().to_string()).count("count", *taken));
    for (id, count) in [("cli-terms-known", known), ("cli-terms-rivals", rivals), ("cli-terms-foreign", foreign)] {
        if *count > 0 {
            context.tell(&Message::new(id).count("count", *count));
        }
    }
    tell_losses(context, &imported.losses, GLOSSARIES[0].name());
    if !languages.is_empty() {
        let list: Vec<String> = languages.iter().map(ToString::to_string).collect();
        context.tell(&Message::new("cli-terms-languages").text("languages", list.join(", ")));
    }
}

/// Write the glossary of the project as other tools read it.
pub(super) fn export(context: &Context, arguments: TermsExport) -> Result<Outcome, Failure> {
    let TermsExport { project, to, output_file, force } = arguments;
    let snapshot = Snapshot::load(config::settings(context, project.layer())?)?;
    let format = match (&output_file, to.as_deref()) {
        (None, None) => GLOSSARIES[0],
        (output, name) => terms::format(output.as_deref().unwrap_or(files::STANDARD.as_ref()), name)?,
    };
    if let Some(path) = &output_file {
        exchange::refuse_existing(path, force)?;
    }
    problems::show(context, &snapshot.problems);
    let Exported { text, count, losses } = terms::export(&snapshot, format);
    put(context, &text, output_file.as_deref())?;
    let path = output_file.map_or_else(|| files::STANDARD.to_owned(), |path| path.display().to_string());
    context.tell(&Message::new("cli-terms-exported").text("path", path).count("count", count));
    tell_losses(context, &losses, format.name());
    Ok(Outcome::Clean)
}

/// Tell what the format called `format` has no place for.
fn tell_losses(context: &Context, losses: &[Loss], format: &str) {
    for loss in losses {
        let feature = context.interface.say(&Message::new(&format!("cli-terms-feature-{}", loss.feature.name())));
        let message = Message::new("cli-terms-lost").count("count", loss.count).text("feature", feature);
        context.tell(&message.text("format", format));
    }
}
