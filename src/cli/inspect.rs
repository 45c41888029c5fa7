//! `visavis inspect`.

use super::arguments::{Inspect, InspectFormat};
use super::{Context, Failure, Outcome, problems, terminal::put, translate};
use crate::pipeline::translate::recognise;
use crate::project::{discover, work};
use crate::reports::Reader;
use crate::reports::inspect::{self, Inspected};

/// Show every segment of the sources with all that is recognised in it.
pub(super) fn run(context: &Context, arguments: Inspect) -> Result<Outcome, Failure> {
    let Inspect { sources, project, output_format, format, output_file } = arguments;
    let settings = super::config::settings(context, project.layer())?;
    let sources = discover::sources(&settings, &sources)?;
    let snapshot = super::load(settings)?;
    problems::show(context, &snapshot.problems);
    let mut text = String::new();
    for resources in &snapshot.resources {
        for path in &sources {
            let document = work::document(snapshot, path, format.as_deref())?;
            let style = work::style(&snapshot.settings, resources, path);
            let mentions = recognise(&document, resources, &style).mentions;
            let path = path.display().to_string();
            let inspected = Inspected { path: &path, document: &document, mentions: &mentions };
            let reader = Reader { interface: &context.interface, width: context.terminal.width };
            text.push_str(&match output_format {
                InspectFormat::Text => inspect::text(&inspected, &reader),
                InspectFormat::Jsonl => inspect::jsonl(&inspected),
            });
        }
    }
    put(context, &text, output_file.as_deref())?;
    Ok(translate::failed(&snapshot.problems))
}
