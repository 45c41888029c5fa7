//! What `drift`, `diff` and `status` take.

use super::{Project, choice};
use crate::model::Choice;
use crate::reports;
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(in crate::cli) struct Diff {
    #[arg(value_name = "OLD")]
    pub(in crate::cli) old: String,
    #[arg(value_name = "NEW")]
    pub(in crate::cli) new: String,
    #[command(flatten)]
    pub(in crate::cli) project: Project,
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = PossibleValuesParser::new(diff_formats()))]
    pub(in crate::cli) output_format: String,
    #[arg(long)]
    pub(in crate::cli) exit_code: bool,
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output_file: Option<PathBuf>,
}

fn diff_formats() -> Vec<&'static str> {
    reports::diff::ALL.iter().map(|(name, _)| *name).collect()
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Drift {
    #[arg(value_name = "PATHS")]
    pub(in crate::cli) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) project: Project,
    #[arg(long, value_name = "REF")]
    pub(in crate::cli) since: Option<String>,
    #[arg(long, value_name = "KIND", value_delimiter = ',', default_value = "any", value_parser = choice::<FailOn>())]
    pub(in crate::cli) fail_on: Vec<FailOn>,
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = PossibleValuesParser::new(drift_formats()))]
    pub(in crate::cli) output_format: String,
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output_file: Option<PathBuf>,
}

/// The outputs of `drift`: its own, and every report of findings that is none of these.
fn drift_formats() -> Vec<&'static str> {
    let own = ["text", "json", "markdown"];
    let reports = reports::ALL.iter().map(|(name, _)| *name).filter(|name| !own.contains(name));
    own.into_iter().chain(reports).collect()
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Status {
    #[arg(value_name = "PATHS")]
    pub(in crate::cli) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) project: Project,
    #[arg(long, value_name = "FORMAT", default_value = "table", value_parser = choice::<StatusFormat>())]
    pub(in crate::cli) output_format: StatusFormat,
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output_file: Option<PathBuf>,
}

/// What makes `drift` fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum FailOn {
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
pub(in crate::cli) enum StatusFormat {
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
