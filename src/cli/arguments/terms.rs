//! What `terms` takes.

use super::{Project, choice};
use crate::formats::GLOSSARIES;
use crate::model::Severity;
use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum TermsCommand {
    Find(TermsFind),
    Lint(TermsLint),
    WhereUsed(TermsWhereUsed),
    Extract(TermsExtract),
    Import(TermsImport),
    Export(TermsExport),
}

#[derive(Debug, Args)]
pub(in crate::cli) struct TermsFind {
    #[arg(value_name = "WORDS", required = true)]
    pub(in crate::cli) words: Vec<String>,
    #[arg(long)]
    pub(in crate::cli) forms: bool,
    #[command(flatten)]
    pub(in crate::cli) project: Project,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct TermsLint {
    #[arg(long, value_name = "LEVEL", default_value = "warning", value_parser = choice::<Severity>())]
    pub(in crate::cli) fail_level: Severity,
    #[command(flatten)]
    pub(in crate::cli) project: Project,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct TermsWhereUsed {
    #[arg(value_name = "ID")]
    pub(in crate::cli) id: String,
    #[arg(value_name = "SOURCES")]
    pub(in crate::cli) sources: Vec<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) project: Project,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct TermsExtract {
    #[arg(value_name = "PATHS")]
    pub(in crate::cli) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) project: Project,
    #[arg(long, value_name = "COUNT", default_value_t = 2)]
    pub(in crate::cli) least: usize,
    #[arg(long, value_name = "COUNT")]
    pub(in crate::cli) limit: Option<usize>,
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct TermsImport {
    #[arg(value_name = "FILES", required = true)]
    pub(in crate::cli) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) project: Project,
    #[arg(long, value_name = "FORMAT", value_parser = names())]
    pub(in crate::cli) from: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output_file: Option<PathBuf>,
    #[arg(long)]
    pub(in crate::cli) all: bool,
    #[arg(long)]
    pub(in crate::cli) dry_run: bool,
    #[arg(long)]
    pub(in crate::cli) force: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct TermsExport {
    #[command(flatten)]
    pub(in crate::cli) project: Project,
    #[arg(long, value_name = "FORMAT", value_parser = names())]
    pub(in crate::cli) to: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output_file: Option<PathBuf>,
    #[arg(long)]
    pub(in crate::cli) force: bool,
}

/// The names of glossary formats.
fn names() -> PossibleValuesParser {
    PossibleValuesParser::new(GLOSSARIES.iter().map(|format| format.name()))
}
