//! `visavis terms lint`.

use crate::cli::arguments::TermsLint;
use crate::cli::{Context, Failure, Outcome, config, problems};
use crate::glossary;
use crate::locales;
use crate::model::{Message, Severity};
use crate::project::Snapshot;

/// Tell everything that is wrong in the glossary and the message files.
pub(super) fn run(context: &Context, arguments: TermsLint) -> Result<Outcome, Failure> {
    let fail_level = arguments.fail_level;
    let snapshot = Snapshot::load(config::settings(context, arguments.project.layer())?)?;
    let settings = &snapshot.settings;
    let entries = snapshot.resources.first().map_or(&[][..], |resources| resources.termbase.entries());
    let targets: Vec<&locales::Catalog> = snapshot.targets.iter().map(AsRef::as_ref).collect();
    let mut found = snapshot.problems.clone();
    found.extend(glossary::lint(entries, &settings.source, &settings.targets));
    for problem in locales::lint(&snapshot.catalog, &targets) {
        if !found.contains(&problem) {
            found.push(problem);
        }
    }
    problems::show(context, &found);
    let count = |severity| found.iter().filter(|problem| problem.severity == severity).count();
    let message = Message::new("cli-lint-summary")
        .count("entries", entries.len())
        .count("messages", snapshot.catalog.len())
        .count("errors", count(Severity::Error))
        .count("warnings", count(Severity::Warning))
        .count("notes", count(Severity::Note));
    context.tell(&message);
    let grave = found.iter().any(|problem| problem.severity >= fail_level);
    Ok(if grave { Outcome::Findings } else { Outcome::Clean })
}
