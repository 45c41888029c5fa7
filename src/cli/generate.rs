//! Completions and manual pages, from the one declaration of the arguments.

use super::{Context, Failure, Outcome, help};
use crate::project::save;
use clap_complete::Shell;
use std::path::Path;

/// Print the completions of `shell`.
pub(super) fn completions(context: &Context, shell: Shell) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut help::command(&context.interface), "visavis", &mut script);
    std::io::Write::write_all(&mut context.terminal.results(), &script)?;
    Ok(Outcome::Clean)
}

/// Print the manual page, or write one page a command into `folder`.
pub(super) fn man(context: &Context, folder: Option<&Path>) -> Result<Outcome, Failure> {
    let mut command = help::command(&context.interface);
    let Some(folder) = folder else {
        clap_mangen::Man::new(command).render(&mut context.terminal.results())?;
        return Ok(Outcome::Clean);
    };
    command.build();
    for (name, page) in pages(&command, "visavis")? {
        save::write(&folder.join(format!("{name}.1")), &page)?;
    }
    Ok(Outcome::Clean)
}

fn pages(command: &clap::Command, name: &str) -> Result<Vec<(String, String)>, std::io::Error> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone().display_name(name.to_owned())).render(&mut page)?;
    let mut pages = vec![(name.to_owned(), String::from_utf8_lossy(&page).into_owned())];
    for inner in command.get_subcommands() {
        pages.extend(self::pages(inner, &format!("{name}-{}", inner.get_name()))?);
    }
    Ok(pages)
}
