//! `visavis check`.

use super::arguments::Check;
use super::terminal::put;
use super::{Context, Failure, Outcome, problems, translate};
use crate::checks;
use crate::model::{Located, Message, Rule};
use crate::pipeline::check::Baseline;
use crate::project::check::{self, CheckedFile};
use crate::project::{Error, Settings, Snapshot, environment, files, save};
use crate::reports::{self, Checked, Findings, Reader, Skipped, difference};
use std::io::Write;
use std::path::Path;

/// Check bilingual files.
pub(super) fn run(context: &Context, arguments: Check) -> Result<Outcome, Failure> {
    let Check { paths, since, fix, diff, write_baseline, output_format, output_file, exit_zero, .. } = &arguments;
    let (paths, since, mend) = (paths.clone(), since.clone(), Mend { fix: *fix, diff: *diff });
    let (new_baseline, exit_zero) = (write_baseline.clone(), *exit_zero);
    let (format, file) = (output_format.clone(), output_file.clone());
    let mut settings = super::config::settings(context, arguments.layer())?;
    let paths = check::files(&settings, &paths)?;
    settings.targets = check::targets(&settings, &paths);
    let snapshot = super::load(settings)?;
    problems::show(context, &snapshot.problems);
    let mut checked = check::check(snapshot, &paths, since.as_deref())?;
    for file in &checked {
        problems::show(context, &file.problems);
    }
    apply_baseline(context, &snapshot.settings, &mut checked)?;
    if let Some(path) = &new_baseline {
        return adopt(context, path, &checked);
    }
    if mend.fix || mend.diff {
        mend.apply(context, &checked)?;
        if mend.diff {
            return Ok(Outcome::Clean);
        }
        checked = check::check(snapshot, &paths, since.as_deref())?;
        apply_baseline(context, &snapshot.settings, &mut checked)?;
    }
    let failed = report(context, snapshot, &checked, (format.as_deref(), file.as_deref()))?;
    let outcome = if failed && !exit_zero { Outcome::Findings } else { Outcome::Clean };
    let faulty = checked.iter().map(|file| translate::failed(&file.problems)).max().unwrap_or_default();
    Ok(outcome.and(translate::failed(&snapshot.problems)).and(faulty))
}

/// Let the findings of the baseline file not count, and tell which of its entries nothing needs any more.
fn apply_baseline(context: &Context, settings: &Settings, checked: &mut [CheckedFile]) -> Result<(), Error> {
    let Some(path) = &settings.check.baseline else { return Ok(()) };
    let (baseline, refused) = Baseline::read(&files::read(path)?);
    for line in refused {
        let error = Error::new(path, Message::new("project-no-baseline-entry")).at(line, 1);
        problems::show(context, &[*error.0]);
    }
    let unused: usize = checked.iter_mut().map(|file| file.apply(&baseline).len()).sum();
    if unused > 0 {
        let message = Message::new("cli-baseline-unused").text("path", path.display().to_string());
        context.tell(&message.count("count", unused));
    }
    Ok(())
}

/// Write all findings that count into a baseline file.
fn adopt(context: &Context, path: &Path, checked: &[CheckedFile]) -> Result<Outcome, Failure> {
    let mut baseline = Baseline::default();
    for file in checked {
        baseline.take(&file.path, &file.checked.findings);
    }
    let text = baseline.write();
    save::write(path, &text)?;
    let message = Message::new("cli-baseline-written").text("path", path.display().to_string());
    context.tell(&message.count("count", text.lines().count()));
    Ok(Outcome::Clean)
}

/// Whether safe fixes are made, or only shown.
struct Mend {
    fix: bool,
    diff: bool,
}

impl Mend {
    fn apply(&self, context: &Context, checked: &[CheckedFile]) -> Result<(), Failure> {
        for file in checked {
            let Some(fixed) = file.fixed() else { continue };
            if self.diff {
                let text = difference::unified(&file.path, &file.text, &fixed);
                context.terminal.results().write_all(text.as_bytes())?;
            } else {
                save::write(Path::new(&file.path), &fixed)?;
                let message = Message::new("cli-file-fixed").text("path", file.path.clone());
                context.tell(&message);
            }
        }
        Ok(())
    }
}

/// Write the report, and say whether the check failed.
fn report(
    context: &Context,
    snapshot: &Snapshot,
    checked: &[CheckedFile],
    (format, file): (Option<&str>, Option<&Path>),
) -> Result<bool, Failure> {
    let located: Vec<Located> = checked.iter().flat_map(CheckedFile::located).collect();
    let rules: Vec<&'static Rule> = checks::ALL.iter().map(|check| check.rule()).collect();
    let files: Vec<Checked> = checked.iter().map(counted).collect();
    let skipped: Vec<Skipped<'_>> = checked.iter().flat_map(skipped).collect();
    let findings = Findings {
        located: &located,
        rules: &rules,
        files: &files,
        skipped: &skipped,
        fail_level: snapshot.settings.check.fail_level,
        version: env!("CARGO_PKG_VERSION"),
    };
    let reader = Reader { interface: &context.interface, width: context.terminal.width };
    let usual = if file.is_none() && console::user_attended() { "full" } else { "concise" };
    let name = format.unwrap_or(usual);
    let report = reports::named(name).expect("clap lets only known names through");
    put(context, &report.write(&findings, &reader), file)?;
    if name == "github" {
        summarise(&reports::named("markdown").expect("it is in the table").write(&findings, &reader))?;
    }
    if name != "full" {
        context.terminal.tell(&reports::summary(&findings, &reader));
    }
    Ok(findings.fails())
}

fn counted(file: &CheckedFile) -> Checked {
    let bilingual = &file.bilingual;
    Checked {
        path: file.path.clone(),
        source: bilingual.source.clone(),
        target: bilingual.target.clone(),
        pairs: bilingual.pairs.len(),
    }
}

fn skipped(file: &CheckedFile) -> impl Iterator<Item = Skipped<'static>> {
    file.checked.skipped.iter().map(|skipped| Skipped {
        code: skipped.rule.code,
        path: file.path.clone(),
        pairs: file.bilingual.pairs.len(),
        reason: Message::new(skipped.lack.message()),
    })
}

/// Add the summary to the one of the job, where GitHub keeps one.
fn summarise(text: &str) -> Result<(), Error> {
    let Some(path) = environment::variable("GITHUB_STEP_SUMMARY") else { return Ok(()) };
    let path = Path::new(&path);
    let before = files::read_if_there(path)?.unwrap_or_default();
    save::write(path, &format!("{before}{text}"))?;
    Ok(())
}
