//! `visavis git`: bilingual files as git's diff and merge see them.

use super::arguments::{GitCommand, Merge};
use super::{Context, Failure, Outcome, terminal::put};
use crate::formats::{Format, po::Po};
use crate::model::{Bilingual, Message};
use crate::pipeline::merge::merge;
use crate::project::git::{self, Repository};
use crate::project::{Error, config, files, save};
use crate::reports::diff::plain;
use std::path::Path;

/// Run a command about git.
pub(super) fn run(context: &Context, command: GitCommand) -> Result<Outcome, Failure> {
    match command {
        GitCommand::Install => install(context),
        GitCommand::Textconv { file } => {
            let bilingual = Po.read("", &files::read(&file)?).value;
            put(context, &plain(&bilingual), None)?;
            Ok(Outcome::Clean)
        }
        GitCommand::Merge(arguments) => merge_files(context, &arguments),
    }
}

/// Send the project's bilingual files to the drivers of visavis.
fn install(context: &Context) -> Result<Outcome, Failure> {
    let settings = super::config::settings(context, config::Layer::default())?;
    let repository = Repository::of(&settings.root)?;
    let command = git::command();
    let drivers = [
        ("diff.visavis.textconv", format!("{command} git textconv")),
        ("diff.visavis.cachetextconv", "true".to_owned()),
        ("merge.visavis.name", "bilingual files, segment by segment".to_owned()),
        ("merge.visavis.driver", format!("{command} git merge %O %A %B %P")),
    ];
    for (name, value) in &drivers {
        repository.set(name, value)?;
    }
    let targets: Vec<String> = settings.targets.iter().map(ToString::to_string).collect();
    let attributes = repository.root.join(".gitattributes");
    git::add_lines(&attributes, &git::attributes(&targets))?;
    let message = Message::new("cli-git-installed").text("path", attributes.display().to_string());
    context.tell(&message);
    Ok(Outcome::Clean)
}

/// Merge three versions of a bilingual file, as git asks its merge drivers to: the result takes the place of ours, and
/// findings tell of conflicts.
fn merge_files(context: &Context, arguments: &Merge) -> Result<Outcome, Failure> {
    let read = |path: &Path| -> Result<Bilingual, Error> { Ok(Po.read("", &files::read(path)?).value) };
    let (base, ours, theirs) = (read(&arguments.base)?, read(&arguments.ours)?, read(&arguments.theirs)?);
    let merged = merge(&base, &ours, &theirs);
    save::write(&arguments.ours, &Po.write(&merged.bilingual))?;
    if merged.conflicts.is_empty() {
        return Ok(Outcome::Clean);
    }
    let path = arguments.path.as_ref().unwrap_or(&arguments.ours).display().to_string();
    let units: Vec<String> = merged.conflicts.iter().map(|index| (index + 1).to_string()).collect();
    let message = Message::new("cli-git-conflicts").text("path", path).text("units", units.join(", "));
    context.tell(&message.count("count", units.len()));
    Ok(Outcome::Findings)
}
