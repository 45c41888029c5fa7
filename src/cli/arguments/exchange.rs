//! What `convert`, `memory import` and `memory export` take.

use super::Project;
use crate::formats;
use crate::model::Locale;
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(in crate::cli) struct Convert {
    #[arg(value_name = "INPUT")]
    pub(in crate::cli) input: PathBuf,
    #[arg(value_name = "OUTPUT")]
    pub(in crate::cli) output: PathBuf,
    #[arg(long, value_name = "FORMAT", value_parser = names())]
    pub(in crate::cli) from: Option<String>,
    #[arg(long, value_name = "FORMAT", value_parser = names())]
    pub(in crate::cli) to: Option<String>,
    #[arg(long, value_name = "LOCALE")]
    pub(in crate::cli) source: Option<Locale>,
    #[arg(long, short, value_name = "LOCALE")]
    pub(in crate::cli) target: Option<Locale>,
    #[arg(long)]
    pub(in crate::cli) force: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct MemoryImport {
    #[arg(value_name = "FILES", required = true)]
    pub(in crate::cli) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) project: Project,
    #[arg(long)]
    pub(in crate::cli) force: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct MemoryExport {
    #[command(flatten)]
    pub(in crate::cli) project: Project,
    #[arg(long, value_name = "FORMAT", value_parser = names())]
    pub(in crate::cli) to: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output_file: PathBuf,
    #[arg(long)]
    pub(in crate::cli) force: bool,
}

/// The names of bilingual formats.
fn names() -> PossibleValuesParser {
    PossibleValuesParser::new(formats::BILINGUAL.iter().map(|format| format.name()))
}
