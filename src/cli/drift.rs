//! `visavis drift`.

use super::arguments::{Drift, FailOn};
use super::{Context, Failure, Outcome, problems, terminal::put, translate};
use crate::model::{Located, Severity};
use crate::pipeline::drift::{Cause, RULES};
use crate::project::drift::{self, Drifted};
use crate::project::{Error, Snapshot, discover, memory};
use crate::reports::{self, Checked, Findings, Reader};
use std::path::Path;

/// Tell what is out of date.
pub(super) fn run(context: &Context, arguments: Drift) -> Result<Outcome, Failure> {
    let Drift { paths, project, since, fail_on, output_format, output_file } = arguments;
    let layer = project.layer();
    let settings = super::config::settings(context, layer.clone())?;
    let sources = discover::sources(&settings, &paths)?;
    let snapshot = super::load(settings)?;
    for resources in &mut snapshot.resources {
        resources.memory = memory::load(&snapshot.settings, &resources.target, &sources)?;
    }
    problems::show(context, &snapshot.problems);
    let mut now = drift::drifted(snapshot, &sources)?;
    problems::show(context, &drift::problems(&now));
    if let Some(revision) = since {
        let folder = tempfile::tempdir().map_err(|error| Error::io(Path::new("."), &error))?;
        let before = drift::at(&revision, &snapshot.settings, (layer, folder.path()))?;
        drift::since(&mut now, &before);
    }
    let text = written(context, &now, (snapshot, &output_format));
    put(context, &text, output_file.as_deref())?;
    let failing = now.iter().flat_map(|drifted| &drifted.found.pairs).flat_map(|outdated| &outdated.causes);
    let outcome = if failing.clone().any(|cause| fail_on.iter().any(|kind| kind.takes(cause))) {
        Outcome::Findings
    } else {
        Outcome::Clean
    };
    Ok(outcome.and(translate::failed(&snapshot.problems)).and(translate::failed(&drift::problems(&now))))
}

impl FailOn {
    fn takes(self, cause: &Cause) -> bool {
        match self {
            Self::None => false,
            Self::Any => cause.is_pressing(),
            Self::Source => matches!(cause, Cause::Source(_) | Cause::Unedited | Cause::Conflict(_)),
            Self::Row => matches!(cause, Cause::Row(_)),
            Self::Untranslated => matches!(cause, Cause::Untranslated),
            Self::Signature => matches!(cause, Cause::StaleConfirmation(_) | Cause::StaleReview(_) | Cause::Unedited),
        }
    }
}

/// What is out of date in the format called `format`.
fn written(context: &Context, now: &[Drifted], (snapshot, format): (&Snapshot, &str)) -> String {
    let reader = Reader { interface: &context.interface, width: context.terminal.width };
    let files: Vec<reports::drift::Drifted<'_>> = now
        .iter()
        .map(|drifted| reports::drift::Drifted {
            path: drifted.update.edition.bilingual.display().to_string(),
            source: drifted.update.edition.source.display().to_string(),
            target: &drifted.update.translated.reconciled.bilingual.target,
            found: &drifted.found,
        })
        .collect();
    match format {
        "text" => reports::drift::text(&files, &reader),
        "json" => reports::drift::json(&files),
        "markdown" => reports::drift::markdown(&files, &reader),
        other => {
            let report = reports::named(other).expect("clap lets only known names through");
            let located: Vec<Located> = now.iter().flat_map(drift::located).collect();
            let checked: Vec<Checked> = files
                .iter()
                .map(|file| Checked {
                    path: file.path.clone(),
                    source: snapshot.settings.source.clone(),
                    target: file.target.clone(),
                    pairs: file.found.total,
                })
                .collect();
            let findings = Findings {
                located: &located,
                rules: RULES,
                files: &checked,
                skipped: &[],
                fail_level: Severity::Warning,
                version: env!("CARGO_PKG_VERSION"),
            };
            report.write(&findings, &reader)
        }
    }
}
