//! The command line: converts and dispatches, no logic.
//!
//! One file a command. A command takes the context and its own arguments, and says how it ended; what it found goes
//! to standard output, what it has to say to standard error. Wording lives in `locales/<locale>/ui.ftl`.

mod align;
mod arguments;
mod check;
mod config;
mod confirm;
mod convert;
mod diff;
mod drift;
mod explain;
mod generate;
mod git;
mod help;
mod init;
mod inspect;
mod memory;
mod problems;
mod publish;
mod status;
mod table;
mod terminal;
mod terms;
mod translate;
mod usage;

use crate::locales::Interface;
use crate::model::{Locale, Message};
use crate::project::{Error, Settings, Snapshot, embedded, environment};
use arguments::{Arguments, Command};
use std::ffi::OsString;
use std::process::ExitCode;
use terminal::Terminal;

/// How a command ended, mildest first; the exit code is its number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// Everything is as it should be.
    #[default]
    Clean,
    /// There are findings, drift, or a blocked edition.
    Findings,
    /// It could not go on: usage, configuration, files.
    Failed,
}

impl Outcome {
    /// The graver of the two.
    fn and(self, other: Self) -> Self {
        self.max(other)
    }
}

/// Why a command could not go on.
#[derive(Debug)]
enum Failure {
    /// A file or a setting.
    Project(Error),
    /// Standard output.
    Output(std::io::Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Project(error)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Output(error)
    }
}

/// What every command works with.
struct Context {
    interface: Interface,
    terminal: Terminal,
    global: arguments::Global,
}

impl Context {
    /// Tell the reader how things go, unless nothing is to be said: then nothing is worded either.
    fn tell(&self, message: &Message) {
        if !self.terminal.quiet {
            self.terminal.tell(&self.interface.say(message));
        }
    }
}

/// Run the program with its arguments, the first being its own name.
pub fn run(arguments: Vec<OsString>) -> ExitCode {
    let interface = interface(&arguments);
    let code = match help::parse(arguments, &interface) {
        Ok(Arguments { global, command }) => {
            let terminal = Terminal::new(global.color, global.quiet);
            let context = Context { interface, terminal, global };
            finish(&context, command.run(&context))
        }
        Err(error) => usage::report(&error, &interface),
    };
    ExitCode::from(code as u8)
}

impl Command {
    fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Translate(arguments) => translate::run(context, arguments),
            Self::Inspect(arguments) => inspect::run(context, arguments),
            Self::Drift(arguments) => drift::run(context, arguments),
            Self::Diff(arguments) => diff::run(context, arguments),
            Self::Git { command } => git::run(context, command),
            Self::Confirm(arguments) => confirm::run(context, &arguments),
            Self::Review { command } => confirm::review(context, &command),
            Self::Status(arguments) => status::run(context, arguments),
            Self::Check(arguments) => check::run(context, arguments),
            Self::Explain { rule } => explain::run(context, rule.as_deref()),
            Self::Publish(arguments) => publish::run(context, arguments),
            Self::Terms { command } => terms::run(context, command),
            Self::Memory { command } => memory::run(context, command),
            Self::Align(arguments) => align::run(context, &arguments),
            Self::Convert(arguments) => convert::run(context, &arguments),
            Self::Init(arguments) => init::run(context, &arguments),
            Self::Config { command } => config::run(context, command),
            Self::Completions { shell } => generate::completions(context, shell),
            Self::Man { folder } => generate::man(context, folder.as_deref()),
        }
    }
}

fn finish(context: &Context, result: Result<Outcome, Failure>) -> Outcome {
    match result {
        Ok(outcome) => outcome,
        Err(Failure::Output(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => Outcome::Clean,
        Err(Failure::Output(error)) => {
            problems::show(context, &[*Error::io(std::path::Path::new("-"), &error).0]);
            Outcome::Failed
        }
        Err(Failure::Project(error)) => {
            problems::show(context, &[*error.0]);
            Outcome::Failed
        }
    }
}

/// The project that `settings` describe. It stays until the process ends: to give its many pieces back one by one would
/// take longer than a small job.
fn load(settings: Settings) -> Result<&'static mut Snapshot, Error> {
    Snapshot::load(settings).map(|snapshot| Box::leak(Box::new(snapshot)))
}

/// The interface in the language that `--ui-locale` or the environment asks for; help and usage errors speak it too, so
/// it is chosen before anything is parsed.
fn interface(arguments: &[OsString]) -> Interface {
    let said = arguments.iter().enumerate().find_map(|(index, argument)| {
        let argument = argument.to_str()?;
        let value = argument
            .strip_prefix("--ui-locale=")
            .or_else(|| (argument == "--ui-locale").then(|| arguments.get(index + 1)?.to_str()).flatten())?;
        value.parse::<Locale>().ok()
    });
    interface_in(said.into_iter().chain(environment::locales()))
}

/// The interface in the first of the `wanted` languages that it speaks.
fn interface_in(wanted: impl Iterator<Item = Locale>) -> Interface {
    let mut catalogs: Vec<(Locale, &str)> = Vec::new();
    for locale in wanted.chain(["en".parse().expect("a well-formed tag")]) {
        if let Some(text) = embedded::interface(locale.language.as_str()) {
            catalogs.push((locale, text));
        }
    }
    Interface::new(&catalogs)
}
