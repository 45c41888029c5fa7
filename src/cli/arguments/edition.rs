//! What `translate`, `inspect` and `publish` take: from a source to its edition.

use super::{Project, choice};
use crate::model::{Choice, Drafts, Outdated};
use crate::project::config::{Layer, layer};
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(in crate::cli) struct Translate {
    #[arg(value_name = "SOURCES")]
    pub(in crate::cli) sources: Vec<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) project: Project,
    #[arg(long, value_name = "ORIGIN", value_parser = choice::<Drafts>(), ignore_case = true)]
    pub(in crate::cli) draft: Option<Drafts>,
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) from_xliff: Option<PathBuf>,
    #[arg(long)]
    pub(in crate::cli) force: bool,
    #[arg(long)]
    pub(in crate::cli) dry_run: bool,
    #[arg(long)]
    pub(in crate::cli) diff: bool,
    #[arg(long, value_name = "FORMAT")]
    pub(in crate::cli) format: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Inspect {
    #[arg(value_name = "SOURCES")]
    pub(in crate::cli) sources: Vec<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) project: Project,
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = choice::<InspectFormat>())]
    pub(in crate::cli) output_format: InspectFormat,
    #[arg(long, value_name = "FORMAT")]
    pub(in crate::cli) format: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Publish {
    #[arg(value_name = "SOURCES")]
    pub(in crate::cli) sources: Vec<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) project: Project,
    #[arg(long, value_name = "POLICY", value_parser = choice::<Outdated>())]
    pub(in crate::cli) outdated: Option<Outdated>,
    #[arg(long)]
    pub(in crate::cli) allow_drafts: bool,
    #[arg(long)]
    pub(in crate::cli) dry_run: bool,
    #[arg(long)]
    pub(in crate::cli) diff: bool,
    #[arg(long, value_name = "FORMAT", default_value = "source", value_parser = choice::<EditionFormat>())]
    pub(in crate::cli) format: EditionFormat,
    #[arg(long, value_name = "FORMAT")]
    pub(in crate::cli) source_format: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output_file: Option<PathBuf>,
}

/// What `publish` makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum EditionFormat {
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
pub(in crate::cli) enum InspectFormat {
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

impl Translate {
    /// Its settings as a layer of the configuration.
    pub(in crate::cli) fn layer(self) -> Layer {
        Layer { draft: self.draft, ..self.project.layer() }
    }
}

impl Publish {
    /// Its settings as a layer of the configuration.
    pub(in crate::cli) fn layer(self) -> Layer {
        Layer { publish: layer::Publish { outdated: self.outdated, marker: None }, ..self.project.layer() }
    }
}
