//! What `git` takes.

use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum GitCommand {
    Install,
    Textconv { file: PathBuf },
    Merge(Merge),
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Merge {
    #[arg(value_name = "BASE")]
    pub(in crate::cli) base: PathBuf,
    #[arg(value_name = "OURS")]
    pub(in crate::cli) ours: PathBuf,
    #[arg(value_name = "THEIRS")]
    pub(in crate::cli) theirs: PathBuf,
    #[arg(value_name = "PATH")]
    pub(in crate::cli) path: Option<PathBuf>,
}
