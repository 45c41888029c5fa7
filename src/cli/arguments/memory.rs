//! What `memory` and `align` take.

use super::{MemoryExport, MemoryImport, Project, choice};
use crate::model::Choice;
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum MemoryCommand {
    Search(MemorySearch),
    Stats(MemoryStats),
    Import(MemoryImport),
    Export(MemoryExport),
}

#[derive(Debug, Args)]
pub(in crate::cli) struct MemorySearch {
    #[arg(value_name = "TEXT", required = true)]
    pub(in crate::cli) words: Vec<String>,
    #[command(flatten)]
    pub(in crate::cli) project: Project,
    #[arg(long, value_name = "PERCENT", default_value_t = crate::memory::THRESHOLD, value_parser = clap::value_parser!(u8).range(1..=100))]
    pub(in crate::cli) threshold: u8,
    #[arg(long, value_name = "COUNT", default_value_t = 5)]
    pub(in crate::cli) limit: usize,
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = choice::<MatchFormat>())]
    pub(in crate::cli) output_format: MatchFormat,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct MemoryStats {
    #[arg(value_name = "SOURCES")]
    pub(in crate::cli) sources: Vec<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) project: Project,
    #[arg(long, value_name = "FORMAT", default_value = "table", value_parser = choice::<AnalysisFormat>())]
    pub(in crate::cli) output_format: AnalysisFormat,
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Align {
    #[arg(value_name = "SOURCE")]
    pub(in crate::cli) old_source: PathBuf,
    #[arg(value_name = "TRANSLATION")]
    pub(in crate::cli) old_target: PathBuf,
    #[command(flatten)]
    pub(in crate::cli) project: Project,
    #[arg(long, value_name = "PERCENT", default_value_t = 80, value_parser = clap::value_parser!(u8).range(0..=100))]
    pub(in crate::cli) confidence: u8,
    #[arg(long)]
    pub(in crate::cli) force: bool,
    #[arg(long, value_name = "FORMAT")]
    pub(in crate::cli) format: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output_file: Option<PathBuf>,
}

/// How `memory search` shows what it found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum MatchFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
}

impl Choice for MatchFormat {
    const ALL: &'static [Self] = &[Self::Text, Self::Json];

    fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
        }
    }
}

/// How `memory stats` shows how much is covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum AnalysisFormat {
    /// A table for a terminal.
    Table,
    /// For programs.
    Json,
    /// For spreadsheets.
    Csv,
}

impl Choice for AnalysisFormat {
    const ALL: &'static [Self] = &[Self::Table, Self::Json, Self::Csv];

    fn name(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }
}
