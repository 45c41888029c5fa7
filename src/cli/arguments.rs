//! What can be typed. Help texts are messages: `cli-help-<command>` and `cli-argument-<id>` (see [`super::help`]).

use crate::model::{Choice, Drafts, Locale, Outdated, Severity};
use crate::pipeline::check::Selector;
use crate::project::config::check::{Level, Rules};
use crate::project::config::{self, Layer, layer};
use crate::reports;
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

#[derive(Debug, Subcommand)]
pub(super) enum GitCommand {
    Install,
    Textconv { file: PathBuf },
    Merge(Merge),
}

#[derive(Debug, Args)]
pub(super) struct Merge {
    #[arg(value_name = "BASE")]
    pub(super) base: PathBuf,
    #[arg(value_name = "OURS")]
    pub(super) ours: PathBuf,
    #[arg(value_name = "THEIRS")]
    pub(super) theirs: PathBuf,
    #[arg(value_name = "PATH")]
    pub(super) path: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Diff {
    #[arg(value_name = "OLD")]
    pub(super) old: String,
    #[arg(value_name = "NEW")]
    pub(super) new: String,
    #[command(flatten)]
    pub(super) project: Project,
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = PossibleValuesParser::new(diff_formats()))]
    pub(super) output_format: String,
    #[arg(long)]
    pub(super) exit_code: bool,
    #[arg(long, short, value_name = "FILE")]
    pub(super) output_file: Option<PathBuf>,
}

fn diff_formats() -> Vec<&'static str> {
    reports::diff::ALL.iter().map(|(name, _)| *name).collect()
}

#[derive(Debug, Subcommand)]
pub(super) enum ReviewCommand {
    Mark(Signature),
    Clear(Signature),
}

#[derive(Debug, Subcommand)]
pub(super) enum TermsCommand {
    Find(TermsFind),
    Lint(TermsLint),
    WhereUsed(TermsWhereUsed),
}

#[derive(Debug, Args)]
pub(super) struct TermsFind {
    #[arg(value_name = "WORDS", required = true)]
    pub(super) words: Vec<String>,
    #[arg(long)]
    pub(super) forms: bool,
    #[command(flatten)]
    pub(super) project: Project,
}

#[derive(Debug, Args)]
pub(super) struct TermsLint {
    #[arg(long, value_name = "LEVEL", default_value = "warning", value_parser = choice::<Severity>())]
    pub(super) fail_level: Severity,
    #[command(flatten)]
    pub(super) project: Project,
}

#[derive(Debug, Args)]
pub(super) struct TermsWhereUsed {
    #[arg(value_name = "ID")]
    pub(super) id: String,
    #[arg(value_name = "SOURCES")]
    pub(super) sources: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) project: Project,
}

/// What names the project's languages and resources.
#[derive(Debug, Default, Args)]
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
pub(super) struct Translate {
    #[arg(value_name = "SOURCES")]
    pub(super) sources: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) project: Project,
    #[arg(long, value_name = "ORIGIN", value_parser = choice::<Drafts>(), ignore_case = true)]
    pub(super) draft: Option<Drafts>,
    #[arg(long)]
    pub(super) force: bool,
    #[arg(long)]
    pub(super) dry_run: bool,
    #[arg(long)]
    pub(super) diff: bool,
    #[arg(long, value_name = "FORMAT")]
    pub(super) format: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub(super) output_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Inspect {
    #[arg(value_name = "SOURCES")]
    pub(super) sources: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) project: Project,
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = choice::<InspectFormat>())]
    pub(super) output_format: InspectFormat,
    #[arg(long, value_name = "FORMAT")]
    pub(super) format: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub(super) output_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    #[arg(value_name = "PATHS")]
    pub(super) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) project: Project,
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = rules)]
    pub(super) select: Vec<Rules>,
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = rules)]
    pub(super) ignore: Vec<Rules>,
    #[arg(long, value_name = "RULES=LEVEL", value_delimiter = ',', value_parser = severity)]
    pub(super) severity: Vec<(Rules, Level)>,
    #[arg(long, value_name = "LEVEL", value_parser = choice::<Severity>())]
    pub(super) fail_level: Option<Severity>,
    #[arg(long)]
    pub(super) exit_zero: bool,
    #[arg(long, value_name = "REVISION")]
    pub(super) since: Option<String>,
    #[arg(long)]
    pub(super) fix: bool,
    #[arg(long)]
    pub(super) diff: bool,
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(super) write_baseline: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT", value_parser = PossibleValuesParser::new(reports::ALL.iter().map(|(name, _)| *name)))]
    pub(super) output_format: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub(super) output_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Publish {
    #[arg(value_name = "SOURCES")]
    pub(super) sources: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) project: Project,
    #[arg(long, value_name = "POLICY", value_parser = choice::<Outdated>())]
    pub(super) outdated: Option<Outdated>,
    #[arg(long)]
    pub(super) allow_drafts: bool,
    #[arg(long)]
    pub(super) dry_run: bool,
    #[arg(long)]
    pub(super) diff: bool,
    #[arg(long, value_name = "FORMAT", default_value = "source", value_parser = choice::<EditionFormat>())]
    pub(super) format: EditionFormat,
    #[arg(long, value_name = "FORMAT")]
    pub(super) source_format: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub(super) output_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Drift {
    #[arg(value_name = "PATHS")]
    pub(super) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) project: Project,
    #[arg(long, value_name = "REF")]
    pub(super) since: Option<String>,
    #[arg(long, value_name = "KIND", value_delimiter = ',', default_value = "any", value_parser = choice::<FailOn>())]
    pub(super) fail_on: Vec<FailOn>,
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = PossibleValuesParser::new(drift_formats()))]
    pub(super) output_format: String,
    #[arg(long, short, value_name = "FILE")]
    pub(super) output_file: Option<PathBuf>,
}

/// The outputs of `drift`: its own, and every report of findings that is none of these.
pub(super) fn drift_formats() -> Vec<&'static str> {
    let own = ["text", "json", "markdown"];
    let reports = reports::ALL.iter().map(|(name, _)| *name).filter(|name| !own.contains(name));
    own.into_iter().chain(reports).collect()
}

#[derive(Debug, Args)]
pub(super) struct Confirm {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(value_name = "UNITS", required = true)]
    pub(super) units: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub(super) reason: String,
    #[arg(long, value_name = "NAME")]
    pub(super) by: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Signature {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(value_name = "UNITS", required = true)]
    pub(super) units: Vec<String>,
    #[arg(long, value_name = "NAME")]
    pub(super) by: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Status {
    #[arg(value_name = "PATHS")]
    pub(super) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) project: Project,
    #[arg(long, value_name = "FORMAT", default_value = "table", value_parser = choice::<StatusFormat>())]
    pub(super) output_format: StatusFormat,
    #[arg(long, short, value_name = "FILE")]
    pub(super) output_file: Option<PathBuf>,
}

/// What makes `drift` fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FailOn {
    /// Whatever is out of date.
    Any,
    /// Nothing: it only tells.
    None,
    /// Sources that changed.
    Source,
    /// Rows, names and messages that changed.
    Row,
    /// Segments that nobody has translated.
    Untranslated,
    /// Confirmations and reviews of other texts.
    Signature,
}

impl Choice for FailOn {
    const ALL: &'static [Self] = &[Self::Any, Self::None, Self::Source, Self::Row, Self::Untranslated, Self::Signature];

    fn name(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::None => "none",
            Self::Source => "source",
            Self::Row => "row",
            Self::Untranslated => "untranslated",
            Self::Signature => "signature",
        }
    }
}

/// How `status` shows how far the editions are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StatusFormat {
    /// A table for a terminal.
    Table,
    /// For programs.
    Json,
    /// A table in Markdown.
    Markdown,
    /// A badge a target, in Markdown.
    Badge,
}

impl Choice for StatusFormat {
    const ALL: &'static [Self] = &[Self::Table, Self::Json, Self::Markdown, Self::Badge];

    fn name(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Json => "json",
            Self::Markdown => "markdown",
            Self::Badge => "badge",
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct Init {
    #[arg(value_name = "FOLDER", default_value = ".")]
    pub(super) folder: PathBuf,
}

/// What `publish` makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EditionFormat {
    /// The edition in the format of its source.
    Source,
    /// A finished page.
    Html,
}

impl Choice for EditionFormat {
    const ALL: &'static [Self] = &[Self::Source, Self::Html];

    fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Html => "html",
        }
    }
}

/// How `inspect` shows what it sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum InspectFormat {
    /// For people: each segment with its mentions underlined, their renderings beneath.
    Text,
    /// One JSON object a segment.
    Jsonl,
}

impl Choice for InspectFormat {
    const ALL: &'static [Self] = &[Self::Text, Self::Jsonl];

    fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Jsonl => "jsonl",
        }
    }
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

/// Rules by a name that names some.
fn rules(name: &str) -> Result<Rules, String> {
    Selector::new(name).map(|_| Rules(name.to_owned())).ok_or_else(|| name.to_owned())
}

/// Rules with the severity of their findings: `term-missing=error`.
fn severity(text: &str) -> Result<(Rules, Level), String> {
    let (name, level) = text.split_once('=').ok_or_else(|| text.to_owned())?;
    let level = Severity::named(level).ok_or_else(|| level.to_owned())?;
    Ok((rules(name)?, Level(level)))
}

impl Check {
    /// Its settings as a layer of the configuration.
    pub(super) fn layer(self) -> Layer {
        let some = |list: Vec<Rules>| (!list.is_empty()).then_some(list);
        let check = config::check::Check {
            select: some(self.select),
            ignore: some(self.ignore),
            severity: (!self.severity.is_empty()).then(|| self.severity.into_iter().collect()),
            fail_level: self.fail_level.map(Level),
            baseline: self.baseline,
            ..config::check::Check::default()
        };
        Layer { check, ..self.project.layer() }
    }
}

impl Translate {
    /// Its settings as a layer of the configuration.
    pub(super) fn layer(self) -> Layer {
        Layer { draft: self.draft, ..self.project.layer() }
    }
}

impl Publish {
    /// Its settings as a layer of the configuration.
    pub(super) fn layer(self) -> Layer {
        Layer { publish: layer::Publish { outdated: self.outdated, marker: None }, ..self.project.layer() }
    }
}
