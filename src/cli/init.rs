//! `visavis init`: a project that works.

use super::arguments::Init;
use super::{Context, Failure, Outcome};
use crate::model::Message;
use crate::project::{Error, config, discover, save};
use std::path::Path;

/// Write what a project starts from into the folder, and nothing over what is there.
pub(super) fn run(context: &Context, arguments: &Init) -> Result<Outcome, Failure> {
    let folder = &arguments.folder;
    let configuration = context.interface.say(&Message::new("cli-init-configuration"));
    let glossary = context.interface.say(&Message::new("cli-init-glossary"));
    let mut files = vec![
        (config::FILE, configuration),
        ("glossary/project.csv", glossary),
        ("locales/fr/project.ftl", context.interface.say(&Message::new("cli-init-source-names"))),
        ("locales/en/project.ftl", context.interface.say(&Message::new("cli-init-target-names"))),
    ];
    if !has_sources(folder) {
        files.push(("briefing.fr.txt", context.interface.say(&Message::new("cli-init-briefing"))));
    }
    for (name, text) in files {
        let path = folder.join(name);
        let id = if path.exists() { "cli-init-kept" } else { "cli-init-written" };
        if !path.exists() {
            create_folder(path.parent().unwrap_or(folder))?;
            save::write(&path, &format!("{text}\n"))?;
        }
        context.tell(&Message::new(id).text("path", path.display().to_string()));
    }
    context.tell(&Message::new("cli-init-next"));
    Ok(Outcome::Clean)
}

fn create_folder(folder: &Path) -> Result<(), Error> {
    std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, &error))
}

fn has_sources(folder: &Path) -> bool {
    let settings = config::Settings::new(folder.to_owned(), true);
    discover::sources(&settings, &[]).is_ok_and(|sources| !sources.is_empty())
}
