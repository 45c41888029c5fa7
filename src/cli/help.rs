//! Parsing, with help in the reader's language.
//!
//! The arguments are declared once, in [`super::arguments`]; help, manual pages and completions come from that one
//! declaration, worded by the messages `cli-help-<command path>` and `cli-argument-<id>` (or
//! `cli-argument-<command path>-<id>` where a command means something else by it).

use super::arguments::Arguments;
use crate::locales::Interface;
use crate::model::Message;
use clap::{Arg, ArgAction, Command, CommandFactory, Error, FromArgMatches};
use std::ffi::OsString;

/// The arguments that were typed.
pub(super) fn parse(arguments: Vec<OsString>, interface: &Interface) -> Result<Arguments, Error> {
    // most arguments are right, and the words are not needed
    let matches = match bare().try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(_) => command(interface).try_get_matches_from(arguments)?,
    };
    Arguments::from_arg_matches(&matches)
}

/// The whole command tree, worded.
pub(super) fn command(interface: &Interface) -> Command {
    worded(bare(), "", interface)
}

/// The whole command tree, without words.
fn bare() -> Command {
    let help = Arg::new("help").long("help").short('h').action(ArgAction::Help).global(true);
    let version = Arg::new("version").long("version").short('V').action(ArgAction::Version);
    Arguments::command().arg(help).arg(version)
}

/// The message id of the help of the command with this path.
fn command_id(path: &str) -> String {
    format!("cli-help{path}")
}

fn worded(mut command: Command, path: &str, interface: &Interface) -> Command {
    let say = |id: &str| interface.say(&Message::new(id));
    if let Some(about) = interface.text(&command_id(path)) {
        command = command.about(about);
    }
    if let Some(more) = interface.text(&format!("cli-more{path}")) {
        command = command.after_help(more);
    }
    let template =
        format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", say("cli-usage-heading"));
    let positional = say("cli-arguments-heading");
    let [options, global] = [say("cli-options-heading"), say("cli-global-options-heading")];
    let mut place = 0;
    command
        .help_template(template)
        .subcommand_help_heading(say("cli-commands-heading"))
        .subcommand_value_name(say("cli-command-name"))
        .mut_args(|argument| {
            let heading = match &argument {
                argument if argument.is_positional() => &positional,
                argument if argument.is_global_set() => &global,
                _ => &options,
            };
            place += 1; // as declared: under a heading they would go by their names
            described(argument, path, interface).help_heading(heading.clone()).display_order(place)
        })
        .mut_subcommands(|inner| {
            let path = format!("{path}-{}", inner.get_name());
            worded(inner, &path, interface)
        })
}

/// `argument` with its help, its choices and its default in the reader's language.
fn described(argument: Arg, path: &str, interface: &Interface) -> Arg {
    let id = argument.get_id().as_str().replace('_', "-");
    let own = interface.text(&format!("cli-argument{path}-{id}"));
    let Some(mut help) = own.or_else(|| interface.text(&format!("cli-argument-{id}"))) else { return argument };
    let choices: Vec<String> = argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let valued = argument.get_action().takes_values();
    if !choices.is_empty() && valued {
        let message = Message::new("cli-choices").text("choices", choices.join(", "));
        help = format!("{help} {}", interface.say(&message));
    }
    if let ([default], true) = (argument.get_default_values(), valued) {
        let message = Message::new("cli-default").text("value", default.to_string_lossy());
        help = format!("{help} {}", interface.say(&message));
    }
    let argument = argument.help(help);
    if valued { argument.hide_possible_values(true).hide_default_value(true) } else { argument }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::embedded;

    fn unworded(command: &Command, path: &str, interface: &Interface, missing: &mut Vec<String>) {
        if interface.text(&command_id(path)).is_none() {
            missing.push(command_id(path));
        }
        for argument in command.get_arguments() {
            if argument.get_help().is_none() {
                missing.push(format!("cli-argument{path}-{}", argument.get_id()));
            }
        }
        for inner in command.get_subcommands() {
            unworded(inner, &format!("{path}-{}", inner.get_name()), interface, missing);
        }
    }

    #[test]
    fn every_command_and_argument_is_worded() {
        let text = embedded::interface("en").unwrap();
        let interface = Interface::new(&[("en".parse().unwrap(), text)]);
        let command = command(&interface);
        let mut missing = Vec::new();
        unworded(&command, "", &interface, &mut missing);
        assert_eq!(missing, Vec::<String>::new());
        command.debug_assert();
    }
}
