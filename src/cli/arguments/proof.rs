//! What `confirm` and `review` take.

use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum ReviewCommand {
    Mark(Signature),
    Clear(Signature),
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Confirm {
    #[arg(value_name = "FILE")]
    pub(in crate::cli) file: PathBuf,
    #[arg(value_name = "UNITS", required = true)]
    pub(in crate::cli) units: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) reason: String,
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) by: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Signature {
    #[arg(value_name = "FILE")]
    pub(in crate::cli) file: PathBuf,
    #[arg(value_name = "UNITS", required = true)]
    pub(in crate::cli) units: Vec<String>,
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) by: Option<String>,
}
