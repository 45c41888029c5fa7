//! For people at a terminal.

use super::super::{Reader, difference, visible};
use super::{Drifted, cause_name, total};
use crate::model::Message;
use crate::pipeline::drift::{Cause, Outdated};
use std::fmt::Write;

/// What is out of date, file by file, and how much work it is.
pub fn text(files: &[Drifted<'_>], reader: &Reader<'_>) -> String {
    let mut text = String::new();
    let mut line = |line: &str| writeln!(text, "{line}").expect("a string takes all that is written");
    for file in files {
        let message = Message::new("pipeline-drift-file").text("path", file.path.clone());
        let message = message.count("drifted", file.count()).count("total", file.found.total);
        line(&reader.interface.say(&message.count("words", file.words())));
        for outdated in &file.found.pairs {
            line(&rows(outdated, reader).join("\n"));
        }
        if !file.found.accepted.is_empty() {
            let message = Message::new("pipeline-drift-accepted").count("count", file.found.accepted.len());
            line(&format!("  {}", reader.interface.say(&message)));
        }
    }
    if files.len() != 1 {
        line(&reader.interface.say(&total(files)));
    }
    text
}

/// The lines about one pair: why, what changed, the target as it stands.
fn rows(outdated: &Outdated, reader: &Reader<'_>) -> Vec<String> {
    let why: Vec<String> = outdated.causes.iter().map(|cause| cause_name(cause, reader)).collect();
    let mut rows = vec![format!("  {:>4}  {}", outdated.unit, why.join(", "))];
    let source = outdated.causes.iter().find_map(|cause| match cause {
        Cause::Source(drift) => Some(difference::inline(&drift.before, &outdated.pair.source)),
        _ => None,
    });
    let mut row = |text: String| rows.push(format!("        {text}"));
    row(source.unwrap_or_else(|| visible::line(&outdated.pair.source)));
    for cause in &outdated.causes {
        if let Cause::Row(drift) | Cause::Gone(drift) = cause {
            let was = drift.was.as_deref().unwrap_or("∅");
            let is = if drift.is.is_empty() { "∅" } else { &drift.is };
            row(visible::line(&format!("{}: {was} ⇒ {is}", drift.source)));
        }
    }
    if !outdated.pair.target.is_empty() {
        row(visible::line(&outdated.pair.target));
    }
    rows
}
