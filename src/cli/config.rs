//! `visavis config show`.

use super::arguments::{ConfigCommand, Project};
use super::terminal::line;
use super::{Context, Failure, Outcome};
use crate::model::Message;
use crate::project::config::{Setting, Settings, Spoken};
use crate::project::{Error, config};
use std::path::Path;

/// Run a command about the configuration.
pub(super) fn run(context: &Context, command: ConfigCommand) -> Result<Outcome, Failure> {
    let ConfigCommand::Show(project) = command;
    show(context, project)
}

/// The settings that `layer` of the command line leads to.
pub(super) fn settings(context: &Context, layer: config::Layer) -> Result<Settings, Error> {
    let global = &context.global;
    config::settings(Path::new(""), global.config.as_deref(), layer, global.isolated)
}

/// Print every value as a configuration file would say it, with who said it.
fn show(context: &Context, project: Project) -> Result<Outcome, Failure> {
    let settings = settings(context, project.layer())?;
    let mut output = context.terminal.results();
    let shown = settings.show();
    let lines: Vec<(String, String)> =
        shown.iter().map(|setting| (assignment(setting), spoken(context, setting))).collect();
    let width = lines.iter().map(|(said, _)| unicode_width::UnicodeWidthStr::width(said.as_str())).max().unwrap_or(0);
    for (said, by) in lines {
        let gap = width - unicode_width::UnicodeWidthStr::width(said.as_str());
        line(&mut output, &format!("{said}{:gap$}  # {by}", ""))?;
    }
    Ok(Outcome::Clean)
}

/// `key = value`, commented out when there is no value.
fn assignment(setting: &Setting) -> String {
    match &setting.value {
        Some(value) => format!("{} = {value}", setting.key),
        None => format!("# {} =", setting.key),
    }
}

fn spoken(context: &Context, setting: &Setting) -> String {
    match &setting.spoken {
        Spoken::Default => context.interface.say(&Message::new("cli-spoken-default")),
        Spoken::CommandLine => context.interface.say(&Message::new("cli-spoken-command-line")),
        Spoken::File(path) => path.display().to_string(),
    }
}
