//! `visavis terms where-used`.

use crate::cli::arguments::TermsWhereUsed;
use crate::cli::{Context, Failure, Outcome, config, usage};
use crate::glossary::uses;
use crate::model::{Mention, Message, Segment};
use crate::pipeline::reconcile::segments;
use crate::pipeline::translate::recognise;
use crate::project::config::layer::nearest;
use crate::project::{Snapshot, discover, work};
use crate::text::Lines;
use anstyle::Style;
use std::io::Write;

const MARK: Style = Style::new().bold().underline();

/// List the segments in which an entry, a name or a title is mentioned.
pub(super) fn run(context: &Context, arguments: TermsWhereUsed) -> Result<Outcome, Failure> {
    let TermsWhereUsed { id, sources, project } = arguments;
    let settings = config::settings(context, project.layer())?;
    let sources = discover::sources(&settings, &sources)?;
    let snapshot = Snapshot::load(settings)?;
    let Some(resources) = snapshot.resources.first() else { return Ok(Outcome::Clean) };
    let entries = resources.termbase.entries().iter().map(|entry| entry.id.as_str());
    let known: Vec<&str> = entries.chain(snapshot.catalog.messages().map(|message| message.id.name)).collect();
    if !known.contains(&id.as_str()) {
        let meant = nearest(&id, &known).map(|near| Message::new("project-did-you-mean").text("name", near));
        usage::tell(&context.interface, &Message::new("cli-unknown-id").text("id", id), meant.as_ref());
        return Ok(Outcome::Failed);
    }
    let mut output = context.terminal.results();
    let mut count = 0;
    for path in &sources {
        let document = work::document(&snapshot, path, None)?;
        let style = work::style(&snapshot.settings, resources, path);
        let mentions = recognise(&document, resources, &style).mentions;
        let lines = Lines::new(&document.source);
        for (segment, mentions) in segments(&document).zip(&mentions) {
            for mention in uses(mentions, &id) {
                count += 1;
                let place = lines.position(segment.span.start);
                writeln!(output, "{}:{}: {}", path.display(), place.line, marked(segment, mention))?;
            }
        }
    }
    let message = Message::new("cli-where-used").text("id", id).count("count", count);
    context.tell(&message);
    Ok(Outcome::Clean)
}

/// The text of `segment` with the mention marked.
fn marked(segment: &Segment, mention: &Mention) -> String {
    let (text, span) = (&segment.text, mention.span);
    format!("{}{MARK}{}{MARK:#}{}", &text[..span.start], span.of(text), &text[span.end..])
}
