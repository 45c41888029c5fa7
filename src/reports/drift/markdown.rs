//! For comments on changes and job summaries. The first line is a mark by which a comment is found again.

use super::super::{Reader, difference, markdown::escaped};
use super::{Drifted, cause_name, total};
use crate::model::Message;
use crate::pipeline::drift::{Cause, Outdated};
use std::fmt::Write;

/// By which a sticky comment is found again.
const MARK: &str = "<!-- visavis-drift -->";

/// Bytes that a comment may take: GitHub's limit is 65,536 characters.
const ROOM: usize = 60_000;

/// What is out of date as Markdown.
pub fn markdown(files: &[Drifted<'_>], reader: &Reader<'_>) -> String {
    let say = |id: &str| reader.interface.say(&Message::new(id));
    let mut text = format!("{MARK}\n## {}\n\n{}\n", say("pipeline-drift-heading"), reader.interface.say(&total(files)));
    let heads = ["pipeline-drift-heading-unit", "pipeline-drift-heading-why", "pipeline-drift-heading-source"];
    let heads = heads.map(say);
    for file in files.iter().filter(|file| !file.found.pairs.is_empty()) {
        let rows: Vec<String> = file.found.pairs.iter().map(|outdated| row(outdated, reader)).collect();
        let size: usize = rows.iter().map(String::len).sum();
        write!(text, "\n### {}\n\n", escaped(&file.path)).expect("a string takes all that is written");
        if text.len() + size > ROOM {
            let message = Message::new("pipeline-drift-file").text("path", file.path.clone());
            let message = message.count("drifted", file.count()).count("total", file.found.total);
            text += &escaped(&reader.interface.say(&message.count("words", file.words())));
            text.push('\n');
            continue;
        }
        writeln!(text, "| {} |\n| --- | --- | --- |", heads.join(" | ")).expect("a string takes all that is written");
        text.push_str(&rows.concat());
    }
    text
}

fn row(outdated: &Outdated, reader: &Reader<'_>) -> String {
    let why: Vec<String> = outdated.causes.iter().map(|cause| why(cause, reader)).collect();
    let before = outdated.causes.iter().find_map(|cause| match cause {
        Cause::Source(drift) => Some(&drift.before),
        _ => None,
    });
    let source = match before {
        Some(before) => difference::markdown(before, &outdated.pair.source),
        None => escaped(&outdated.pair.source),
    };
    format!("| {} | {} | {source} |\n", outdated.unit, why.join("<br>"))
}

fn why(cause: &Cause, reader: &Reader<'_>) -> String {
    let name = escaped(&cause_name(cause, reader));
    match cause {
        Cause::Row(row) | Cause::Gone(row) => {
            format!("{name}: {} ⇒ {}", escaped(row.was.as_deref().unwrap_or("∅")), escaped(&row.is))
        }
        _ => name,
    }
}
