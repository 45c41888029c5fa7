//! `visavis memory`: what was translated before.

mod exchange;

use super::arguments::{AnalysisFormat, MatchFormat, MemoryCommand, MemorySearch, MemoryStats};
use super::terminal::put;
use super::{Context, Failure, Outcome, problems};
use crate::engines::{Request, memory::matches};
use crate::locales::Discourse;
use crate::memory::{Neighbours, Search, analyse};
use crate::model::{Message, Segment};
use crate::pipeline::reconcile::segments;
use crate::project::{Settings, Snapshot, discover, memory, work};
use crate::reports::{Reader, memory as reports};
use std::path::{Path, PathBuf};

/// Run a command about the memory.
pub(super) fn run(context: &Context, command: MemoryCommand) -> Result<Outcome, Failure> {
    match command {
        MemoryCommand::Search(arguments) => search(context, arguments),
        MemoryCommand::Stats(arguments) => stats(context, arguments),
        MemoryCommand::Import(arguments) => exchange::import(context, arguments),
        MemoryCommand::Export(arguments) => exchange::export(context, arguments),
    }
}

/// Show the matches of a text, rewritten where they say something else than the glossary does today.
fn search(context: &Context, arguments: MemorySearch) -> Result<Outcome, Failure> {
    let MemorySearch { words, project, threshold, limit, output_format } = arguments;
    let settings = super::config::settings(context, project.layer())?;
    let sources = discover::sources(&settings, &[])?;
    let snapshot = loaded(context, settings, &sources)?;
    let segment = Segment { text: words.join(" "), ..Segment::default() };
    let mut found = Vec::new();
    for resources in &snapshot.resources {
        let style = work::style(&snapshot.settings, resources, Path::new(""));
        let mentions = resources.mentions(&segment, &style, &mut Discourse::default());
        let neighbours = Neighbours::default();
        let (text, kind, placeables) = (&segment.text, segment.kind, &[][..]);
        let request = Request { text, kind, placeables, neighbours, mentions: &mentions, resources, style: &style };
        found.extend(matches(&request, Search { neighbours, threshold, limit }));
    }
    let reader = Reader { interface: &context.interface, width: context.terminal.width };
    let text = match output_format {
        MatchFormat::Text => reports::matches_text(&segment.text, &found, &reader),
        MatchFormat::Json => reports::matches_json(&found),
    };
    put(context, &text, None)?;
    if found.is_empty() {
        let count = snapshot.resources.iter().map(|resources| resources.memory.len()).sum::<usize>();
        context.tell(&Message::new("memory-nothing-found").count("count", count));
        return Ok(Outcome::Findings);
    }
    Ok(Outcome::Clean)
}

/// Tell how much of the sources the memory covers.
fn stats(context: &Context, arguments: MemoryStats) -> Result<Outcome, Failure> {
    let MemoryStats { sources, project, output_format, output_file } = arguments;
    let settings = super::config::settings(context, project.layer())?;
    let sources = discover::sources(&settings, &sources)?;
    let snapshot = loaded(context, settings, &sources)?;
    let mut documents = Vec::new();
    for source in &sources {
        documents.push(work::document(&snapshot, source, None)?);
    }
    let texts: Vec<Vec<&Segment>> = documents.iter().map(|document| segments(document).collect()).collect();
    let reader = Reader { interface: &context.interface, width: context.terminal.width };
    let mut text = String::new();
    for resources in &snapshot.resources {
        let analysis = analyse(&resources.memory, &texts);
        text += &match output_format {
            AnalysisFormat::Table => reports::analysis_table(&analysis, &reader),
            AnalysisFormat::Json => reports::analysis_json(&analysis),
            AnalysisFormat::Csv => reports::analysis_csv(&analysis),
        };
        let (target, count) = (resources.target.to_string(), resources.memory.len());
        let message = Message::new("memory-compared").text("target", target).count("count", count);
        context.tell(&message);
    }
    put(context, &text, output_file.as_deref())?;
    Ok(Outcome::Clean)
}

/// The project with its memories.
fn loaded(context: &Context, settings: Settings, sources: &[PathBuf]) -> Result<Snapshot, Failure> {
    let mut snapshot = Snapshot::load(settings)?;
    for resources in &mut snapshot.resources {
        resources.memory = memory::load(&snapshot.settings, &resources.target, sources)?;
    }
    problems::show(context, &snapshot.problems);
    Ok(snapshot)
}
