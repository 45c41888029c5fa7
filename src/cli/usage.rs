//! What was typed and cannot be meant.

use super::Outcome;
use crate::locales::Interface;
use crate::model::Message;
use anstream::{eprint, eprintln};
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Tell what is wrong with the arguments, or show the help that was asked for.
pub(super) fn report(error: &Error, interface: &Interface) -> Outcome {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return match error.print() {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Outcome::Failed,
            _ => Outcome::Clean,
        };
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        eprint!("{}", error.render().ansi());
        return Outcome::Failed;
    }
    let wording = wording(error).map_or_else(|| plain(error), |message| interface.say(&message));
    eprintln!("{} {wording}", interface.say(&Message::new("cli-error")));
    if let Some(hint) = hint(error, interface) {
        eprintln!("  {} {hint}", interface.say(&Message::new("cli-hint")));
    }
    eprintln!("\n{}", interface.say(&Message::new("cli-try-help")));
    Outcome::Failed
}

/// Tell about a mistake that only the command itself can see.
pub(super) fn tell(interface: &Interface, mistake: &Message, hint: Option<&Message>) {
    eprintln!("{} {}", interface.say(&Message::new("cli-error")), interface.say(mistake));
    if let Some(hint) = hint {
        eprintln!("  {} {}", interface.say(&Message::new("cli-hint")), interface.say(hint));
    }
}

/// The error in the project's words, for the kinds that people meet.
fn wording(error: &Error) -> Option<Message> {
    let argument = || text(error, ContextKind::InvalidArg);
    let value = || text(error, ContextKind::InvalidValue);
    Some(match error.kind() {
        ErrorKind::UnknownArgument => Message::new("cli-unknown-argument").text("argument", argument()?),
        ErrorKind::InvalidSubcommand => {
            Message::new("cli-unknown-command").text("command", text(error, ContextKind::InvalidSubcommand)?)
        }
        ErrorKind::MissingSubcommand => Message::new("cli-missing-command"),
        ErrorKind::MissingRequiredArgument => Message::new("cli-missing-argument").text("argument", argument()?),
        ErrorKind::InvalidValue if value()?.is_empty() => {
            Message::new("cli-missing-value").text("argument", argument()?)
        }
        ErrorKind::InvalidValue => {
            let choices = text(error, ContextKind::ValidValue).unwrap_or_default();
            let message = Message::new("cli-invalid-choice").text("argument", argument()?).text("value", value()?);
            message.text("choices", choices)
        }
        ErrorKind::ValueValidation => {
            Message::new("cli-invalid-value").text("argument", argument()?).text("value", value()?)
        }
        ErrorKind::TooManyValues => Message::new("cli-too-many-values").text("argument", argument()?),
        ErrorKind::ArgumentConflict => {
            let other = text(error, ContextKind::PriorArg)?;
            Message::new("cli-argument-conflict").text("argument", argument()?).text("other", other)
        }
        _ => return None,
    })
}

/// What was probably meant, or what the value should look like: the message `cli-expected-<value name>`.
fn hint(error: &Error, interface: &Interface) -> Option<String> {
    if let Some(name) = suggestion(error) {
        return Some(interface.say(&Message::new("project-did-you-mean").text("name", name)));
    }
    let argument = text(error, ContextKind::InvalidArg)?;
    let (_, name) = argument.trim_end_matches(['>', '.', ']']).rsplit_once(['<', '['])?;
    interface.text(&format!("cli-expected-{}", name.to_lowercase().replace('=', "-")))
}

fn suggestion(error: &Error) -> Option<String> {
    let kinds = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    kinds
        .into_iter()
        .find_map(|kind| text(error, kind))
        .map(|all| all.split(", ").next().unwrap_or_default().to_owned())
}

fn text(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        other => Some(other.to_string()),
    }
}

/// The first line of what the parser itself says, without its own `error:`.
fn plain(error: &Error) -> String {
    let text = error.to_string();
    text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned()
}
