//! What can be typed. Help texts are messages: `cli-help-<command>` and `cli-argument-<id>` (see [`super::help`]).

mod check;
mod drift;
mod edition;
mod exchange;
mod git;
mod memory;
mod proof;
mod terms;

pub(super) use check::Check;
pub(super) use drift::{Diff, Drift, FailOn, Status, StatusFormat};
pub(super) use edition::{EditionFormat, Inspect, InspectFormat, Publish, Translate};
pub(super) use exchange::{Convert, MemoryExport, MemoryImport};
pub(super) use git::{GitCommand, Merge};
pub(super) use memory::{Align, AnalysisFormat, MatchFormat, MemoryCommand, MemorySearch, MemoryStats};
pub(super) use proof::{Confirm, ReviewCommand, Signature};
pub(super) use terms::{TermsCommand, TermsExport, TermsExtract, TermsFind, TermsImport, TermsLint, TermsWhereUsed};

use crate::model::{Choice, Locale};
use crate::project::config::Layer;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ColorChoice, Parser, Subcommand};
use clap_complete::Shell;
use jiff::civil::Date;
use std::path::PathBuf;

#[derive(Debug, Parser)]
#[command(
    name = "visavis",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Args)]
pub(super) struct Global {
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    #[arg(long, global = true)]
    pub(super) isolated: bool,
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(super) color: ColorChoice,
    #[arg(long, short, global = true)]
    pub(super) quiet: bool,
    #[arg(long, global = true, value_name = "LOCALE")]
    pub(super) ui_locale: Option<Locale>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Translate(Translate),
    Inspect(Inspect),
    Check(Check),
    Explain {
        #[arg(value_name = "RULE")]
        rule: Option<String>,
    },
    Drift(Drift),
    Diff(Diff),
    Confirm(Confirm),
    Review {
        #[command(subcommand)]
        command: ReviewCommand,
    },
    Status(Status),
    Git {
        #[command(subcommand)]
        command: GitCommand,
    },
    Publish(Publish),
    Terms {
        #[command(subcommand)]
        command: TermsCommand,
    },
    Memory {
        #[command(subcommand)]
        command: MemoryCommand,
    },
    Align(Align),
    Convert(Convert),
    Init(Init),
    Config {
        #[command(subcommand)]
        command: ConfigCommand,
    },
    Completions {
        shell: Shell,
    },
    Man {
        #[arg(value_name = "FOLDER")]
        folder: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum ConfigCommand {
    Show(Project),
}

/// What names the project's languages and resources.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct Project {
    #[arg(long, value_name = "LOCALE")]
    pub(super) source: Option<Locale>,
    #[arg(long, short, value_name = "LOCALE", value_delimiter = ',')]
    pub(super) target: Vec<Locale>,
    #[arg(long, value_name = "DATE")]
    pub(super) date: Option<Date>,
    #[arg(long, value_name = "PATH")]
    pub(super) glossary: Vec<PathBuf>,
    #[arg(long, value_name = "FOLDER")]
    pub(super) locales: Vec<PathBuf>,
    #[arg(long, value_name = "PATH")]
    pub(super) memory: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(super) segmentation: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Init {
    #[arg(value_name = "FOLDER", default_value = ".")]
    pub(super) folder: PathBuf,
}

fn choice<T: Choice + Send + Sync>() -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(T::names()).map(|name| T::named(&name).expect("clap lets only known names through"))
}

impl Project {
    /// What these arguments say, as a layer of the configuration.
    pub(super) fn layer(self) -> Layer {
        let some = |list: Vec<PathBuf>| (!list.is_empty()).then_some(list);
        Layer {
            source: self.source,
            targets: (!self.target.is_empty()).then_some(self.target),
            date: self.date,
            glossary: some(self.glossary),
            locales: some(self.locales),
            memory: some(self.memory),
            segmentation: self.segmentation,
            ..Layer::default()
        }
    }
}
