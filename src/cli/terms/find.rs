//! `visavis terms find`.

use crate::cli::arguments::TermsFind;
use crate::cli::{Context, Failure, Outcome, config};
use crate::glossary::{Entry, Status, Termbase, Terms};
use crate::language::words::Form;
use crate::model::Message;
use crate::project::Snapshot;
use anstyle::{AnsiColor, Style};
use std::io::{self, Write};

const HEAD: Style = Style::new().bold();
const BAD: Style = AnsiColor::Red.on_default();
const FAINT: Style = Style::new().dimmed();

/// Show the entries and messages that have to do with some words.
pub(super) fn run(context: &Context, arguments: TermsFind) -> Result<Outcome, Failure> {
    let TermsFind { words, forms, project } = arguments;
    let words = words.join(" ");
    let snapshot = Snapshot::load(config::settings(context, project.layer())?)?;
    let mut output = context.terminal.results();
    let mut count = 0;
    if let Some(resources) = snapshot.resources.first() {
        for entry in resources.termbase.find(&words) {
            count += 1;
            show(context, &mut output, entry)?;
            if forms {
                show_forms(context, &mut output, &resources.termbase, entry)?;
            }
        }
    }
    for catalog in std::iter::once(&snapshot.catalog).chain(snapshot.targets.iter().map(AsRef::as_ref)) {
        for found in catalog.find(&words) {
            count += 1;
            let attribute = found.attribute.map(|name| format!(".{name}")).unwrap_or_default();
            writeln!(
                output,
                "{HEAD}{}{attribute}{HEAD:#} = {}  {FAINT}{}:{}:{}{FAINT:#}",
                found.id, found.text, found.path, found.line, found.column
            )?;
        }
    }
    if count == 0 {
        context.tell(&Message::new("cli-nothing-found").text("words", words));
        return Ok(Outcome::Findings);
    }
    Ok(Outcome::Clean)
}

fn show(context: &Context, output: &mut impl Write, entry: &Entry) -> io::Result<()> {
    let place = &entry.place;
    writeln!(output, "{HEAD}{}{HEAD:#}  {FAINT}{}:{}{FAINT:#}", entry.id, place.path, place.line)?;
    for terms in &entry.terms {
        writeln!(output, "  {}  {}", terms.locale, wordings(terms))?;
    }
    if !entry.note.is_empty() {
        let note = context.interface.say(&Message::new("cli-entry-note").text("note", entry.note.clone()));
        writeln!(output, "  {FAINT}{note}{FAINT:#}")?;
    }
    Ok(())
}

/// The wordings of one locale, the preferred one first, those that are errors in red and marked.
fn wordings(terms: &Terms) -> String {
    let shown = terms.terms.iter().map(|term| match term.status {
        Status::Preferred | Status::Admitted => term.text.clone(),
        Status::Deprecated => format!("{BAD}✗ {}{BAD:#}", term.text),
    });
    shown.collect::<Vec<_>>().join(" · ")
}

fn show_forms(context: &Context, output: &mut impl Write, termbase: &Termbase, entry: &Entry) -> io::Result<()> {
    for form in termbase.forms(entry) {
        writeln!(output, "    {}  {FAINT}{}{FAINT:#}", form.text, made(context, &form))?;
    }
    Ok(())
}

/// The rules that made a form, in the reader's words.
fn made(context: &Context, form: &Form) -> String {
    if form.rules.is_empty() {
        return context.interface.say(&Message::new("cli-form-lemma"));
    }
    let rules = form.rules.iter().map(|rule| context.interface.say(&Message::new(&format!("glossary-rule-{rule}"))));
    rules.collect::<Vec<_>>().join(", ")
}
