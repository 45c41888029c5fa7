//! `visavis memory import` and `visavis memory export`.

use crate::cli::arguments::{MemoryExport, MemoryImport};
use crate::cli::translate::failed;
use crate::cli::{Context, Failure, Outcome, config, problems};
use crate::model::Message;
use crate::project::import::{self, Imported};
use crate::project::{Error, discover, exchange, save};

/// Take past translations into the memory of the project.
pub(super) fn import(context: &Context, arguments: MemoryImport) -> Result<Outcome, Failure> {
    let settings = config::settings(context, arguments.project.layer())?;
    let mut outcome = Outcome::Clean;
    for file in &arguments.files {
        let Imported { path, taken, known, skipped, problems } = import::import(&settings, file, arguments.force)?;
        problems::show(context, &problems);
        let message = Message::new("cli-memory-imported").text("path", path.display().to_string());
        let message = message.count("taken", taken).count("known", known).count("skipped", skipped);
        context.tell(&message);
        outcome = outcome.and(failed(&problems));
        if taken + known == 0 {
            outcome = outcome.and(Outcome::Findings);
        }
    }
    Ok(outcome)
}

/// Write the memory of the project into one file.
pub(super) fn export(context: &Context, arguments: MemoryExport) -> Result<Outcome, Failure> {
    let MemoryExport { project, to, output_file, force } = arguments;
    let settings = config::settings(context, project.layer())?;
    let [target] = settings.targets.as_slice() else {
        return Err(Error::new(&output_file, Message::new("cli-memory-one-target")).into());
    };
    let format = exchange::format(&output_file, to.as_deref())?;
    let sources = discover::sources(&settings, &[])?;
    let bilingual = exchange::export(&settings, target, &sources)?;
    exchange::refuse_existing(&output_file, force)?;
    save::write(&output_file, &format.write(&bilingual))?;
    let message = Message::new("cli-memory-exported").text("path", output_file.display().to_string());
    context.tell(&message.count("count", bilingual.pairs.len()));
    Ok(Outcome::Clean)
}
